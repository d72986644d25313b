/** What is told of a write once it is done: Billy's answers, each with what the records were before it. */

import type { ChangeSet } from '../billy/changes.ts';
import type { Company } from '../billy/records.ts';
import type { NamedRecord } from './calls.ts';
import type { Recall, Said } from './recording-writer.ts';
import type { Written } from './writes.ts';

/** To be asked before anything is evicted: the caches still hold what was, or nothing. */
export async function writtenOf(
  company: Company,
  said: readonly Said[],
  recall: Recall,
): Promise<readonly Written[]> {
  return Promise.all(
    said.map(async ({ askedAt, changes }) => ({
      askedAt,
      changes,
      before: await before(company, changes, recall),
    })),
  );
}

async function before(
  company: Company,
  changes: ChangeSet,
  recall: Recall,
): Promise<readonly NamedRecord[]> {
  const known = await Promise.all(
    changes
      .filter(({ kind }) => kind !== 'created')
      .map(async ({ resource, id }) => ({ resource, record: await recall(company, resource, id) })),
  );
  return known.flatMap(({ resource, record }) => (record ? [{ resource, record }] : []));
}
