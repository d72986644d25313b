/**
 * Makes an export page by page. Between pages nothing is held but its lease: no transaction, which on the embedded database would
 * keep everybody else waiting, and no more than one page in memory.
 */

import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { ExportEventListener } from './events.ts';
import type { Export, PageReader } from './export.ts';
import type { ExportRows, LeasedExport } from './export-rows.ts';
import { headOf, textOf } from './formats.ts';

export interface MakingNeeds {
  readonly rows: ExportRows;
  /** A new one for each page; undefined for a company that is not served here. */
  readonly readerOf: (organizationId: string) => PageReader | undefined;
  /** Number of the company's latest change. */
  readonly sequenceOf: (organizationId: string) => Promise<number>;
  readonly isClosing: () => boolean;
  readonly clock: Clock;
  readonly onEvent: ExportEventListener;
}

/** Rows of a page: some hundred kilobytes, and some tens of milliseconds of the database's time. */
const rowsAtOnce = 1_000;

/** Far more than any page takes; others take over what a process holds that has not come on for so long. */
export const leaseMs = 60_000;

/** Goes at one page before the export is given up; they take about five minutes. */
const mostFailures = 6;
const firstPauseMs = 5_000;

/** More than a company writes in a lifetime; it bounds what one caller can fill the database with. */
const mostBytes = 1024 ** 3;

/** Goes on for so many pages, or to the end; then it is somebody else's turn. Never throws. */
export type MakeExport = (leased: LeasedExport, pages: number) => Promise<void>;

export function createMaking(needs: MakingNeeds): MakeExport {
  const { rows, readerOf, sequenceOf, isClosing, clock, onEvent } = needs;

  async function addPage(leased: LeasedExport, made: Export): Promise<Export | undefined> {
    const { organizationId, resource, filter, orderBy, cursor } = made;
    const reader = readerOf(organizationId);
    if (reader === undefined)
      throw new CodedError('SERVICE_UNAVAILABLE', 'The company is not served here.');
    const page = await reader.find({
      resource,
      ...(filter !== null && { json: filter }),
      orderBy,
      first: rowsAtOnce,
      after: cursor ?? undefined,
      isCounted: false,
    });
    const last = page.rows.at(-1)?.cursor;
    // All of them have gone in this very moment, or the tables are behind the mirror: both pass.
    if (last === undefined && page.hasMore)
      throw new CodedError('SERVICE_UNAVAILABLE', 'What is known of the company is being renewed.');
    const records = page.rows.map(({ record }) => record);
    const head = made.cursor === null ? headOf(made) : '';
    const bytes = Buffer.from(head + textOf(made, records));
    if (made.bytes + bytes.length > mostBytes)
      throw new CodedError(
        'QUERY_TOO_COMPLEX',
        `The file would have more than ${mostBytes} bytes; ask for fewer records or columns.`,
      );
    const now = clock.now();
    const piece = {
      rows: records.length,
      bytes,
      cursor: last ?? cursor,
      isComplete: page.freshness.isComplete,
      sequence: await sequenceOf(organizationId),
      isLast: !page.hasMore,
    };
    return rows.add(leased, piece, { now, leaseUntil: now + leaseMs });
  }

  async function giveBack(leased: LeasedExport, made: Export, error: unknown): Promise<void> {
    const about = aboutOf(made);
    const failures = made.failures + 1;
    onEvent({ type: 'export.postponed', ...about, error });
    const isFinal = error instanceof CodedError && !error.retryable;
    if (isFinal || failures >= mostFailures) {
      const reason = reasonOf(error);
      if (await rows.fail(leased, reason, clock.now()))
        onEvent({ type: 'export.failed', ...about, reason });
      return;
    }
    const pauseMs = firstPauseMs * 2 ** made.failures;
    await rows.release(leased, clock.now() + pauseMs, failures);
  }

  async function work(leased: LeasedExport, pages: number): Promise<void> {
    let { made } = leased;
    for (let page = 0; page < pages && !isClosing(); page += 1) {
      let next: Export | undefined;
      try {
        next = await addPage(leased, made);
      } catch (error) {
        return giveBack(leased, made, error);
      }
      // Cancelled, or somebody else's by now.
      if (next === undefined) return;
      made = next;
      if (made.state === 'ready') {
        const { rows: count, bytes, createdAt } = made;
        const durationMs = clock.now() - createdAt;
        onEvent({ type: 'export.ready', ...aboutOf(made), rows: count, bytes, durationMs });
        return;
      }
    }
    await rows.release(leased, clock.now(), 0);
  }

  return async (leased, pages) => {
    try {
      await work(leased, pages);
    } catch (error) {
      // Its lease runs out.
      onEvent({ type: 'export.round-failed', error });
    }
  };
}

function aboutOf({ organizationId, id, resource }: Export) {
  return { organizationId, export: id, resource };
}

/** In words that say nothing internal. */
function reasonOf(error: unknown): string {
  return error instanceof CodedError
    ? `${error.code}: ${error.message}`
    : 'INTERNAL_SERVER_ERROR: It failed on our side; the log says how.';
}
