/** Reads what somebody is going to ask for, so that nobody has to wait for it: before its time is over, or at start. */

import type { BillyActions } from '../billy/actions.ts';
import type { BillyClient } from '../billy/client.ts';
import type { Company } from '../billy/records.ts';
import type { Caches } from '../cache/caches.ts';
import type { Thing } from '../cache/things.ts';
import type { Clock } from '../clock.ts';
import { createLoaders } from '../loaders/create-loaders.ts';
import type { Loaders } from '../loaders/loaders.ts';

interface Needs {
  readonly client: BillyClient & BillyActions;
  readonly caches: Caches;
  readonly clock: Clock;
}

interface Asked {
  readonly things: readonly Thing[];
  /** `fresh` asks Billy for all of them, `missing` for what no level has. */
  readonly which: 'fresh' | 'missing';
}

/** Beyond this they would hold up what people wait for, although they are of the class `warm`. */
const readingMs = 10_000;

/** Reads a company's things into every level, in as few calls as a query would take; how many could not be read. */
export type ReadAhead = (company: Company, asked: Asked) => Promise<number>;

export function createReadingAhead({ client, caches, clock }: Needs): ReadAhead {
  return async (company, { things, which }) => {
    const loaders = createLoaders({
      company,
      client,
      caches,
      clock,
      deadline: clock.now() + readingMs,
      demand: which === 'fresh' ? { maxAgeMs: 0, staleIfErrorMs: 0 } : { staleIfErrorMs: 0 },
      priority: 'warm',
    });
    const read = await Promise.allSettled(things.map((thing) => readOne(loaders, thing)));
    return read.filter(({ status }) => status === 'rejected').length;
  };
}

function readOne(loaders: Loaders, thing: Thing): Promise<unknown> {
  switch (thing.kind) {
    case 'record':
      return loaders.record(thing.resource, thing.id);
    case 'children':
      return loaders.children(thing.parent, thing.id, thing.relation);
    case 'list': {
      const { filters, sort, extent } = thing.identity;
      // A list kept whole is read whole, whatever part of it is asked for.
      const window =
        extent === 'whole'
          ? { offset: 0, count: 1 }
          : { offset: (extent.page - 1) * extent.pageSize, count: extent.pageSize };
      return loaders.list(thing.resource, {
        filters,
        ...(sort && { sort }),
        ...window,
        include: [],
      });
    }
  }
}
