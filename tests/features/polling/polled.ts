/** A poller on the emulator, with a real database and feed; the test says when time goes on and when it looks. */

import { createBillyClient } from '../../../src/billy/client.ts';
import { resourceNames, type ResourceName } from '../../../src/billy/resources/index.ts';
import { clockOf, type Clock } from '../../../src/clock.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/server.ts';
import type { Seed, WireRecord } from '../../../src/emulator/world.ts';
import type { PollEvent } from '../../../src/features/polling/events.ts';
import type { Awaited } from '../../../src/features/polling/interests.ts';
import {
  createPoller,
  type Poller,
  type PollerOptions,
} from '../../../src/features/polling/poller.ts';
import type { Change } from '../../../src/feed/change.ts';
import { createFeed, type Feed } from '../../../src/feed/feed.ts';
import type { Store } from '../../../src/store/store.ts';

export interface PolledOptions {
  readonly seed: Seed;
  readonly store: Store;
  /** Who is waited for; all that can be looked at unless said otherwise. */
  readonly awaited?: readonly ResourceName[];
  readonly options?: Partial<PollerOptions>;
  /** Time goes on by itself too, as on a wall. */
  readonly isRunning?: boolean;
  /** How long Billy takes to answer with a page of a list, by the clock; no time unless said otherwise. */
  readonly pageTakesMs?: (resource: ResourceName) => number;
  /** Another replica of the same: it asks the same emulator, by the same clock. */
  readonly beside?: Polled;
}

export interface Polled {
  readonly emulator: Emulator;
  readonly poller: Poller;
  readonly feed: Feed;
  readonly clock: Clock;
  readonly organizationId: string;
  readonly events: PollEvent[];
  /** What was evicted, as `resource:id`. */
  readonly evicted: string[];
  pass(ms: number): void;
  /** Changes who is waited for. */
  await(resources: readonly ResourceName[]): void;
  /** Everything that has been told so far. */
  told(): Promise<readonly Change[]>;
  /** Lets an interval of the longest length pass, then looks. */
  later(): Promise<void>;
  records(resource: ResourceName): WireRecord[];
  mutate(...mutations: readonly object[]): Promise<void>;
  faults(rules: readonly object[]): Promise<void>;
  /** Paths of the requests since the last time this was asked, without what says whose books. */
  asked(): Promise<readonly string[]>;
  /** The same, and they are not forgotten. */
  seenSoFar(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const testBounds = { minMs: 15_000, maxMs: 600_000, msPerCall: 50 };

export async function startPolled({
  seed,
  store,
  awaited = resourceNames,
  options,
  isRunning = false,
  pageTakesMs,
  beside,
}: PolledOptions): Promise<Polled> {
  const emulator = beside?.emulator ?? (await startEmulator({ world: seed }));
  const [company] = emulator.world().companies;
  if (company === undefined) throw new Error('The seed has no company.');
  const { organizationId } = company;
  let now = Date.parse('2026-11-16T08:00:00Z');
  const began = performance.now();
  const clock =
    beside?.clock ?? clockOf(() => now + (isRunning ? Math.round(performance.now() - began) : 0));
  const client = createBillyClient({ baseUrl: emulator.url, retryDelaysMs: [], clock });
  const evicted: string[] = [];
  const feed = createFeed({
    store,
    evict: (_company, changes) => {
      evicted.push(...changes.map(({ resource, id }) => `${resource}:${id}`));
      return Promise.resolve();
    },
    clock,
    onEvent: () => undefined,
  });
  const events: PollEvent[] = [];
  let live: Awaited = new Map([[organizationId, new Set(awaited)]]);
  const pass = (ms: number): void => {
    if (beside === undefined) now += ms;
    else beside.pass(ms);
  };

  const poller = createPoller({
    store,
    client: {
      ...client,
      async list(...asked) {
        const page = await client.list(...asked);
        if (pageTakesMs !== undefined) pass(pageTakesMs(asked[1]));
        return page;
      },
    },
    feed,
    sources: { live: () => live, recent: () => new Map(), told: () => Promise.resolve(new Map()) },
    companyOf: () => company,
    organizationIds: () => [organizationId],
    mode: 'interest',
    bounds: testBounds,
    clock,
    onEvent: (event) => events.push(event),
    ...options,
  });
  feed.attach(poller.consumer);

  async function administer(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${emulator.origin}/__emulator/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  }

  async function seenSoFar(): Promise<readonly string[]> {
    // As the contract has it.
    const requests = (await administer('GET', 'requests')) as readonly { path: string }[];
    return requests.map(({ path }) => path.replace(/organizationId=[^&]*&/, ''));
  }

  return {
    emulator,
    poller,
    feed,
    clock,
    organizationId,
    events,
    evicted,
    pass,
    await(resources) {
      live = resources.length === 0 ? new Map() : new Map([[organizationId, new Set(resources)]]);
    },
    async told() {
      const changes: Change[] = [];
      for (let after = 0; ;) {
        const page = await feed.read(organizationId, { after, first: 1_000 });
        changes.push(...page);
        after = page.at(-1)?.sequence ?? after;
        if (page.length < 1_000) return changes;
      }
    },
    async later() {
      pass(testBounds.maxMs);
      await poller.tick();
    },
    records: (resource) => [...(company.tables.get(resource)?.values() ?? [])],
    async mutate(...mutations) {
      const all = mutations.map((mutation) => ({ organization: organizationId, ...mutation }));
      await administer('POST', 'mutate', all);
    },
    async faults(rules) {
      await administer('PUT', 'faults', rules);
    },
    async asked() {
      const seen = await seenSoFar();
      await administer('DELETE', 'requests');
      return seen;
    },
    seenSoFar,
    async close() {
      await poller.close();
      await client.close();
      if (beside === undefined) await emulator.close();
    },
  };
}
