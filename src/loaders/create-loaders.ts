/** The loaders of one request. Made for it and dropped with it: nothing in them is shared with another. */

import type { BillyActions } from '../billy/actions.ts';
import type { BillyClient } from '../billy/client.ts';
import type { Company } from '../billy/records.ts';
import type { Caches } from '../cache/caches.ts';
import { createFootprint, type Footprint } from '../cache/footprint.ts';
import type { Clock } from '../clock.ts';
import { createChildLoader } from './child-loader.ts';
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
}

export function createLoaders(options: LoadersOptions): Loaders {
  let read = startReading(options);
  const { company, client, deadline, footprint } = options;
  const call = deadline === undefined ? {} : { deadline };

  return {
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
    forget() {
      footprint?.spoil();
      read = startReading(options);
    },
  };
}

/** Loaders that have read nothing yet. */
function startReading(options: LoadersOptions) {
  const { company, client, caches, clock, deadline, footprint = createFootprint() } = options;
  const local = createLocal(company, caches);
  const upstream = createUpstream({
    company,
    client,
    caches,
    clock,
    deadline,
    onAnswer: (answer) => local.note(answer),
  });
  const reach = { company, caches, local, upstream, footprint };
  const records = createRecordLoader(reach);
  return {
    records,
    children: createChildLoader(reach, records),
    list: createListLoader(reach, records),
    /** By what was asked for: a query that asks twice, or is executed a second time, reads and fails once. */
    slices: new Map<string, Promise<ListSlice>>(),
  };
}
