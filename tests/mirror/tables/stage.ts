/** A feed with the mirror's tables on a database of its own for a whole suite; every test has companies of its own. */

import type { BillyRecord, Company } from '../../../src/billy/records.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { clockOf } from '../../../src/clock.ts';
import { createDeriving, type Deriving } from '../../../src/feed/deriving.ts';
import { createFeed, type Feed } from '../../../src/feed/feed.ts';
import type { Derivation } from '../../../src/mirror/derivation.ts';
import { mirrorTables } from '../../../src/mirror/tables/mirror-tables.ts';
import { createTablesReader, type TablesReader } from '../../../src/mirror/tables/reading.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { startPostgres, type RunningPostgres } from '../../support/postgres.ts';
import { describeWith } from '../../support/services.ts';

export interface TablesStage {
  readonly store: Store;
  readonly deriving: Deriving;
  readonly feed: Feed;
  readonly read: TablesReader;
  /** As the poller does: seen to be so, now. */
  observe(company: Company, resource: ResourceName, records: readonly BillyRecord[]): Promise<void>;
  remove(company: Company, resource: ResourceName, id: string): Promise<void>;
}

let at = Date.parse('2026-03-02T09:00:00Z');

export function setUpTables(
  store: Store,
  derivations: readonly Derivation[] = [mirrorTables],
): TablesStage {
  const clock = clockOf(() => (at += 1));
  const deriving = createDeriving({ derivations, store, clock, onEvent: () => undefined });
  const feed = createFeed({
    store,
    evict: () => Promise.resolve(),
    deriving,
    clock,
    onEvent: () => undefined,
  });
  return {
    store,
    deriving,
    feed,
    read: createTablesReader(store),
    async observe(company, resource, records) {
      const seenAt = clock.now();
      const seen = records.map((record) => ({
        resource,
        id: record.id,
        kind: 'updated' as const,
        record,
        seenAt,
      }));
      await feed.observe(company, seen, { source: 'poll', isBaseline: true });
    },
    async remove(company, resource, id) {
      const gone = { resource, id, kind: 'deleted' as const, record: null, seenAt: clock.now() };
      await feed.observe(company, [gone], { source: 'poll' });
    },
  };
}

/** A new database on a busy machine. */
const openingMs = 60_000;

/** Runs a suite on the embedded database and, where it is installed, on PostgreSQL; one for all of its tests. */
export function describeTables(title: string, suite: (stage: () => TablesStage) => void): void {
  const open = async (databaseUrl: string | undefined): Promise<TablesStage> => {
    const store = createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined });
    const stage = setUpTables(store);
    await stage.deriving.prepare();
    return stage;
  };

  describe(`${title}, embedded`, () => {
    let stage: TablesStage;
    beforeAll(async () => {
      stage = await open(undefined);
    }, openingMs);
    afterAll(() => stage.store.close());
    suite(() => stage);
  });

  describeWith('postgres', `${title}, PostgreSQL`, (program) => {
    let postgres: RunningPostgres;
    let stage: TablesStage;
    beforeAll(async () => {
      postgres = await startPostgres(program);
      stage = await open(await postgres.newDatabase());
    }, openingMs);
    afterAll(async () => {
      await stage.store.close();
      await postgres.close();
    });
    suite(() => stage);
  });
}
