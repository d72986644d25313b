/** What a caller may do about bulk jobs of the caller's company, and of no other. */

import type { Transaction } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import { resourceNames, type ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import { currentOrigin, traceparentOf } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import {
  FileFault,
  type BulkJob,
  type BulkOperation,
  type BulkState,
  type MutationOf,
} from './job.ts';
import { resultSets, type BulkItem, type ItemRows } from './item-rows.ts';
import type { JobRows } from './job-rows.ts';
import type { Receive } from './receiving.ts';
import type { FileTerms } from './rows.ts';

/** Who asks. */
export interface BulkAuthor {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
}

/** What is written into the audit log. */
interface AuditedDeed extends BulkAuthor {
  /** The mutation's name. */
  readonly operation: string;
  readonly input: unknown;
  readonly at: number;
  readonly before: readonly BillyRecord[];
  readonly after: readonly BillyRecord[];
}

export interface BulkChoice {
  readonly resource: string;
  readonly operation: BulkOperation;
  readonly skipsBadRows: boolean;
  readonly terms: FileTerms;
  /** The file, or the same as text. */
  readonly bytes: AsyncIterable<Uint8Array> | undefined;
  readonly text: string | undefined;
}

interface BulkFault {
  readonly message: string;
  readonly code: string;
  /** From the mutation's arguments on. */
  readonly path: readonly string[];
}

export interface BulkAnswer {
  readonly job: BulkJob | null;
  readonly isReplayed: boolean;
  readonly faults: readonly BulkFault[];
}

/** @throws CodedError SERVICE_UNAVAILABLE, from each, when the database does not answer */
export interface BulkDesk {
  list(): Promise<readonly BulkJob[]>;
  find(id: string): Promise<BulkJob | null>;
  /** The first of a job's rows that were not done for a fault, in the order of the file. */
  failures(job: BulkJob, most: number): Promise<readonly BulkItem[]>;
  /** Rows that were sent and whose outcome is looked for. */
  unsure(job: BulkJob): Promise<number>;
  /** @throws CodedError READ_ONLY, IDEMPOTENCY_CONFLICT, BAD_USER_INPUT */
  start(choice: BulkChoice, idempotencyKey: string): Promise<BulkAnswer>;
  pause(id: string): Promise<BulkAnswer>;
  resume(id: string): Promise<BulkAnswer>;
  cancel(id: string): Promise<BulkAnswer>;
}

export interface DeskNeeds {
  readonly store: Pick<Store, 'open'>;
  readonly jobs: JobRows;
  readonly items: ItemRows;
  readonly receive: Receive;
  readonly mutationOf: MutationOf;
  readonly mode: 'read-only' | 'full';
  readonly audit: (transaction: Transaction<Tables>, deed: AuditedDeed) => Promise<void>;
  /** Called when something waits to be done. */
  readonly onWaiting: () => void;
  readonly clock: Clock;
}

/** What ids are made of here: anything else is none, and may be what PostgreSQL cannot even compare. */
const idPattern = /^[0-9a-f-]{36}$/;

const longestKey = 255;

/** Orders about a job: from which states, and to which. */
const orders = {
  pauseBulkJob: { from: ['waiting', 'running', 'paused'], state: 'paused' },
  resumeBulkJob: { from: ['paused', 'waiting', 'running'], state: 'waiting' },
  cancelBulkJob: { from: ['waiting', 'running', 'paused', 'cancelled'], state: 'cancelled' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly BulkState[]; readonly state: BulkState }>
>;

export function createDesk(needs: DeskNeeds): (author: BulkAuthor) => BulkDesk {
  const { store, jobs, items, receive, mutationOf, mode, audit, onWaiting, clock } = needs;

  return (author) => {
    const { organizationId } = author;

    const find = async (id: string): Promise<BulkJob | undefined> =>
      idPattern.test(id) ? jobs.find({ organizationId, id }, clock.now()) : undefined;

    async function order(operation: keyof typeof orders, id: string): Promise<BulkAnswer> {
      if (operation !== 'cancelBulkJob') requireWrites(operation);
      const before = await find(id);
      if (before === undefined) return refused(notFound(id));
      const { from, state } = orders[operation];
      const now = clock.now();
      const database = await store.open();
      const job = await database.transaction().execute(async (transaction) => {
        const moved = await jobs.move(transaction, before, { from, state, now });
        if (moved !== undefined)
          await audit(transaction, {
            ...author,
            operation,
            input: { id },
            at: now,
            before: [{ id, state: before.state }],
            after: [{ id, state: moved.state }],
          });
        return moved;
      });
      if (job === undefined) return refused(tooLate(before));
      onWaiting();
      return { job, isReplayed: false, faults: [] };
    }

    function requireWrites(operation: string): void {
      if (mode === 'read-only')
        throw new CodedError(
          'READ_ONLY',
          `${operation} was not done: this instance does not write (BILLY_WRITE_MODE is read-only).`,
        );
    }

    return {
      list: () => asking(() => jobs.list(organizationId, clock.now())),
      find: (id) => asking(async () => (await find(id)) ?? null),
      failures: (job, most) =>
        asking(() => items.page(job, { states: resultSets.failed, after: 0, most })),
      unsure: (job) => asking(() => items.unsure(job)),

      async start({ bytes, text, ...choice }, idempotencyKey) {
        requireWrites('startBulkJob');
        requireKey(idempotencyKey);
        const resource = resourceNames.find((known) => known === choice.resource);
        const mutation = resource && mutationOf(resource, choice.operation);
        if (resource === undefined || mutation === undefined)
          return refused(noMutation(choice, mutationOf));
        if ((bytes === undefined) === (text === undefined))
          return refused(invalid(['file'], 'Expected either file or text, got both or neither.'));
        const { operation, skipsBadRows, terms } = choice;
        const cause = currentOrigin();
        const delivery = {
          ...author,
          idempotencyKey,
          mutation,
          plan: { resource, operation, skipsBadRows },
          terms,
          bytes: bytes ?? bytesOf(text ?? ''),
          cause: cause && traceparentOf(cause),
        };
        try {
          const { job, isReplayed } = await asking(() =>
            receive(delivery, (transaction, { id, totalRows, state }) =>
              audit(transaction, {
                ...author,
                operation: 'startBulkJob',
                input: { resource, operation, skipsBadRows, terms },
                at: clock.now(),
                before: [],
                after: [{ id, totalRows, state }],
              }),
            ),
          );
          if (!isReplayed) onWaiting();
          return { job, isReplayed, faults: [] };
        } catch (error) {
          if (!(error instanceof FileFault)) throw error;
          const { line, message } = error;
          return refused(
            invalid(
              [bytes === undefined ? 'text' : 'file'],
              line === undefined ? message : `Line ${line}: ${message}`,
            ),
          );
        }
      },

      pause: (id) => asking(() => order('pauseBulkJob', id)),
      resume: (id) => asking(() => order('resumeBulkJob', id)),
      cancel: (id) => asking(() => order('cancelBulkJob', id)),
    };
  };
}

/** @throws CodedError SERVICE_UNAVAILABLE for what is no error of ours already */
async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CodedError || error instanceof FileFault) throw error;
    throw new CodedError(
      'SERVICE_UNAVAILABLE',
      'The database that holds bulk jobs does not answer.',
      { cause: error },
    );
  }
}

