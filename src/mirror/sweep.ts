/**
 * Reads a company's list of one resource from its first page to its last, a thousand rows and their children at a
 * time, and says afterwards whether it was all there is. Nothing but ids is kept of what has gone by.
 */

import type { Include, ListQuery } from '../billy/calls.ts';
import { stableSort } from '../billy/paging.ts';
import type { BillyRecord, Page } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';

/** What one answer of Billy's has shown. */
export interface Seen {
  /** When Billy was asked; epoch milliseconds. */
  readonly seenAt: number;
  /** The rows themselves first, then the children that came along. */
  readonly records: ReadonlyMap<ResourceName, readonly BillyRecord[]>;
}

export interface SweepRequest {
  readonly resource: ResourceName;
  /** Children that come along. */
  readonly include: readonly Include[];
  readonly list: (query: ListQuery) => Promise<Page>;
  readonly now: () => number;
  /** Handed every answer before the next question. */
  readonly onSeen: (seen: Seen) => Promise<void>;
  /** Asked before every question; false ends the sweep. */
  readonly mayGoOn: () => boolean;
  /** Awaited before every question but the first. */
  readonly between: () => Promise<void>;
  /** Rows an answer holds at most. */
  readonly pageSize: number;
}

export interface Sweep {
  /** When the first question was asked. */
  readonly beganAt: number;
  readonly pages: number;
  readonly calls: number;
  readonly total: number;
  /** Ids of all that was seen. */
  readonly ids: ReadonlyMap<ResourceName, ReadonlySet<string>>;
  /**
   * As many different rows as Billy counted, and the same count on every page. Even then a row may have slipped
   * between two pages while another came: who was not seen is suspected, and not proven, to be gone.
   */
  readonly isWhole: boolean;
}

/** A list without order is read again, at most so often, for rows that the first round has not shown. */
const mostRounds = 3;

/** Of a page: a row that is lost at the border of two stands elsewhere when they are shorter. */
const shorterByRound = 0.07;

/** @throws what `list` and `onSeen` throw */
export async function sweep(request: SweepRequest): Promise<Sweep> {
  const { resource, include, list, now, onSeen, mayGoOn, between } = request;
  const sort = stableSort(resource);
  const watched = targetsOf(resource, include);
  const ids = new Map(watched.map((name) => [name, new Set<string>()]));
  const own = ids.get(resource) ?? new Set<string>();
  const totals = new Set<number>();
  const beganAt = now();
  let [calls, total, pages] = [0, 0, 1];
  let wasCut = false;

  async function readPage(page: number, pageSize: number): Promise<void> {
    const seenAt = now();
    const answer = await list({ page, pageSize, include, ...(sort && { sort }) });
    calls += 1;
    total = answer.paging.total;
    totals.add(total);
    const records = recordsIn(answer, resource, watched);
    for (const [name, some] of records) for (const { id } of some) ids.get(name)?.add(id);
    await onSeen({ seenAt, records });
  }

  const rounds = sort === undefined ? mostRounds : 1;
  for (let round = 0; round < rounds; round += 1) {
    const pageSize = Math.ceil(request.pageSize * (1 - round * shorterByRound));
    let page = 1;
    do {
      if (calls > 0) await between();
      wasCut = !mayGoOn();
      if (wasCut) break;
      await readPage(page, pageSize);
      page += 1;
    } while ((page - 1) * pageSize < total);
    if (round === 0) pages = Math.max(1, page - 1);
    if (wasCut || own.size >= total) break;
  }
  return {
    beganAt,
    pages,
    calls,
    total,
    ids,
    isWhole: !wasCut && totals.size === 1 && own.size === total,
  };
}

/** What one answer shows of the resources that are looked at; whatever else came along is left out. */
export function recordsIn(
  { records, all }: Pick<Page, 'records' | 'all'>,
  resource: ResourceName,
  watched: readonly ResourceName[],
): ReadonlyMap<ResourceName, readonly BillyRecord[]> {
  return new Map(
    watched.map((name) => [name, name === resource ? records : (all.get(name) ?? [])]),
  );
}

/** The resource and its children that come along, each once. */
export function targetsOf(
  resource: ResourceName,
  include: readonly Include[],
): readonly ResourceName[] {
  const children = include.flatMap(({ relation }) => {
    const field = resources[resource].fields[relation];
    return field?.type === 'hasMany' ? [field.target] : [];
  });
  return [...new Set([resource, ...children])];
}
