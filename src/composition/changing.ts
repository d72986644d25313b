/** What changes the books and remembers that it did: the database, writes, the feed, and operators' deeds. */

import type { ChangeSet } from '../billy/changes.ts';
import type { Company } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import type { Config } from '../config.ts';
import { createDeriving } from '../feed/deriving.ts';
import { createFeed } from '../feed/feed.ts';
import { createOwnWrites } from '../feed/own-writes.ts';
import { createFeedTending } from '../feed/tend.ts';
import type { Store } from '../store/store.ts';
import { createWrites } from '../writes/create-writes.ts';
import { createOperationLog } from '../writes/operation-log.ts';
import { createOperatorDesk } from '../writes/operator.ts';
import type { Caching } from './caching.ts';
import { derivations } from './database.ts';
import type { Noting } from './noting.ts';
import type { Upstream } from './upstream.ts';

interface ChangingNeeds {
  readonly config: Config;
  readonly upstream: Upstream;
  readonly caching: Caching;
  readonly store: Store;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Changing = ReturnType<typeof createChanging>;

export function createChanging({ config, upstream, caching, store, clock, note }: ChangingNeeds) {
  const { client, companyOf } = upstream;
  const { caches } = caching;
  const evict = (company: Company, changes: ChangeSet) => caches.evict(company, changes);
  const deriving = createDeriving({
    derivations,
    store,
    clock,
    onEvent: note.feed,
  });
  const feed = createFeed({ store, evict, deriving, clock, onEvent: note.feed });
  const feedTending = createFeedTending({ feed, store, clock, onEvent: note.feed });
  const ownWrites = createOwnWrites({ feed, onEvent: note.feed });
  const writes = createWrites({
    store,
    writer: client,
    client,
    evict,
    onWritten: (company, written) => ownWrites.note(company, written),
    recall: async (company, resource, id) =>
      (await caches.entities.getMany(company, resource, [id]))[0],
    companyOf,
    clock,
    mode: config.writeMode,
    onEvent: note.write,
  });
  const operationLog = createOperationLog(store);
  const operators = createOperatorDesk({
    log: operationLog,
    billy: client.operation,
    clock,
    onEvent: note.operator,
  });

  return {
    store,
    evict,
    deriving,
    feed,
    writes,
    operationLog,
    operators,
    start() {
      if (config.writeMode === 'full') writes.start();
      feedTending.start();
      deriving.start();
    },
    closers: [
      { name: 'writes', close: () => writes.close() },
      { name: 'operators', close: () => operators.close() },
    ] satisfies Closer[],
    /** What the last writes did is told before the database goes. */
    laterClosers: [
      {
        name: 'feed',
        close: () => Promise.all([ownWrites.close(), feedTending.close(), deriving.close()]),
      },
    ] satisfies Closer[],
    lastClosers: [
      {
        name: 'database',
        async close() {
          // What was read last is still written down.
          await caches.close();
          await store.close();
        },
      },
    ] satisfies Closer[],
  };
}
