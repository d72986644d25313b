/** Saved searches in the database, as a viewer may see them: those of the viewer's own, and those shared in the company. */

import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type RawBuilder, type Selectable, type Transaction } from 'kysely';
import type { SavedSearchVersionsTable, SavedSearchesTable, Tables } from '../../store/tables.ts';
import type { Definition, SavedSearch, SearchContent, SearchVersion } from './saved-search.ts';

export interface Viewer {
  readonly organizationId: string;
  readonly subject: string;
}

/** Of each search the latest are kept. */
const mostVersions = 50;

/** Any number that nothing else locks by together with a company's name. */
const lockNumber = 1_705_224_392;

type Row = Selectable<SavedSearchesTable>;
type SeenRow = Row & { readonly is_favourite: boolean };

const visibleTo = ({ organizationId, subject }: Viewer) =>
  sql<boolean>`organization_id = ${organizationId} and (visibility = 'company' or owner = ${subject})`;

/** A search as this viewer sees it. */
const seenBy = ({ subject }: Viewer) =>
  sql`saved_searches.*, exists (
    select from saved_search_favourites as favourites
    where favourites.organization_id = saved_searches.organization_id
      and favourites.search_id = saved_searches.id and favourites.subject = ${subject}
  ) as is_favourite`;

const ownOf = ({ organizationId, subject }: Viewer, id: string) =>
  sql<boolean>`organization_id = ${organizationId} and owner = ${subject} and id = ${id}`;

export async function listSearches(
  database: Kysely<Tables>,
  viewer: Viewer,
): Promise<readonly SavedSearch[]> {
  const { rows } = await sql<SeenRow>`
    select ${seenBy(viewer)} from saved_searches where ${visibleTo(viewer)}
    order by folder nulls first, name, id`.execute(database);
  return rows.map(searchOf);
}

export const findSearch = (database: Kysely<Tables>, viewer: Viewer, id: string) =>
  seen(database, viewer, id, sql``);

/** The same, and nobody deletes it until the transaction ends: something is about to refer to it. */
export const keepSearch = (transaction: Transaction<Tables>, viewer: Viewer, id: string) =>
  seen(transaction, viewer, id, sql`for key share`);

async function seen(
  database: Kysely<Tables>,
  viewer: Viewer,
  id: string,
  lock: RawBuilder<unknown>,
): Promise<SavedSearch | undefined> {
  const { rows } = await sql<SeenRow>`
    select ${seenBy(viewer)} from saved_searches
    where ${visibleTo(viewer)} and id = ${id} ${lock}`.execute(database);
  return rows[0] && searchOf(rows[0]);
}

/** One of the viewer's own, which nobody else changes until the transaction ends. */
export async function holdOwnSearch(
  transaction: Transaction<Tables>,
  viewer: Viewer,
  id: string,
): Promise<SavedSearch | undefined> {
  const { rows } = await sql<SeenRow>`
    select ${seenBy(viewer)} from saved_searches where ${ownOf(viewer, id)} for update`.execute(
    transaction,
  );
  return rows[0] && searchOf(rows[0]);
}

