/**
 * Sees to bulk jobs, a batch each in turn and one of a company at a time, so that a company Billy holds up keeps no other
 * waiting. How many rows are under way together grows while Billy takes them and is halved when it does not.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Clock } from '../../clock.ts';
import type { BatchRun } from './batch.ts';
import type { BulkEventListener } from './events.ts';
import type { Batch, ItemRows } from './item-rows.ts';
import type { JobRows } from './job-rows.ts';

export interface WorkerNeeds {
  readonly jobs: JobRows;
  readonly items: ItemRows;
  readonly run: BatchRun;
  readonly organizationIds: () => readonly string[];
  /** False as long as the database would be opened for it alone. */
  readonly mayLook: () => boolean;
  readonly isClosing: () => boolean;
  readonly clock: Clock;
  readonly onEvent: BulkEventListener;
}

export interface Worker {
  /** Works until no row's turn has come; never throws. Later calls join the first. */
  look(): Promise<void>;
  start(): void;
  /** Resolves when what was sent is written down; the rest is for the next process. */
  close(): Promise<void>;
}

/** Longer than a batch goes on beginning rows, and the last of them takes. */
const leaseMs = 60_000;

/** Enough that the database is not asked for every row; few enough that cancelling is soon felt. */
const rowsAtOnce = 30;

/** Rows under way together. */
const firstLanes = 4;
const mostLanes = 12;

const companiesAtOnce = 4;

const longestPauseMs = 30_000;

const lookEveryMs = 1_000;
const forgetEveryMs = 600_000;

interface Pace {
  lanes: number;
  /** Batches that were held up, one after the other. */
  heldUp: number;
}

export function createWorker(needs: WorkerNeeds): Worker {
  const { jobs, items, run, organizationIds, mayLook, isClosing, clock, onEvent } = needs;
  const busy = new Set<string>();
  const paces = new Map<string, Pace>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let forgottenAt = -Infinity;
  // It looks every second: a database that is away is one event, and not one for each look.
  let hasFailed = false;

  function take(): Promise<Batch | undefined> {
    const now = clock.now();
    const free = organizationIds().filter((id) => !busy.has(id));
    return items.take(free, { now, leaseUntil: now + leaseMs, most: rowsAtOnce });
  }

  async function work(batch: Batch): Promise<void> {
    const { organizationId, id, plan } = batch.job;
    const about = { organizationId, job: id, resource: plan.resource };
    if (batch.wasLeft) onEvent({ type: 'bulk.taken-over', ...about });
    const pace = paceOf(organizationId);
    const { wasHeldUp, pauseMs } = await run(batch, pace.lanes);
    if (!wasHeldUp) {
      pace.lanes = Math.min(pace.lanes + 1, mostLanes);
      pace.heldUp = 0;
      return;
    }
    pace.lanes = Math.max(1, Math.floor(pace.lanes / 2));
    const waitMs = Math.min(
      Math.max(pauseMs, 500 * 2 ** pace.heldUp),
      Math.max(pauseMs, longestPauseMs),
    );
    pace.heldUp += 1;
    await jobs.postpone(batch.job, clock.now() + waitMs);
    onEvent({ type: 'bulk.held-up', ...about, pauseMs: waitMs });
  }

  function paceOf(organizationId: string): Pace {
    const known = paces.get(organizationId) ?? { lanes: firstLanes, heldUp: 0 };
    paces.set(organizationId, known);
    return known;
  }

  function tellFailure(error: unknown): void {
    if (!hasFailed) onEvent({ type: 'bulk.round-failed', error });
    hasFailed = true;
  }

  /** Until nothing is left whose turn has come. What comes meanwhile has not to wait for a batch of somebody else's. */
  async function workAll(): Promise<void> {
    const running = new Set<Promise<void>>();
    for (;;) {
      const mayTake = running.size < companiesAtOnce && !isClosing();
      const batch = mayTake ? await take() : undefined;
      if (batch !== undefined) {
        const { organizationId } = batch.job;
        busy.add(organizationId);
        const working = work(batch)
          .catch(tellFailure)
          .finally(() => {
            busy.delete(organizationId);
            running.delete(working);
          });
        running.add(working);
      } else if (running.size === 0) {
        return;
      } else {
        await Promise.race([...running, sleepFor(lookEveryMs, undefined, { ref: false })]);
      }
    }
  }

  async function look(): Promise<void> {
    if (!mayLook()) return;
    try {
      if (clock.now() - forgottenAt >= forgetEveryMs) {
        await jobs.forget(clock.now());
        forgottenAt = clock.now();
      }
      await workAll();
      hasFailed = false;
    } catch (error) {
      tellFailure(error);
    }
  }

  const lookOnce = (): Promise<void> =>
    (looking ??= look().finally(() => {
      looking = undefined;
    }));

  return {
    look: lookOnce,
    start() {
      if (timer !== undefined) return;
      // At once, for what the last process left behind.
      void lookOnce();
      timer = setInterval(() => void lookOnce(), lookEveryMs).unref();
    },
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}
