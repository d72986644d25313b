/** From what was found to be new to the changes that are told: what each record was, and what that means. */

import type { Transaction } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import { resources } from '../billy/resources/index.ts';
import { changedFields } from '../mirror/fingerprint.ts';
import { nameOf, readRecords, type NextState, type RecordName } from '../mirror/records.ts';
import type { Tables } from '../store/tables.ts';
import type { NewChange } from './change-log.ts';
import type { ChangeSource } from './change.ts';
import type { News } from './comparing.ts';
import { meaningsOf, type Meant } from './meanings.ts';

interface Found {
  readonly news: readonly News[];
  readonly states: readonly NextState[];
  readonly source: ChangeSource;
}

/** Each with what it means behind it. The mirror must still be as it was before. */
export async function changesOf(
  transaction: Transaction<Tables>,
  organizationId: string,
  { news, states, source }: Found,
): Promise<readonly NewChange[]> {
  const unread = news.filter(({ before }) => before === undefined);
  const known = await readRecords(
    transaction,
    organizationId,
    unread.map(({ observation }) => observation),
  );
  const changes = news.map((one) => changeOf(one, known, source));
  const meant = changes.map(meaningsOf);
  const others = await othersMeant(transaction, organizationId, { changes, meant, states });
  return changes.flatMap((change, index) => [
    change,
    ...(meant[index] ?? []).map(({ type, resource, id }): NewChange => {
      if (id === change.id && resource === change.resource) return { ...change, type };
      const record = others.get(nameOf({ resource, id })) ?? null;
      const same = { resource, id, before: record, after: record, changedFields: [] };
      return { ...same, type, source, kind: 'updated' };
    }),
  ]);
}

function changeOf(
  { observation, kind, before }: News,
  known: ReadonlyMap<string, BillyRecord>,
  source: ChangeSource,
): NewChange {
  const { resource, id, record } = observation;
  const was = before === undefined ? (known.get(nameOf(observation)) ?? null) : before;
  return {
    type: `${resources[resource].singular}.${kind}`,
    source,
    kind,
    resource,
    id,
    changedFields: changedFields(was, record),
    before: was,
    after: record,
  };
}

/** Records that something is meant for without their having changed, such as an invoice that was credited. */
async function othersMeant(
  transaction: Transaction<Tables>,
  organizationId: string,
  {
    changes,
    meant,
    states,
  }: {
    readonly changes: readonly NewChange[];
    readonly meant: readonly (readonly Meant[])[];
    readonly states: readonly NextState[];
  },
): Promise<ReadonlyMap<string, BillyRecord>> {
  const others = meant.flatMap((all, index): RecordName[] =>
    all.filter(({ id }) => id !== changes[index]?.id),
  );
  const records = new Map(await readRecords(transaction, organizationId, others));
  for (const state of states) if (state.record) records.set(nameOf(state), state.record);
  return records;
}
