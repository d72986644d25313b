/**
 * A table with typed columns for each resource, derived from the mirror: what filters and sums are asked of. The database itself
 * shows one company's rows at a time, whatever a statement forgets (docs/decisions/0028-mirror-tables.md).
 */

import { sql, type Transaction } from 'kysely';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { Tables } from '../../store/tables.ts';
import type { DerivedState, Derivation } from '../derivation.ts';
import { columnsOf, foldedName, tabled } from './columns.ts';
import { rowOf, storable, type Row } from './rows.ts';

/** Rows for one statement. */
const rowsAtOnce = 1_000;

/** Bears a new number whenever rows are made otherwise although their columns are the same. */
const edition = 1;

export const mirrorTables: Derivation = {
  name: 'mirror-tables',
  shape: JSON.stringify([edition, tabled.map((resource) => [resource, columnsOf(resource)])]),

  async clear(transaction) {
    await sql`drop schema if exists mirror cascade`.execute(transaction);
    await sql`create schema mirror`.execute(transaction);
    for (const resource of tabled) await create(transaction, resource);
    await sql`
      do $$ begin
        if exists (select from pg_roles where rolname = 'billy_reader') then
          grant usage on schema mirror to billy_reader;
          grant select on all tables in schema mirror to billy_reader;
        end if;
      end $$`.execute(transaction);
  },

  async apply(transaction, organizationId, states) {
    for (const [resource, some] of Map.groupBy(states, (state) => state.resource)) {
      if (columnsOf(resource).length === 0) continue;
      const { there, gone } = parted(resource, some);
      for (let from = 0; from < there.length; from += rowsAtOnce)
        await write(transaction, organizationId, resource, there.slice(from, from + rowsAtOnce));
      if (gone.length > 0)
        await sql`
          delete from ${tableOf(resource)}
          where organization_id = ${organizationId} and id = any(${gone})`.execute(transaction);
    }
  },
};

/** The table of a resource, for a statement. */
export function tableOf(resource: ResourceName) {
  return sql.id('mirror', resource);
}

async function create(transaction: Transaction<Tables>, resource: ResourceName): Promise<void> {
  const all = typedColumns(resource).map(
    ({ name, type }) => sql`${sql.id(name)} ${sql.raw(declared(type))}`,
  );
  const table = tableOf(resource);
  await sql`
    create table ${table} (
      organization_id text collate "C" not null,
      ${sql.join(all)},
      primary key (organization_id, id)
    )`.execute(transaction);
  for (const { name, isIndexed } of columnsOf(resource))
    if (isIndexed)
      await sql`create index on ${table} (organization_id, ${sql.id(name)}, id)`.execute(
        transaction,
      );
  await sql`alter table ${table} enable row level security`.execute(transaction);
  // Whoever owns a table is let past its policies otherwise.
  await sql`alter table ${table} force row level security`.execute(transaction);
  await sql`
    create policy own_company on ${table}
    using (organization_id = current_setting('app.organization_id', true))`.execute(transaction);
}

async function write(
  transaction: Transaction<Tables>,
  organizationId: string,
  resource: ResourceName,
  rows: readonly Row[],
): Promise<void> {
  const columns = typedColumns(resource);
  const names = columns.map(({ name }) => sql.id(name));
  const set = columns
    .filter(({ name }) => name !== 'id')
    .map(({ name }) => sql`${sql.id(name)} = excluded.${sql.id(name)}`);
  const record = columns.map(({ name, type }) => sql`${sql.id(name)} ${sql.raw(type)}`);
  await sql`
    insert into ${tableOf(resource)} (organization_id, ${sql.join(names)})
    select ${organizationId}, ${sql.join(names)}
    from json_to_recordset(${JSON.stringify(rows)}::json) as rows(${sql.join(record)})
    on conflict (organization_id, id) do update set ${sql.join(set)}`.execute(transaction);
}

/** All columns but the company's, in the order of the table. */
export function typedColumns(
  resource: ResourceName,
): { readonly name: string; readonly type: string }[] {
  return [
    { name: 'id', type: 'text' },
    ...columnsOf(resource).flatMap(({ name, type, isFolded }) => [
      { name, type },
      ...(isFolded ? [{ name: foldedName(name), type: 'text' }] : []),
    ]),
  ];
}

/** Texts are told apart and ordered by their bytes, the same on every database. */
export function declared(type: string): string {
  return type === 'text' ? 'text collate "C"' : type;
}

/** What is to be written, each id once, and the ids of what is to be removed. */
function parted(resource: ResourceName, states: readonly DerivedState[]) {
  const there = new Map<string, Row>();
  const gone: string[] = [];
  for (const { id, record } of states) {
    if (record === null) gone.push(storable(id));
    else there.set(id, rowOf(resource, record));
  }
  return { there: [...there.values()], gone };
}
