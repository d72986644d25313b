/**
 * The third level's rows: entries as they were read, a mark for each key and guard that was evicted, and one counter a
 * company that orders readings and evictions, as in Redis. An eviction is one statement, so that nobody sees half of it.
 */

import { sql, type Kysely } from 'kysely';

import { deleteInParts } from '../store/delete-in-parts.ts';
import type { Tables } from '../store/tables.ts';
import { decode, encode } from './codec.ts';
import type { Entry } from './entry.ts';
import type { Eviction } from './eviction-news.ts';
import type { CacheKey, Tenant } from './keys.ts';

type Database = Kysely<Tables>;

interface Place {
  readonly key: CacheKey;
  readonly guards: readonly CacheKey[];
}

export interface RowsRead {
  /** Aligned with the places; undefined where nothing stands that no eviction has made old. */
  readonly entries: (Entry | undefined)[];
  /** The company's counter; what begins to be read now has seen every eviction so far. */
  readonly sequence: number;
}

/**
 * The counter never stands behind the server's own clock in microseconds: on another server after a fail-over that took
 * along its latest steps, it is above all it ever was.
 */
const clockOfServer = sql`(extract(epoch from clock_timestamp()) * 1000000)::bigint`;

interface ReadRow {
  readonly kind: 'head' | 'entry' | 'mark';
  readonly key: string;
  readonly sequence: string;
  readonly value: string | null;
}

/** In one statement, which sees the entries and their marks as they stood at one moment. */
export async function readRows(
  database: Database,
  { organizationId }: Tenant,
  places: readonly Place[],
): Promise<RowsRead> {
  const keys = places.map(({ key }) => key);
  const marked = [...new Set(places.flatMap(({ key, guards }) => [key, ...guards]))];
  const { rows } = await sql<ReadRow>`
    select 'head' as kind, head.floor::text as key, head.sequence, null::text as value
    from cache_heads as head
    where head.organization_id = ${organizationId}
    union all
    select 'entry', entry.key, entry.sequence, entry.value
    from unnest(${keys}::text[]) as wanted(key)
    join cache_entries as entry
      on entry.organization_id = ${organizationId} and entry.key = wanted.key
    union all
    select 'mark', mark.key, mark.sequence, null
    from unnest(${marked}::text[]) as wanted(key)
    join cache_marks as mark
      on mark.organization_id = ${organizationId} and mark.key = wanted.key`.execute(database);

  const found = new Map<string, ReadRow>();
  const marks = new Map<string, number>();
  let sequence = 0;
  let floor = 0;
  for (const row of rows) {
    if (row.kind === 'entry') found.set(row.key, row);
    else if (row.kind === 'mark') marks.set(row.key, Number(row.sequence));
    else [sequence, floor] = [Number(row.sequence), Number(row.key)];
  }
  const entries = places.map(({ key, guards }) => {
    const row = found.get(key);
    if (row === undefined) return undefined;
    const asOf = Number(row.sequence);
    const stands = asOf >= floor && [key, ...guards].every((one) => (marks.get(one) ?? 0) <= asOf);
    return stands ? decode(row.value ?? '') : undefined;
  });
  return { entries, sequence };
}

export interface Row {
  readonly tenant: Tenant;
  readonly key: CacheKey;
  /** The counter as it was known to stand when the reading began; too low a number costs a miss, never the truth. */
  readonly sequence: number;
  readonly entry: Entry;
}

/** Where a younger one stands, that one stays. */
export async function writeRows(database: Database, rows: readonly Row[]): Promise<void> {
  const instants = (pick: (entry: Entry) => number) =>
    rows.map(({ entry }) => new Date(pick(entry)).toISOString());
  // In order, so that two replicas that write the same rows wait for each other and not both.
  await sql`
    insert into cache_entries as held
      (organization_id, key, sequence, read_at, expires_at, value)
    select * from unnest(
      ${rows.map(({ tenant }) => tenant.organizationId)}::text[],
      ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ sequence }) => sequence)}::bigint[],
      ${instants(({ readAt }) => readAt)}::timestamptz[],
      ${instants(({ expiresAt }) => Math.ceil(expiresAt))}::timestamptz[],
      ${rows.map(({ entry }) => encode(entry))}::text[]
    ) as wanted(organization_id, key, sequence, read_at, expires_at, value)
    order by wanted.organization_id, wanted.key
    on conflict (organization_id, key) do update set
      sequence = excluded.sequence,
      read_at = excluded.read_at,
      expires_at = excluded.expires_at,
      value = excluded.value
    where (held.sequence, held.read_at) <= (excluded.sequence, excluded.read_at)`.execute(database);
}

