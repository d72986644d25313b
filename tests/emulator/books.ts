/** Shorthands for tests of what writes do to the books. */

import { records, type Ask, type Asked } from './asking.ts';

export async function post(
  ask: Ask,
  resource: string,
  singular: string,
  record: unknown,
): Promise<Asked> {
  return ok(await ask(`/${resource}`, { method: 'POST', body: { [singular]: record } }));
}

export async function put(
  ask: Ask,
  resource: string,
  singular: string,
  id: string,
  members: unknown,
): Promise<Asked> {
  const path = `/${resource}/${id}`;
  return ok(await ask(path, { method: 'PUT', body: { [singular]: members } }));
}

function ok(asked: Asked): Asked {
  if (asked.status !== 200) throw new Error(`Expected success, got ${asked.text}`);
  return asked;
}

/** The id of the record that was asked for, which comes first under its root. */
export function firstId(asked: Asked, root: string): string {
  const [record] = records(asked, root);
  return String(record?.['id']);
}

/** `bank debit 100` for each posting of the answer that is not voided, in order. */
export function postings(asked: Asked): string[] {
  return records(asked, 'postings')
    .filter(({ isVoided }) => isVoided === false)
    .map(({ accountId, side, amount }) => [accountId, side, amount].join(' '));
}

/** Sum of debits less credits in the company's currency over all postings of the company. */
export async function ledgerBalance(ask: Ask): Promise<number> {
  const asked = await ask('/postings');
  return records(asked, 'postings').reduce((sum, { side, baseAmount }) => {
    const cents = Math.round(Number(baseAmount) * 100);
    return sum + (side === 'debit' ? cents : -cents);
  }, 0);
}
