/**
 * Tells a router's invalidation endpoint what has changed, as one more who is told by the feed, and what an operator has ordered
 * to be forgotten. Nobody waits for it and it
 * fails nobody: a router that is not told serves what it keeps until that expires, which is soon. The request is Apollo
 * Router's: docs/decisions/0026-router-cache-tags.md.
 */

import { request } from 'undici';
import type { Clock } from '../../clock.ts';
import type { Change } from '../../feed/change.ts';
import type { FeedConsumer } from '../../feed/feed.ts';
import type { RouterCacheEventListener } from './events.ts';
import { createWishes, type Wish } from './wishes.ts';

interface RouterEndpoint {
  readonly url: string;
  readonly key: string;
  /** What the router calls this subgraph. */
  readonly subgraph: string;
}

export interface InvalidationNeeds {
  readonly endpoint: RouterEndpoint;
  /** How long the router may keep an answer. */
  readonly keptMs: number;
  /** Tags of what a change makes old. */
  readonly tagsOf: (change: Change) => readonly string[];
  /** The tag of everything of a company. */
  readonly tagOfAll: (organizationId: string) => string;
  readonly clock: Clock;
  readonly onEvent: RouterCacheEventListener;
  /** How long after a change an answer made before it may still arrive; as long as a request may take unless said otherwise. */
  readonly lateMs?: number;
  readonly firstRetryMs?: number;
}

export interface RouterInvalidation {
  /** To be attached to the feed. */
  readonly consumer: FeedConsumer;
  /** Has it let go of what it keeps under these tags, which are all of this company's. */
  forget(organizationId: string, tags: readonly string[]): void;
  /** Tags that wait to be told. */
  waiting(): number;
  /** Tells what is due once more, whether or not the router takes it, and ends. */
  close(): Promise<void>;
}

/** No request of ours takes longer. */
const longestRequestMs = 10_000;

/** What comes soon after goes along. */
const gatherMs = 20;

const mostOfCompany = 500;
const mostAtOnce = 500;

const defaultFirstRetryMs = 500;
const longestRetryMs = 30_000;
const timeoutMs = 5_000;
const lastTimeoutMs = 1_000;

export function createRouterInvalidation(needs: InvalidationNeeds): RouterInvalidation {
  const { endpoint, keptMs, tagsOf, tagOfAll, clock, onEvent } = needs;
  const { lateMs = longestRequestMs, firstRetryMs = defaultFirstRetryMs } = needs;
  const wishes = createWishes({ lateMs, keptMs, mostOfCompany, tagOfAll });
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<void> | undefined;
  let failures = 0;
  let isClosed = false;

  /** False when the router does not take it. */
  async function tell(due: readonly Wish[], withinMs: number): Promise<boolean> {
    const at = clock.now();
    const began = performance.now();
    try {
      const removed = await post(
        endpoint,
        due.map(({ tag }) => tag),
        withinMs,
      );
      wishes.told(due, at);
      failures = 0;
      const durationMs = Math.round(performance.now() - began);
      onEvent({ type: 'router-cache.told', tags: due.length, removed, durationMs });
      return true;
    } catch (error) {
      failures += 1;
      onEvent({ type: 'router-cache.failed', tags: due.length, retryMs: retryMs(), error });
      return false;
    }
  }

  const retryMs = (): number => Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));

  async function tellDue(withinMs = timeoutMs): Promise<void> {
    for (;;) {
      const expired = wishes.expire(clock.now());
      if (expired > 0) onEvent({ type: 'router-cache.given-up', tags: expired });
      const due = wishes.due(clock.now(), mostAtOnce);
      if (due.length === 0 || !(await tell(due, withinMs))) return;
    }
  }

  function schedule(): void {
    if (isClosed || telling !== undefined || wishes.size() === 0) return;
    const inMs = failures > 0 ? retryMs() : Math.max(gatherMs, wishes.nextAt() - clock.now());
    clearTimeout(timer);
    timer = setTimeout(() => {
      telling = tellDue().finally(() => {
        telling = undefined;
        schedule();
      });
    }, inMs).unref();
  }

  function forget(organizationId: string, tags: readonly string[]): void {
    if (isClosed || tags.length === 0) return;
    wishes.add(organizationId, tags, clock.now());
    if (failures === 0) schedule();
  }

  return {
    consumer: {
      onAppended(changes) {
        const [first] = changes;
        if (first === undefined) return;
        const tags = new Set(changes.filter(changesRecord).flatMap(tagsOf));
        forget(first.organizationId, [...tags]);
      },
    },
    forget,
    waiting: () => wishes.size(),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await telling;
      await tellDue(lastTimeoutMs);
    },
  };
}

/** What a change means, and what a day brings, is told of records that are as they were. */
function changesRecord({ kind, changedFields }: Change): boolean {
  return kind !== 'updated' || changedFields.length > 0;
}

/** Resolves with how many entries the router has removed, where it says so. */
async function post(
  { url, key, subgraph }: RouterEndpoint,
  tags: readonly string[],
  withinMs: number,
): Promise<number | undefined> {
  const answer = await request(url, {
    method: 'POST',
    headers: { authorization: key, 'content-type': 'application/json' },
    body: JSON.stringify(
      tags.map((tag) => ({ kind: 'cache_tag', subgraphs: [subgraph], cache_tag: tag })),
    ),
    signal: AbortSignal.timeout(withinMs),
  });
  if (answer.statusCode < 200 || answer.statusCode > 299) {
    await answer.body.dump();
    throw new Error(`Expected the router to take the tags, got status ${answer.statusCode}.`);
  }
  const said: unknown = await answer.body.json().catch(() => undefined);
  if (typeof said !== 'object' || said === null || !('count' in said)) return undefined;
  return typeof said.count === 'number' ? said.count : undefined;
}
