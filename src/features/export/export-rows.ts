/**
 * Exports in the database. Whoever works on one holds its lease, and each piece is written together with how far it has come, under
 * that lease: two processes never both add the same page, and a process that dies leaves a whole number of pages behind.
 */

import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { placeIn, traceparentOf, type Origin } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import type { ExportsTable, Tables } from '../../store/tables.ts';
import type { Export, ExportPlan } from './export.ts';

export interface LeasedExport {
  readonly made: Export;
  readonly lease: string;
  /** Whether another process had begun it and is gone. */
  readonly wasLeft: boolean;
  /** The request that asked for it, where that was traced. */
  readonly cause: Origin | undefined;
}

/** What a page adds. */
interface Piece {
  readonly rows: number;
  readonly bytes: Buffer;
  readonly cursor: string | null;
  readonly isComplete: boolean;
  readonly sequence: number;
  readonly isLast: boolean;
}

interface Terms {
  readonly now: number;
  readonly leaseUntil: number;
}

interface ExportName {
  readonly organizationId: string;
  readonly id: string;
}

type Row = Selectable<ExportsTable>;

/** What is not made yet, of several companies together. Instants are epoch milliseconds. */
export interface Backlog {
  readonly unfinished: number;
  /** Since when somebody could go on with the one that has waited longest; undefined when there is none. It may lie ahead. */
  readonly oldestDueAt: number | undefined;
  /** When the first of them was asked for. */
  readonly oldestCreatedAt: number | undefined;
}

export interface ExportRows {
  /** One that nobody works on, the one that has waited longest; undefined when there is none. */
  take(organizationIds: readonly string[], terms: Terms): Promise<LeasedExport | undefined>;
  /** What has become of it by this piece; undefined when the lease is lost, and then nothing was written. */
  add(leased: LeasedExport, piece: Piece, terms: Terms): Promise<Export | undefined>;
  /** Has it taken up again from an instant on. Without a failure, it was only somebody else's turn. */
  release(leased: LeasedExport, from: number, failures: number): Promise<void>;
  /** False when the lease is lost. */
  fail(leased: LeasedExport, reason: string, now: number): Promise<boolean>;
  find(name: ExportName, now: number): Promise<Export | undefined>;
  /** The newest first. */
  list(organizationId: string, now: number): Promise<readonly Export[]>;
  /** Its pieces go at once; undefined when there is no such export. */
  cancel(name: ExportName, now: number): Promise<Export | undefined>;
  /** What its pieces come to, as they are now. */
  weigh(name: ExportName): Promise<{ readonly rows: number; readonly bytes: number }>;
  /** One piece; undefined when it is not there. */
  piece(name: ExportName, number: number): Promise<Buffer | undefined>;
  backlog(organizationIds: readonly string[], now: number): Promise<Backlog>;
  /** Forgets what has come to its day's end; returns how many. */
  forget(now: number): Promise<number>;
}

/** Few at a time: each may have hundreds of pieces, which go along. */
const forgottenAtOnce = 5;

