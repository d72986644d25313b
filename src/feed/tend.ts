/** Forgets what is too old to be asked for. */

import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { changesKeptMs } from './change-log.ts';
import type { FeedEventListener } from './events.ts';
import type { Feed } from './feed.ts';

/** How long a deleted record is remembered as such: what comes later of it than this would bring it back. */
const tombstonesKeptMs = 7 * 24 * 3_600_000;

const tendEveryMs = 3_600_000;

export interface FeedTending {
  /** One round; never throws. A database that nobody has needed yet is not opened for it. */
  tend(): Promise<void>;
  /** A round each hour from now on. */
  start(): void;
  close(): Promise<void>;
}

export interface FeedTendingOptions {
  readonly feed: Pick<Feed, 'forget'>;
  readonly store: Pick<Store, 'status'>;
  readonly clock: Clock;
  readonly onEvent: FeedEventListener;
}

export function createFeedTending({
  feed,
  store,
  clock,
  onEvent,
}: FeedTendingOptions): FeedTending {
  let timer: NodeJS.Timeout | undefined;
  let tending: Promise<void> | undefined;

  async function tend(): Promise<void> {
    if (store.status() !== 'ready') return;
    const now = clock.now();
    try {
      const forgotten = await feed.forget({
        changes: now - changesKeptMs,
        tombstones: now - tombstonesKeptMs,
      });
      onEvent({ type: 'feed.forgotten', ...forgotten });
    } catch (error) {
      onEvent({ type: 'feed.tending-failed', error });
    }
  }

  const tendOnce = (): Promise<void> =>
    (tending ??= tend().finally(() => {
      tending = undefined;
    }));

  return {
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
