/** What a caller may do about exports of the caller's company, and of no other. */

import { randomUUID } from 'node:crypto';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import { currentOrigin } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { readChoice, type ExportChoice, type Fault } from './choosing.ts';
import type { Export, ExportPlan, PageReader } from './export.ts';
import { insertExport, listIn, takeExport, type ExportRows } from './export-rows.ts';
import { leaseMs, type MakeExport } from './making.ts';

/** Who asks. */
export interface ExportAuthor {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
}

/** What is written into the audit log. */
interface AuditedDeed extends ExportAuthor {
  /** The mutation's name. */
  readonly operation: string;
  readonly input: unknown;
  readonly at: number;
  readonly before: readonly BillyRecord[];
  readonly after: readonly BillyRecord[];
}

/** The export as it is now, unless there are faults. */
export interface ExportAnswer {
  readonly export: Export | null;
  readonly faults: readonly Fault[];
}

/** @throws CodedError SERVICE_UNAVAILABLE, from each, when the database does not answer */
export interface ExportDesk {
  list(): Promise<readonly Export[]>;
  find(id: string): Promise<Export | null>;
  /** A small one is ready when it resolves, unless the database is slow. */
  start(choice: ExportChoice): Promise<ExportAnswer>;
  cancel(id: string): Promise<ExportAnswer>;
}

export interface DeskNeeds {
  readonly store: Pick<Store, 'open' | 'owner'>;
  readonly rows: ExportRows;
  readonly make: MakeExport;
  readonly readerOf: (organizationId: string) => PageReader | undefined;
  readonly sequenceOf: (organizationId: string) => Promise<number>;
  readonly audit: (transaction: Transaction<Tables>, deed: AuditedDeed) => Promise<void>;
  /** Called when something waits to be made. */
  readonly onWaiting: () => void;
  /** Told of what is made beside the worker, which is waited for at the end. */
  readonly onMaking: (making: Promise<void>) => void;
  readonly clock: Clock;
}

/** What an export of so many rows takes, a caller waits for. */
const mostRowsAtOnce = 10_000;

/** Longer a caller is not kept waiting; the export goes on by itself. */
const patienceMs = 5_000;

/** More than the largest company we know has of anything, three times over. */
const mostRows = 1_000_000;

/** Each costs the database its pages; a company's next ones wait for its first. */
const mostUnfinished = 3;

/** Of a day, ready ones included: what is kept has to end somewhere. */
const mostKept = 50;

const keptMs = 24 * 3_600_000;

/** Any number that nothing else locks by together with a company's name. */
const lockNumber = 1_705_224_391;

/** What ids are made of here: anything else is none, and may be what PostgreSQL cannot even compare. */
const idPattern = /^[0-9a-f-]{36}$/;

