/**
 * The feed: what writes, webhooks and the poller see becomes one ordered list of changes a company. Each observation is
 * compared with what is known, under a lock a company: repeats and what is older than the known change nothing, so
 * every source may say everything, more than once and in any order.
 */

import type { Transaction } from 'kysely';
import type { ChangeSet } from '../billy/changes.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import { changedFields, fingerprintOf } from '../mirror/fingerprint.ts';
import { nameOf, readMirrored, writeMirrored, type Mirrored } from '../mirror/records.ts';
import type { Store } from '../store/store.ts';
import type { ChangesTable, Tables } from '../store/tables.ts';
import type { Selectable } from 'kysely';
import type { Change, ChangeSource, Observation } from './change.ts';
import type { FeedEventListener } from './events.ts';
import { meaningsOf } from './meanings.ts';

export interface FeedOptions {
  readonly store: Store;
  /** Awaited before anything is written down: whoever hears of a change reads what is true after it. */
  readonly evict: (company: Company, changes: ChangeSet) => Promise<void>;
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
  /** Told after the changes are there for all to read. They are of one company. */
  readonly onAppended?: (changes: readonly Change[]) => void;
}

export interface ObserveOptions {
  readonly source: ChangeSource;
  /** What is seen for the first time is no news: only remembered, to be compared with later. */
  readonly isBaseline?: boolean;
  /** Whoever saw it has evicted it already: what was read since stays. */
  readonly isEvicted?: boolean;
}

export interface FeedPage {
  /** Only what follows this place; 0 is the beginning. */
  readonly after: number;
  /** Only changes of these types; all without. */
  readonly types?: readonly string[] | undefined;
  /** Only changes of records with these ids; all without. */
  readonly ids?: readonly string[] | undefined;
  readonly first: number;
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
  /** In order. */
  read(organizationId: string, page: FeedPage): Promise<readonly Change[]>;
  /** The first and the last place that can be read; the last is one less than the first when there is none. */
  extent(organizationId: string): Promise<{ readonly first: number; readonly last: number }>;
  /** Forgets changes from before an instant, and tombstones from before another; epoch milliseconds. Returns how many. */
  forget(before: Forgotten): Promise<Forgotten>;
}

/** Of changes and of tombstones: instants, or how many. */
interface Forgotten {
  readonly changes: number;
  readonly tombstones: number;
}

export function createFeed({ store, evict, clock, onEvent }: FeedOptions): Feed {
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

  async function observe(
    company: Company,
    observations: readonly Observation[],
    { source, isBaseline = false, isEvicted = false }: ObserveOptions,
  ): Promise<readonly Change[]> {
    const { organizationId } = company;
    const database = await store.open();
    const known = await readMirrored(database, organizationId, observations);
    // Evicted before it is appended: a process that dies in between has only evicted too much.
    const news = compare(known, observations, source).news.filter(
      ({ before }) => !(isBaseline && before === null),
    );
    if (news.length > 0 && !isEvicted) await evict(company, news.map(asRecordChange));

    const appended = await database.transaction().execute(async (transaction) => {
      const last = await lockHead(transaction, organizationId);
      // Again, for what others have written down meanwhile.
      const current = await readMirrored(transaction, organizationId, observations);
      const outcome = compare(current, observations, source);
      await writeMirrored(transaction, organizationId, outcome.mirrored);
      const at = clock.now();
      const told = outcome.news
        .filter(({ before }) => !(isBaseline && before === null))
        .flatMap((one) => [one, ...meaningsOf(one).map((type) => ({ ...one, type }))])
        .map((one, index) => ({ ...one, organizationId, sequence: last + 1 + index, at }));
      await append(transaction, organizationId, told);
      if (told.length > 0)
        for (const { enlist } of consumers) await enlist?.(transaction, organizationId, told);
      return told;
    });
    return appended;
  }

  return {
    attach(consumer) {
      consumers.push(consumer);
    },

    async observe(company, observations, options) {
      if (observations.length === 0) return [];
      const { source } = options;
      const began = clock.now();
      try {
        const appended = await observe(company, observations, options);
        const durationMs = clock.now() - began;
        onEvent({ type: 'feed.observed', source, appended: appended.length, durationMs });
        if (appended.length > 0) tell(appended);
        return appended;
      } catch (error) {
        onEvent({ type: 'feed.failed', source, error });
        throw error;
      }
    },

    async read(organizationId, { after, types, ids, first }) {
      if (types?.length === 0 || ids?.length === 0) return [];
      const database = await store.open();
      let query = database
        .selectFrom('changes')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('sequence', '>', String(after))
        .orderBy('sequence')
        .limit(first);
      if (types !== undefined) query = query.where('type', 'in', types);
      if (ids !== undefined) query = query.where('record_id', 'in', ids);
      return (await query.execute()).map(changeOf);
    },

    async extent(organizationId) {
      const database = await store.open();
      const head = await database
        .selectFrom('feed_heads')
        .select('last_sequence')
        .where('organization_id', '=', organizationId)
        .executeTakeFirst();
      const oldest = await database
        .selectFrom('changes')
        .select((eb) => eb.fn.min('sequence').as('sequence'))
        .where('organization_id', '=', organizationId)
        .executeTakeFirst();
      const last = Number(head?.last_sequence ?? 0);
      return { first: Number(oldest?.sequence ?? last + 1), last };
    },

    async forget(before) {
      const database = await store.open();
      const changes = await database
        .deleteFrom('changes')
        .where('at', '<', new Date(before.changes))
        .executeTakeFirst();
      const tombstones = await database
        .deleteFrom('mirror_records')
        .where('deleted_at', '<', new Date(before.tombstones))
        .executeTakeFirst();
      return {
        changes: Number(changes.numDeletedRows),
        tombstones: Number(tombstones.numDeletedRows),
      };
    },
  };
}

