/**
 * The feed: what writes, webhooks and the poller see becomes one ordered list of changes a company. Each observation is
 * compared with what is known, under a lock a company: repeats and what is older than the known change nothing, so
 * every source may say everything, more than once and in any order.
 */

import type { Transaction } from 'kysely';
import type { ChangeSet } from '../billy/changes.ts';
import type { Company } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import { forgetTombstones, readStates, writeStates } from '../mirror/records.ts';
import { currentOrigin, type Origin } from '../spans.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { forgetNotices, takeNew, type Notice } from './calendar.ts';
import {
  append,
  changesKeptMs,
  extentOf,
  forgetChanges,
  lockHead,
  readChanges,
  type Extent,
  type FeedPage,
  type NewChange,
} from './change-log.ts';
import { isMeaning } from './change-types.ts';
import type { Change, ChangeSource, Observation } from './change.ts';
import { compare, type News } from './comparing.ts';
import type { Deriving } from './deriving.ts';
import type { FeedEventListener } from './events.ts';
import { changesOf } from './news.ts';

export interface FeedOptions {
  readonly store: Store;
  /** Awaited before anything is written down: whoever hears of a change reads what is true after it. */
  readonly evict: (company: Company, changes: ChangeSet) => Promise<void>;
  /** What is made of the mirror, and written down with it. */
  readonly deriving?: Pick<Deriving, 'prepare' | 'apply'>;
  readonly clock: Clock;
  readonly onEvent: FeedEventListener;
}

/** Somebody who is told of every company's changes. */
export interface FeedConsumer {
  /** Does in the same transaction what must not be missing once the changes are there; asks the transaction alone. */
  readonly enlist?: (
    transaction: Transaction<Tables>,
    organizationId: string,
    changes: readonly Change[],
  ) => Promise<void>;
  /** Told after the changes are there for all to read. They are of one company, and the list that `enlist` was handed. */
  readonly onAppended?: (changes: readonly Change[]) => void;
}

interface ObserveOptions {
  readonly source: ChangeSource;
  /** What is seen for the first time is no news: only remembered, to be compared with later. */
  readonly isBaseline?: boolean;
  /** Whoever saw it has evicted it already: what was read since stays. */
  readonly isEvicted?: boolean;
  /** What the changes are said to come of; where one is at the call, unless said otherwise. */
  readonly cause?: Origin | undefined;
}

interface AnnounceOptions {
  /** They are remembered as told and not told: what was so before anybody was interested is no news. */
  readonly isBaseline?: boolean;
}

export interface Feed {
  /** From now on it is told too. */
  attach(consumer: FeedConsumer): void;
  /**
   * Compares, evicts what differs, and appends what is news. Resolves with it once it is committed.
   * @throws what the store and `evict` throw; nothing has been appended then
   */
  observe(
    company: Company,
    observations: readonly Observation[],
    options: ObserveOptions,
  ): Promise<readonly Change[]>;
  /**
   * Appends what the calendar has brought, each once for its record and day, however often it is announced.
   * @throws what the store throws; nothing has been appended then
   */
  announce(
    organizationId: string,
    notices: readonly Notice[],
    options?: AnnounceOptions,
  ): Promise<readonly Change[]>;
  /**
   * Appends what is of no record of Billy's: `find` says what, and does in the same transaction what must be there with it.
   * @throws what the store and `find` throw; nothing has been appended then
   */
  append(
    organizationId: string,
    find: (transaction: Transaction<Tables>) => Promise<readonly NewChange[]>,
  ): Promise<readonly Change[]>;
  /** In order. */
  read(organizationId: string, page: FeedPage): Promise<readonly Change[]>;
  /** The first and the last place that can be read: changes are kept for 30 days. */
  extent(organizationId: string): Promise<Extent>;
  /** Forgets changes and notices from before an instant, and tombstones from before another; epoch milliseconds. Returns how many. */
  forget(before: Forgotten): Promise<Forgotten>;
}

/** Of changes and of tombstones: instants, or how many. */
interface Forgotten {
  readonly changes: number;
  readonly tombstones: number;
}