export interface EvictionOrder {
  readonly tenant: Tenant;
  /** `all`: whatever the level holds of the company. */
  readonly evictions: readonly Eviction[] | 'all';
  /** Epoch milliseconds: nothing that is made old lives longer. */
  readonly until: number;
}

/**
 * Marks, counts, and deletes what was evicted itself; an entry that somebody is just writing is left to its mark.
 * Returns the counter.
 */
export async function writeEvictions(
  database: Database,
  { tenant: { organizationId }, evictions, until }: EvictionOrder,
): Promise<number> {
  const isAll = evictions === 'all';
  const named = isAll ? [] : evictions;
  const marked = [...new Set(named.map(({ key }) => key))];
  const deleted = named.filter(({ isGuard }) => !isGuard).map(({ key }) => key);
  const { rows } = await sql<{ readonly sequence: string }>`
    with head as (
      insert into cache_heads as known (organization_id, sequence, floor)
      select ${organizationId}, now.clock, case when ${isAll}::boolean then now.clock else 0 end
      from (select ${clockOfServer} as clock) as now
      on conflict (organization_id) do update set
        sequence = greatest(known.sequence + 1, excluded.sequence),
        floor = case
          when ${isAll}::boolean then greatest(known.sequence + 1, excluded.sequence)
          else known.floor
        end
      returning sequence
    ), marking as (
      insert into cache_marks as known (organization_id, key, sequence, until)
      select ${organizationId}, wanted.key, head.sequence, ${new Date(until)}
      from head, unnest(${marked}::text[]) as wanted(key)
      order by wanted.key
      on conflict (organization_id, key) do update set
        sequence = excluded.sequence,
        until = greatest(known.until, excluded.until)
    ), deleting as (
      delete from cache_entries
      where organization_id = ${organizationId} and key in (
        select entry.key
        from cache_entries as entry
        where entry.organization_id = ${organizationId}
          and entry.key = any(${deleted}::text[])
          and exists (select from head)
        for update skip locked
      )
    )
    select sequence from head`.execute(database);
  return Number(rows[0]?.sequence ?? 0);
}

/** Deletes what nobody is served any more, and of each company the oldest of what is too many; returns how many entries. */
export async function forgetRows(
  database: Database,
  { now, mostOfOneCompany }: { readonly now: number; readonly mostOfOneCompany: number },
): Promise<number> {
  const instant = new Date(now);
  const expired = await deleteInParts(async (most) => {
    const { numAffectedRows } = await sql`
      delete from cache_entries where ctid = any(array(
        select ctid from cache_entries where expires_at < ${instant} limit ${most}
      ))`.execute(database);
    return Number(numAffectedRows);
  });
  const tooMany = await deleteInParts(async (most) => {
    const { numAffectedRows } = await sql`
      delete from cache_entries where ctid = any(array(
        select entry.ctid
        from (
          select organization_id, count(*) - ${mostOfOneCompany} as excess
          from cache_entries
          group by organization_id
          having count(*) > ${mostOfOneCompany}
        ) as company
        cross join lateral (
          select ctid from cache_entries
          where organization_id = company.organization_id
          order by read_at
          limit company.excess
        ) as entry
        limit ${most}
      ))`.execute(database);
    return Number(numAffectedRows);
  });
  await deleteInParts(async (most) => {
    const { numAffectedRows } = await sql`
      delete from cache_marks where ctid = any(array(
        select ctid from cache_marks where until < ${instant} limit ${most}
      ))`.execute(database);
    return Number(numAffectedRows);
  });
  return expired + tooMany;
}
