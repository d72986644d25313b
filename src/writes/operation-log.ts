/**
 * The operations and the audit log in the database. Every state a write goes through is one statement or one
 * transaction here, and no transaction waits for anything but the database.
 */

import { randomUUID } from 'node:crypto';
import { sql, type Insertable, type Selectable, type Transaction } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import type { Store } from '../store/store.ts';
import type { AuditTable, OperationsTable, Tables } from '../store/tables.ts';
import type { Call, RecordName } from './calls.ts';
import { inputHash } from './input-hash.ts';
import type { AuditEntry, NaturalKey, OperationState, WriteResult } from './writes.ts';

export type StoredResult = Omit<WriteResult, 'replayed'>;

/** What is known of a write before Billy is asked. */
export interface Intent {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
  readonly operation: string;
  readonly input: unknown;
  readonly inputHash: string;
  readonly idempotencyKey: string | null;
  readonly naturalKey: NaturalKey | null;
  /** Epoch milliseconds, as all instants here. */
  readonly startedAt: number;
  readonly leaseUntil: number;
}

export interface StoredOperation extends Intent {
  readonly id: string;
  readonly state: OperationState;
  readonly owner: string;
  readonly sentAt: number | null;
  readonly finishedAt: number | null;
  readonly lastCall: Call | null;
  readonly isSearchable: boolean;
  readonly written: readonly RecordName[];
  readonly result: StoredResult | null;
  readonly note: string | null;
}

/** What became of a write. */
export interface Outcome {
  readonly state: Exclude<OperationState, 'pending'>;
  readonly at: number;
  /** Present when a repeat is to be answered with it. */
  readonly result?: StoredResult;
  readonly written: readonly RecordName[];
  readonly note?: string;
  /** For `unknown`: whether looking for it may tell; false unless given. */
  readonly isSearchable?: boolean;
  readonly before: readonly BillyRecord[];
  readonly after: readonly BillyRecord[];
}

/** One go at a write: the id names the operation, the token the go. */
export interface Attempt {
  readonly id: string;
  readonly token: string;
}

/** What was done without Billy, and is only to be remembered. */
export interface Deed extends Pick<
  Intent,
  'organizationId' | 'subject' | 'correlationId' | 'operation' | 'input'
> {
  readonly at: number;
  readonly before: readonly BillyRecord[];
  readonly after: readonly BillyRecord[];
}

interface CallNote {
  readonly call: Call;
  readonly written: readonly RecordName[];
  readonly at: number;
}

export interface OperationLog {
  /** Writes the intent down, unless the company has used the key before: then what became of that. */
  claim(
    intent: Intent,
  ): Promise<{ readonly claimed: Attempt } | { readonly found: StoredOperation }>;
  /** Begins a failed write anew under its own id; undefined when somebody else did, or it has not failed. */
  reopen(id: string, intent: Intent): Promise<Attempt | undefined>;
  /**
   * Before each call: what Billy is about to be asked, and what it has confirmed so far.
   * @returns false when the attempt has been given up meanwhile: then Billy must not be asked
   */
  noteCall(attempt: Attempt, note: CallNote): Promise<boolean>;
  /** The outcome and its audit row, together. False when it is known better, or another attempt has begun. */
  settle(attempt: Attempt, outcome: Outcome): Promise<boolean>;
  /** The same for what was found out later; false when its state has changed since it was read. */
  settleLater(operation: StoredOperation, outcome: Outcome): Promise<boolean>;
  /** Writes down what has succeeded already, with its audit row. */
  record(deed: Deed): Promise<void>;
  /** The same in the transaction that does it, so that neither is there without the other. */
  recordIn(transaction: Transaction<Tables>, deed: Deed): Promise<void>;
  find(organizationId: string, id: string): Promise<StoredOperation | null>;
  /** Some of the writes that nobody works on any more and whose outcome may be found out. */
  unfinished(now: number, count: number): Promise<readonly StoredOperation[]>;
  /** Whether another write of the company, begun a day before or later, is known to have written a record. */
  isWrittenByAnother(operation: StoredOperation, name: RecordName): Promise<boolean>;
  /** Whether the company has another write of the same input whose outcome is open; `pending` when any of them is. */
  twinOf(operation: StoredOperation): Promise<'pending' | 'unknown' | undefined>;
  /** What it has changed is in the feed. */
  noteTold(id: string): Promise<void>;
  /** Some of the writes that have succeeded before an instant and are not in the feed yet, in their order. */
  untold(before: number, count: number): Promise<readonly StoredOperation[]>;
  /** Forgets what ended before an instant, and with it the keys; unknown outcomes are kept. */
  forget(before: number): Promise<number>;
  audit(
    organizationId: string,
    page: { readonly offset: number; readonly count: number },
  ): Promise<{ readonly entries: readonly AuditEntry[]; readonly total: number }>;
}

const dayMs = 24 * 3_600_000;

