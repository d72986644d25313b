/**
 * Answers kept whole, as the bytes that were sent. Each knows what it was made from, by the keys that evictions use, and
 * is served only while none of them was evicted since its making began. Evictions do not look for answers: they leave
 * their marks, and an answer is judged when it is asked for, once for every eviction that came in between. An answer with
 * old copies in it is kept for a moment, and only while nobody could be answered anything better.
 * Why, and what it cannot do: docs/decisions/0017-answers-kept-whole.md.
 */

import { crc32 } from 'node:zlib';

import type { Clock } from '../clock.ts';
import { createAnswerShelf, type ShelfLimits } from './answer-shelf.ts';
import type { Footprints } from './footprint.ts';
import { answersOf, companyGuard, type CacheKey, type Tenant } from './keys.ts';
import type { Levels } from './levels.ts';
import { longestAnswerMs, type Marks } from './marks.ts';
import type { Usage } from './usage.ts';

/** Who asks: whose books, and what they may do there. Kept by its identity, so make one object serve many requests. */
export interface Asker extends Tenant {
  readonly scopes: ReadonlySet<string>;
}

/**
 * Since when nothing can be read upstream, in epoch milliseconds, another number for each time; undefined while it can.
 */
export type StoppedSince = () => number | undefined;

/** Taken before an answer's making begins, handed back with the answer. */
export interface AnswerFill {
  readonly tenant: Tenant;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly asOf: number;
  /** As it was when the making began. */
  readonly stoppedSince: number | undefined;
}

/** All that makes one answer differ from another, besides who asks. */
interface Question {
  /** Short: how it was asked. */
  readonly manner: string;
  /** What was asked, to the byte. */
  readonly bytes: Buffer;
}

/** An answer, in whatever form its owner keeps it. */
export interface Whole {
  readonly bytes: number;
}

interface AnswersStatus {
  readonly hits: number;
  readonly misses: number;
  /** Of the misses: an answer was there, and something it was made from had been evicted. */
  readonly evicted: number;
  readonly kept: number;
  readonly entries: number;
  readonly bytes: number;
}

/** An answer, and until when it may be served if nothing it was made from changes; epoch milliseconds. */
interface StandingAnswer<A> {
  readonly answer: A;
  readonly expiresAt: number;
  /** It holds old copies, and says so. */
  readonly isStale: boolean;
}

export interface Answers<A extends Whole> {
  begin(tenant: Tenant): AnswerFill;
  find(asker: Asker, question: Question): StandingAnswer<A> | undefined;
  /**
   * Keeps an answer, unless something it was made from has changed since it was handed over, was no cache's, or had
   * outlived its time: then it resolves with undefined. One that is stale is kept if nothing could be read upstream from the
   * beginning of its making on, and until something can.
   */
  keep(item: AnswerToKeep<A>): Promise<StandingAnswer<A> | undefined>;
  status(): AnswersStatus;
  /** The company's own answers, and how much room all of its answers may take. */
  statusOf(tenant: Tenant): {
    readonly entries: number;
    readonly bytes: number;
    readonly maxBytes: number;
  };
}

interface AnswerToKeep<A> {
  readonly asker: Asker;
  readonly question: Question;
  readonly fill: AnswerFill;
  readonly footprint: Footprints;
  readonly answer: A;
  /** It holds old copies, and says so; false unless said otherwise. */
  readonly isStale?: boolean;
}

interface Kept<A> extends StandingAnswer<A> {
  /** Of the question; its key holds no more than their checksum. */
  readonly asked: Buffer;
  readonly keys: readonly CacheKey[];
  /** Of a stale one: the time without upstream that it is good for. */
  readonly stoppedSince: number | undefined;
  /** The marks' counter when it was last found good. */
  asOf: number;
  /** Since it was last noted, at `notedAt`, that what it was made from is in use. */
  hits: number;
  notedAt: number;
}

interface AnswersOptions {
  readonly levels: Levels;
  readonly marks: Marks;
  readonly clock: Clock;
  readonly usage: Usage;
  readonly limits: ShelfLimits;
  readonly stoppedSince: StoppedSince;
}

/** Made from more than this, an answer takes longer to judge than it saves, and hardly survives the next write. */
const mostSources = 2_500;

/** The ages in an answer with old copies are told in whole seconds, and stay true to one. */
const longestStaleMs = 1_000;

/** Short beside the shortest lifetime, for whoever wants to know what was used since it was read. */
const noteUseEveryMs = 5_000;

/** What an answer costs besides its bytes: its place in maps, and its list of keys. */
const overheadBytes = 500;
const bytesPerKey = 90;

