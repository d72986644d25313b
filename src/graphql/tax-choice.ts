/** Which VAT rate Billy would put on a line, and what it comes to; read through the request's loaders. */

import type { DecimalText } from '../accounting/money.ts';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Loaders } from '../loaders/loaders.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * The rate of a product sold to a contact: the first rule of its ruleset that fits, else the ruleset's fallback,
 * else the account's. Null when none is charged.
 */
export async function salesTaxRateId(
  loaders: Loaders,
  sale: {
    readonly product: BillyRecord | null;
    readonly contact: BillyRecord | null;
    readonly organization: BillyRecord | null;
  },
): Promise<string | null> {
  const { product, contact, organization } = sale;
  if (contact?.['isSalesTaxExempt'] === true) return null;
  const rulesetId =
    textIn(product, 'salesTaxRulesetId') || textIn(organization, 'defaultSalesTaxRulesetId');
  const ruleset = await recordNamed(loaders, 'salesTaxRulesets', rulesetId);
  if (ruleset === null) return accountTaxRateId(loaders, textIn(product, 'accountId'));

  const rules = await loaders.children('salesTaxRulesets', ruleset.id, 'rules');
  const fitting = await Promise.all(rules.map((rule) => fits(loaders, rule, contact)));
  const [first] = rules.filter((_, index) => fitting[index]).sort(byPriority);
  return (first ? textIn(first, 'taxRateId') : textIn(ruleset, 'fallbackTaxRateId')) || null;
}

/** The rate an account proposes for what is booked on it; null when it has none. */
export async function accountTaxRateId(
  loaders: Loaders,
  accountId: string,
): Promise<string | null> {
  const account = await recordNamed(loaders, 'accounts', accountId);
  return textIn(account, 'taxRateId') || null;
}

/** As a fraction; `0` without a rate. */
export async function rateOf(loaders: Loaders, taxRateId: string | null): Promise<DecimalText> {
  const taxRate = await recordNamed(loaders, 'taxRates', taxRateId ?? '');
  return textIn(taxRate, 'rate') || '0';
}

/** The record with that id; null without an id. */
export async function recordNamed(
  loaders: Loaders,
  resource: ResourceName,
  id: string,
): Promise<BillyRecord | null> {
  return id === '' ? null : loaders.record(resource, id);
}

/** Text under a member; empty when there is none. */
export function textIn(record: Members | null | undefined, member: string): string {
  const value = record?.[member];
  return typeof value === 'string' ? value : '';
}

/** A rule that leaves a condition empty fits whatever it is. */
async function fits(
  loaders: Loaders,
  rule: BillyRecord,
  contact: BillyRecord | null,
): Promise<boolean> {
  const isOpenOr = (member: string, value: string) => {
    const wanted = textIn(rule, member);
    return wanted === '' || wanted === value;
  };
  const countryId = textIn(contact, 'countryId');
  if (!isOpenOr('countryId', countryId)) return false;
  if (!isOpenOr('stateId', textIn(contact, 'stateId'))) return false;
  if (!isOpenOr('contactType', textIn(contact, 'type'))) return false;
  const group = await recordNamed(loaders, 'countryGroups', textIn(rule, 'countryGroupId'));
  if (group === null) return true;
  return textIn(group, 'memberCountryIds')
    .split(/[\s,]+/)
    .includes(countryId);
}

function byPriority(a: BillyRecord, b: BillyRecord): number {
  return Number(a['priority'] ?? 0) - Number(b['priority'] ?? 0);
}