export function createOperationLog(store: Store): OperationLog {
  return {
    async claim(intent) {
      const database = await store.open();
      const columns = columnsOf(intent, store.owner);
      const id = randomUUID();
      const inserted = await database
        .insertInto('operations')
        .values({ id, ...columns, input: JSON.stringify(intent.input ?? null) })
        .onConflict((conflict) =>
          conflict.columns(['organization_id', 'idempotency_key']).doNothing(),
        )
        .returning('id')
        .executeTakeFirst();
      if (inserted !== undefined) return { claimed: { id, token: columns.attempt } };
      const row = await database
        .selectFrom('operations')
        .selectAll()
        .where('organization_id', '=', intent.organizationId)
        .where('idempotency_key', '=', intent.idempotencyKey)
        .executeTakeFirst();
      // Forgotten between the two statements: the key is free again.
      return row === undefined ? this.claim(intent) : { found: operationOf(row) };
    },

    async reopen(id, intent) {
      const database = await store.open();
      const columns = columnsOf(intent, store.owner);
      const reopened = await database
        .updateTable('operations')
        .set({
          ...columns,
          sent_at: null,
          finished_at: null,
          last_call: null,
          result: null,
          note: null,
        })
        .where('id', '=', id)
        .where('state', '=', 'failed')
        .returning('id')
        .executeTakeFirst();
      return reopened && { id, token: columns.attempt };
    },

    async noteCall({ id, token }, { call, written, at }) {
      const database = await store.open();
      const { numUpdatedRows } = await database
        .updateTable('operations')
        .set({
          sent_at: new Date(at),
          last_call: JSON.stringify(call),
          written: JSON.stringify(written),
        })
        .where('id', '=', id)
        .where('attempt', '=', token)
        .where('state', '=', 'pending')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    settle: ({ id, token }, outcome) =>
      settle(store, outcome, {
        id,
        attempt: token,
        // Whatever was concluded meanwhile, whoever has Billy's answer knows better; who has none does not.
        ...(outcome.result === undefined ? { state: 'pending' } : {}),
      }),

    settleLater: ({ id, state }, outcome) => settle(store, outcome, { id, state }),

    async record(deed) {
      const database = await store.open();
      await database.transaction().execute((transaction) => this.recordIn(transaction, deed));
    },

    async recordIn(transaction, deed) {
      const { at, before, after } = deed;
      const columns = columnsOf(
        {
          ...deed,
          inputHash: inputHash(deed.operation, deed.input),
          idempotencyKey: null,
          naturalKey: null,
          startedAt: at,
          leaseUntil: at,
        },
        store.owner,
      );
      const id = randomUUID();
      const input = JSON.stringify(deed.input);
      await transaction
        .insertInto('operations')
        .values({
          ...columns,
          id,
          input,
          state: 'succeeded',
          finished_at: new Date(at),
        })
        .execute();
      await addAuditRow(
        transaction,
        id,
        { ...columns, input },
        { state: 'succeeded', at, before, after },
      );
    },

    async find(organizationId, id) {
      const database = await store.open();
      const row = await database
        .selectFrom('operations')
        .selectAll()
        .where('organization_id', '=', organizationId)
        // As text: what is no uuid is no operation, and not an error.
        .where(sql<string>`id::text`, '=', id)
        .executeTakeFirst();
      return row === undefined ? null : operationOf(row);
    },

    async unfinished(now, count) {
      const database = await store.open();
      const rows = await database
        .selectFrom('operations')
        .selectAll()
        .where((where) =>
          where.or([
            where.and([
              where('state', '=', 'pending'),
              where.or([
                where('lease_until', '<', new Date(now)),
                ...(store.isExclusive ? [where('owner', '<>', store.owner)] : []),
              ]),
            ]),
            where.and([where('state', '=', 'unknown'), where('is_searchable', '=', true)]),
          ]),
        )
        // In no order: some may never be found out, and would keep the others from their turn.
        .orderBy(sql`random()`)
        .limit(count)
        .execute();
      return rows.map(operationOf);
    },

    async isWrittenByAnother({ id, organizationId, startedAt }, name) {
      const database = await store.open();
      const row = await database
        .selectFrom('operations')
        .select('id')
        .where('organization_id', '=', organizationId)
        .where('id', '<>', id)
        .where('started_at', '>', new Date(startedAt - dayMs))
        .where(sql<boolean>`written::jsonb @> ${JSON.stringify([name])}::jsonb`)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async twinOf({ id, organizationId, inputHash: hash }) {
      const database = await store.open();
      const twins = await database
        .selectFrom('operations')
        .select('state')
        .where('organization_id', '=', organizationId)
        .where('id', '<>', id)
        .where('input_hash', '=', hash)
        .where('state', 'in', ['pending', 'unknown'])
        .execute();
      if (twins.length === 0) return undefined;
      return twins.some(({ state }) => state === 'pending') ? 'pending' : 'unknown';
    },

    async noteTold(id) {
      const database = await store.open();
      await database
        .updateTable('operations')
        .set({ is_told: true })
        .where('id', '=', id)
        .execute();
    },

    async untold(before, count) {
      const database = await store.open();
      const rows = await database
        .selectFrom('operations')
        .selectAll()
        .where('is_told', '=', false)
        .where('finished_at', '<', new Date(before))
        // Any of them, as above: some may be of companies that are served elsewhere.
        .orderBy(sql`random()`)
        .limit(count)
        .execute();
      return rows.map(operationOf).sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
    },

    async forget(before) {
      const database = await store.open();
      const { numDeletedRows } = await database
        .deleteFrom('operations')
        .where('started_at', '<', new Date(before))
        .where('state', 'in', ['succeeded', 'rejected', 'failed'])
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },

    async audit(organizationId, { offset, count }) {
      const database = await store.open();
      const ofCompany = database.selectFrom('audit').where('organization_id', '=', organizationId);
      const { total } = await ofCompany
        .select((select) => select.fn.countAll<string>().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await ofCompany
        .selectAll()
        .orderBy('id', 'desc')
        .offset(offset)
        .limit(count)
        .execute();
      return { entries: rows.map(entryOf), total: Number(total) };
    },
  };
}

/** What a write begins with, the first time and when it is begun anew. */
function columnsOf(intent: Intent, owner: string) {
  return {
    organization_id: intent.organizationId,
    subject: intent.subject,
    correlation_id: intent.correlationId,
    operation: intent.operation,
    input_hash: intent.inputHash,
    idempotency_key: intent.idempotencyKey,
    natural_key: jsonOrNull(intent.naturalKey),
    state: 'pending' as const,
    is_searchable: false,
    owner,
    attempt: randomUUID(),
    started_at: new Date(intent.startedAt),
    lease_until: new Date(intent.leaseUntil),
    written: '[]',
  };
}

async function settle(
  store: Store,
  outcome: Outcome,
  which: { readonly id: string; readonly attempt?: string; readonly state?: OperationState },
): Promise<boolean> {
  const database = await store.open();
  const { at, state, before, after } = outcome;
  // One statement, so that neither is there without the other: of a write it is the part that costs most.
  const { numInsertedOrUpdatedRows = 0n } = await database
    .with('settled', (query) =>
      query
        .updateTable('operations')
        .set({
          state,
          finished_at: new Date(at),
          result: jsonOrNull(outcome.result ?? null),
          written: JSON.stringify(outcome.written),
          is_searchable: outcome.isSearchable ?? false,
          note: outcome.note ?? null,
          is_told: !hasChanged(outcome),
        })
        .where((where) => where.and(which))
        .returning(['id', 'organization_id', 'subject', 'correlation_id', 'operation', 'input']),
    )
    .insertInto('audit')
    .columns([
      ...(['operation_id', 'organization_id', 'subject', 'correlation_id', 'operation'] as const),
      ...(['input', 'at', 'outcome', 'before', 'after'] as const),
    ])
    .expression((query) =>
      query
        .selectFrom('settled')
        .select(['id', 'organization_id', 'subject', 'correlation_id', 'operation', 'input'])
        .select([
          sql`${new Date(at)}::timestamptz`.as('at'),
          sql`${state}::text`.as('outcome'),
          sql`${JSON.stringify(before)}::json`.as('before'),
          sql`${JSON.stringify(after)}::json`.as('after'),
        ]),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n;
}

function hasChanged({ result }: Outcome): boolean {
  return result !== undefined && result.changed.length + result.deleted.length > 0;
}

type Asked = Pick<
  Insertable<AuditTable>,
  'organization_id' | 'subject' | 'correlation_id' | 'operation' | 'input'
>;

async function addAuditRow(
  transaction: Transaction<Tables>,
  operationId: string,
  { organization_id, subject, correlation_id, operation, input }: Asked,
  { at, state, before, after }: Pick<Outcome, 'at' | 'state' | 'before' | 'after'>,
): Promise<void> {
  await transaction
    .insertInto('audit')
    .values({
      at: new Date(at),
      organization_id,
      subject,
      correlation_id,
      operation,
      operation_id: operationId,
      outcome: state,
      input,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute();
}

type OperationRow = Selectable<OperationsTable>;

/** The JSON columns hold what this file has written into them, so they are what their names promise. */
function operationOf(row: OperationRow): StoredOperation {
  return {
    id: row.id,
    organizationId: row.organization_id,
    subject: row.subject,
    correlationId: row.correlation_id,
    operation: row.operation,
    input: row.input,
    inputHash: row.input_hash,
    idempotencyKey: row.idempotency_key,
    naturalKey: row.natural_key as NaturalKey | null,
    state: row.state,
    owner: row.owner,
    leaseUntil: row.lease_until.getTime(),
    startedAt: row.started_at.getTime(),
    sentAt: row.sent_at?.getTime() ?? null,
    finishedAt: row.finished_at?.getTime() ?? null,
    lastCall: row.last_call as Call | null,
    isSearchable: row.is_searchable,
    written: row.written as readonly RecordName[],
    result: row.result as StoredResult | null,
    note: row.note,
  };
}

function entryOf(row: Selectable<AuditTable>): AuditEntry {
  return {
    id: row.id,
    at: row.at.toISOString(),
    subject: row.subject,
    operation: row.operation,
    operationId: row.operation_id,
    outcome: row.outcome,
    correlationId: row.correlation_id,
    input: row.input,
    // As above: written by settle.
    before: row.before as readonly BillyRecord[],
    after: row.after as readonly BillyRecord[],
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
