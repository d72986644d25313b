/**
 * What becomes of stored events: first the caches let go of what has changed, then the feed is told. An event is done
 * when the feed has it and every replica has been told of the eviction; until then its row waits in the database, and
 * whoever starts or takes over does all of it again, which harms nobody. One long idea: no way out of here but done,
 * postponed or dead.
 */

import { setTimeout as wait } from 'node:timers/promises';
import type { ChangeSet, RecordChange } from '../../billy/changes.ts';
import type { BillyRecord, Company } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { Observation } from '../../feed/change.ts';
import { untraced, type Job } from '../../spans.ts';
import type { InboxEventListener } from './events.ts';
import type { Failure, InboxLog, InboxRow } from './inbox-log.ts';

export interface RecordName {
  readonly resource: ResourceName;
  readonly id: string;
}

export interface WorkerNeeds {
  readonly log: InboxLog;
  /** Undefined for a company that is not served here. */
  readonly companyOf: (organizationId: string) => Company | undefined;
  readonly evict: (company: Company, changes: ChangeSet) => Promise<void>;
  /** Whether all that was evicted so far has been told to every replica; tries to, if not. */
  readonly isEvictedEverywhere: () => Promise<boolean>;
  /** The records as the caches know them, before they let go of them; undefined for those they do not. */
  readonly recall: (
    company: Company,
    names: readonly RecordName[],
  ) => Promise<readonly (BillyRecord | null | undefined)[]>;
  /** The records as Billy has them now, null for those it has not, and why of those that could not be read. */
  readonly read: (
    company: Company,
    names: readonly RecordName[],
  ) => Promise<readonly (BillyRecord | null | Error)[]>;
  /** Tells the feed, which need not evict: that is done. */
  readonly observe: (company: Company, observations: readonly Observation[]) => Promise<unknown>;
  readonly clock: Clock;
  readonly onEvent: InboxEventListener;
  readonly job?: Job;
}

export interface Worker {
  /** Takes care of rows that this process has leased; resolves once they have been evicted here. */
  take(rows: readonly InboxRow[]): Promise<void>;
  /** Rows it takes care of now. */
  held(): number;
  /** Tries again to end what is processed but not yet told to everybody, or not yet written down. */
  settle(): Promise<void>;
  /** Resolves when nothing is being processed; what could not be ended is still held. */
  idle(): Promise<void>;
}

/** Rows told to the feed in one transaction: the embedded database serves nobody else meanwhile. */
const rowsAtOnce = 50;

/** Before the feed is told: what comes soon after goes along. The eviction has not waited. */
const gatherMs = 20;

/** Goes at an event that fails for a reason of its own. */
const maxAttempts = 5;

/** For how long an event is tried whose record Billy does not give: by then the poller has long seen the change. */
const patienceMs = 24 * 3_600_000;

const firstPostponementMs = 1_000;
const longestPostponementMs = 60_000;

interface EvictedRow extends InboxRow {
  /** What it was, where its sender says so or a cache knew it: what a change means is told by that, if by nothing better. */
  readonly previous: BillyRecord | null;
  /** When it began: what is read since is at least as new. */
  readonly evictedAt: number;
}

interface Attempt {
  readonly row: InboxRow;
  readonly error: unknown;
}

