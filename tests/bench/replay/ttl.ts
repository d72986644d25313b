/**
 * Lifetimes in a replay: how many calls a rule costs, and how old what it serves is. A thing that is asked for is served while its
 * lifetime lasts; a call then tells whether it has changed since the last one, as a cache sees it. Nobody tells of changes.
 */

import {
  createLearnedLifetimes,
  type Look,
  type ThingClass,
} from '../../../src/cache/learned-lifetimes.ts';

export interface Asked {
  /** Milliseconds since the replay began. */
  readonly at: number;
  readonly key: number;
}

export interface World {
  /** In order of time. */
  readonly requests: readonly Asked[];
  /** When each thing changes, in order. */
  readonly changesOf: (key: number) => readonly number[];
  /** What a cache can tell of it at a time: its resource, the state it was in when it was read. */
  readonly classOf: (key: number, at: number) => ThingClass;
}

export interface LifetimeRule {
  lifetimeMs(thing: ThingClass): number;
  /** A call has found it changed since the one before, or not. */
  learn(thing: ThingClass, look: Look): void;
}

/** The table's lifetimes, or so many times them. */
export function fixedRule(times = 1): LifetimeRule {
  return { lifetimeMs: ({ usualMs }) => usualMs * times, learn: () => undefined };
}

/** The product's own. */
export function learnedRule(): LifetimeRule {
  const learned = createLearnedLifetimes();
  const company = { organizationId: 'replay' };
  return {
    lifetimeMs: (thing) => learned.freshMs(company, thing),
    learn: (thing, look) => learned.note(company, thing, look),
  };
}

export interface Outcome {
  readonly calls: number;
  /** Requests answered with something that had changed. */
  readonly stale: number;
  /** How long ago it had changed when it was served, over all requests. */
  readonly meanStaleMs: number;
  /** Of the stale answers, the age that one in a hundred exceeds. */
  readonly p99StaleMs: number;
  readonly requests: number;
}

interface Copy {
  readonly readAt: number;
  readonly until: number;
  readonly cls: ThingClass;
}

/** @param from what is asked before is only learned from */
export function replay(world: World, rule: LifetimeRule, from: number): Outcome {
  const copies = new Map<number, Copy>();
  const ages: number[] = [];
  let [calls, requests] = [0, 0];
  for (const { at, key } of world.requests) {
    const counts = at >= from;
    if (counts) requests += 1;
    const copy = copies.get(key);
    if (copy !== undefined && at < copy.until) {
      const changedAt = firstAfter(world.changesOf(key), copy.readAt);
      if (counts && changedAt <= at) ages.push(at - changedAt);
      continue;
    }
    if (counts) calls += 1;
    const cls = world.classOf(key, at);
    if (copy !== undefined) {
      const hasChanged = firstAfter(world.changesOf(key), copy.readAt) <= at;
      rule.learn(copy.cls, { afterMs: at - copy.readAt, hasChanged });
    }
    copies.set(key, { readAt: at, until: at + rule.lifetimeMs(cls), cls });
  }
  ages.sort((a, b) => a - b);
  return {
    calls,
    requests,
    stale: ages.length,
    meanStaleMs: ages.reduce((sum, age) => sum + age, 0) / requests,
    p99StaleMs: ages[Math.floor(ages.length * 0.99)] ?? 0,
  };
}

/** Infinity when there is none. */
function firstAfter(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return times[low] ?? Infinity;
}
