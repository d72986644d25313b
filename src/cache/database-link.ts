/**
 * The caches' way to the database, which may be away, frozen, or being opened. Nobody waits for it longer than one
 * statement's limit, and after three failures nobody asks for a second. A failure is a miss.
 */

import type { Kysely } from 'kysely';

import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

/** A database at hand answers in a few; an embedded one may be busy with somebody else's transaction. */
const readLimitMs = 150;
const failuresBeforeAway = 3;
const awayMs = 1_000;

type Attempt<T> =
  | { readonly outcome: 'done'; readonly value: T }
  /** It was asked and did not answer, or not well. */
  | { readonly outcome: 'failed' }
  /** It was not asked. */
  | { readonly outcome: 'away' };

export interface DatabaseLink {
  /** Asks the database if it is there. Never throws, never takes longer than the limit. */
  attempt<T>(ask: (database: Kysely<Tables>) => Promise<T>, limitMs?: number): Promise<Attempt<T>>;
  /** Whenever it is there again after it was away. */
  onBack(task: () => void): void;
  status(): 'ready' | 'away';
}

interface LinkOptions {
  readonly store: Pick<Store, 'open' | 'status' | 'isNew'>;
  readonly clock: Clock;
  readonly onAway: (forMs: number) => void;
}

export function createDatabaseLink({ store, clock, onAway }: LinkOptions): DatabaseLink {
  const backTasks: (() => void)[] = [];
  let failures = 0;
  let awayUntil = 0;
  let isProbing = false;

  function noteFailure(): void {
    failures += 1;
    if (failures < failuresBeforeAway) return;
    awayUntil = clock.now() + awayMs;
    if (failures === failuresBeforeAway) onAway(awayMs);
  }

  return {
    async attempt<T>(ask: (database: Kysely<Tables>) => Promise<T>, limitMs = readLimitMs) {
      if (clock.now() < awayUntil || isProbing) return { outcome: 'away' };
      const opened = store.open();
      // What is being made holds nothing yet; opening what was there before may be worth the wait.
      if (store.isNew && store.status() === 'opening') {
        opened.catch(() => undefined);
        return { outcome: 'away' };
      }
      const isProbe = failures >= failuresBeforeAway;
      isProbing = isProbe;
      try {
        const value = await within(limitMs, opened.then(ask));
        failures = 0;
        if (isProbe) for (const task of backTasks) task();
        return { outcome: 'done', value };
      } catch {
        noteFailure();
        return { outcome: 'failed' };
      } finally {
        if (isProbe) isProbing = false;
      }
    },
    onBack: (task) => void backTasks.push(task),
    status: () => (store.status() === 'ready' && clock.now() >= awayUntil ? 'ready' : 'away'),
  };
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // After a stretch of computing the timer is due before an answer that has long arrived has been read.
      setImmediate(() => reject(new Error(`The database did not answer within ${limitMs} ms.`)));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
