/**
 * Looks for a new record that nothing was made to find again: among those made since, by everything that was sent, its
 * children included.
 */

import type { BillyClient, Include } from '../billy/client.ts';
import type { Answer, BillyRecord, Company } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import { idIn, relationsFrom, relationsInto, type HasMany } from '../billy/resources/relations.ts';
import type { WireInput } from '../billy/writes.ts';
import { isOlder, isPlain, isSame } from './comparing.ts';
import { childrenIn } from './referred.ts';

interface Lost {
  readonly resource: ResourceName;
  /** As it was sent. */
  readonly record: WireInput;
  readonly startedAt: number;
  readonly deadline: number;
}

export interface Lookalikes {
  /** Made since, and all that was sent stands in them. */
  readonly alike: readonly BillyRecord[];
  /** Made since or perhaps so, and something else stands in them, or not all of it can be seen. */
  readonly others: readonly BillyRecord[];
  /** Whether no record was left out. */
  readonly isWhole: boolean;
}

/** Billy's longest page. */
const longestPage = 1_000;

export async function lookalikes(
  client: Pick<BillyClient, 'get' | 'list'>,
  company: Company,
  lost: Lost,
): Promise<Lookalikes> {
  const { answer, isWhole } = await ask(client, company, lost);
  const alike: BillyRecord[] = [];
  const others: BillyRecord[] = [];
  for (const record of answer?.all.get(lost.resource) ?? []) {
    const isOld = isOlder(record, lost.startedAt);
    if (isOld === true) continue;
    const isAlike = isOld === false && answer !== null && standsThere(lost, record, answer);
    (isAlike ? alike : others).push(record);
  }
  return { alike, others, isWhole };
}

/** Its siblings, where it was sent with a parent that knows them; otherwise a list, with the newest first. */
async function ask(
  client: Pick<BillyClient, 'get' | 'list'>,
  company: Company,
  lost: Lost,
): Promise<{ readonly answer: Answer | null; readonly isWhole: boolean }> {
  const { resource, record, deadline } = lost;
  const include: readonly Include[] = embedded(lost).map(({ relation }) => ({
    resource,
    relation,
  }));
  for (const { parent, relation, link } of relationsInto(resource)) {
    const id = idIn(parent, record[link]);
    if (id === undefined) continue;
    const answer = await client.get(company, parent, id, {
      include: [{ resource: parent, relation }, ...include],
      deadline,
    });
    return { answer, isWhole: true };
  }
  const { sortKeys }: { readonly sortKeys: readonly string[] } = resources[resource];
  const isNewestFirst = sortKeys.includes('createdTime');
  const query = {
    page: 1,
    pageSize: longestPage,
    include,
    ...(isNewestFirst && { sort: { key: 'createdTime', direction: 'DESC' } as const }),
  };
  const page = await client.list(company, resource, query, { deadline });
  const last = page.records.at(-1);
  const isAllThere = page.paging.total <= page.records.length;
  const goesBackFarEnough = isNewestFirst && last && isOlder(last, lost.startedAt) === true;
  return { answer: page, isWhole: isAllThere || goesBackFarEnough === true };
}

/** The relations whose children were sent along. */
function embedded({ resource, record }: Lost): readonly HasMany[] {
  return relationsFrom(resource).filter(({ relation }) => Array.isArray(record[relation]));
}

function standsThere(lost: Lost, record: BillyRecord, answer: Answer): boolean {
  return (
    holds(record, lost.record) &&
    embedded(lost).every((relation) => {
      const sent = lost.record[relation.relation];
      const held = childrenOf(record.id, relation, answer);
      return held !== undefined && areAlike(childrenIn(sent), held);
    })
  );
}

/** What Billy does not serve tells nothing; it has to serve something. */
function holds(record: BillyRecord, sent: WireInput): boolean {
  const told = Object.entries(sent).filter(
    ([name, value]) => isPlain(value) && isPlain(record[name]),
  );
  return told.length > 0 && told.every(([name, value]) => isSame(value, record[name]));
}

function childrenOf(
  parentId: string,
  { parent, relation, child }: HasMany,
  { all, children }: Answer,
): readonly BillyRecord[] | undefined {
  const list = children.find(
    (one) => one.parent === parent && one.parentId === parentId && one.relation === relation,
  );
  const ids = new Set(list?.childIds);
  return list && (all.get(child) ?? []).filter(({ id }) => ids.has(id));
}

/** Each of the one has its own among the others, and none is left. */
function areAlike(sent: readonly WireInput[], held: readonly BillyRecord[]): boolean {
  const left = new Set(held);
  for (const one of sent) {
    const match = [...left].find((record) => holds(record, one));
    if (match === undefined) return false;
    left.delete(match);
  }
  return left.size === 0;
}
