/**
 * What one request has at hand: what it has read so far, and behind that the caches, as fresh as its caller wants. It
 * reads each thing once, so all fields of one query see the same record, and it never asks Billy.
 */

import type { Answer, BillyRecord, Company } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Caches } from '../cache/caches.ts';
import type { CachedList, ListIdentity } from '../cache/list-cache.ts';
import { inDetail } from '../spans.ts';

export interface Local {
  /** False while Billy refuses the company's token: who may not see the books is not shown a copy of them either. */
  mayUseCaches(): boolean;
  /** Aligned with the ids: the record, null for known to be absent, undefined for not at hand. */
  records(
    resource: ResourceName,
    ids: readonly string[],
  ): Promise<(BillyRecord | null | undefined)[]>;
  /** Aligned with the parents: the ids of their children, undefined where not at hand. */
  children(
    parent: ResourceName,
    relation: string,
    parentIds: readonly string[],
  ): Promise<(readonly string[] | undefined)[]>;
  list(resource: ResourceName, identity: ListIdentity): Promise<CachedList | undefined>;
  /** What this request has read so far, without a look into the caches. */
  recordRead(resource: ResourceName, id: string): BillyRecord | null | undefined;
  childrenRead(
    parent: ResourceName,
    relation: string,
    parentId: string,
  ): readonly string[] | undefined;
  /** Has at hand from now on what an answer brought. */
  note(answer: Answer): void;
}

interface LocalOptions {
  readonly company: Company;
  readonly caches: Caches;
  /** Nothing older is at hand, unless this request has read it itself; undefined: the table's lifetimes. */
  readonly maxAgeMs: number | undefined;
  readonly mayUseCaches: () => boolean;
}

export function createLocal({ company, caches, maxAgeMs, mayUseCaches }: LocalOptions): Local {
  const { entities, lists } = caches;
  const records = new Map<ResourceName, Map<string, BillyRecord | null>>();
  const children = new Map<string, Map<string, readonly string[]>>();
  const recordsOf = (resource: ResourceName) => tableIn(records, resource);
  const childrenOf = (parent: ResourceName, relation: string) =>
    tableIn(children, `${parent}.${relation}`);

  return {
    mayUseCaches,
    records: (resource, ids) =>
      readThrough(recordsOf(resource), ids, async (unread) =>
        mayUseCaches()
          ? inDetail('cache.read', {}, () => entities.getMany(company, resource, unread, maxAgeMs))
          : [],
      ),
    children: (parent, relation, parentIds) =>
      readThrough(childrenOf(parent, relation), parentIds, async (unread) =>
        mayUseCaches()
          ? inDetail('cache.read', {}, () =>
              lists.getChildren(company, parent, relation, unread, maxAgeMs),
            )
          : [],
      ),
    list: async (resource, identity) =>
      mayUseCaches()
        ? inDetail('cache.read', {}, () => lists.get(company, resource, identity, maxAgeMs))
        : undefined,
    recordRead: (resource, id) => recordsOf(resource).get(id),
    childrenRead: (parent, relation, parentId) => childrenOf(parent, relation).get(parentId),
    note(answer) {
      for (const [resource, brought] of answer.all) {
        const table = recordsOf(resource);
        for (const record of brought) table.set(record.id, record);
      }
      for (const { parent, relation, parentId, childIds } of answer.children) {
        childrenOf(parent, relation).set(parentId, childIds);
      }
    },
  };
}

async function readThrough<V>(
  table: Map<string, V>,
  ids: readonly string[],
  read: (unread: readonly string[]) => Promise<(V | undefined)[]>,
): Promise<(V | undefined)[]> {
  const unread = ids.filter((id) => !table.has(id));
  if (unread.length > 0) {
    for (const [index, value] of (await read(unread)).entries()) {
      const id = unread[index];
      if (id !== undefined && value !== undefined) table.set(id, value);
    }
  }
  return ids.map((id) => table.get(id));
}

function tableIn<K, V>(tables: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const table = tables.get(key) ?? new Map<string, V>();
  tables.set(key, table);
  return table;
}
