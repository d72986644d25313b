/**
 * What stands between a loader and an error: when Billy fails in a way that allows it, each key is served what is kept
 * of it; when Billy is slow and all that was asked is kept, the answer does not wait, and Billy's goes to the caches.
 * Where nothing is kept the failure stays what it is. The reasons are in docs/decisions/0014-stale-answers.md.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { failureRules } from '../billy/failure-rules.ts';
import { UpstreamFailure } from '../billy/failures.ts';
import type { Company } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Caches } from '../cache/caches.ts';
import { inSpan } from '../spans.ts';
import type { Freshness, StaleReason } from './freshness.ts';
import type { KeptCopies } from './kept.ts';

/** Keys that no cache has fresh, the ways to what they stand for, and what an old copy of it is. */
interface Batch<V> {
  readonly resource: ResourceName;
  readonly keys: readonly string[];
  /** What is asked about a key, in a text that says the same for every request. */
  readonly questionOf: (key: string) => string;
  /** Asks Billy. A key's failure is an Error among the answers. */
  readonly ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, V | Error>>;
  /** What the caches have fresh of them by now. */
  readonly again: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;
  readonly kept: (keys: readonly string[]) => Promise<KeptCopies<V>>;
  /** What the request is handed of a copy: the object its mark hangs on. */
  readonly served: (value: V) => object | null;
}

export interface Fallback {
  fetch<V>(batch: Batch<V>): Promise<ReadonlyMap<string, V | Error>>;
}

/**
 * How long an answer waits for Billy when all of it is kept. A person takes a quarter of a second for at once; Billy
 * answers most calls faster than that.
 */
const softTimeoutMs = 250;

/** What one replica has read, another finds after so long. */
const writtenMs = 20;

interface FallbackOptions {
  readonly company: Company;
  readonly caches: Caches;
  readonly freshness: Freshness;
}

export function createFallback({ company, caches, freshness }: FallbackOptions): Fallback {
  const { refreshes, turns, onEvent } = caches;
  // The answer as a whole is to be late once, not once for every level of the query.
  let isLate = false;

  /** Billy's answers, or what another replica that was asking already has brought into the caches. */
  async function askInTurn<V>(
    { questionOf, ask, again }: Batch<V>,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, V | Error>> {
    // What another began to read before may be older than who names an age wants it.
    if (turns === undefined || freshness.maxAgeMs !== undefined) return ask(keys);
    const turn = await turns.take(company, keys.map(questionOf).join());
    try {
      if (turn.isOurs) return await ask(keys);
      const found = await inSpan('billy.joined', {}, async () => {
        await turn.ended();
        return againSoon(again, keys);
      });
      const missing = keys.filter((key) => !found.has(key));
      if (missing.length === 0) {
        onEvent({ type: 'cache.joined' });
        return found;
      }
      return new Map([...found, ...(await ask(missing))]);
    } finally {
      turn.end();
    }
  }

  return {
    async fetch<V>(batch: Batch<V>) {
      const { resource, keys, questionOf, kept } = batch;
      const results = new Map<string, V | Error>();
      if (keys.length === 0) return results;

      function serve(copies: KeptCopies<V>, reasonOf: (key: string) => StaleReason): void {
        const counts = new Map<StaleReason, number>();
        for (const [key, { value, readAt }] of copies) {
          results.set(key, value);
          const object = batch.served(value);
          if (readAt === undefined || object === null) continue;
          const reason = reasonOf(key);
          freshness.note(object, { readAt, reason });
          counts.set(reason, (counts.get(reason) ?? 0) + 1);
        }
        for (const [reason, count] of counts) {
          onEvent({ type: 'cache.served-stale', resource, reason, count });
        }
      }

      // Who names an age of their own waits for Billy as long as it answers at all.
      const mayBeEarly = freshness.maxAgeMs === undefined && freshness.staleIfErrorMs() > 0;
      if (mayBeEarly) {
        const awaited = keys.filter((key) => refreshes.isUnderWay(company, questionOf(key)));
        if (awaited.length > 0) serve(await kept(awaited), () => 'slow');
      }

      const open = keys.filter((key) => !results.has(key));
      if (open.length === 0) return results;
      const asked = askInTurn(batch, open);
      if (mayBeEarly && !(await isSettledWithin(isLate ? 0 : softTimeoutMs, asked))) {
        const copies = await kept(open);
        if (copies.size === open.length) {
          isLate = true;
          const questions = open.map(questionOf);
          refreshes.goOn({ tenant: company, resource, questions, work: asked });
          serve(copies, () => 'slow');
          return results;
        }
      }

      const reasons = new Map<string, StaleReason>();
      for (const [key, answer] of await asked) {
        results.set(key, answer);
        const reason = staleReasonOf(answer);
        if (reason !== undefined && freshness.staleIfErrorMs() > 0) reasons.set(key, reason);
      }
      if (reasons.size > 0) {
        const copies = await kept([...reasons.keys()]);
        serve(copies, (key) => reasons.get(key) ?? 'unavailable');
      }
      return results;
    },
  };
}

/** Looks twice: what another brought is written to Redis while its answer is on its way already. */
async function againSoon<V>(
  again: Batch<V>['again'],
  keys: readonly string[],
): Promise<ReadonlyMap<string, V>> {
  const found = await again(keys);
  if (found.size === keys.length) return found;
  await wait(writtenMs);
  return again(keys);
}

/** Why a copy may be served in place of this answer; undefined when it is none, or a failure that allows no copy. */
function staleReasonOf(answer: unknown): StaleReason | undefined {
  if (!(answer instanceof UpstreamFailure)) return undefined;
  return failureRules[answer.kind].stale || undefined;
}

async function isSettledWithin(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      // After a stretch of computing the timer is due before an answer that has long arrived has been read.
      setImmediate(() => resolve(false));
    }, limitMs);
  });
  const settled = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([settled, limit]);
  } finally {
    clearTimeout(timer);
  }
}
