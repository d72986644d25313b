/** What is told of a write once it is done: Billy's answers, each with what the records were before it. */

import type { ChangeSet } from '../billy/changes.ts';
import type { Company } from '../billy/records.ts';
import type { NamedRecord } from './calls.ts';
import type { StoredOperation } from './operation-log.ts';
import type { Recall, Said } from './recording-writer.ts';
import type { WrittenAnswer } from './writes.ts';

/** To be asked before anything is evicted: the caches still hold what was, or nothing. */
export async function answersOf(
  company: Company,
  said: readonly Said[],
  recall: Recall,
): Promise<readonly WrittenAnswer[]> {
  return Promise.all(
    said.map(async ({ askedAt, changes }) => ({
      askedAt,
      changes,
      before: await before(company, changes, recall),
    })),
  );
}

/** The same from what is stored of a write, for whoever was not there: less is known of what was before. */
export function storedAnswersOf({
  result,
  lastCall,
  sentAt,
}: StoredOperation): readonly WrittenAnswer[] {
  if (result === null || sentAt === null) return [];
  const written = new Set(result.records.map(({ id }) => id));
  const changed = result.changed.map(({ resource, record }) => {
    const isNew = lastCall?.verb === 'create' && written.has(record.id);
    return { resource, id: record.id, kind: isNew ? 'created' : 'updated', record } as const;
  });
  const deleted = result.deleted.map((name) => ({ ...name, kind: 'deleted' }) as const);
  return [{ askedAt: sentAt, changes: [...changed, ...deleted], before: [] }];
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
