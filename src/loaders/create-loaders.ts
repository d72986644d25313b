/** The loaders of one request. Made for it and dropped with it: nothing in them is shared with another. */

import type { BillyActions } from '../billy/actions.ts';
import type { Priority } from '../billy/budget.ts';
import type { BillyClient } from '../billy/client.ts';
import type { CallOptions } from '../billy/calls.ts';
import type { Injection } from '../billy/injection.ts';
import type { Company } from '../billy/records.ts';
import type { Caches } from '../cache/caches.ts';
import { createFootprint, type Footprint } from '../cache/footprint.ts';
import type { Clock } from '../clock.ts';
import { createChildLoader } from './child-loader.ts';
import { createFallback } from './fallback.ts';
import { createFreshness, type Freshness, type FreshnessDemand } from './freshness.ts';
import { createKept } from './kept.ts';
import { createListLoader } from './list-loader.ts';
import type { ListSlice, Loaders } from './loaders.ts';
import { createLocal } from './local.ts';
import { createRecordLoader } from './record-loader.ts';
import { createUpstream } from './upstream.ts';

export interface LoadersOptions {
  /** Whose books; passed on explicitly with every call. */
  readonly company: Company;
  readonly client: BillyClient & BillyActions;
  readonly caches: Caches;
  readonly clock: Clock;
  /** Epoch milliseconds after which the request's answer is of no use. */
  readonly deadline?: number;
  /** Told of all that the answer is made from, where the answer may be kept. */
  readonly footprint?: Footprint;
  readonly demand?: FreshnessDemand;
  /** How this request's calls to Billy are to fail. */
  readonly injection?: Injection | undefined;
  /** Of its calls; `interactive` unless said otherwise. */
  readonly priority?: Priority;
}

export function createLoaders(given: LoadersOptions): Loaders {
  const { company, client, deadline, demand, injection, footprint, priority } = given;
  const caches = injection === undefined ? given.caches : given.caches.apart();
  // What is made to fail on purpose is nobody else's answer.
  if (injection !== undefined) footprint?.spoil();
  const call: CallOptions = {
    ...(deadline === undefined ? {} : { deadline }),
    ...(injection === undefined ? {} : { injection }),
    ...(priority === undefined ? {} : { priority }),
  };
  const options = { ...given, caches, call };
  const freshness = createFreshness(demand);
  let read = startReading(options, freshness);
  let fresh: Loaders | undefined;

  /** Answers made from then on depend on more than what they were made from, and are not kept. */
  function startAnew(): void {
    footprint?.spoil();
    read = startReading(options, freshness);
  }

  return {
    freshness,
    record: (resource, id, include) => read.records.load(resource, id, include),
    children: (parent, parentId, relation, include) =>
      read.children.load(parent, parentId, relation, include),
    list(resource, request) {
      const question = JSON.stringify([resource, request]);
      let slice = read.slices.get(question);
      if (slice === undefined) read.slices.set(question, (slice = read.list(resource, request)));
      return slice;
    },
    accountStatement(accountId, period) {
      footprint?.spoil();
      return client.accountStatement(company, accountId, period, call);
    },
    deliveryLog(invoiceId) {
      footprint?.spoil();
      return client.invoiceLogs(company, invoiceId, call);
    },
    fresh: () =>
      (fresh ??= createLoaders({ ...given, demand: { maxAgeMs: 0, staleIfErrorMs: 0 } })),
    demand(more) {
      freshness.narrow(more);
      startAnew();
    },
    forget() {
      startAnew();
      fresh = undefined;
    },
  };
}

/** Loaders that have read nothing yet. */
function startReading(
  options: LoadersOptions & { readonly call: CallOptions },
  freshness: Freshness,
) {
  const { company, client, caches, clock, call, footprint = createFootprint() } = options;
  const { maxAgeMs } = freshness;
  const mayUseCaches = () => !client.isQuarantined(company.organizationId);
  const local = createLocal({ company, caches, maxAgeMs, mayUseCaches });
  const upstream = createUpstream({
    company,
    client,
    caches,
    clock,
    call,
    maxAgeMs,
    onAnswer: (answer) => local.note(answer),
  });
  const kept = createKept({ company, caches, local, freshness, footprint });
  const fallback = createFallback({ company, caches, freshness });
  const reach = { company, caches, local, kept, fallback, freshness, upstream, footprint };
  const records = createRecordLoader(reach);
  return {
    records,
    children: createChildLoader(reach, records),
    list: createListLoader(reach, records),
    /** By what was asked for: a query that asks twice, or is executed a second time, reads and fails once. */
    slices: new Map<string, Promise<ListSlice>>(),
  };
}
