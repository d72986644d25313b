/** One call upstream per question per process: who asks the same while it is under way gets the same answer. */

import { LRUCache } from 'lru-cache';

import type { CacheKey } from './keys.ts';
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
   * The answer to a question, whose key names the company, what is asked, and thereby the kind of answer. Joins the
   * flight under way, or one that landed since the ticket was taken: its answer came into the cache just after this
   * caller had looked there. A flight that began before an eviction is not joined after it.
   */
  run<T>(question: CacheKey, ticket: number, call: () => Promise<T>): Promise<Flown<T>>;
}

interface Flight {
  readonly answer: Promise<unknown>;
  readonly asOf: number;
  /** Number of its landing; missing while under way. */
  landed?: number;
}

/** Landed flights are kept for those who had just missed them: a look into a slow cache takes a moment, not more. */
const landedKept = 256;
const landedMs = 250;

export function createSingleFlight(marks: Marks): SingleFlight {
  const underWay = new Map<CacheKey, Flight>();
  const landed = new LRUCache<CacheKey, Flight>({
    max: landedKept,
    ttl: landedMs,
    ttlAutopurge: true,
  });
  let landings = 0;

  function joinable(question: CacheKey, ticket: number): Flight | undefined {
    const flight = underWay.get(question) ?? landed.get(question);
    if (flight?.asOf !== marks.now()) return undefined;
    return flight.landed === undefined || flight.landed > ticket ? flight : undefined;
  }

  return {
    ticket: () => landings,
    async run<T>(question: CacheKey, ticket: number, call: () => Promise<T>) {
      const current = joinable(question, ticket);
      if (current !== undefined) {
        // The same question has the same kind of answer.
        return { value: (await current.answer) as T, joined: true };
      }
      const answer = call();
      const flight: Flight = { answer, asOf: marks.now() };
      underWay.set(question, flight);
      try {
        const value = await answer;
        flight.landed = ++landings;
        landed.set(question, flight);
        return { value, joined: false };
      } finally {
        if (underWay.get(question) === flight) underWay.delete(question);
      }
    },
  };
}
