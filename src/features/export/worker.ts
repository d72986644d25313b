/** Sees to exports that wait, or that a process has left behind, a turn each; and forgets those whose day is over. */

import type { Clock } from '../../clock.ts';
import type { ExportEventListener } from './events.ts';
import type { Backlog, ExportRows } from './export-rows.ts';
import { leaseMs, type MakeExport } from './making.ts';

export interface WorkerNeeds {
  readonly rows: ExportRows;
  readonly make: MakeExport;
  readonly organizationIds: () => readonly string[];
  /** False as long as the database would be opened for it alone. */
  readonly mayLook: () => boolean;
  readonly isClosing: () => boolean;
  readonly clock: Clock;
  readonly onEvent: ExportEventListener;
}

export interface Worker {
  /** Works until nothing waits; never throws. Later calls join the first. */
  look(): Promise<void>;
  /** What is not made yet, as it was counted last; counted beside the looking, which may take long or hang. */
  backlog(): Backlog;
  start(): void;
  /** Resolves when the page under way is written. */
  close(): Promise<void>;
}

/** Pages of one export before the next has its turn: some seconds, so that a small one does not wait for a large one's end. */
const pagesATurn = 20;

const lookEveryMs = 5_000;
const forgetEveryMs = 600_000;
const countEveryMs = 15_000;

const nothing: Backlog = {
  unfinished: 0,
  oldestDueAt: undefined,
  oldestCreatedAt: undefined,
};

export function createWorker(needs: WorkerNeeds): Worker {
  const { rows, make, organizationIds, mayLook, isClosing, clock, onEvent } = needs;
  const timers: NodeJS.Timeout[] = [];
  let counted = nothing;
  let counting: Promise<void> | undefined;
  let looking: Promise<void> | undefined;
  let forgottenAt = -Infinity;

  async function look(): Promise<void> {
    if (!mayLook()) return;
    try {
      if (clock.now() - forgottenAt >= forgetEveryMs) {
        await rows.forget(clock.now());
        forgottenAt = clock.now();
      }
      while (!isClosing()) {
        const now = clock.now();
        const terms = { now, leaseUntil: now + leaseMs };
        const leased = await rows.take(organizationIds(), terms);
        if (leased === undefined) return;
        const { organizationId, id, resource, rows: count } = leased.made;
        if (leased.wasLeft)
          onEvent({
            type: 'export.taken-over',
            organizationId,
            export: id,
            resource,
            rows: count,
          });
        await make(leased, pagesATurn);
      }
    } catch (error) {
      onEvent({ type: 'export.round-failed', error });
    }
  }

  async function count(): Promise<void> {
    if (!mayLook()) return;
    try {
      counted = await rows.backlog(organizationIds(), clock.now());
    } catch (error) {
      onEvent({ type: 'export.round-failed', error });
    }
  }

  const lookOnce = (): Promise<void> =>
    (looking ??= look().finally(() => {
      looking = undefined;
    }));

  const countOnce = (): Promise<void> =>
    (counting ??= count().finally(() => {
      counting = undefined;
    }));

  return {
    look: lookOnce,
    backlog: () => counted,
    start() {
      if (timers.length > 0) return;
      // At once, for what the last process left behind.
      void lookOnce();
      timers.push(setInterval(() => void lookOnce(), lookEveryMs).unref());
      timers.push(setInterval(() => void countOnce(), countEveryMs).unref());
    },
    async close() {
      for (const timer of timers.splice(0)) clearInterval(timer);
      await Promise.all([looking, counting]);
    },
  };
}
