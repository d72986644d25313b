/** Relay connections over lists that are read by offset. */

import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import { CodedError } from '../errors.ts';
import type { ListRequest, Loaders } from '../loaders/loaders.ts';
import { cursorAt, markOfList, offsetOf } from './cursor.ts';
import type { ConnectionAsk } from './selection.ts';

const DEFAULT_ROWS = 50;
/** Billy's largest page. */
const MAX_ROWS = 1000;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Connection<Node = BillyRecord> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Of a list that nothing can be in. */
export const emptyConnection: Connection = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};

/** A list: what, by which filters, in which order. */
interface List extends Pick<ListRequest, 'filters' | 'sort'> {
  readonly resource: ResourceName;
}

/** Rows of a list, from `offset` counted from 0. */
export interface Rows {
  readonly offset: number;
  readonly count: number;
}

/**
 * The stretch of a list that a caller's page arguments mean. The list's length is looked up only where they
 * cannot do without it: counting from an end that no cursor marks.
 * @throws CodedError BAD_USER_INPUT, naming the argument at fault.
 */
export async function readConnection(
  loaders: Pick<Loaders, 'list'>,
  list: List,
  page: PageArguments,
  ask: ConnectionAsk,
): Promise<Connection> {
  const { resource, ...order } = list;
  const mark = markOfList(resource, order);
  const total = async () =>
    (await loaders.list(resource, { ...order, offset: 0, count: 1, include: [] })).total;

  const rows = await rowsOf(checkedPage(page, mark), total);
  const slice =
    rows.count === 0 || !ask.rows
      ? { records: [], total: await total() }
      : await loaders.list(resource, { ...order, ...rows, include: ask.includes });
  return connectionOf(slice.records, rows.offset, slice.total, mark);
}

/** The same for a list that no loader reads, and that is only read from its start on; `mark` names it in cursors. */
export async function readForward<Node>(
  mark: string,
  page: Pick<PageArguments, 'first' | 'after'>,
  read: (rows: Rows) => Promise<{ readonly records: readonly Node[]; readonly total: number }>,
): Promise<Connection<Node>> {
  const { first, from } = checkedPage(page, mark);
  const { records, total } = await read({ offset: from, count: first ?? DEFAULT_ROWS });
  return connectionOf(records, from, total, mark);
}

function connectionOf<Node>(
  records: readonly Node[],
  offset: number,
  totalCount: number,
  mark: string,
): Connection<Node> {
  const edges = records.map((node, index) => ({ cursor: cursorAt(offset + index, mark), node }));
  return {
    edges,
    nodes: [...records],
    pageInfo: {
      hasNextPage: offset + records.length < totalCount,
      hasPreviousPage: offset > 0 && totalCount > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Page arguments once cursors are offsets. */
interface CheckedPage {
  readonly first: number | null;
  readonly last: number | null;
  /** First row that may be taken. */
  readonly from: number;
  /** First row that may not be taken any more; null when only the list's end bounds it. */
  readonly until: number | null;
}

/** Relay's order: first cut by the cursors, then take from the start or from the end of what is left. */
async function rowsOf(page: CheckedPage, total: () => Promise<number>): Promise<Rows> {
  const { first, last, from } = page;
  if (last === null) {
    const wanted = first ?? DEFAULT_ROWS;
    const count = page.until === null ? wanted : Math.min(wanted, page.until - from);
    return { offset: from, count: Math.max(0, count) };
  }
  const until = page.until ?? (await total());
  const offset = Math.max(from, until - last);
  return { offset, count: Math.max(0, until - offset) };
}

function checkedPage(page: PageArguments, mark: string): CheckedPage {
  const first = rowCount('first', page.first);
  const last = rowCount('last', page.last);
  if (first !== null && last !== null) {
    throw new CodedError('BAD_USER_INPUT', 'Expected first or last, got both.', {
      inputPath: ['last'],
    });
  }
  return {
    first,
    last,
    from: typeof page.after === 'string' ? offsetOf(page.after, mark, 'after') + 1 : 0,
    until: typeof page.before === 'string' ? offsetOf(page.before, mark, 'before') : null,
  };
}

function rowCount(argument: 'first' | 'last', value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (value < 1 || value > MAX_ROWS) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `Expected ${argument} from 1 to ${MAX_ROWS}, got ${value}.`,
      { inputPath: [argument] },
    );
  }
  return value;
}
