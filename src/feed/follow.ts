/**
 * Following the feed as it grows. Whoever follows holds a place and no buffer: it is woken when there is more, and reads
 * on as fast as it can take it. What wakes it: an append in this process, the word of another replica, and a look at the
 * database where others may write to it.
 */

import type { ResourceName } from '../billy/resources/index.ts';
import { resourceNames, resources } from '../billy/resources/index.ts';
import { CodedError } from '../errors.ts';
import type { RedisLink } from '../redis/link.ts';
import type { Store } from '../store/store.ts';
import type { Change } from './change.ts';
import type { Feed, FeedConsumer } from './feed.ts';
import { passes, type ChangeFilter } from './filter.ts';
import { headsOf } from './heads.ts';
import { createChangeReader, type OutOfReach } from './reader.ts';
import { createReplicaNews } from './replica-news.ts';
import { createTail, type Tail } from './tail.ts';

export interface FollowAsked {
  /** Only what follows this place; from now on without. */
  readonly after?: number | undefined;
  /** Only changes of these types; all without. */
  readonly types?: readonly string[] | undefined;
  /** Only changes of records with these ids; all without. */
  readonly ids?: readonly string[] | undefined;
  readonly filter?: ChangeFilter | undefined;
}

/** The place to go on from is not one that can be read from; also for one who fell behind what is kept. */
export class PlaceOutOfReach extends Error {
  override readonly name = 'PlaceOutOfReach';
  readonly why: OutOfReach;

  constructor(why: OutOfReach) {
    super(`The place is ${why}.`);
    this.why = why;
  }
}

interface FollowLimits {
  readonly perCompany: number;
  readonly inTotal: number;
}

export interface FollowingOptions {
  readonly feed: Pick<Feed, 'read' | 'extent'>;
  readonly store: Pick<Store, 'open'>;
  /** Absent: nobody tells, and there may still be others. */
  readonly redis?: RedisLink | undefined;
  /** Whether others may append to the same database. */
  readonly isShared: boolean;
  readonly limits: FollowLimits;
}

export interface Following {
  /** To be attached to the feed. */
  readonly consumer: FeedConsumer;
  /**
   * A company's changes as they come, oldest first, until the signal. Each at least once: one who goes on from the place
   * of the last it has dealt with misses none. It rejects with PlaceOutOfReach, or SERVICE_UNAVAILABLE when the database
   * does not answer; whoever stops before its end must abort the signal.
   * @throws CodedError SERVICE_UNAVAILABLE when there are as many already as may be
   */
  follow(organizationId: string, asked: FollowAsked, signal: AbortSignal): AsyncIterable<Change>;
  /** What is followed at the moment: companies, and the resources of which somebody wants to know. */
  interest(): ReadonlyMap<string, ReadonlySet<ResourceName>>;
  close(): void;
}

/** How often the database is looked at where nobody tells, and every how manieth of these looks where somebody does. */
const lookEveryMs = 1_000;
const looksWhileTold = 5;

/** Of one who catches up from the database. */
const pageSize = 100;

const retryAfterMs = 5_000;

/** One company that is followed. */
interface Followed {
  readonly tail: Promise<Tail>;
  /** Known once the database has answered. */
  opened?: Tail;
  /** How far changes go, by what was told of while the database was being asked. */
  toldTo: number;
  readonly followers: Set<FollowAsked>;
}

