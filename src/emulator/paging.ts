/** One page of a list, and what `meta.paging` says about it. */

/** Both the default and the most Billy gives at once; larger wishes are cut down to it. */
const MAX_PAGE_SIZE = 1000;

export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
  readonly firstUrl: string;
  readonly previousUrl: string | null;
  readonly nextUrl: string | null;
  readonly lastUrl: string;
}

/** Page numbers and sizes that are no positive whole numbers count as not given. */
export function pageWanted(query: URLSearchParams): { page: number; pageSize: number } {
  return {
    page: positive(query.get('page')) ?? 1,
    pageSize: Math.min(positive(query.get('pageSize')) ?? MAX_PAGE_SIZE, MAX_PAGE_SIZE),
  };
}

function positive(text: string | null): number | undefined {
  const number = Number(text);
  return text !== null && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

export function pageOf<Row>(rows: readonly Row[], page: number, pageSize: number): readonly Row[] {
  return rows.slice((page - 1) * pageSize, page * pageSize);
}

/** @param address absolute address of the list without its query */
export function describePaging(
  { page, pageSize, total }: { page: number; pageSize: number; total: number },
  address: string,
  query: URLSearchParams,
): Paging {
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const urlOf = (number: number) => {
    const others = new URLSearchParams(query);
    others.delete('page');
    const rest = others.toString();
    // The first page goes without its number.
    const parts = [...(number === 1 ? [] : [`page=${String(number)}`]), ...(rest ? [rest] : [])];
    return parts.length === 0 ? address : `${address}?${parts.join('&')}`;
  };
  return {
    page,
    pageSize,
    pageCount,
    total,
    firstUrl: urlOf(1),
    previousUrl: page > 1 ? urlOf(page - 1) : null,
    nextUrl: page < pageCount ? urlOf(page + 1) : null,
    lastUrl: urlOf(pageCount),
  };
}