export function createExportRows(store: Pick<Store, 'open' | 'owner' | 'isExclusive'>): ExportRows {
  const { owner, isExclusive } = store;

  const held = ({ made, lease }: LeasedExport) =>
    sql`organization_id = ${made.organizationId} and id = ${made.id} and lease = ${lease} and state = 'running'`;

  return {
    async take(organizationIds, { now, leaseUntil }) {
      const lease = randomUUID();
      // What a process that is gone has left to the only other one need not run out.
      const left = isExclusive ? sql`or before.leased_by <> ${owner}` : sql``;
      const { rows } = await sql<Row & { readonly was_left: boolean }>`
        update exports set state = 'running', lease = ${lease}, leased_by = ${owner},
          leased_until = ${new Date(leaseUntil)}
        from (
          select organization_id, id, leased_by from exports as before
          where organization_id = any(${organizationIds}) and state in ('waiting', 'running')
            and expires_at > ${new Date(now)}
            and (leased_until is null or leased_until <= ${new Date(now)} ${left})
          order by leased_until nulls first, created_at
          limit 1 for update skip locked
        ) as taken
        where exports.organization_id = taken.organization_id and exports.id = taken.id
        returning exports.*, coalesce(taken.leased_by <> ${owner}, false) as was_left`.execute(
        await store.open(),
      );
      const [row] = rows;
      return row && leasedOf(row, lease, row.was_left);
    },

    async add(leased, piece, { now, leaseUntil }) {
      const database = await store.open();
      return database.transaction().execute(async (transaction) => {
        const { rows } = await sql<Row>`
          update exports set rows = rows + ${piece.rows}, bytes = bytes + ${piece.bytes.length},
            chunks = chunks + ${piece.bytes.length === 0 ? 0 : 1}, cursor = ${piece.cursor},
            is_complete = is_complete and ${piece.isComplete}, last_sequence = ${piece.sequence},
            failures = 0, leased_until = ${new Date(leaseUntil)},
            state = ${piece.isLast ? 'ready' : 'running'},
            finished_at = ${piece.isLast ? new Date(now) : null}
          where ${held(leased)}
          returning *`.execute(transaction);
        const [row] = rows;
        if (row === undefined) return undefined;
        const { organization_id, id, chunks } = row;
        if (piece.bytes.length > 0)
          await transaction
            .insertInto('export_chunks')
            .values({
              organization_id,
              export_id: id,
              number: chunks - 1,
              rows: piece.rows,
              bytes: piece.bytes,
            })
            .execute();
        return exportOf(row);
      });
    },

    async release(leased, from, failures) {
      await sql`
        update exports set lease = null, leased_by = null, leased_until = ${new Date(from)},
          failures = ${failures}
        where ${held(leased)}`.execute(await store.open());
    },

    async fail(leased, reason, now) {
      const { organizationId, id } = leased.made;
      const database = await store.open();
      return database.transaction().execute(async (transaction) => {
        const { numAffectedRows = 0n } = await sql`
          update exports set state = 'failed', failure = ${reason}, finished_at = ${new Date(now)}
          where ${held(leased)}`.execute(transaction);
        if (numAffectedRows === 0n) return false;
        await dropPieces(transaction, { organizationId, id });
        return true;
      });
    },

    async find({ organizationId, id }, now) {
      const { rows } = await sql<Row>`
        select * from exports
        where organization_id = ${organizationId} and id = ${id} and expires_at > ${new Date(now)}`.execute(
        await store.open(),
      );
      return rows[0] && exportOf(rows[0]);
    },

    list: async (organizationId, now) => listIn(await store.open(), organizationId, now),

    async cancel(name, now) {
      const database = await store.open();
      return database.transaction().execute(async (transaction) => {
        const { rows } = await sql<Row>`
          update exports set state = 'cancelled', lease = null, finished_at = ${new Date(now)}
          where organization_id = ${name.organizationId} and id = ${name.id}
            and expires_at > ${new Date(now)}
          returning *`.execute(transaction);
        await dropPieces(transaction, name);
        return rows[0] && exportOf(rows[0]);
      });
    },

    async weigh({ organizationId, id }) {
      const { rows } = await sql<{ readonly rows: string; readonly bytes: string }>`
        select coalesce(sum(rows), 0) as rows, coalesce(sum(octet_length(bytes)), 0) as bytes
        from export_chunks where organization_id = ${organizationId} and export_id = ${id}`.execute(
        await store.open(),
      );
      return { rows: Number(rows[0]?.rows), bytes: Number(rows[0]?.bytes) };
    },

    async piece({ organizationId, id }, number) {
      const database = await store.open();
      const row = await database
        .selectFrom('export_chunks')
        .select('bytes')
        .where('organization_id', '=', organizationId)
        .where('export_id', '=', id)
        .where('number', '=', number)
        .executeTakeFirst();
      return row?.bytes;
    },

    async backlog(organizationIds, now) {
      const { rows } = await sql<{
        readonly unfinished: string;
        readonly due_at: Date | null;
        readonly created_at: Date | null;
      }>`
        select count(*) as unfinished, min(coalesce(leased_until, created_at)) as due_at,
          min(created_at) as created_at
        from exports
        where organization_id = any(${organizationIds}) and state in ('waiting', 'running')
          and expires_at > ${new Date(now)}`.execute(await store.open());
      const [row] = rows;
      return {
        unfinished: Number(row?.unfinished ?? 0),
        oldestDueAt: row?.due_at?.getTime(),
        oldestCreatedAt: row?.created_at?.getTime(),
      };
    },

    async forget(now) {
      const database = await store.open();
      let forgotten = 0;
      for (;;) {
        const { numAffectedRows = 0n } = await sql`
          delete from exports where (organization_id, id) in (
            select organization_id, id from exports where expires_at <= ${new Date(now)}
            limit ${forgottenAtOnce})`.execute(database);
        forgotten += Number(numAffectedRows);
        if (numAffectedRows < forgottenAtOnce) return forgotten;
      }
    },
  };
}

