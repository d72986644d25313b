/**
 * Refreshes that go on behind an answer: it was served stale, because Billy took too long, and Billy's own answer is
 * still awaited for the caches. Who asks the same meanwhile need not find out anew that Billy is slow.
 */

import type { ResourceName } from '../billy/resources/index.ts';
import type { CacheEventListener } from './events.ts';
import { questionKey, type CacheKey, type Tenant } from './keys.ts';

interface Refresh {
  readonly tenant: Tenant;
  readonly resource: ResourceName;
  /** What is asked, in texts that say the same for all who ask it. */
  readonly questions: readonly string[];
  /** By question; a failure is an Error among the answers. */
  readonly work: Promise<ReadonlyMap<string, unknown>>;
}

export interface Refreshes {
  isUnderWay(tenant: Tenant, question: string): boolean;
  /** Nobody waits for it any more; it is counted when it ends, and its failure is no one's error. */
  goOn(refresh: Refresh): void;
}

export function createRefreshes(onEvent: CacheEventListener): Refreshes {
  const underWay = new Map<CacheKey, Promise<unknown>>();

  return {
    isUnderWay: (tenant, question) =>
      underWay.size > 0 && underWay.has(questionKey(tenant, question)),

    goOn({ tenant, resource, questions, work }) {
      const keys = questions.map((question) => questionKey(tenant, question));
      for (const key of keys) underWay.set(key, work);
      const end = (failed: number) => {
        for (const key of keys) if (underWay.get(key) === work) underWay.delete(key);
        onEvent({ type: 'cache.refreshed', resource, count: keys.length, failed });
      };
      work.then(
        (answers) => end([...answers.values()].filter((answer) => answer instanceof Error).length),
        () => end(keys.length),
      );
    },
  };
}
