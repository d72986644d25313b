/** Looks for moments that have come and sees to them, one after the other; and forgets results whose time is over. */

import type { Clock } from '../../clock.ts';
import { leaseMs } from './firing.ts';
import type { Definition } from './saved-search.ts';
import type { ScheduleEventListener } from './schedule-events.ts';
import { resultsKeptMs, type LeasedMoment, type ScheduleRows } from './schedule-rows.ts';

export interface ScheduleWorkerNeeds {
  readonly rows: ScheduleRows;
  readonly fire: (leased: LeasedMoment) => Promise<void>;
  readonly organizationIds: () => readonly string[];
  /** Told which lists will be asked for soon, so that they are looked at before. */
  readonly onComing: (organizationId: string, definition: Definition) => void;
  /** False as long as the database would be opened for it alone. */
  readonly mayLook: () => boolean;
  readonly clock: Clock;
  readonly onEvent: ScheduleEventListener;
}

export interface ScheduleWorker {
  /** Works until no moment has come that is not seen to; never throws. Later calls join the first. */
  look(): Promise<void>;
  start(): void;
  /** Resolves when what was begun is written down. */
  close(): Promise<void>;
}

const lookEveryMs = 5_000;
const forgetEveryMs = 600_000;
const announceEveryMs = 60_000;

/** Long enough for a list of some length to be read for the first time. */
const comingMs = 3_600_000;

export function createScheduleWorker(needs: ScheduleWorkerNeeds): ScheduleWorker {
  const { rows, fire, organizationIds, onComing, mayLook, clock, onEvent } = needs;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let forgottenAt = -Infinity;
  let announcedAt = -Infinity;
  let isClosing = false;
  // It looks every few seconds: a database that is away is one event, and not one for each look.
  let hasFailed = false;

  async function tend(): Promise<void> {
    const now = clock.now();
    if (now - forgottenAt >= forgetEveryMs) {
      await rows.forget(now - resultsKeptMs);
      forgottenAt = now;
    }
    // Every process tells its own poller, since any of them may be the one that looks.
    if (now - announcedAt >= announceEveryMs) {
      for (const { organizationId, definition } of await rows.coming(
        organizationIds(),
        now + comingMs,
      ))
        // Written from one, where searches are kept.
        onComing(organizationId, definition as Definition);
      announcedAt = now;
    }
  }

  async function look(): Promise<void> {
    if (!mayLook()) return;
    try {
      await tend();
      while (!isClosing) {
        const now = clock.now();
        const leased = await rows.take(organizationIds(), { now, leaseUntil: now + leaseMs });
        if (leased === undefined) break;
        const { organizationId, id } = leased.schedule;
        if (leased.wasLeft) onEvent({ type: 'schedule.taken-over', organizationId, schedule: id });
        await fire(leased);
      }
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) onEvent({ type: 'schedule.round-failed', error });
      hasFailed = true;
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
      // At once, for what came while nobody was here.
      void lookOnce();
      timer = setInterval(() => void lookOnce(), lookEveryMs).unref();
    },
    async close() {
      isClosing = true;
      clearInterval(timer);
      await looking;
    },
  };
}
