/**
 * Reading ahead what a caller is going to ask for next, in a replay: what a predictor would have had read, and how much of that
 * somebody then asked for. No predictor has won by enough to be in the product: docs/decisions/0024-reading-ahead.md.
 */

import { LRUCache } from 'lru-cache';

/** Told of each key as it is asked for, says which ones to read ahead, likeliest first. */
export type Predictor = (key: number) => readonly number[];

export interface Prefetched {
  /** Requests that had to wait for a call. */
  readonly misses: number;
  readonly prefetches: number;
  /** Of those, the ones that were asked for before they were given up or over. */
  readonly useful: number;
}

export interface Room {
  readonly keys: number;
  /** Requests that something stays good for. */
  readonly lifetime: number;
}

interface Copy {
  readonly readAt: number;
  isAhead: boolean;
}

export function prefetch(trace: readonly number[], room: Room, predict: Predictor): Prefetched {
  const copies = new LRUCache<number, Copy>({ max: room.keys });
  let [misses, prefetches, useful] = [0, 0, 0];
  const isGood = (copy: Copy | undefined, now: number): copy is Copy =>
    copy !== undefined && now - copy.readAt <= room.lifetime;
  for (const [now, key] of trace.entries()) {
    const copy = copies.get(key);
    if (!isGood(copy, now)) {
      misses += 1;
      copies.set(key, { readAt: now, isAhead: false });
    } else if (copy.isAhead) {
      useful += 1;
      copy.isAhead = false;
    }
    for (const next of predict(key)) {
      if (isGood(copies.peek(next), now)) continue;
      prefetches += 1;
      copies.set(next, { readAt: now, isAhead: true });
    }
  }
  return { misses, prefetches, useful };
}

export const nobody: Predictor = () => [];

/** The baseline: whatever came after it the last time. */
export function lastSuccessor(): Predictor {
  const successors = new Map<number, number>();
  let before: number | undefined;
  return (key) => {
    if (before !== undefined) successors.set(before, key);
    before = key;
    const next = successors.get(key);
    return next === undefined ? [] : [next];
  };
}

interface MarkovOptions {
  /** Keys that a context holds at most; shorter ones are asked where a longer one says nothing. */
  readonly order: number;
  /** How likely something has to be to be read ahead. */
  readonly likelihood: number;
}

/** A context that came once says nothing. */
const leastSeen = 2;
const mostAtOnce = 3;

interface Context {
  seen: number;
  readonly next: Map<number, number>;
}

/** A Markov model of variable order: the longest context that says anything decides. */
export function markov({ order, likelihood }: MarkovOptions): Predictor {
  const contexts = new Map<string, Context>();
  let latest: number[] = [];
  const contextsNow = () => latest.map((_key, index) => latest.slice(index).join(' '));

  return (key) => {
    for (const name of contextsNow()) {
      const context = contexts.get(name) ?? { seen: 0, next: new Map<number, number>() };
      context.seen += 1;
      context.next.set(key, (context.next.get(key) ?? 0) + 1);
      contexts.set(name, context);
    }
    latest = [...latest, key].slice(-order);
    for (const name of contextsNow()) {
      const context = contexts.get(name);
      if (context === undefined || context.seen < leastSeen) continue;
      const likely = [...context.next]
        .filter(([, count]) => count / context.seen >= likelihood)
        .sort(([, a], [, b]) => b - a)
        .slice(0, mostAtOnce);
      if (likely.length > 0) return likely.map(([next]) => next);
    }
    return [];
  };
}