export function createAnswers<A extends Whole>({
  levels,
  marks,
  clock,
  usage,
  limits,
  stoppedSince,
}: AnswersOptions): Answers<A> {
  const shelf = createAnswerShelf<Kept<A>>(limits);
  const prefixes = new WeakMap<Asker, CacheKey>();
  let [hits, misses, evicted, keptCount] = [0, 0, 0, 0];

  /** A text as long as the question would take longer to look up than all the rest of an answer takes. */
  function keyOf(asker: Asker, { manner, bytes }: Question): string {
    let prefix = prefixes.get(asker);
    if (prefix === undefined) prefixes.set(asker, (prefix = answersOf(asker, asker.scopes)));
    return `${prefix}${manner}:${crc32(bytes)}`;
  }

  /**
   * Whether no eviction since has touched it, and nothing it was made from has been read with another outcome; once found
   * good, it need not be asked again until the next.
   */
  function stands(kept: Kept<A>, tenant: Tenant): boolean {
    const now = marks.now();
    if (kept.asOf === now) return true;
    const isGood =
      marks.standsUnchanged([companyGuard(tenant)], kept.asOf) ||
      (marks.remembers(kept.asOf) && marks.standsUnchanged(kept.keys, kept.asOf));
    if (isGood) kept.asOf = now;
    return isGood;
  }

  /** Whether its time is not over: the shortest lifetime in it, and for a stale one the time without upstream. */
  function isInTime(kept: Kept<A>): boolean {
    if (kept.isStale && kept.stoppedSince !== stoppedSince()) return false;
    return kept.expiresAt > clock.now();
  }

  /** That takes longer than sending the answer, so it is done now and then for all hits in between. */
  function noteUse(kept: Kept<A>, tenant: Tenant): void {
    kept.hits += 1;
    const now = clock.now();
    if (now - kept.notedAt < noteUseEveryMs) return;
    usage.noteKeys(tenant, kept.keys, kept.hits);
    kept.hits = 0;
    kept.notedAt = now;
  }

  return {
    begin: (tenant) => ({
      tenant,
      startedAt: clock.now(),
      asOf: marks.now(),
      stoppedSince: stoppedSince(),
    }),

    find(asker, question) {
      const key = keyOf(asker, question);
      const kept = shelf.get(asker.organizationId, key);
      // Of two questions with one checksum the later one is kept.
      if (kept?.asked.equals(question.bytes) === true) {
        const isCurrent = stands(kept, asker);
        if (isCurrent && isInTime(kept)) {
          hits += 1;
          usage.noteAnswer(asker, true);
          noteUse(kept, asker);
          return kept;
        }
        if (!isCurrent) evicted += 1;
        shelf.delete(asker.organizationId, key);
      }
      misses += 1;
      usage.noteAnswer(asker, false);
      return undefined;
    },

    async keep({ asker, question, fill, footprint, answer, isStale = false }) {
      const { tenant, startedAt, asOf } = fill;
      if (isStale && fill.stoppedSince === undefined) return undefined;
      const sources = footprint.sources(tenant);
      // What was made from nothing came from somewhere that nobody could evict it by.
      if (sources === undefined || sources.length === 0 || sources.length > mostSources)
        return undefined;
      const until = await levels.standUntil(tenant, sources, { mustBeFresh: !isStale });
      if (until === undefined) return undefined;
      const keys = [...new Set(sources.flatMap((source) => [source.key, ...source.guards]))];
      const kept: Kept<A> = {
        answer,
        asked: question.bytes,
        keys,
        expiresAt: Math.min(until, startedAt + (isStale ? longestStaleMs : longestAnswerMs)),
        isStale,
        stoppedSince: fill.stoppedSince,
        asOf,
        hits: 0,
        notedAt: 0,
      };
      const key = keyOf(asker, question);
      const bytes =
        overheadBytes + question.bytes.length + keys.length * bytesPerKey + answer.bytes;
      // Judged after the wait above: an eviction that came meanwhile has left its mark.
      if (asker.organizationId !== tenant.organizationId) return undefined;
      if (!stands(kept, tenant) || !isInTime(kept)) return undefined;
      shelf.set(tenant.organizationId, key, { value: kept, bytes });
      keptCount += 1;
      return kept;
    },

    status: () => ({ hits, misses, evicted, kept: keptCount, ...shelf.size() }),
    statusOf: ({ organizationId }) => ({
      ...shelf.sizeOf(organizationId),
      maxBytes: limits.maxBytes * limits.companyShare,
    }),
  };
}
