/** The layer that makes writes safe, put together: one per process, handed to each request for its author. */

import { setTimeout as sleepFor } from 'node:timers/promises';
import type { ChangeSet } from '../billy/changes.ts';
import type { BillyClient } from '../billy/client.ts';
import type { Company } from '../billy/records.ts';
import type { BillyWriter } from '../billy/writes.ts';
import type { Clock } from '../clock.ts';
import { CodedError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { WriteEventListener } from './events.ts';
import {
  createOperationLog,
  type Attempt,
  type OperationLog,
  type Outcome,
  type StoredOperation,
} from './operation-log.ts';
import { createPerform } from './perform.ts';
import { createReconcile } from './reconcile.ts';
import type { Recall } from './recording-writer.ts';
import { stored } from './stored.ts';
import { storedAnswersOf } from './telling.ts';
import type { Author, Operation, OnWritten, Writes } from './writes.ts';

export interface WritesOptions {
  readonly store: Store;
  readonly writer: BillyWriter;
  /** For looking up what became of a write. */
  readonly client: Pick<BillyClient, 'get' | 'list'>;
  /** Awaited before a write is answered, so that its author reads what was written. */
  readonly evict: (company: Company, changes: ChangeSet) => Promise<void>;
  readonly recall: Recall;
  readonly onWritten?: OnWritten;
  /** A company served here; undefined for others whose operations are in the same database. */
  readonly companyOf: (organizationId: string) => Company | undefined;
  readonly clock: Clock;
  readonly mode: 'read-only' | 'full';
  readonly onEvent: WriteEventListener;
  readonly sleep?: (ms: number) => Promise<void>;
}

export interface WritesLayer {
  /** @param onChange told of the author's own changes before a write resolves, for what only this request remembers */
  of(author: Author, onChange?: (changes: ChangeSet) => void): Writes;
  /** Looks after what is unfinished and forgets what is too old; also done every 30 seconds once started. */
  tend(): Promise<void>;
  start(): void;
  /** Ends the tending; the store stays open. */
  close(): Promise<void>;
}

const tendEveryMs = 30_000;

/** Operations looked after in one round; the next round takes the next. */
const tendAtOnce = 50;

/** Whoever has done a write tells of it at once; after this long it is told again, as its process may be gone. */
const tellingMs = 10_000;

/** A look in the background may take as long as one for a caller. */
const lookTimeoutMs = 10_000;

const keptMs = 30 * 24 * 3_600_000;

export function createWrites(options: WritesOptions): WritesLayer {
  const { store, mode, clock, onEvent, companyOf } = options;
  const log = createOperationLog(store);
  const unrecorded = new Map<Attempt, Outcome>();
  const reconcile = createReconcile({ ...options, log, isAbandoned, tell });
  let timer: NodeJS.Timeout | undefined;
  let tending: Promise<void> | undefined;

  function isAbandoned({ owner, leaseUntil }: StoredOperation): boolean {
    return leaseUntil < clock.now() || (store.isExclusive && owner !== store.owner);
  }

  function tell(company: Company, operation: StoredOperation): void {
    const answers = storedAnswersOf(operation);
    if (answers.length === 0) return;
    // Whoever was to evict it may have died before.
    const done = () => log.noteTold(operation.id);
    options.onWritten?.(company, { answers, isEvicted: false, done });
  }

  async function tellAgain(): Promise<void> {
    if (options.onWritten === undefined) return;
    for (const operation of await log.untold(clock.now() - tellingMs, tendAtOnce)) {
      const company = companyOf(operation.organizationId);
      if (company !== undefined) tell(company, operation);
    }
  }

  async function tend(): Promise<void> {
    try {
      await recordOutcomes(log, unrecorded);
      const count = await log.forget(clock.now() - keptMs);
      if (count > 0) onEvent({ type: 'write.keys-expired', count });
      await tellAgain();
      // One after the other: looking up must not take Billy from those who wait for an answer.
      for (const operation of await log.unfinished(clock.now(), tendAtOnce)) {
        const company = companyOf(operation.organizationId);
        if (company !== undefined) {
          await reconcile(company, operation, clock.now() + lookTimeoutMs);
        }
      }
    } catch (error) {
      onEvent({ type: 'write.tending-failed', error });
    }
  }

  const tendOnce = (): Promise<void> =>
    (tending ??= tend().finally(() => {
      tending = undefined;
    }));

  return {
    of(author, onChange) {
      const perform = createPerform({
        ...options,
        log,
        reconcile,
        sleep: options.sleep ?? (async (ms) => sleepFor(ms)),
        keep: (attempt, outcome) => unrecorded.set(attempt, outcome),
        async evict(company, changes) {
          onChange?.(changes);
          await options.evict(company, changes);
        },
      });
      return {
        async perform(request) {
          if (mode === 'read-only') throw refusal(request.operation);
          return perform(author, request);
        },
        async operation(id) {
          const found = await stored(log.find(author.company.organizationId, id));
          return found && shown(await stored(reconcile(author.company, found, author.deadline)));
        },
        auditLog: (page) => stored(log.audit(author.company.organizationId, page)),
      };
    },
    tend: tendOnce,
    start() {
      timer ??= setInterval(() => void tendOnce(), tendEveryMs).unref();
    },
    async close() {
      clearInterval(timer);
      await tending;
    },
  };
}

function refusal(operation: string): CodedError {
  return new CodedError(
    'READ_ONLY',
    `${operation} was not done: this instance does not write (BILLY_WRITE_MODE is read-only).`,
  );
}

async function recordOutcomes(log: OperationLog, unrecorded: Map<Attempt, Outcome>): Promise<void> {
  for (const [attempt, outcome] of unrecorded) {
    await log.settle(attempt, outcome);
    unrecorded.delete(attempt);
  }
}

function shown(operation: StoredOperation): Operation {
  const { id, state, startedAt, finishedAt, written, note } = operation;
  return {
    id,
    operation: operation.operation,
    state,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
    written,
    note,
  };
}
