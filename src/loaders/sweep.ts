/**
 * A list read whole, a thousand rows at a time. With a sort key once through is enough. Without one Billy's rows
 * repeat and vanish between pages, so the pages are read again until as many different records have been seen as
 * Billy says there are.
 */

import type { Include, ListQuery } from '../billy/client.ts';
import { largestPage, stableSort } from '../billy/paging.ts';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import { earliestOf, type Fill } from '../cache/levels.ts';
import { mapBounded } from './batch.ts';
import type { Upstream } from './upstream.ts';

/** Beyond these a list without order is too large: 20,000 rows, and rows that five rounds did not happen to show. */
const mostPages = 20;
const mostRounds = 5;

/**
 * Each round's pages are shorter than the last one's. What a list without order loses it loses at the borders of its
 * pages, and a border that stays where it was may lose the same row again and again.
 */
const shorterByRound = 70;

/** Pages asked for side by side; whoever stops early wastes at most these. */
const pagesAtOnce = 4;

export interface SweepRequest {
  readonly resource: ResourceName;
  readonly filters: ListQuery['filters'];
  readonly include: readonly Include[];
  /** Noted before the caches were read. */
  readonly ticket: number;
  /** Asked after every step; false ends the sweep. */
  readonly shouldGoOn: (state: SweepState) => boolean;
}

interface SweepState {
  readonly seen: ReadonlyMap<string, BillyRecord>;
  readonly total: number;
  readonly pagesRead: number;
}

export interface Sweep extends SweepState {
  /** For keeping what is made from the rows. */
  readonly fill: Fill;
  /**
   * Every row that was there when the sweep began has been seen: as many different ones as Billy counted, the same
   * count on every page, and no page asked for by somebody else earlier.
   */
  readonly isComplete: boolean;
}

export async function sweep(upstream: Upstream, request: SweepRequest): Promise<Sweep> {
  const { resource, filters = {}, include, shouldGoOn } = request;
  const sort = stableSort(resource);
  const seen = new Map<string, BillyRecord>();
  const totals = new Set<number>();
  const fills: Fill[] = [];
  let joinedAny = false;
  let { ticket } = request;
  let pagesRead = 0;

  async function readPage(page: number, pageSize: number): Promise<number> {
    const query = { filters, page, pageSize, include, ...(sort && { sort }) };
    const { page: rows, fill, joined } = await upstream.list(resource, query, ticket);
    for (const record of rows.records) seen.set(record.id, record);
    fills.push(fill);
    totals.add(rows.paging.total);
    joinedAny ||= joined;
    pagesRead += 1;
    return rows.paging.total;
  }

  let total = await readPage(1, largestPage);
  const isTooLarge = sort === undefined && total > mostPages * largestPage;
  const state = (): SweepState => ({ seen, total, pagesRead });
  const isDone = () => seen.size >= total || isTooLarge || !shouldGoOn(state());

  const rounds = sort === undefined ? mostRounds : 1;
  for (let round = 1; round <= rounds; round += 1) {
    // A round reads anew: the answers of the last one would bring nothing that has not been seen.
    if (round > 1) ticket = upstream.ticket();
    const pageSize = largestPage - (round - 1) * shorterByRound;
    const pageCount = Math.ceil(total / pageSize);
    // The first page of the first round has been read: it said how many there are.
    for (let page = round === 1 ? 2 : 1; page <= pageCount && !isDone(); page += pagesAtOnce) {
      const pages = [page, page + 1, page + 2, page + 3].filter((next) => next <= pageCount);
      total = Math.max(...(await mapBounded(pages, (next) => readPage(next, pageSize))));
    }
  }
  return {
    ...state(),
    fill: earliestOf(fills),
    isComplete: seen.size === total && totals.size === 1 && !joinedAny,
  };
}