/** @throws CodedError BAD_USER_INPUT */
function requireKey(key: string): void {
  const isReadable = key.isWellFormed() && !/\p{Cc}/u.test(key);
  if (key.length >= 1 && key.length <= longestKey && isReadable) return;
  throw new CodedError(
    'BAD_USER_INPUT',
    `Expected an idempotencyKey of 1 to ${longestKey} readable characters, got ${key.length}${isReadable ? '' : ', some unreadable'}.`,
    { inputPath: ['idempotencyKey'] },
  );
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is read is read asynchronously
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function noMutation(
  { resource, operation }: Pick<BulkChoice, 'resource' | 'operation'>,
  mutationOf: MutationOf,
): BulkFault {
  const known: readonly ResourceName[] = resourceNames.filter((name) =>
    mutationOf(name, operation),
  );
  return invalid(
    ['input', 'resource'],
    `Expected a resource with a ${operation} of its own, one of ${known.join(', ')}; got ${JSON.stringify(resource.slice(0, 40))}.`,
  );
}

function tooLate({ state }: BulkJob): BulkFault {
  return invalid(['id'], `Expected a bulk job that is not over, got one that is ${state}.`);
}

function notFound(id: string): BulkFault {
  const shown = JSON.stringify(id.slice(0, 40));
  return {
    message: `Expected a bulk job of this company, got none with id ${shown}.`,
    code: 'NOT_FOUND',
    path: ['id'],
  };
}

function invalid(path: readonly string[], message: string): BulkFault {
  return { message, code: 'INVALID', path };
}

function refused(...faults: readonly BulkFault[]): BulkAnswer {
  return { job: null, isReplayed: false, faults };
}
