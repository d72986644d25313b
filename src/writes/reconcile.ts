/**
 * Finds out what became of writes whose answer was lost, or whose process ended in between. It only reads: what is
 * found is adopted, what is not there after a while is called failed, and nothing is ever sent again.
 */

import { compare } from '../accounting/money.ts';
import type { ChangeSet } from '../billy/changes.ts';
import type { BillyClient } from '../billy/client.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import type { Call, RecordName } from './calls.ts';
import type { WriteEventListener } from './events.ts';
import type { OperationLog, Outcome, StoredOperation, StoredResult } from './operation-log.ts';
import { answerLost, namesOf, partlyDone } from './outcomes.ts';

export interface ReconcileNeeds {
  readonly log: OperationLog;
  /** Asked past all caches. */
  readonly client: Pick<BillyClient, 'get' | 'list'>;
  readonly evict: (company: Company, changes: ChangeSet) => Promise<void>;
  readonly clock: Clock;
  readonly onEvent: WriteEventListener;
  /** Whether the process that began a pending write can no longer finish it. */
  readonly isAbandoned: (operation: StoredOperation) => boolean;
}

/** What became of it now; unchanged when there is nothing to find out, or Billy cannot be asked. */
export type Reconcile = (
  company: Company,
  operation: StoredOperation,
  deadline: number,
) => Promise<StoredOperation>;

/** What a look at Billy tells. */
type Finding =
  | { readonly is: 'done'; readonly result: StoredResult; readonly changes: ChangeSet }
  | { readonly is: 'not there' }
  /** Looking again will not help. */
  | { readonly is: 'unclear'; readonly note: string };

/**
 * A request that Billy has not acted on by then is not acted on at all: longer than Billy's own time limits, with the
 * way there and differences between clocks. Too short calls a write failed that is still to happen.
 */
const graceMs = 60_000;

/** A record made before a write began is not its record; the allowance is for clocks that differ. */
const clockDifferenceMs = 5 * 60_000;

export function createReconcile(needs: ReconcileNeeds): Reconcile {
  const { log, clock, onEvent, isAbandoned } = needs;
  // Two callers who ask for the same operation at once are told by one look.
  const looking = new Map<string, Promise<StoredOperation>>();

  async function reconcile(
    company: Company,
    operation: StoredOperation,
    deadline: number,
  ): Promise<StoredOperation> {
    const outcome = await outcomeOf(company, operation, deadline);
    if (outcome === undefined) return operation;
    // Whoever settled it meanwhile knew at least as much.
    const isOurs = await log.settleLater(operation, outcome);
    const settled = (await log.find(operation.organizationId, operation.id)) ?? operation;
    if (isOurs) {
      onEvent({
        type: 'write.looked-for',
        operation: operation.operation,
        operationId: operation.id,
        state: settled.state,
      });
    }
    return settled;
  }

  /** Undefined when nothing new is known. */
  async function outcomeOf(
    company: Company,
    operation: StoredOperation,
    deadline: number,
  ): Promise<Outcome | undefined> {
    const at = clock.now();
    const { lastCall, sentAt, written, state } = operation;
    const none = { at, written, before: [], after: [] };
    if (lastCall === null || sentAt === null) {
      return { ...none, state: 'failed', note: 'Nothing was done: Billy had not been asked yet.' };
    }
    if (written.length > 0) return { ...none, state: 'unknown', note: partlyDone(written) };
    // A pending one becomes unknown at once, so that it is said even while Billy cannot be asked.
    const open: Outcome | undefined =
      state === 'pending'
        ? { ...none, state: 'unknown', note: answerLost, isSearchable: true }
        : undefined;
    const finding = await look(needs, company, { operation, call: lastCall, deadline });
    switch (finding?.is) {
      case undefined:
        return open;
      case 'unclear':
        return { ...none, state: 'unknown', note: finding.note };
      case 'not there':
        return at - sentAt < graceMs
          ? open
          : {
              ...none,
              state: 'failed',
              note: 'Nothing was done: it was looked for and is not there.',
            };
      case 'done':
        await evictQuietly(needs, company, finding.changes);
        return {
          at,
          state: 'succeeded',
          result: finding.result,
          written: namesOf(finding.result),
          note: "Billy's answer was lost; it was looked for and found.",
          before: [],
          after: finding.result.records,
        };
    }
  }

  return (company, operation, deadline) => {
    const isOpen =
      operation.state === 'pending'
        ? isAbandoned(operation)
        : operation.state === 'unknown' && operation.isSearchable;
    if (!isOpen) return Promise.resolve(operation);
    const known = looking.get(operation.id);
    if (known !== undefined) return known;
    const look = reconcile(company, operation, deadline).finally(() =>
      looking.delete(operation.id),
    );
    looking.set(operation.id, look);
    return look;
  };
}

