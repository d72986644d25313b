/**
 * What takes deliveries from the outbox and has them attempted. Each subscription has few places, those whose receiver
 * fails have one and share a part of all places: so whoever hangs keeps nobody else waiting. It looks when something was
 * appended, when an attempt has ended, and once a second for what is due and for what other processes left.
 */

import type { Clock } from '../../clock.ts';
import type { OutboxEventListener } from './events.ts';
import type { Leased, Outbox } from './outbox.ts';

export interface WorkerOptions {
  readonly outbox: Pick<Outbox, 'lease'>;
  /** Companies whose changes are told here. */
  readonly organizationIds: () => readonly string[];
  /** Makes one attempt and settles it. */
  readonly deliver: (leased: Leased) => Promise<void>;
  /** Whether the database may be asked without anybody having needed it. */
  readonly mayLook: () => boolean;
  /** Longer than any attempt takes from its lease until it is settled. */
  readonly leaseMs: number;
  readonly clock: Clock;
  readonly onEvent: OutboxEventListener;
}

export interface Worker {
  /** Looks at once; what was appended before is found. */
  wake(): void;
  start(): void;
  /** Takes nothing more; resolves when all that was begun has ended. */
  close(): Promise<void>;
}

const lookEveryMs = 1_000;

/** Attempts at once; each holds a connection and a message. */
const places = 64;
const placesEach = 4;
/** Of all places, those for subscriptions whose receiver fails: most of the time they wait for its silence to end. */
const placesForFailing = 16;
const placesForFailingEach = 1;

export function createWorker(options: WorkerOptions): Worker {
  const { outbox, organizationIds, deliver, mayLook, leaseMs, clock, onEvent } = options;
  const working = new Map<Leased, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let isOpen = true;
  let looking: Promise<void> | undefined;
  let isWoken = false;
  // It looks every second: a database that is away is one event, and not one for each look.
  let hasFailed = false;

  function begin(leased: Leased): void {
    const done = deliver(leased)
      .catch((error: unknown) => {
        onEvent({ type: 'outbox.worker-failed', error });
      })
      .finally(() => {
        working.delete(leased);
        wake();
      });
    working.set(leased, done);
  }

  async function lease(failing: boolean): Promise<void> {
    const all = [...working.keys()];
    const failingNow = all.filter(({ failingSince }) => failingSince !== null).length;
    const free = places - all.length;
    const now = clock.now();
    const leased = await outbox.lease({
      now,
      until: now + leaseMs,
      organizationIds: organizationIds(),
      failing,
      atMost: failing ? Math.min(free, placesForFailing - failingNow) : free,
      atMostEach: failing ? placesForFailingEach : placesEach,
      working: countBySubscription(all),
    });
    for (const one of leased) begin(one);
    if (leased.length > 0) isWoken = true;
  }

  async function look(): Promise<void> {
    try {
      while (isWoken && isOpen) {
        isWoken = false;
        await lease(false);
        await lease(true);
        hasFailed = false;
      }
    } catch (error) {
      if (!hasFailed) onEvent({ type: 'outbox.worker-failed', error });
      hasFailed = true;
    }
  }

  function wake(): void {
    isWoken = true;
    if (!isOpen) return;
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }

  return {
    wake,
    start() {
      timer ??= setInterval(() => {
        if (mayLook()) wake();
      }, lookEveryMs).unref();
    },
    async close() {
      isOpen = false;
      clearInterval(timer);
      await looking;
      await Promise.all(working.values());
    },
  };
}

function countBySubscription(all: readonly Leased[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { delivery } of all)
    counts.set(delivery.subscriptionId, (counts.get(delivery.subscriptionId) ?? 0) + 1);
  return counts;
}