/** How many the company has; one after the other, so that two at once do not both find room for the last one. */
export async function countSearches(
  transaction: Transaction<Tables>,
  { organizationId }: Viewer,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)}, hashtext(${organizationId}))`.execute(
    transaction,
  );
  const { rows } = await sql<{ readonly count: string }>`
    select count(*) as count from saved_searches
    where organization_id = ${organizationId}`.execute(transaction);
  return Number(rows[0]?.count);
}

export async function addSearch(
  transaction: Transaction<Tables>,
  { organizationId, subject }: Viewer,
  content: SearchContent,
  now: number,
): Promise<SavedSearch> {
  const row = await transaction
    .insertInto('saved_searches')
    .values({
      organization_id: organizationId,
      id: randomUUID(),
      owner: subject,
      ...columnsOf(content),
      created_at: new Date(now),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await keepVersion(transaction, row, now);
  return searchOf({ ...row, is_favourite: false });
}

/** Makes it the next version of itself; whoever calls holds it. */
export async function changeSearch(
  transaction: Transaction<Tables>,
  { organizationId }: Viewer,
  { id, version, isFavourite }: SavedSearch,
  content: SearchContent,
  now: number,
): Promise<SavedSearch> {
  const row = await transaction
    .updateTable('saved_searches')
    .set({ ...columnsOf(content), version: version + 1 })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await keepVersion(transaction, row, now);
  await transaction
    .deleteFrom('saved_search_versions')
    .where('organization_id', '=', organizationId)
    .where('search_id', '=', id)
    .where('version', '<=', row.version - mostVersions)
    .execute();
  return searchOf({ ...row, is_favourite: isFavourite });
}

/** With its versions, and out of everybody's favourites; whoever calls holds it. */
export async function removeSearch(
  transaction: Transaction<Tables>,
  { organizationId }: Viewer,
  { id }: SavedSearch,
): Promise<void> {
  await transaction
    .deleteFrom('saved_searches')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** Has the viewer have it at hand, or not any more; the viewer sees it. */
export async function markFavourite(
  transaction: Transaction<Tables>,
  { organizationId, subject }: Viewer,
  { id }: SavedSearch,
  isFavourite: boolean,
): Promise<void> {
  const row = { organization_id: organizationId, search_id: id, subject };
  await (
    isFavourite
      ? transaction
          .insertInto('saved_search_favourites')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
      : transaction
          .deleteFrom('saved_search_favourites')
          .where('organization_id', '=', organizationId)
          .where('search_id', '=', id)
          .where('subject', '=', subject)
  ).execute();
}

/** What a search is and was, the latest first; the kept ones only. */
export async function versionsOf(
  database: Kysely<Tables>,
  { organizationId }: Viewer,
  id: string,
): Promise<readonly SearchVersion[]> {
  const rows = await database
    .selectFrom('saved_search_versions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('search_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    ...contentOf(row),
    version: row.version,
    savedAt: row.saved_at.getTime(),
  }));
}

/** What it was; undefined for a version that is not kept. */
export async function contentAt(
  database: Kysely<Tables>,
  { organizationId }: Viewer,
  id: string,
  version: number,
): Promise<SearchContent | undefined> {
  const row = await database
    .selectFrom('saved_search_versions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('search_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && contentOf(row);
}

export async function noteRun(
  database: Kysely<Tables>,
  { organizationId }: Viewer,
  id: string,
  now: number,
): Promise<void> {
  await sql`
    update saved_searches set runs = runs + 1, last_run_at = ${new Date(now)}
    where organization_id = ${organizationId} and id = ${id}`.execute(database);
}

async function keepVersion(
  transaction: Transaction<Tables>,
  { organization_id, id, version }: Row,
  now: number,
): Promise<void> {
  await sql`
    insert into saved_search_versions
    select organization_id, id, version, visibility, name, folder, definition, ${new Date(now)}
    from saved_searches
    where organization_id = ${organization_id} and id = ${id} and version = ${version}`.execute(
    transaction,
  );
}

function columnsOf({ name, folder, visibility, ...rest }: SearchContent) {
  const { resource, filter, orderBy, parameters } = rest;
  const definition: Definition = { resource, filter, orderBy, parameters };
  return { name, folder, visibility, definition: JSON.stringify(definition) };
}

function contentOf({
  name,
  folder,
  visibility,
  definition,
}: Row | Selectable<SavedSearchVersionsTable>): SearchContent {
  // Written from a definition, above.
  return { ...(definition as Definition), name, folder, visibility };
}

function searchOf(row: SeenRow): SavedSearch {
  return {
    ...contentOf(row),
    id: row.id,
    owner: row.owner,
    version: row.version,
    createdAt: row.created_at.getTime(),
    runs: Number(row.runs),
    lastRunAt: row.last_run_at?.getTime() ?? null,
    isFavourite: row.is_favourite,
  };
}
