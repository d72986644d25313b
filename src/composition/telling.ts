/** Those who are told of changes: programs by signed messages, whoever listens on a live subscription, and a router. */

import type { GraphQLSchema } from 'graphql';
import type { Forgotten } from '../cache/desk.ts';
import { nameOfAll, namesChangedBy } from '../cache/outside.ts';
import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import type { Config } from '../config.ts';
import { createRouterInvalidation } from '../features/router-cache/invalidation.ts';
import { createWebhooks } from '../features/webhooks/create-webhooks.ts';
import { resources } from '../billy/resources/index.ts';
import type { Change } from '../feed/change.ts';
import { createFollowing } from '../feed/follow.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { declaredTag } from '../graphql/declared-cache-tags.ts';
import { createEventPayloads } from '../graphql/event-payloads.ts';
import { sampleOutbox } from '../telemetry/record-outbox.ts';
import type { Metrics } from '../telemetry/registry.ts';
import type { Changing } from './changing.ts';
import type { Noting } from './noting.ts';
import type { Tracing } from './tracing.ts';
import type { Upstream } from './upstream.ts';

interface TellingNeeds {
  readonly config: Config;
  readonly upstream: Upstream;
  readonly changing: Changing;
  readonly tracing: Tracing;
  readonly schema: GraphQLSchema;
  /** What payloads are made with; undefined when the company is not served. */
  readonly contextFor: (organizationId: string) => GraphQLContext | undefined;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Telling = ReturnType<typeof createTelling>;

export function createTelling(needs: TellingNeeds) {
  const { config, upstream, changing, schema, contextFor, metrics, clock, note } = needs;
  const { store, feed, operationLog } = changing;
  const { job } = needs.tracing;
  const webhooks = createWebhooks({
    store,
    feed,
    payloads: createEventPayloads({ schema, contextFor }),
    organizationIds: upstream.servedIds,
    allowedNetworks: config.allowedNetworks,
    mayHaveBacklog: config.database.url !== undefined || config.database.dataDir !== 'memory',
    audit: (transaction, deed) => operationLog.recordIn(transaction, deed),
    clock,
    onEvent: note.outbox,
    job,
  });
  feed.attach(webhooks.consumer);
  sampleOutbox(metrics, () => webhooks.backlog());

  const { atMost } = config.subscriptions;
  const following = createFollowing({
    feed,
    store,
    redis: upstream.redis,
    isShared: config.database.url !== undefined,
    limits: {
      perCompany: config.billy.companies.length === 1 ? atMost : Math.ceil(atMost / 4),
      inTotal: atMost,
    },
  });
  feed.attach(following.consumer);

  const { keepsSeconds, invalidation } = config.router;
  const router =
    invalidation &&
    createRouterInvalidation({
      endpoint: invalidation,
      keptMs: keepsSeconds * 1_000,
      tagsOf,
      tagOfAll: (organizationId) => nameOfAll({ organizationId }),
      clock,
      onEvent: note.routerCache,
    });
  if (router !== undefined) {
    feed.attach(router.consumer);
    // What may no longer be seen here may not be seen there.
    upstream.onRefused((organizationId) =>
      router.forget(organizationId, tagsForgotten(organizationId, 'all')),
    );
  }

  return {
    webhooks,
    following,
    /** What an operator has ordered to be forgotten here is let go of by a router as well. */
    forgetOutside(organizationId: string, what: Forgotten) {
      router?.forget(organizationId, tagsForgotten(organizationId, what));
    },
    start: () => {
      webhooks.start();
    },
    closers: [
      { name: 'outbox', close: () => webhooks.close() },
      { name: 'following', close: () => following.close() },
      ...(router === undefined ? [] : [{ name: 'router', close: () => router.close() }]),
    ] satisfies Closer[],
  };
}

/** An answer names no resource by itself, so an order to forget one has the router forget all of the company. */
function tagsForgotten(organizationId: string, what: Forgotten): readonly string[] {
  if (what === 'all' || !('id' in what)) return [nameOfAll({ organizationId })];
  const { resource, id } = what;
  return tagsOf({ organizationId, resource, id, kind: 'updated', before: null, after: null });
}

type RecordSeen = Pick<Change, 'organizationId' | 'resource' | 'id' | 'kind' | 'before' | 'after'>;

function tagsOf({
  organizationId,
  resource,
  id,
  kind,
  before,
  after,
}: RecordSeen): readonly string[] {
  // An alert changes no record that anybody keeps.
  if (resource === 'savedSearchSchedules') return [];
  const change = { resource, id, kind, ...(after !== null && { record: after }) };
  return [
    ...namesChangedBy({ organizationId }, change, before ?? undefined),
    // Where the supergraph declares it.
    declaredTag(resources[resource].type, id),
  ];
}
