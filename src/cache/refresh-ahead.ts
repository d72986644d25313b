/** Has what is in use read again before its time is over, so that whoever asks then need not wait for Billy. */

import type { Tenant } from './keys.ts';
import { resourceOf, type Thing } from './things.ts';
import type { CacheEventListener } from './events.ts';

export interface RefreshAhead {
  /** One look at all companies; never throws. */
  look(): Promise<void>;
  /** A look each second from now on, one at a time. */
  start(): void;
  close(): Promise<void>;
}

interface RefreshAheadNeeds<T extends Tenant> {
  readonly companies: () => readonly T[];
  /** Most wanted first. */
  readonly nearlyOver: (tenant: T) => Promise<readonly Thing[]>;
  /** How many of them could not be read. */
  readonly read: (tenant: T, things: readonly Thing[]) => Promise<number>;
  readonly onEvent: CacheEventListener;
}

const lookEveryMs = 1_000;
/** For one company and look: what is left over is looked at again a second later. */
const mostAtOnce = 50;

export function createRefreshAhead<T extends Tenant>({
  companies,
  nearlyOver,
  read,
  onEvent,
}: RefreshAheadNeeds<T>): RefreshAhead {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> | undefined;

  async function refresh(company: T): Promise<void> {
    const things = (await nearlyOver(company)).slice(0, mostAtOnce);
    const kinds = Map.groupBy(things, resourceOf);
    await Promise.all(
      [...kinds].map(async ([resource, some]) => {
        const failed = await read(company, some);
        onEvent({ type: 'cache.refreshed', resource, count: some.length, failed });
      }),
    );
  }

  async function look(): Promise<void> {
    await (looking ??= Promise.allSettled(companies().map(refresh)).finally(() => {
      looking = undefined;
    }));
  }

  return {
    look,
    start() {
      timer ??= setInterval(() => void look(), lookEveryMs).unref();
    },
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}
