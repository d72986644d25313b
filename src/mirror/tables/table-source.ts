/** Where a statement finds a resource's rows: in its table, or, for what Billy has just brought, in a table of the statement's own. */

import { sql, type RawBuilder } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { declared, tableOf, typedColumns } from './mirror-tables.ts';
import { rowOf } from './rows.ts';

export interface TableSource {
  /** The table of a resource, for a statement that begins with `preamble`. */
  tableOf(resource: ResourceName): RawBuilder<unknown>;
  /** Empty where all rows are those of the mirror. */
  readonly preamble: RawBuilder<unknown>;
}

/** What has been seen so far. */
export const mirrored: TableSource = { tableOf, preamble: sql`` };

/** The mirror, in which these records, and no others of their resources, are there. */
export function tablesWith(
  organizationId: string,
  brought: ReadonlyMap<ResourceName, readonly BillyRecord[]>,
): TableSource {
  if (brought.size === 0) return mirrored;
  const tables = [...brought].map(([resource, records]) => {
    const names = typedColumns(resource).map(({ name }) => sql.id(name));
    const columns = typedColumns(resource).map(
      ({ name, type }) => sql`${sql.id(name)} ${sql.raw(declared(type))}`,
    );
    const rows = new Map(records.map((record) => [record.id, rowOf(resource, record)]));
    return sql`${nameOf(resource)} as materialized (
      select ${organizationId}::text as organization_id, ${sql.join(names)}
      from json_to_recordset(${JSON.stringify([...rows.values()])}::json) as rows(${sql.join(columns)}))`;
  });
  return {
    tableOf: (resource) => (brought.has(resource) ? nameOf(resource) : tableOf(resource)),
    preamble: sql`with ${sql.join(tables)} `,
  };
}

function nameOf(resource: ResourceName): RawBuilder<unknown> {
  return sql.id(`brought_${resource}`);
}
