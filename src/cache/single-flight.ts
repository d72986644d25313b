/** One call upstream per question per process: who asks the same while it is under way gets the same answer. */

import { LRUCache } from 'lru-cache';

import type { Clock } from '../clock.ts';
import { inSpan } from '../spans.ts';
import type { CacheEventListener } from './events.ts';
import { companyGuard, questionKey, type CacheKey, type Tenant } from './keys.ts';
import type { Marks } from './marks.ts';

export interface Flown<T> {
  readonly value: T;
  /** The call had begun before this question was asked: it need not know what was written in between. */
  readonly joined: boolean;
}

export interface SingleFlight {
  /** To be taken before the cache is read; see `run`. */
  ticket(): number;
  /**
   * The answer to a question, whose text says what is asked and thereby the kind of answer. Joins the flight under
   * way, or one that landed since the ticket was taken: its answer came into the cache just after this caller had
   * looked there. A flight that began before the company's latest eviction, or before the caller wants it to have, is
   * not joined.
   */
  run<T>(question: Question, call: () => Promise<T>): Promise<Flown<T>>;
}

interface Question {
  readonly tenant: Tenant;
  /** The same for all ways to ask the same. */
  readonly text: string;
  readonly ticket: number;
  /** Epoch milliseconds. */
  readonly begunSince?: number;
}

interface Flight {
  readonly answer: Promise<unknown>;
  readonly asOf: number;
  readonly begunAt: number;
  /** Number of its landing; missing while under way. */
  landed?: number;
}

/**
 * Landed flights are kept for those who had just missed them. A look into a cache takes a moment, but in a process that has
 * just been sent hundreds of new queries its answer may lie unread for a second.
 */
const landedKept = 256;
const landedMs = 2_000;

export function createSingleFlight(
  marks: Marks,
  clock: Clock,
  onEvent: CacheEventListener,
): SingleFlight {
  const underWay = new Map<CacheKey, Flight>();
  const landed = new LRUCache<CacheKey, Flight>({
    max: landedKept,
    ttl: landedMs,
    ttlAutopurge: true,
  });
  let landings = 0;

  function joinable(
    key: CacheKey,
    { tenant, ticket, begunSince = 0 }: Question,
  ): Flight | undefined {
    const flight = underWay.get(key) ?? landed.get(key);
    if (flight === undefined || flight.begunAt < begunSince) return undefined;
    if (!marks.stands([companyGuard(tenant)], flight.asOf)) {
      return undefined;
    }
    return flight.landed === undefined || flight.landed > ticket ? flight : undefined;
  }

  return {
    ticket: () => landings,
    async run<T>(question: Question, call: () => Promise<T>) {
      const key = questionKey(question.tenant, question.text);
      const current = joinable(key, question);
      if (current !== undefined) {
        onEvent({ type: 'cache.joined' });
        // The same question has the same kind of answer.
        return {
          value: (await inSpan('billy.joined', {}, () => current.answer)) as T,
          joined: true,
        };
      }
      const answer = call();
      const flight: Flight = { answer, asOf: marks.now(), begunAt: clock.now() };
      underWay.set(key, flight);
      try {
        const value = await answer;
        flight.landed = ++landings;
        landed.set(key, flight);
        return { value, joined: false };
      } finally {
        if (underWay.get(key) === flight) underWay.delete(key);
      }
    },
  };
}