export function createWorker(needs: WorkerNeeds): Worker {
  const { log, companyOf, clock, onEvent, job = untraced } = needs;
  /** Evicted, by company, in the order they came. */
  const lines = new Map<string, EvictedRow[]>();
  const running = new Map<string, Promise<void>>();
  let processed: InboxRow[] = [];
  let failed: Attempt[] = [];
  let held = 0;
  let settling: Promise<void> | undefined;

  async function takeOf(organizationId: string, rows: readonly InboxRow[]): Promise<void> {
    held += rows.length;
    const company = companyOf(organizationId);
    const evictedAt = clock.now();
    let known: readonly (BillyRecord | null | undefined)[] = [];
    try {
      if (company === undefined) throw new Error('The company is not served here any more.');
      known = await needs.recall(company, rows.map(nameOf));
      await needs.evict(company, rows.map(changeOf));
    } catch (error) {
      failed.push(...rows.map((row) => ({ row, error })));
      await settle();
      return;
    }
    const line = lines.get(organizationId) ?? [];
    lines.set(organizationId, line);
    for (const [index, row] of rows.entries())
      line.push({ ...row, previous: row.previous ?? known[index] ?? null, evictedAt });
    start(company, line);
  }

  function start(company: Company, line: EvictedRow[]): void {
    const { organizationId } = company;
    if (running.has(organizationId) || line.length === 0) return;
    const done = work(company, line).finally(() => {
      running.delete(organizationId);
      // Some may have come after the last look.
      start(company, line);
    });
    running.set(organizationId, done);
  }

  /** A company's rows in their order; companies go side by side. */
  async function work(company: Company, line: EvictedRow[]): Promise<void> {
    while (line.length > 0) {
      if (line.length < rowsAtOnce) await wait(gatherMs);
      const rows = line.splice(0, rowsAtOnce);
      try {
        const about = {
          name: 'inbox.process',
          attributes: { 'inbox.events': rows.length },
          causes: rows.map(({ cause }) => cause),
        };
        await job(about, () => processRows(company, rows));
      } catch (error) {
        failed.push(...rows.map((row) => ({ row, error })));
      }
      await settle();
    }
  }

  async function processRows(company: Company, rows: readonly EvictedRow[]): Promise<void> {
    const observations = await observationsOf(company, rows);
    const ready: { readonly row: EvictedRow; readonly observation: Observation }[] = [];
    for (const [index, row] of rows.entries()) {
      const observation = observations[index];
      if (observation instanceof Error) failed.push({ row, error: observation });
      else if (observation !== undefined) ready.push({ row, observation });
    }
    // One that the feed cannot take must not hold up the others for ever: what has failed before goes by itself.
    const fresh = ready.filter(({ row }) => row.attempts === 0);
    const groups = [fresh, ...ready.filter(({ row }) => row.attempts > 0).map((one) => [one])];
    for (const group of groups) {
      try {
        await needs.observe(
          company,
          group.map(({ observation }) => observation),
        );
        processed.push(...group.map(({ row }) => row));
      } catch (error) {
        failed.push(...group.map(({ row }) => ({ row, error })));
      }
    }
  }

  async function observationsOf(
    company: Company,
    rows: readonly EvictedRow[],
  ): Promise<readonly (Observation | Error)[]> {
    const unknown = new Map<string, RecordName>();
    for (const row of rows) if (isToBeRead(row)) unknown.set(keyOf(row), nameOf(row));
    const records = unknown.size === 0 ? [] : await needs.read(company, [...unknown.values()]);
    const read = new Map([...unknown.keys()].map((key, index) => [key, records[index]]));
    return rows.map((row): Observation | Error => {
      const version = row.version ?? undefined;
      // Of one that has just come about, whatever a cache held is no earlier state.
      const previous = row.kind === 'created' ? undefined : (row.previous ?? undefined);
      if (isToBeRead(row)) {
        const record = read.get(keyOf(row)) ?? null;
        if (record instanceof Error) return record;
        const kind = record === null ? 'deleted' : row.kind;
        return { ...nameOf(row), kind, record, previous, version, seenAt: row.evictedAt };
      }
      const { kind, record } = row;
      // A sender whose clock is ahead must not outlive what is seen after it.
      return {
        ...nameOf(row),
        kind,
        record,
        previous,
        version,
        seenAt: Math.min(row.toldAt, row.receivedAt),
      };
    });
  }

  async function settleOnce(): Promise<void> {
    try {
      const ready = processed;
      if (ready.length > 0 && (await needs.isEvictedEverywhere())) {
        const at = clock.now();
        await log.finish(ready, at);
        processed = processed.slice(ready.length);
        held -= ready.length;
        for (const row of ready)
          onEvent({
            type: 'inbox.processed',
            organizationId: row.organizationId,
            eventType: row.type,
            lagMs: at - row.receivedAt,
          });
      }
      const given = failed;
      if (given.length > 0) {
        const at = clock.now();
        const failures = given.map((attempt) => failureOf(attempt, at));
        await log.fail(failures, at);
        failed = failed.slice(given.length);
        held -= given.length;
        for (const [index, { row, error }] of given.entries()) {
          const nextAt = failures[index]?.nextAt;
          const about = {
            organizationId: row.organizationId,
            eventId: row.eventId,
            attempts: row.attempts + 1,
            error,
          };
          onEvent(
            nextAt === undefined
              ? { type: 'inbox.died', ...about }
              : { type: 'inbox.postponed', ...about, forMs: nextAt - at },
          );
        }
      }
    } catch (error) {
      onEvent({ type: 'inbox.round-failed', error });
    }
  }

  /** What is there by now is seen to, so that one under way is not enough. */
  async function settle(): Promise<void> {
    await settling;
    await (settling ??= settleOnce().finally(() => {
      settling = undefined;
    }));
  }

  return {
    async take(rows) {
      const byCompany = Map.groupBy(rows, ({ organizationId }) => organizationId);
      await Promise.all([...byCompany].map(([id, ofCompany]) => takeOf(id, ofCompany)));
    },
    held: () => held,
    settle,
    async idle() {
      while (running.size > 0) await Promise.all(running.values());
      await settle();
    },
  };
}

/** As far as the event tells: of whom nothing is told, any parent may be. */
function changeOf({ resource, recordId, kind, record }: InboxRow): RecordChange {
  return { resource, id: recordId, kind, ...(record !== null && { record }) };
}

function isToBeRead({ kind, record }: InboxRow): boolean {
  return kind !== 'deleted' && record === null;
}

function nameOf({ resource, recordId }: InboxRow): RecordName {
  return { resource, id: recordId };
}

function keyOf({ resource, recordId }: InboxRow): string {
  return `${resource}:${recordId}`;
}

/** What fails for Billy's sake or the database's is tried for a day, what fails for its own a few times. */
function failureOf({ row, error }: Attempt, now: number): Failure {
  const attempts = row.attempts + 1;
  const isOver = isPassing(error) ? now - row.receivedAt > patienceMs : attempts >= maxAttempts;
  const pauseMs = Math.min(longestPostponementMs, firstPostponementMs * 2 ** (attempts - 1));
  return { row, error: toldOf(error), nextAt: isOver ? undefined : now + pauseMs };
}

/** Whether it may go well later without anybody doing anything about the event. */
function isPassing(error: unknown): boolean {
  if (error instanceof CodedError) return error.retryable;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  // PostgreSQL's own codes: those of these classes say that a value or a statement is wrong.
  if (/^[0-9A-Z]{5}$/.test(code)) return !/^(22|23|42)/.test(code);
  // The system's, such as ECONNRESET; and what the driver says without any.
  return /^E[A-Z]+$/.test(code) || /timeout|connection/i.test(error.message);
}

/** In words that say nothing internal. */
function toldOf(error: unknown): string {
  return error instanceof CodedError
    ? `${error.code}: ${error.message}`
    : 'INTERNAL_SERVER_ERROR: It failed on our side; the log says how.';
}
