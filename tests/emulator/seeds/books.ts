/** Reads a seeded company the way a bookkeeper would: tables, references and sums by account. */

import { negate, sum } from '../../../src/accounting/money.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import type { EmulatedCompany, WireRecord, World } from '../../../src/emulator/world.ts';

export function onlyCompany(world: World): EmulatedCompany {
  const [company] = world.companies;
  if (!company) throw new Error('Expected a world with a company.');
  return company;
}

export function recordsOf(company: EmulatedCompany, resource: ResourceName): WireRecord[] {
  return [...(company.tables.get(resource)?.values() ?? [])];
}

/** The text of a member. @throws when it holds something else */
export function text(record: WireRecord | undefined, member: string): string {
  const value = record?.[member];
  if (typeof value !== 'string') throw new Error(`Expected text in ${member}.`);
  return value;
}

/** Base currency, debit positive. */
export function signedBase(posting: WireRecord): string {
  const amount = text(posting, 'baseAmount');
  return posting['side'] === 'debit' ? amount : negate(amount);
}

export function accountIdOf(company: EmulatedCompany, accountNo: number): string {
  const account = recordsOf(company, 'accounts').find((each) => each['accountNo'] === accountNo);
  return text(account, 'id');
}

/** What an account holds in base currency, debit positive, by the postings on it that are asked for. */
export function ledgerBalance(
  company: EmulatedCompany,
  accountNo: number,
  isAskedFor: (posting: WireRecord) => boolean = () => true,
): string {
  const accountId = accountIdOf(company, accountNo);
  return sum(
    recordsOf(company, 'postings')
      .filter((posting) => posting['accountId'] === accountId && isAskedFor(posting))
      .map(signedBase),
  );
}

/** Records by the id another member names: lines by invoiceId. */
export function grouped(records: readonly WireRecord[], member: string): Map<string, WireRecord[]> {
  return Map.groupBy(records, (record) => text(record, member));
}
