/** How each kind of call is looked for in Billy, and what a look tells. */

import type { ChangeSet } from '../billy/changes.ts';
import type { BillyClient } from '../billy/client.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { WireInput } from '../billy/writes.ts';
import type { Call, RecordName } from './calls.ts';
import { isOlder, isPlain, isSame } from './comparing.ts';
import { lookalikes } from './lookalikes.ts';
import type { OperationLog, StoredOperation, StoredResult } from './operation-log.ts';
import { referredTo } from './referred.ts';
import type { NaturalKey } from './writes.ts';

export interface SearchNeeds {
  readonly log: OperationLog;
  /** Asked past all caches. */
  readonly client: Pick<BillyClient, 'get' | 'list'>;
}

/** What a look at Billy tells. */
export type Finding =
  | { readonly is: 'done'; readonly result: StoredResult; readonly changes: ChangeSet }
  /** With a reason to doubt that, it stays unknown once it had time to arrive. */
  | { readonly is: 'not there'; readonly doubt?: string }
  /** Looking again will not help. */
  | { readonly is: 'unclear'; readonly note: string };

export interface Search {
  readonly operation: StoredOperation;
  readonly call: Call;
  readonly deadline: number;
}

/** Undefined while another write's outcome has to be waited for. Throws what the client and the database throw. */
export async function search(
  needs: SearchNeeds,
  company: Company,
  question: Search,
): Promise<Finding | undefined> {
  const { call } = question;
  switch (call.verb) {
    case 'create':
      return lookForCreated(needs, company, { ...question, call });
    case 'update':
      return lookForUpdated(needs, company, { ...question, call });
    case 'remove':
      return lookForRemoved(needs, company, { ...question, call });
    case 'emailInvoice':
    case 'deliverInvoice':
    case 'upload':
      return unclear('Nothing in Billy tells whether it was done.');
  }
}

async function lookForCreated(
  needs: SearchNeeds,
  company: Company,
  { operation, call, deadline }: Search & { readonly call: Call & { verb: 'create' } },
): Promise<Finding | undefined> {
  const { resource, record } = call;
  const { naturalKey } = operation;
  if (naturalKey?.resource === resource) {
    return lookByKey(needs, company, { operation, naturalKey, deadline });
  }
  return record === undefined
    ? unclear(`Nothing tells the new one of the ${resource} from others.`)
    : lookByContent(needs, company, { operation, resource, record, deadline });
}

async function lookByKey(
  { client, log }: SearchNeeds,
  company: Company,
  {
    operation,
    naturalKey: { resource, filter, value },
    deadline,
  }: Omit<Search, 'call'> & { readonly naturalKey: NaturalKey },
): Promise<Finding> {
  const query = { filters: { [filter]: value }, page: 1, pageSize: maxCandidates };
  const { records } = await client.list(company, resource, query, { deadline });
  const candidates = await notOfOthers(
    log,
    operation,
    resource,
    records.filter(
      (record) => bears(record, filter, value) && isOlder(record, operation.startedAt) !== true,
    ),
  );
  const [record, second] = candidates;
  if (record === undefined) {
    return records.length < maxCandidates
      ? { is: 'not there' }
      : unclear(`More than ${maxCandidates} ${resource} have ${filter} ${value}.`);
  }
  if (second !== undefined) return unclear(`Several ${resource} have ${filter} ${value}.`);
  return created(resource, record);
}

/**
 * By all that was sent, as nothing was made to find it by. One record that can be nothing else is adopted; it is not
 * there only when nothing was made that could be it.
 */
