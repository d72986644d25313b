/**
 * How missing records are fetched. Decisions only, no calls: what Billy is asked is chosen here by an explicit
 * price, so that it can be read, argued with and tested.
 *
 * The price of one GET is 1. A page is one call too, but Billy has to find and send its rows: 250 rows are taken to
 * be as dear as one more GET, and every `include` asks for about as many rows again. So 100 missing contacts of 140
 * are one page (1.56), and one missing invoice of a thousand is one GET (1 against 5).
 */

import type { Include } from '../billy/client.ts';
import { canBeListedWhole, largestPage, stableSort } from '../billy/paging.ts';
import type { ResourceName } from '../billy/resources/index.ts';

const rowsPerUnit = 250;

/** Taken to be there when nobody has counted yet: half a page, which favours pages from four missing records on. */
const assumedTotal = 500;

/** Without a sort key rows repeat and vanish between pages, and a list of several takes about twice its pages. */
const unsortedFactor = 2;

interface MissingRecords {
  readonly resource: ResourceName;
  readonly count: number;
  /** Rows in the whole list, where that is known. */
  readonly total: number | undefined;
  /** Pages of the whole list already read in vain. */
  readonly pagesRead: number;
  readonly includes: number;
}

/** `pages`: the whole resource, a thousand rows at a time, until all that is missing has been seen. */
export function planRecords({
  resource,
  count,
  total = assumedTotal,
  pagesRead,
  includes,
}: MissingRecords): 'gets' | 'pages' {
  if (!canBeListedWhole(resource)) return 'gets';
  const rowsLeft = Math.max(0, total - pagesRead * largestPage);
  return priceOfPages(resource, rowsLeft, includes) < count ? 'pages' : 'gets';
}

/** What reading so many rows costs, in GETs. */
export function priceOfPages(resource: ResourceName, rows: number, includes: number): number {
  const pages = Math.max(1, Math.ceil(rows / largestPage));
  const repeats = pages > 1 && stableSort(resource) === undefined ? unsortedFactor : 1;
  return repeats * (pages + (rows * (1 + includes)) / rowsPerUnit);
}

export interface Window {
  readonly pages: readonly number[];
  readonly pageSize: number;
  /** Where the wanted rows begin in the pages laid end to end. */
  readonly skip: number;
}

/**
 * The pages that hold rows `offset` to `offset + count`: one page of the smallest size that holds them all, or,
 * where Billy's largest page cannot, two pages of `count` rows.
 */
export function windowOf(offset: number, count: number): Window {
  for (let pageSize = count; pageSize <= largestPage; pageSize += 1) {
    const page = Math.floor(offset / pageSize);
    if (Math.floor((offset + count - 1) / pageSize) === page) {
      return { pages: [page + 1], pageSize, skip: offset - page * pageSize };
    }
  }
  const page = Math.floor(offset / count);
  return { pages: [page + 1, page + 2], pageSize: count, skip: offset - page * count };
}

/** Hops without repeats, in an order of their own: the same wishes make the same question. */
export function union(includes: readonly (readonly Include[])[]): readonly Include[] {
  const distinct = new Map<string, Include>();
  for (const hop of includes.flat()) distinct.set(`${hop.resource}.${hop.relation}`, hop);
  return [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hop]) => hop);
}
