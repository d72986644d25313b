/**
 * What of a query's next hops is already at hand. A record that is cached but whose contact, lines and products are
 * not would cost a call for every hop; asked for again with `include` it costs one.
 */

import type { Include } from '../billy/client.ts';
import type { BillyRecord } from '../billy/records.ts';
import { idIn } from '../billy/resources/relations.ts';
import { resourceOfSingular, resources, type ResourceName } from '../billy/resources/index.ts';
import type { Local } from './local.ts';

/**
 * How many records and child lists the hops lead to that no cache holds, as far as can be seen from here: what lies
 * behind something missing is not counted. What is found is at hand in this request from now on.
 */
export async function countMissing(
  local: Local,
  { resource, records, include }: Start,
): Promise<number> {
  const reached = new Map<ResourceName, readonly BillyRecord[]>([[resource, records]]);
  const open = new Set(include);
  let missing = 0;
  for (;;) {
    const hop = [...open].find((candidate) => reached.has(candidate.resource));
    if (hop === undefined) return missing;
    open.delete(hop);
    const ends = await follow(local, hop, reached.get(hop.resource) ?? []);
    missing += ends.missing;
    for (const [target, found] of ends.found) {
      reached.set(target, [...(reached.get(target) ?? []), ...found]);
    }
  }
}

interface Start {
  readonly resource: ResourceName;
  readonly records: readonly BillyRecord[];
  readonly include: readonly Include[];
}

interface Ends {
  readonly found: ReadonlyMap<ResourceName, readonly BillyRecord[]>;
  readonly missing: number;
}

async function follow(local: Local, hop: Include, from: readonly BillyRecord[]): Promise<Ends> {
  const { targets, missing: missingLists } = await targetsOf(local, hop, from);
  const found = new Map<ResourceName, readonly BillyRecord[]>();
  let missing = missingLists;
  for (const [target, ids] of targets) {
    const records = await local.records(target, [...ids]);
    missing += records.filter((record) => record === undefined).length;
    found.set(
      target,
      records.filter((record) => record !== undefined && record !== null),
    );
  }
  return { found, missing };
}

async function targetsOf(
  local: Local,
  { resource, relation }: Include,
  from: readonly BillyRecord[],
): Promise<{ targets: ReadonlyMap<ResourceName, ReadonlySet<string>>; missing: number }> {
  const [link, field] =
    Object.entries(resources[resource].fields).find(
      ([wireName, candidate]) =>
        ('name' in candidate ? candidate.name : wireName) === relation &&
        (candidate.type === 'hasMany' ||
          candidate.type === 'belongsTo' ||
          candidate.type === 'reference'),
    ) ?? [];
  const targets = new Map<ResourceName, Set<string>>();
  const note = (target: ResourceName | undefined, id: string | undefined) => {
    if (target === undefined || id === undefined) return;
    targets.set(target, (targets.get(target) ?? new Set()).add(id));
  };
  if (link === undefined || field === undefined) return { targets, missing: 0 };

  if (field.type === 'hasMany') {
    const lists = await local.children(
      resource,
      relation,
      from.map(({ id }) => id),
    );
    for (const id of lists.flatMap((ids) => ids ?? [])) note(field.target, id);
    return { targets, missing: lists.filter((ids) => ids === undefined).length };
  }
  for (const record of from) {
    const value = record[link];
    if (field.type === 'belongsTo') note(field.target, idIn(field.target, value));
    else if (typeof value === 'string') {
      const target = resourceOfSingular(value.slice(0, value.indexOf(':')));
      note(target, target && idIn(target, value));
    }
  }
  return { targets, missing: 0 };
}
