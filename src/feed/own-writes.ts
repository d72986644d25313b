/**
 * The door our own writes come in by: what Billy answered a write is seen here at once. Nobody waits for it, and a
 * database that fails only puts it off.
 */

import type { ChangeSet } from '../billy/changes.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import { nameOf } from '../mirror/records.ts';
import { currentOrigin, type Origin } from '../spans.ts';
import type { Observation } from './change.ts';
import type { FeedEventListener } from './events.ts';
import type { Feed } from './feed.ts';

export interface OwnWritesOptions {
  readonly feed: Pick<Feed, 'observe'>;
  readonly onEvent: FeedEventListener;
  /** How long until it is tried again after a failure. */
  readonly retryMs?: number;
  /** Writes kept while the database is away; those beyond are told again by the writer, from what is stored. */
  readonly most?: number;
}

/** What one answer of Billy's to a write says has changed. */
interface WrittenAnswer {
  /** When Billy was asked; epoch milliseconds. */
  readonly askedAt: number;
  readonly changes: ChangeSet;
  /** What the changed records were just before, where that was known. */
  readonly before: readonly { readonly resource: ResourceName; readonly record: BillyRecord }[];
}

/** What a write has changed. */
interface Written {
  readonly answers: readonly WrittenAnswer[];
  /** Whether the caches have let go of it. */
  readonly isEvicted: boolean;
  /** Called once it is in the feed; what is never done is told again by the writer. */
  readonly done: () => Promise<void>;
}

export interface OwnWrites {
  /** Takes note and returns; never throws. */
  note(company: Company, written: Written): void;
  /** Resolves when all that was noted has been seen, or the database has refused it once more. */
  settle(): Promise<void>;
  /** Settles and tries nothing again. */
  close(): Promise<void>;
}

interface Noted {
  readonly company: Company;
  readonly written: Written;
  /** The request that wrote it: what was noted while another one's was being seen is seen within that. */
  readonly cause: Origin | undefined;
}

/** A few megabytes. */
const defaultMost = 5_000;

const defaultRetryMs = 2_000;

/** Writes seen in one transaction, under the company's lock. */
const atOnce = 30;

export function createOwnWrites({
  feed,
  onEvent,
  retryMs = defaultRetryMs,
  most = defaultMost,
}: OwnWritesOptions): OwnWrites {
  const waiting: Noted[] = [];
  let working: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  /** In their order, so that what a company's writes did is told in the order it was done. */
  async function work(): Promise<void> {
    try {
      for (let some = next(); some.length > 0; some = next()) {
        await see(some);
        // Unless they were given up meanwhile.
        for (const noted of some) if (waiting[0] === noted) waiting.shift();
      }
    } catch {
      // The feed has told of it.
      if (!isClosed) timer ??= setTimeout(resume, retryMs).unref();
    } finally {
      // Here and not when the promise is heard of: what is noted in between would wait for nobody.
      working = undefined;
    }
  }

  /** What comes first, and those behind it that can be seen along with it; where one writes much, one at a time would be late. */
  function next(): readonly Noted[] {
    const [first] = waiting;
    const end = waiting.findIndex((noted) => first === undefined || !isAlike(first, noted));
    return waiting.slice(0, Math.min(end === -1 ? waiting.length : end, atOnce));
  }

  async function see(some: readonly Noted[]): Promise<void> {
    const [first] = some;
    if (first === undefined) return;
    const { company, cause, written } = first;
    const observations = some.flatMap((noted) => noted.written.answers.flatMap(observationsOf));
    const { isEvicted } = written;
    await feed.observe(company, observations, { source: 'write', isEvicted, cause });
    for (const noted of some) await noted.written.done();
  }

  function resume(): void {
    timer = undefined;
    void start();
  }

  function start(): Promise<void> {
    if (waiting.length === 0) return Promise.resolve();
    return (working ??= work());
  }

  return {
    note(company, written) {
      if (!written.answers.some(({ changes }) => changes.length > 0)) return;
      waiting.push({ company, written, cause: currentOrigin() });
      const excess = waiting.length - most;
      if (excess > 0) {
        waiting.splice(0, excess);
        onEvent({ type: 'feed.writes-dropped', count: excess });
      }
      if (timer === undefined) void start();
    },
    async settle() {
      await working;
      await start();
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await working;
      await start();
    },
  };
}

/** Of one company, and come of the same; what a cause was for is told of each change. */
function isAlike(one: Noted, other: Noted): boolean {
  return (
    one.company.organizationId === other.company.organizationId &&
    one.written.isEvicted === other.written.isEvicted &&
    one.cause?.spanId === other.cause?.spanId
  );
}

/** What has changed without Billy saying what it is now is left to whoever reads it next. */
function observationsOf({ askedAt, changes, before }: WrittenAnswer): readonly Observation[] {
  const known = new Map(
    before.map(({ resource, record }) => [nameOf({ resource, id: record.id }), record]),
  );
  return changes.flatMap(({ resource, id, kind, record = null }) =>
    record === null && kind !== 'deleted'
      ? []
      : [
          {
            resource,
            id,
            kind,
            record: kind === 'deleted' ? null : record,
            previous: known.get(nameOf({ resource, id })),
            seenAt: askedAt,
          },
        ],
  );
}
