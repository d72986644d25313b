/** The doors by which others' changes become known: signed events that come in, and looking for oneself. */

import { leastPaceMs } from '../billy/priorities.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import type { Config } from '../config.ts';
import { createInbox } from '../features/inbox/create-inbox.ts';
import { createInboxDesk } from '../features/inbox/desk.ts';
import { createPoller } from '../features/polling/poller.ts';
import { createRecentInterest } from '../features/polling/recent.ts';
import { createSyncReading } from '../features/polling/sync-status.ts';
import { sampleInbox } from '../telemetry/record-inbox.ts';
import { samplePoller } from '../telemetry/record-poll.ts';
import type { Metrics } from '../telemetry/registry.ts';
import type { Caching } from './caching.ts';
import type { Changing } from './changing.ts';
import type { Noting } from './noting.ts';
import { createRecordReading, createRecordRecall } from './record-reading.ts';
import type { Telling } from './telling.ts';
import type { Tracing } from './tracing.ts';
import type { Upstream } from './upstream.ts';

interface HearingNeeds {
  readonly config: Config;
  readonly upstream: Upstream;
  readonly caching: Caching;
  readonly changing: Changing;
  readonly telling: Telling;
  readonly tracing: Tracing;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Hearing = ReturnType<typeof createHearing>;

export function createHearing(needs: HearingNeeds) {
  const { config, upstream, caching, changing, telling, metrics, clock, note } = needs;
  const { job } = needs.tracing;
  const { client, companies, companyOf, servedIds } = upstream;
  const { caches } = caching;
  const { store, feed, evict, operators } = changing;
  const inbox = createInbox({
    store,
    companyOf,
    served: servedIds,
    doubt: () => companies.doubt(),
    evict,
    isEvictedEverywhere: () => caches.deliverEvictions(),
    recall: createRecordRecall(caches),
    read: createRecordReading({ client, caches, clock }),
    observe: (company, observations) =>
      feed.observe(company, observations, { source: 'webhook', isEvicted: true }),
    clock,
    onEvent: note.inbox,
    job,
  });
  const isInboxOpen = config.webhookKeys.length > 0;
  const inboxDesk = createInboxDesk({
    log: inbox.log,
    isOpen: isInboxOpen,
    clock,
    note: (deed) => operators.note(deed),
    onReplayed: () => void inbox.look(),
  });
  sampleInbox(
    metrics,
    () => inbox.backlog(),
    () => clock.now(),
  );

  const recentInterest = createRecentInterest(clock);
  const bounds = { ...config.polling, msPerCall: leastPaceMs('poll', config.billy.callsPerSecond) };
  const poller = createPoller({
    store,
    client,
    feed,
    sources: {
      live: () => telling.following.interest(),
      recent: () => recentInterest.awaited(),
      told: () => telling.webhooks.interest(),
    },
    companyOf,
    organizationIds: servedIds,
    mode: config.polling.mode,
    bounds,
    clock,
    onEvent: note.poll,
    job,
  });
  feed.attach(poller.consumer);
  samplePoller(metrics, poller);

  const syncOf = createSyncReading({ store, mode: config.polling.mode, bounds, clock });

  return {
    inbox,
    inboxDesk,
    recentInterest,
    syncOf,
    /** Somebody asks what is known of these: they are looked at from now on, as for who waits for changes. */
    noteAsked(organizationId: string, asked: readonly ResourceName[]): void {
      const singulars = asked.map((resource) => resources[resource].singular);
      recentInterest.note(organizationId, singulars);
    },
    /** When each list was last seen whole; epoch milliseconds. */
    async sweptAt(organizationId: string): Promise<ReadonlyMap<ResourceName, number | undefined>> {
      const known = await syncOf(organizationId).status();
      return new Map(known.resources.map(({ resource, sweptAt }) => [resource, sweptAt]));
    },
    start() {
      if (isInboxOpen) inbox.start();
      poller.start();
    },
    closers: [
      { name: 'inbox', close: () => inbox.close() },
      { name: 'poller', close: () => poller.close() },
    ] satisfies Closer[],
  };
}