async function lookByContent(
  { client, log }: SearchNeeds,
  company: Company,
  {
    operation,
    resource,
    record,
    deadline,
  }: Omit<Search, 'call'> & { readonly resource: ResourceName; readonly record: WireInput },
): Promise<Finding | undefined> {
  const { startedAt } = operation;
  const found = await lookalikes(client, company, { resource, record, startedAt, deadline });
  const alike = await notOfOthers(log, operation, resource, found.alike);
  const [one, second] = alike;
  const what = `It was looked for among the ${resource} made since it was begun`;
  if (second !== undefined) {
    const ids = alike.map(({ id }) => id).join(', ');
    return unclear(`${what}: several hold all that was sent (${ids}).`);
  }
  if (!found.isWhole) return unclear(`${what}, and there are too many ${resource} to see all.`);
  if (one !== undefined) {
    const twin = await log.twinOf(operation);
    // The record may be the other's, which will say so when it comes to its end.
    if (twin === 'pending') return undefined;
    if (twin === 'unknown') {
      return unclear(`${what}: ${one.id} holds all that was sent, by this write or by its equal.`);
    }
    return created(resource, one, record);
  }
  const others = await notOfOthers(log, operation, resource, found.others);
  if (others.length === 0) return { is: 'not there' };
  const ids = others.slice(0, idsNamed).map(({ id }) => id);
  const names = `${ids.join(', ')}${others.length > ids.length ? ' and more' : ''}`;
  return {
    is: 'not there',
    doubt: `${what}, or perhaps since: none is seen to hold all that was sent, but these are there: ${names}.`,
  };
}

/** Without those that another write is known to have made. */
async function notOfOthers(
  log: OperationLog,
  operation: StoredOperation,
  resource: ResourceName,
  records: readonly BillyRecord[],
): Promise<BillyRecord[]> {
  const left: BillyRecord[] = [];
  for (const record of records) {
    if (await log.isWrittenByAnother(operation, { resource, id: record.id })) continue;
    left.push(record);
    // More would not change what is said.
    if (left.length > idsNamed) break;
  }
  return left;
}

function created(resource: ResourceName, record: BillyRecord, sent: WireInput = {}): Finding {
  return {
    is: 'done',
    result: { ...nothing, records: [record], changed: [{ resource, record }] },
    changes: [
      { resource, id: record.id, kind: 'created', record },
      ...referredTo(resource, sent).map((name) => ({ ...name, kind: 'updated' as const })),
    ],
  };
}

/** Enough to look at by hand. */
const idsNamed = 5;

/** A key that so many records share is none. */
const maxCandidates = 100;

async function lookForUpdated(
  { client }: SearchNeeds,
  company: Company,
  { call, deadline }: Search & { readonly call: Call & { verb: 'update' } },
): Promise<Finding> {
  const { resource, id, changes } = call;
  const answer = await client.get(company, resource, id, { deadline });
  const record = answer?.records[0];
  if (record === undefined) return unclear('The record is gone meanwhile.');
  const asked = Object.entries(changes);
  const told = asked.filter(([name]) => isPlain(changes[name]) && isPlain(record[name]));
  if (told.some(([name, value]) => !isSame(value, record[name]))) return { is: 'not there' };
  if (told.length < asked.length) {
    return unclear('The record alone does not tell whether its lines were saved.');
  }
  return {
    is: 'done',
    result: { ...nothing, records: [record], changed: [{ resource, record }] },
    changes: [{ resource, id, kind: 'updated', record }],
  };
}

async function lookForRemoved(
  { client }: SearchNeeds,
  company: Company,
  { call, deadline }: Search & { readonly call: Call & { verb: 'remove' } },
): Promise<Finding> {
  const name: RecordName = { resource: call.resource, id: call.id };
  const answer = await client.get(company, call.resource, call.id, { deadline });
  if (answer !== null) return { is: 'not there' };
  return {
    is: 'done',
    result: { ...nothing, deleted: [name] },
    changes: [{ ...name, kind: 'deleted' }],
  };
}

const nothing: StoredResult = { records: [], changed: [], deleted: [], userErrors: [] };

function unclear(note: string): Finding {
  return { is: 'unclear', note: stillOpen(note) };
}

/** The note on what stays unknown. */
export function stillOpen(reason: string): string {
  return `It may or may not have been done. ${reason}`;
}

/** A filter that searches finds more than what is equal. */
function bears(record: BillyRecord, filter: string, value: string): boolean {
  return !(filter in record) || record[filter] === value;
}
