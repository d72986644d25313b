/** Which tax rate applies to a sale or purchase, and which accounts its tax goes to. */

import type { DecimalText } from '../../accounting/money.ts';
import type { DeductionComponent } from '../../accounting/vat.ts';
import type { Company } from '../company.ts';
import { textOf } from '../members.ts';
import type { WireRecord } from '../world.ts';

/** The rate of a product sold to a contact: the first rule of its ruleset that fits, else its fallback. */
export function salesTaxRateId(
  company: Company,
  product: WireRecord | undefined,
  contact: WireRecord | undefined,
): string | null {
  if (contact?.['isSalesTaxExempt'] === true) return null;
  const rulesetId =
    textOf(product, 'salesTaxRulesetId') ||
    textOf(company.organization(), 'defaultSalesTaxRulesetId');
  const ruleset = company.find('salesTaxRulesets', rulesetId);
  if (!ruleset) return purchaseTaxRateId(company, textOf(product, 'accountId'));
  const rule = company
    .where('salesTaxRules', 'rulesetId', ruleset.id)
    .sort((a, b) => Number(a['priority'] ?? 0) - Number(b['priority'] ?? 0))
    .find((candidate) => fits(company, candidate, contact));
  return textOf(rule ?? ruleset, rule ? 'taxRateId' : 'fallbackTaxRateId') || null;
}

/** The rate an account proposes. */
export function purchaseTaxRateId(company: Company, accountId: string): string | null {
  return textOf(company.find('accounts', accountId), 'taxRateId') || null;
}

/** As a fraction; `0` without a rate. */
export function rateOf(company: Company, taxRateId: string | null): DecimalText {
  return textOf(company.find('taxRates', taxRateId), 'rate') || '0';
}

export function componentsOf(company: Company, taxRateId: string | null): DeductionComponent[] {
  return company.where('taxRateDeductionComponents', 'taxRateId', taxRateId).map((component) => ({
    accountId: textOf(component, 'accountId'),
    share: textOf(component, 'share') || '1',
    // Billy publishes no values; everything that is not a share of the net amount is one of the tax.
    source: component['source'] === 'net' ? 'net' : 'tax',
  }));
}

function fits(company: Company, rule: WireRecord, contact: WireRecord | undefined): boolean {
  const countryId = textOf(contact, 'countryId');
  const group = company.find('countryGroups', rule['countryGroupId']);
  return (
    isOpenOr(rule, 'countryId', countryId) &&
    isOpenOr(rule, 'stateId', textOf(contact, 'stateId')) &&
    isOpenOr(rule, 'contactType', textOf(contact, 'type')) &&
    (!group ||
      textOf(group, 'memberCountryIds')
        .split(/[\s,]+/)
        .includes(countryId))
  );
}

/** A rule that leaves a condition empty fits whatever it is. */
function isOpenOr(rule: WireRecord, member: string, value: string): boolean {
  return textOf(rule, member) === '' || rule[member] === value;
}
