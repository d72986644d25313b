/**
 * Answers kept whole, as the bytes that were sent. Each knows what it was made from, by the keys that evictions use, and
 * is served only while none of them was evicted since its making began. Evictions do not look for answers: they leave
 * their marks, and an answer is judged when it is asked for, once for every eviction that came in between.
 * Why, and what it cannot do: docs/decisions/0017-answers-kept-whole.md.
 */

import { crc32 } from 'node:zlib';

import type { Clock } from '../clock.ts';
import { createAnswerShelf, type ShelfLimits } from './answer-shelf.ts';
import type { Footprints } from './footprint.ts';
import { answersOf, companyGuard, type CacheKey, type Tenant } from './keys.ts';
import type { Levels } from './levels.ts';
import { longestAnswerMs, type Marks } from './marks.ts';

/** Who asks: whose books, and what they may do there. Kept by its identity, so make one object serve many requests. */
export interface Asker extends Tenant {
  readonly scopes: ReadonlySet<string>;
}

/** Taken before an answer's making begins, handed back with the answer. */
export interface AnswerFill {
  readonly tenant: Tenant;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly asOf: number;
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

export interface Answers<A extends Whole> {
  begin(tenant: Tenant): AnswerFill;
  find(asker: Asker, question: Question): A | undefined;
  /**
   * Keeps an answer, unless something it was made from has changed since it was handed over, was no cache's, or had
   * outlived its time. Whether it did.
   */
  keep(item: AnswerToKeep<A>): Promise<boolean>;
  status(): AnswersStatus;
}

interface AnswerToKeep<A> {
  readonly asker: Asker;
  readonly question: Question;
  readonly fill: AnswerFill;
  readonly footprint: Footprints;
  readonly answer: A;
}

interface Kept<A> {
  readonly answer: A;
  /** Of the question; its key holds no more than their checksum. */
  readonly asked: Buffer;
  readonly keys: readonly CacheKey[];
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** The marks' counter when it was last found good. */
  asOf: number;
}

interface AnswersOptions {
  readonly levels: Levels;
  readonly marks: Marks;
  readonly clock: Clock;
  readonly limits: ShelfLimits;
}

/** Made from more than this, an answer takes longer to judge than it saves, and hardly survives the next write. */
const mostSources = 2_500;

/** What an answer costs besides its bytes: its place in maps, and its list of keys. */
const overheadBytes = 500;
const bytesPerKey = 90;

export function createAnswers<A extends Whole>({
  levels,
  marks,
  clock,
  limits,
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

  /** Whether no eviction since has touched it; once found good, it need not be asked again until the next. */
  function stands(kept: Kept<A>, tenant: Tenant): boolean {
    const now = marks.now();
    if (kept.asOf === now) return true;
    const isGood =
      marks.stands([companyGuard(tenant)], kept.asOf) ||
      (marks.remembers(kept.asOf) && marks.stands(kept.keys, kept.asOf));
    if (isGood) kept.asOf = now;
    return isGood;
  }

  return {
    begin: (tenant) => ({ tenant, startedAt: clock.now(), asOf: marks.now() }),

    find(asker, question) {
      const key = keyOf(asker, question);
      const kept = shelf.get(asker.organizationId, key);
      // Of two questions with one checksum the later one is kept.
      if (kept?.asked.equals(question.bytes) === true) {
        const isCurrent = stands(kept, asker);
        if (isCurrent && kept.expiresAt > clock.now()) {
          hits += 1;
          return kept.answer;
        }
        if (!isCurrent) evicted += 1;
        shelf.delete(asker.organizationId, key);
      }
      misses += 1;
      return undefined;
    },

    async keep({ asker, question, fill, footprint, answer }) {
      const { tenant, startedAt, asOf } = fill;
      const sources = footprint.sources(tenant);
      // What was made from nothing came from somewhere that nobody could evict it by.
      if (sources === undefined || sources.length === 0 || sources.length > mostSources)
        return false;
      const freshUntil = await levels.freshUntil(tenant, sources);
      if (freshUntil === undefined) return false;
      const keys = [...new Set(sources.flatMap((source) => [source.key, ...source.guards]))];
      const kept: Kept<A> = {
        answer,
        asked: question.bytes,
        keys,
        expiresAt: Math.min(freshUntil, startedAt + longestAnswerMs),
        asOf,
      };
      const key = keyOf(asker, question);
      const bytes =
        overheadBytes + question.bytes.length + keys.length * bytesPerKey + answer.bytes;
      // Judged after the wait above: an eviction that came meanwhile has left its mark.
      if (asker.organizationId !== tenant.organizationId || !stands(kept, tenant)) return false;
      shelf.set(tenant.organizationId, key, { value: kept, bytes });
      keptCount += 1;
      return true;
    },

    status: () => ({ hits, misses, evicted, kept: keptCount, ...shelf.size() }),
  };
}
