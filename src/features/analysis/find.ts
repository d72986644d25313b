/** Finds the records a filter means, page by page. */

import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { ResourceName } from '../../billy/resources/index.ts';
import { mirrored, type TableSource } from '../../mirror/tables/table-source.ts';
import type { Tables } from '../../store/tables.ts';
import { compileCondition, type Almanac } from './compile.ts';
import type { Condition } from './condition.ts';
import { behind, cursorOf, keyOf, orderClause, placeAt, type Order } from './order.ts';

export interface FindRequest {
  readonly organizationId: string;
  readonly resource: ResourceName;
  /** All without. */
  readonly condition: Condition | undefined;
  /** Records that are the same by all of it come by their ids. */
  readonly orderBy: readonly Order[];
  readonly first: number;
  readonly after: string | undefined;
  /** Of a first page: where there are no more than so many, `ids` is all of them; none unless said otherwise. */
  readonly mostIds?: number;
  readonly almanac: Almanac;
  /** Where the rows are; the mirror unless said otherwise. */
  readonly tables?: TableSource;
}

export interface FoundIds {
  readonly rows: readonly { readonly id: string; readonly cursor: string }[];
  readonly hasMore: boolean;
  /** Of all that was found, in its order; undefined where they were too many or nobody wanted them. */
  readonly ids: readonly string[] | undefined;
}

interface Row {
  readonly id: string;
  readonly keys: readonly (string | null)[];
}

const alias = 'e';

/** @throws CodedError BAD_USER_INPUT for a cursor of another list */
export async function findIds(
  transaction: Transaction<Tables>,
  request: FindRequest,
): Promise<FoundIds> {
  const { organizationId, resource, condition, orderBy, first, after } = request;
  const { mostIds = 0, tables = mirrored } = request;
  const list = [organizationId, resource, condition ?? null, orderBy];
  const place = after === undefined ? undefined : placeAt(list, after, orderBy.length);
  const keys = orderBy.map(({ field }) => sql`(${keyOf(resource, field, alias)})::text`);
  const { rows } = await sql<Row>`
    ${tables.preamble}select ${sql.id(alias, 'id')}, array[${sql.join(keys)}]::text[] as keys
    from ${tables.tableOf(resource)} as ${sql.id(alias)}
    where ${meant(request)} ${place === undefined ? sql`` : sql`and ${behind(resource, orderBy, alias, place)}`}
    order by ${orderClause(resource, orderBy, alias)}
    limit ${Math.max(first, mostIds) + 1}`.execute(transaction);
  const isAll = after === undefined && rows.length <= mostIds;
  return {
    ids: isAll ? rows.map(({ id }) => id) : undefined,
    rows: rows.slice(0, first).map((row) => ({ id: row.id, cursor: cursorOf(list, row) })),
    hasMore: rows.length > first,
  };
}

export async function countFound(
  transaction: Transaction<Tables>,
  request: Meant,
): Promise<number> {
  const { resource, tables = mirrored } = request;
  const { rows } = await sql<{ readonly count: string }>`
    ${tables.preamble}select count(*) as count from ${tables.tableOf(resource)} as ${sql.id(alias)}
    where ${meant(request)}`.execute(transaction);
  return Number(rows[0]?.count);
}

type Meant = Pick<FindRequest, 'organizationId' | 'resource' | 'condition' | 'almanac' | 'tables'>;

function meant({
  organizationId,
  resource,
  condition,
  almanac,
  tables,
}: Meant): RawBuilder<boolean> {
  const own = sql<boolean>`${sql.id(alias, 'organization_id')} = ${organizationId}`;
  return condition === undefined
    ? own
    : sql`${own} and ${compileCondition(resource, condition, alias, almanac, tables)}`;
}