interface Search {
  readonly operation: StoredOperation;
  readonly call: Call;
  readonly deadline: number;
}

/** Undefined when Billy could not be asked. */
async function look(
  needs: ReconcileNeeds,
  company: Company,
  search: Search,
): Promise<Finding | undefined> {
  const { call, operation } = search;
  try {
    switch (call.verb) {
      case 'create':
        return await lookForCreated(needs, company, { ...search, call });
      case 'update':
        return await lookForUpdated(needs, company, { ...search, call });
      case 'remove':
        return await lookForRemoved(needs, company, { ...search, call });
      case 'emailInvoice':
      case 'deliverInvoice':
      case 'upload':
        return unclear('Nothing in Billy tells whether it was done.');
    }
  } catch (error) {
    needs.onEvent({ type: 'write.search-failed', operationId: operation.id, error });
    return undefined;
  }
}

async function lookForCreated(
  { client, log }: ReconcileNeeds,
  company: Company,
  { operation, call, deadline }: Search & { readonly call: Call & { verb: 'create' } },
): Promise<Finding> {
  const { naturalKey, startedAt } = operation;
  const { resource } = call;
  if (naturalKey?.resource !== resource) {
    return unclear(`Nothing tells the new one of the ${resource} from others.`);
  }
  const { filter, value } = naturalKey;
  const query = { filters: { [filter]: value }, page: 1, pageSize: maxCandidates };
  const { records } = await client.list(company, resource, query, { deadline });
  const candidates: BillyRecord[] = [];
  for (const record of records) {
    if (!bears(record, filter, value) || isOlder(record, startedAt)) continue;
    if (await log.isWrittenByAnother(operation, { resource, id: record.id })) continue;
    candidates.push(record);
  }
  const [record, second] = candidates;
  if (record === undefined) {
    return records.length < maxCandidates
      ? { is: 'not there' }
      : unclear(`More than ${maxCandidates} ${resource} have ${filter} ${value}.`);
  }
  if (second !== undefined) return unclear(`Several ${resource} have ${filter} ${value}.`);
  return {
    is: 'done',
    result: { ...nothing, records: [record], changed: [{ resource, record }] },
    changes: [{ resource, id: record.id, kind: 'created', record }],
  };
}

/** A key that so many records share is none. */
const maxCandidates = 100;

async function lookForUpdated(
  { client }: ReconcileNeeds,
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
  { client }: ReconcileNeeds,
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
  return { is: 'unclear', note: `It may or may not have been done. ${note}` };
}

/** A filter that searches finds more than what is equal. */
function bears(record: BillyRecord, filter: string, value: string): boolean {
  return !(filter in record) || record[filter] === value;
}

function isOlder(record: BillyRecord, startedAt: number): boolean {
  const { createdTime } = record;
  if (typeof createdTime !== 'string') return false;
  // Billy writes no zone; read as UTC it is at most two hours too late, and never too early.
  const created = Date.parse(
    /Z|[+-]\d\d:?\d\d$/.test(createdTime) ? createdTime : `${createdTime}Z`,
  );
  return created < startedAt - clockDifferenceMs;
}

/** Lists are children, which a record does not hold; what only a write knows is missing. */
function isPlain(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}

/** `10.00` was sent and `10` stands there: the same amount. */
function isSame(sent: unknown, stands: unknown): boolean {
  return sent === stands || (isDecimal(sent) && isDecimal(stands) && compare(sent, stands) === 0);
}

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

async function evictQuietly(
  { evict, onEvent }: ReconcileNeeds,
  company: Company,
  changes: ChangeSet,
): Promise<void> {
  try {
    await evict(company, changes);
  } catch (error) {
    onEvent({ type: 'write.eviction-failed', error });
  }
}