export function createDesk(needs: DeskNeeds): (author: ExportAuthor) => ExportDesk {
  const { store, rows, make, readerOf, sequenceOf, audit, onWaiting, onMaking, clock } = needs;

  return (author) => {
    const { organizationId } = author;

    async function write(begun: {
      readonly plan: ExportPlan;
      readonly totalRows: number;
      readonly sequence: number;
    }): Promise<ExportAnswer> {
      const database = await store.open();
      return database.transaction().execute(async (transaction) => {
        const refusal = await refusalIn(transaction, organizationId, clock.now());
        if (refusal !== undefined) return refused(refusal);
        const now = clock.now();
        const id = randomUUID();
        const made = await insertExport(
          transaction,
          { ...author, id },
          { ...begun, now, expiresAt: now + keptMs, cause: currentOrigin() },
        );
        const { resource, totalRows } = made;
        await audit(transaction, {
          ...author,
          operation: 'startExport',
          input: begun.plan,
          at: now,
          before: [],
          after: [{ id, resource, totalRows }],
        });
        return { export: made, faults: [] };
      });
    }

    /** Without waiting for the worker, which may have larger ones to make. */
    async function makeNow(made: Export): Promise<Export> {
      const leased = await takeExport(store, made, clock.now() + leaseMs);
      if (leased === undefined) return made;
      const making = make(leased, Infinity);
      onMaking(making);
      await Promise.race([making, sleepFor(patienceMs, undefined, { ref: false })]);
      return (await rows.find(made, clock.now())) ?? made;
    }

    return {
      list: () => asking(() => rows.list(organizationId, clock.now())),

      find: (id) =>
        asking(async () =>
          idPattern.test(id)
            ? ((await rows.find({ organizationId, id }, clock.now())) ?? null)
            : null,
        ),

      async start(choice) {
        const chosen = readChoice(choice);
        if (chosen.faults !== undefined) return refused(...chosen.faults);
        const reader = readerOf(organizationId);
        // Whoever is let in is of a company that is served.
        if (reader === undefined) throw new Error('A caller names no company.');
        const { resource, columns } = chosen;
        const { text, json, orderBy, format } = choice;
        // Before anything is read: a change from here on may or may not be in it.
        const sequence = await asking(() => sequenceOf(organizationId));
        let page: Awaited<ReturnType<PageReader['find']>>;
        try {
          const asked = { resource, text, json, orderBy, first: 1, after: undefined };
          page = await reader.find({ ...asked, isCounted: true });
        } catch (error) {
          const fault = faultOf(error);
          if (fault === undefined) throw error;
          return refused(fault);
        }
        const totalRows = page.total ?? 0;
        if (totalRows > mostRows) return refused(tooManyRows(totalRows));
        const plan = { resource, filter: page.filter.json, orderBy, columns, format };
        const answer = await asking(() => write({ plan, totalRows, sequence }));
        const { export: made } = answer;
        if (made === null) return answer;
        if (totalRows <= mostRowsAtOnce)
          return { ...answer, export: await asking(() => makeNow(made)) };
        onWaiting();
        return answer;
      },

      cancel: (id) =>
        asking(async () => {
          const made = idPattern.test(id)
            ? await rows.cancel({ organizationId, id }, clock.now())
            : undefined;
          return made === undefined ? refused(notFound(id)) : { export: made, faults: [] };
        }),
    };
  };
}

/** @throws CodedError SERVICE_UNAVAILABLE for what is no error of ours already */
async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError(
      'SERVICE_UNAVAILABLE',
      'The database that holds exports does not answer.',
      {
        cause: error,
      },
    );
  }
}

async function refusalIn(
  transaction: Transaction<Tables>,
  organizationId: string,
  now: number,
): Promise<Fault | undefined> {
  // One after the other, so that two at once do not both find room for the last one.
  await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)}, hashtext(${organizationId}))`.execute(
    transaction,
  );
  const known = await listIn(transaction, organizationId, now);
  const unfinished = known.filter(({ state }) => state === 'waiting' || state === 'running');
  if (unfinished.length >= mostUnfinished)
    return invalid(
      `Expected at most ${mostUnfinished} exports under way; wait for one, or cancel it.`,
    );
  // Of the others nothing is kept but that they were.
  const kept = known.filter(({ state }) => state === 'ready');
  return kept.length < mostKept
    ? undefined
    : invalid(`Expected at most ${mostKept} exports of a day; cancel one that is not needed.`);
}

/** What is wrong with the filter or the order, at its place in the input; undefined for any other error. */
function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof CodedError) || error.code !== 'BAD_USER_INPUT') return undefined;
  const path = ['input', ...(error.inputPath ?? [])];
  return { message: error.message, code: 'INVALID', path };
}

function tooManyRows(count: number): Fault {
  return invalid(`Expected a filter that means at most ${mostRows} records, got ${count}.`);
}

function invalid(message: string): Fault {
  return { message, code: 'INVALID', path: ['input'] };
}

function notFound(id: string): Fault {
  const shown = JSON.stringify(id.slice(0, 40));
  return {
    message: `Expected an export of this company, got none with id ${shown}.`,
    code: 'NOT_FOUND',
    path: ['id'],
  };
}

function refused(...faults: readonly Fault[]): ExportAnswer {
  return { export: null, faults };
}
