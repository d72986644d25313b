/** Reads records for those in the background who want to know what has become of them. */

import type { BillyActions } from '../billy/actions.ts';
import type { BillyClient } from '../billy/client.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Caches } from '../cache/caches.ts';
import type { Clock } from '../clock.ts';
import { createLoaders } from '../loaders/create-loaders.ts';

interface Needs {
  readonly client: BillyClient & BillyActions;
  readonly caches: Caches;
  readonly clock: Clock;
}

interface RecordName {
  readonly resource: ResourceName;
  readonly id: string;
}

/** What the caches know of records, in the order of the names; undefined where they do not. Billy is not asked. */
export function createRecordRecall(caches: Pick<Caches, 'entities'>) {
  return async (
    company: Company,
    names: readonly RecordName[],
  ): Promise<readonly (BillyRecord | null | undefined)[]> => {
    const known = new Map<string, BillyRecord | null | undefined>();
    for (const [resource, some] of Map.groupBy(names, (name) => name.resource)) {
      const ids = [...new Set(some.map(({ id }) => id))];
      const records = await caches.entities.getMany(company, resource, ids);
      for (const [index, id] of ids.entries()) known.set(`${resource}:${id}`, records[index]);
    }
    return names.map(({ resource, id }) => known.get(`${resource}:${id}`));
  };
}

/** Nobody waits for the answer, but neither may a slow Billy hold up for ever what comes behind it. */
const readingMs = 10_000;

/**
 * Through the caches, so that whoever asks next need not ask Billy; never a copy whose time is over. In the order of the
 * names: the record, null when Billy has none, or why it could not be read.
 */
export function createRecordReading({ client, caches, clock }: Needs) {
  return async (
    company: Company,
    names: readonly RecordName[],
  ): Promise<readonly (BillyRecord | null | Error)[]> => {
    const loaders = createLoaders({
      company,
      client,
      caches,
      clock,
      deadline: clock.now() + readingMs,
      demand: { staleIfErrorMs: 0 },
      priority: 'poll',
    });
    return Promise.all(
      names.map(({ resource, id }) =>
        loaders
          .record(resource, id)
          .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
      ),
    );
  };
}