type News = Omit<Change, 'organizationId' | 'sequence' | 'at'>;

interface Compared {
  readonly news: readonly News[];
  /** What is to be remembered from now on. */
  readonly mirrored: readonly Omit<Mirrored, 'fingerprint'>[];
}

/** Takes the observations in their order, each against what the ones before have left. */
function compare(
  known: ReadonlyMap<string, Mirrored>,
  observations: readonly Observation[],
  source: ChangeSource,
): Compared {
  const states = new Map<string, Mirrored | Omit<Mirrored, 'fingerprint'>>(known);
  const touched = new Map<string, Omit<Mirrored, 'fingerprint'>>();
  const news: News[] = [];
  for (const observation of observations) {
    const { resource, id, record, version, seenAt } = observation;
    const name = nameOf(observation);
    const before = states.get(name);
    if (before !== undefined && isOld(observation, before, source)) continue;
    const known = before === undefined ? previousOf(observation) : before.record;
    const state = { resource, id, record, version: version ?? before?.version ?? null, seenAt };
    states.set(name, state);
    touched.set(name, state);
    const kind = kindOf(observation, known);
    if (!isSame(known, record))
      news.push({
        type: `${resources[resource].singular}.${kind}`,
        source,
        kind,
        resource,
        id,
        changedFields: changedFields(known ?? null, record),
        before: known ?? null,
        after: record,
      });
  }
  return { news, mirrored: [...touched.values()] };
}

/** What is known here has the say: a record that was there is not created again, whatever the observer calls it. */
function kindOf(
  { kind, record }: Observation,
  known: BillyRecord | null | undefined,
): Observation['kind'] {
  if (record === null) return 'deleted';
  if (known === undefined) return kind;
  return known === null ? 'created' : 'updated';
}

/** What the observer knew before, unless that is what it sees: then it knew of the change already. */
function previousOf({ previous, record }: Observation): BillyRecord | undefined {
  return previous === undefined || isSame(previous, record) ? undefined : previous;
}

/** Undefined is a record never seen: that it is gone is news too. */
function isSame(before: BillyRecord | null | undefined, after: BillyRecord | null): boolean {
  if (before === null || after === null) return before === after;
  return before !== undefined && fingerprintOf(before) === fingerprintOf(after);
}

/** Whether what is known is at least as new. */
function isOld(
  { version, seenAt, record }: Observation,
  known: Omit<Mirrored, 'fingerprint'>,
  source: ChangeSource,
): boolean {
  // Billy gives no id twice; only seeing the record there, later, is proof of the contrary.
  if (known.record === null && record !== null && source !== 'poll') return true;
  if (version !== undefined && known.version !== null) return version <= known.version;
  return seenAt < known.seenAt;
}

function asRecordChange({ resource, id, kind, after }: News) {
  return { resource, id, kind, ...(after !== null && { record: after }) };
}

/** The company's last place; nobody else appends until the transaction ends. */
async function lockHead(transaction: Transaction<Tables>, organizationId: string): Promise<number> {
  await transaction
    .insertInto('feed_heads')
    .values({ organization_id: organizationId, last_sequence: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const head = await transaction
    .selectFrom('feed_heads')
    .select('last_sequence')
    .where('organization_id', '=', organizationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return Number(head.last_sequence);
}

async function append(
  transaction: Transaction<Tables>,
  organizationId: string,
  changes: readonly Change[],
): Promise<void> {
  const last = changes.at(-1);
  if (last === undefined) return;
  const changesAtOnce = 1_000;
  for (let from = 0; from < changes.length; from += changesAtOnce)
    await transaction
      .insertInto('changes')
      .values(
        changes.slice(from, from + changesAtOnce).map((change) => ({
          organization_id: organizationId,
          sequence: change.sequence,
          at: new Date(change.at),
          type: change.type,
          source: change.source,
          kind: change.kind,
          resource: change.resource,
          record_id: change.id,
          changed_fields: JSON.stringify(change.changedFields),
          before: change.before === null ? null : JSON.stringify(change.before),
          after: change.after === null ? null : JSON.stringify(change.after),
        })),
      )
      .execute();
  await transaction
    .updateTable('feed_heads')
    .set({ last_sequence: last.sequence })
    .where('organization_id', '=', organizationId)
    .execute();
}

function changeOf(row: Selectable<ChangesTable>): Change {
  return {
    organizationId: row.organization_id,
    sequence: Number(row.sequence),
    at: row.at.getTime(),
    type: row.type,
    source: row.source,
    kind: row.kind,
    // The JSON and the names are what `append` wrote.
    resource: row.resource as ResourceName,
    id: row.record_id,
    changedFields: row.changed_fields as readonly string[],
    before: row.before as BillyRecord | null,
    after: row.after as BillyRecord | null,
  };
}
