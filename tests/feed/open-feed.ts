/** A feed on a database of its own for a whole suite: every test, and every case of a property, has companies of its own. */

import type { ChangeSet } from '../../src/billy/changes.ts';
import type { BillyRecord, Company } from '../../src/billy/records.ts';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import { clockOf } from '../../src/clock.ts';
import type { Change, ChangeSource, Observation } from '../../src/feed/change.ts';
import type { FeedEvent } from '../../src/feed/events.ts';
import { createFeed, type Feed } from '../../src/feed/feed.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';

export interface FeedStage {
  readonly store: Store;
  readonly feed: Feed;
  /** Another process's feed on the same database; where there can be but one, the same again. */
  readonly beside: () => Feed;
  readonly clock: { at: number };
  /** What was evicted, as `resource:id`, since the stage was set up. */
  readonly evicted: string[];
  readonly events: FeedEvent[];
  /** Thrown by the next eviction. */
  failNextEviction: boolean;
}

/** 2 March 2026, 9 o'clock. */
export const morning = Date.parse('2026-03-02T09:00:00Z');

/** Runs a suite on the embedded database and, where it is installed, on PostgreSQL. */
export function describeFeeds(title: string, suite: (stage: () => FeedStage) => void): void {
  describe(`${title}, embedded`, () => {
    let stage: FeedStage;
    beforeAll(() => {
      stage = setUp(undefined);
    });
    afterAll(() => stage.store.close());
    suite(() => stage);
  });

  describeWith('postgres', `${title}, PostgreSQL`, (program) => {
    let postgres: RunningPostgres;
    let stage: FeedStage;
    beforeAll(async () => {
      postgres = await startPostgres(program);
      stage = setUp(await postgres.newDatabase());
    });
    afterAll(async () => {
      await stage.store.close();
      await postgres.close();
    });
    suite(() => stage);
  });
}

function setUp(databaseUrl: string | undefined): FeedStage {
  const clock = { at: morning };
  const evicted: string[] = [];
  const events: FeedEvent[] = [];
  const store = createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined });
  const newFeed = () =>
    createFeed({
      store,
      evict: (_company, changes: ChangeSet) => {
        if (stage.failNextEviction) {
          stage.failNextEviction = false;
          return Promise.reject(new Error('The caches do not answer.'));
        }
        evicted.push(...changes.map(({ resource, id }) => `${resource}:${id}`));
        return Promise.resolve();
      },
      clock: clockOf(() => clock.at),
      onEvent: (event) => events.push(event),
    });
  const stage: FeedStage = {
    store,
    feed: newFeed(),
    beside: newFeed,
    clock,
    evicted,
    events,
    failNextEviction: false,
  };
  return stage;
}

let companies = 0;

/** One that nobody has heard of. */
export function newCompany(): Company {
  companies += 1;
  return { organizationId: `company-${companies}`, accessToken: 'a'.repeat(40) };
}

export const all = { after: 0, first: 100_000 };

/** A contact that is seen to be so. */
export function seen(
  id: string,
  name: string | null,
  seenAt: number,
  more: Partial<Observation> = {},
): Observation {
  const record = name === null ? null : { id, name, isActive: true };
  const kind = record === null ? 'deleted' : 'updated';
  return { resource: 'contacts', id, kind, record, seenAt, ...more };
}

export function recordSeen(
  resource: ResourceName,
  record: BillyRecord,
  seenAt: number,
  kind: Observation['kind'] = 'updated',
): Observation {
  return { resource, id: record.id, kind, record, seenAt };
}

/** The changes as one looks at them: type and what the contact was called before and after. */
export function told(changes: readonly Change[]): readonly string[] {
  return changes.map(({ type, before, after }) => `${type} ${nameIn(before)} -> ${nameIn(after)}`);
}

function nameIn(record: BillyRecord | null): string {
  return record === null ? 'nothing' : JSON.stringify(record['name']).slice(1, -1);
}

export const by = (source: ChangeSource) => ({ source });