/** Those of a company that have not been forgotten, the newest first. */
export async function listIn(
  database: Kysely<Tables>,
  organizationId: string,
  now: number,
): Promise<readonly Export[]> {
  const { rows } = await sql<Row>`
    select * from exports
    where organization_id = ${organizationId} and expires_at > ${new Date(now)}
    order by created_at desc, id`.execute(database);
  return rows.map(exportOf);
}

/** Writes down that there is to be one, which nobody works on yet. */
export async function insertExport(
  transaction: Transaction<Tables>,
  name: ExportName & { readonly subject: string },
  begun: {
    readonly plan: ExportPlan;
    readonly totalRows: number;
    readonly sequence: number;
    readonly now: number;
    readonly expiresAt: number;
    readonly cause: Origin | undefined;
  },
): Promise<Export> {
  const row = await transaction
    .insertInto('exports')
    .values({
      organization_id: name.organizationId,
      id: name.id,
      subject: name.subject,
      plan: JSON.stringify(begun.plan),
      state: 'waiting',
      total_rows: begun.totalRows,
      rows: 0,
      bytes: 0,
      chunks: 0,
      is_complete: true,
      first_sequence: begun.sequence,
      failures: 0,
      created_at: new Date(begun.now),
      expires_at: new Date(begun.expiresAt),
      cause: begun.cause && traceparentOf(begun.cause),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return exportOf(row);
}

/** Takes a certain one that nobody works on; undefined when somebody does, or it is over. */
export async function takeExport(
  store: Pick<Store, 'open' | 'owner'>,
  { organizationId, id }: ExportName,
  leaseUntil: number,
): Promise<LeasedExport | undefined> {
  const lease = randomUUID();
  const { rows } = await sql<Row>`
    update exports set state = 'running', lease = ${lease}, leased_by = ${store.owner},
      leased_until = ${new Date(leaseUntil)}
    where organization_id = ${organizationId} and id = ${id} and state = 'waiting'
    returning *`.execute(await store.open());
  return rows[0] && leasedOf(rows[0], lease, false);
}

async function dropPieces(
  transaction: Transaction<Tables>,
  { organizationId, id }: ExportName,
): Promise<void> {
  await transaction
    .deleteFrom('export_chunks')
    .where('organization_id', '=', organizationId)
    .where('export_id', '=', id)
    .execute();
}

function leasedOf(row: Row, lease: string, wasLeft: boolean): LeasedExport {
  return { made: exportOf(row), lease, wasLeft, cause: placeIn(row.cause) };
}

function exportOf(row: Row): Export {
  return {
    // Written from a plan, above.
    ...(row.plan as ExportPlan),
    id: row.id,
    organizationId: row.organization_id,
    state: row.state,
    totalRows: Number(row.total_rows),
    rows: Number(row.rows),
    bytes: Number(row.bytes),
    chunks: row.chunks,
    cursor: row.cursor,
    isComplete: row.is_complete,
    firstSequence: Number(row.first_sequence),
    lastSequence: row.last_sequence === null ? null : Number(row.last_sequence),
    failures: row.failures,
    failure: row.failure,
    createdAt: row.created_at.getTime(),
    finishedAt: row.finished_at?.getTime() ?? null,
    expiresAt: row.expires_at.getTime(),
  };
}