export function createFollowing(options: FollowingOptions): Following {
  const { feed, store, redis, isShared, limits } = options;
  const companies = new Map<string, Followed>();
  let total = 0;
  let looks = 0;
  let looking: Promise<void> | undefined;
  let isLookedForAgain = false;
  const news =
    redis &&
    createReplicaNews({
      link: redis,
      onNews: reach,
      onGap: () => void lookOnce(),
    });
  const timer = setInterval(tick, lookEveryMs).unref();

  function tick(): void {
    // What could not be read when it was told of.
    for (const { opened } of companies.values()) void opened?.reach(0);
    if (!isShared) return;
    looks += 1;
    if (news?.isListening() !== true || looks % looksWhileTold === 0) void lookOnce();
  }

  /** Asked for while one is under way, which may have seen too little, another follows it. */
  function lookOnce(): Promise<void> {
    isLookedForAgain = looking !== undefined;
    // What cannot be looked at now is looked at a second later.
    return (looking ??= look()
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
        if (isLookedForAgain) void lookOnce();
      }));
  }

  /** Changes go so far. */
  function reach(organizationId: string, last: number): void {
    const followed = companies.get(organizationId);
    if (followed === undefined) return;
    followed.toldTo = Math.max(followed.toldTo, last);
    void followed.opened?.reach(last);
  }

  async function look(): Promise<void> {
    if (companies.size === 0) return;
    const heads = await headsOf(await store.open(), [...companies.keys()]);
    for (const [organizationId, last] of heads) reach(organizationId, last);
  }

  function begin(organizationId: string): Followed {
    const open = async (): Promise<Tail> => {
      const { last } = await feed.extent(organizationId);
      const tail = createTail(last, (after, first) => feed.read(organizationId, { after, first }));
      followed.opened = tail;
      void tail.reach(followed.toldTo);
      return tail;
    };
    const followed: Followed = {
      tail: open().catch(unavailable),
      toldTo: 0,
      followers: new Set(),
    };
    companies.set(organizationId, followed);
    // Whoever follows hears of it; who comes after tries again.
    followed.tail.catch(() => {
      if (companies.get(organizationId) === followed) companies.delete(organizationId);
    });
    return followed;
  }

  /** Counts one in; what is returned counts it out, once. */
  function enter(organizationId: string, followed: Followed, asked: FollowAsked): () => void {
    followed.followers.add(asked);
    total += 1;
    return () => {
      if (!followed.followers.delete(asked)) return;
      total -= 1;
      if (followed.followers.size === 0 && companies.get(organizationId) === followed)
        companies.delete(organizationId);
    };
  }

  async function* changesOf(
    organizationId: string,
    { tail: opening }: Followed,
    { after, types, ids, filter }: FollowAsked,
    signal: AbortSignal,
  ): AsyncGenerator<Change, void, undefined> {
    const tail = await opening;
    const reader = createChangeReader(feed, organizationId);
    const isWanted = (change: Change): boolean =>
      types?.includes(change.type) !== false &&
      ids?.includes(change.id) !== false &&
      (filter === undefined || passes(filter, change));
    let place = after ?? tail.end();
    while (!signal.aborted) {
      let changes = tail.after(place);
      let readTo = place;
      if (changes === undefined) {
        const page = await reader.read({ after: place, types, ids, first: pageSize });
        if (typeof page === 'string') throw new PlaceOutOfReach(page);
        ({ changes, readTo } = page);
        if (!page.hasMore) await tail.reach(page.last);
      } else if (changes.length === 0) {
        await tail.news(signal);
      }
      for (const change of changes) {
        place = change.sequence;
        if (isWanted(change)) yield change;
      }
      place = Math.max(place, readTo);
    }
  }

  return {
    consumer: {
      onAppended(changes) {
        const last = changes.at(-1);
        if (last === undefined) return;
        const opened = companies.get(last.organizationId)?.opened;
        if (opened === undefined) reach(last.organizationId, last.sequence);
        else opened.append(changes);
        news?.tell(last.organizationId, last.sequence);
      },
    },

    follow(organizationId, asked, signal) {
      const already = companies.get(organizationId)?.followers.size ?? 0;
      if (total >= limits.inTotal || already >= limits.perCompany)
        throw new CodedError(
          'SERVICE_UNAVAILABLE',
          `Expected at most ${limits.perCompany} subscriptions of a company and ${limits.inTotal} in all here, got one more.`,
          { retryAfterMs },
        );
      const followed = companies.get(organizationId) ?? begin(organizationId);
      // A copy, as two may ask with the same object.
      const leave = enter(organizationId, followed, { ...asked });
      signal.addEventListener('abort', leave, { once: true });
      return untilItEnds(changesOf(organizationId, followed, asked, signal), leave);
    },

    interest: () =>
      new Map(
        [...companies].map(([organizationId, { followers }]) => [
          organizationId,
          new Set([...followers].flatMap(({ types }) => resourcesOf(types))),
        ]),
      ),

    close() {
      clearInterval(timer);
    },
  };
}

async function* untilItEnds(
  changes: AsyncIterable<Change>,
  leave: () => void,
): AsyncGenerator<Change, void, undefined> {
  try {
    yield* changes;
  } finally {
    leave();
  }
}

function unavailable(cause: unknown): never {
  throw new CodedError(
    'SERVICE_UNAVAILABLE',
    'The database that holds the changes does not answer.',
    { retryAfterMs, cause },
  );
}

/** Resources that somebody must look at, so that changes of these types are found. */
function resourcesOf(types: readonly string[] | undefined): readonly ResourceName[] {
  if (types === undefined) return resourceNames;
  const singulars = new Set(types.map((type) => type.split('.')[0]));
  return resourceNames.filter((name) => singulars.has(resources[name].singular));
}