export function createFeed({ store, evict, deriving, clock, onEvent }: FeedOptions): Feed {
  const consumers: FeedConsumer[] = [];

  function tell(changes: readonly Change[]): void {
    for (const { onAppended } of consumers) {
      try {
        onAppended?.(changes);
      } catch (error) {
        // The changes are there: whoever missed the word finds them at its next look.
        onEvent({ type: 'feed.consumer-failed', error });
      }
    }
  }

  /** Appends, under the company's lock, what `find` finds in the same transaction. */
  async function appendFound(
    organizationId: string,
    { source, cause = currentOrigin() }: Pick<ObserveOptions, 'source' | 'cause'>,
    find: (transaction: Transaction<Tables>) => Promise<readonly NewChange[]>,
  ): Promise<readonly Change[]> {
    const database = await store.open();
    const began = clock.now();
    const appended = await database.transaction().execute(async (transaction) => {
      const last = await lockHead(transaction, organizationId);
      const found = await find(transaction);
      const changes = await append(
        transaction,
        organizationId,
        { last, at: clock.now(), cause },
        found,
      );
      if (changes.length > 0)
        for (const { enlist } of consumers) await enlist?.(transaction, organizationId, changes);
      return changes;
    });
    const durationMs = clock.now() - began;
    const meant = appended.map(({ type }) => type).filter(isMeaning);
    onEvent({ type: 'feed.observed', source, appended: appended.length, meant, durationMs });
    if (appended.length > 0) tell(appended);
    return appended;
  }

  async function observe(
    company: Company,
    observations: readonly Observation[],
    { source, isBaseline = false, isEvicted = false, cause }: ObserveOptions,
  ): Promise<readonly Change[]> {
    const { organizationId } = company;
    const isTold = ({ before }: News) => !isBaseline || before !== null;
    if (!isEvicted) {
      const known = await readStates(await store.open(), organizationId, observations);
      const first = compare(known, observations, source);
      if (first.states.length === 0) return [];
      // Evicted before it is appended: a process that dies in between has only evicted too much.
      const differing = first.news.filter(isTold);
      if (differing.length > 0) await evict(company, differing.map(asRecordChange));
    }

    await deriving?.prepare();
    return appendFound(organizationId, { source, cause }, async (transaction) => {
      // Under the lock, for what others have written down meanwhile.
      const current = await readStates(transaction, organizationId, observations);
      const { news, states } = compare(current, observations, source);
      const told = await changesOf(transaction, organizationId, {
        news: news.filter(isTold),
        states,
        source,
      });
      await writeStates(transaction, organizationId, states);
      await deriving?.apply(transaction, organizationId, states);
      return told;
    });
  }

  /** Counts what fails; the caller decides what becomes of it. */
  async function counted<T>(source: ChangeSource, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      onEvent({ type: 'feed.failed', source, error });
      throw error;
    }
  }

  return {
    attach(consumer) {
      consumers.push(consumer);
    },

    observe: (company, observations, options) =>
      observations.length === 0
        ? Promise.resolve([])
        : counted(options.source, observe(company, observations, options)),

    announce: (organizationId, notices, { isBaseline = false } = {}) =>
      notices.length === 0
        ? Promise.resolve([])
        : counted(
            'calendar',
            appendFound(organizationId, { source: 'calendar' }, async (transaction) => {
              const taken = await takeNew(transaction, organizationId, notices, clock.now());
              return isBaseline ? [] : taken.map(asNewChange);
            }),
          ),

    append: (organizationId, find) =>
      counted('calendar', appendFound(organizationId, { source: 'calendar' }, find)),

    read: async (organizationId, page) => readChanges(await store.open(), organizationId, page),

    extent: async (organizationId) =>
      extentOf(await store.open(), organizationId, clock.now() - changesKeptMs),

    async forget(before) {
      const database = await store.open();
      await forgetNotices(database, before.changes);
      return {
        changes: await forgetChanges(database, before.changes),
        tombstones: await forgetTombstones(database, before.tombstones),
      };
    },
  };
}

function asRecordChange({ observation: { resource, id, record }, kind }: News) {
  return { resource, id, kind, ...(record !== null && { record }) };
}

function asNewChange({ type, resource, id, after }: Notice): NewChange {
  const same = { resource, id, before: after, after, changedFields: [] };
  return { ...same, type, source: 'calendar', kind: 'updated' };
}
