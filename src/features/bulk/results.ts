/** What became of a job's rows, as three files of which each row is in exactly one; made as they are read. */

import type { Clock } from '../../clock.ts';
import { resultSets, type BulkItem, type ItemRows, type ResultSet } from './item-rows.ts';
import { isOver, type BulkJob } from './job.ts';
import type { JobRows } from './job-rows.ts';

/** A file on its way out. */
interface ResultFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Undefined when the company has no such job, or it is not over. */
export type DeliverResults = (
  organizationId: string,
  id: string,
  set: string,
) => Promise<ResultFile | undefined>;

/** Writes one line that no spreadsheet takes for a formula. */
export type WriteLine = (cells: readonly string[], notation: 'da' | 'en') => string;

const byteOrderMark = '\uFEFF';

const rowsAtOnce = 500;

/** Before the row's own: so that the file can be corrected and sent in again, where these are passed over. */
const ownHeadings = ['_line', '_id', '_code', '_column', '_message'] as const;

export function createDelivery(
  jobs: Pick<JobRows, 'find'>,
  items: Pick<ItemRows, 'page'>,
  writeLine: WriteLine,
  clock: Clock,
): DeliverResults {
  return async (organizationId, id, set) => {
    if (!isResultSet(set)) return undefined;
    const job = await jobs.find({ organizationId, id }, clock.now());
    if (job === undefined || !isOver(job)) return undefined;
    const { resource, operation } = job.plan;
    return {
      name: `${operation}-${resource}-${new Date(job.createdAt).toISOString().slice(0, 10)}-${set}.csv`,
      mediaType: 'text/csv; charset=utf-8; header=present',
      bytes: undefined,
      body: linesOf(job, set, items, writeLine),
    };
  };
}

async function* linesOf(
  job: BulkJob,
  set: ResultSet,
  items: Pick<ItemRows, 'page'>,
  writeLine: WriteLine,
): AsyncGenerator<Uint8Array> {
  const { format } = job.plan;
  // As the file was: whoever wrote it so reads it so.
  const notation = format.kind === 'csv' && format.separator === ',' ? 'en' : 'da';
  const headings = format.kind === 'csv' ? format.headings : ['_row'];
  // What an earlier result file added is not added twice.
  const kept = headings.flatMap((heading, index) =>
    ownHeadings.some((own) => own === heading) ? [] : [index],
  );
  const own = (cells: readonly string[]) => kept.map((index) => cells[index] ?? '');
  yield Buffer.from(byteOrderMark + writeLine([...ownHeadings, ...own(headings)], notation));
  for (let after = 0; ;) {
    const page = await items.page(job, { states: resultSets[set], after, most: rowsAtOnce });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.number;
    const lines = page.map((item) =>
      writeLine([...said(item), ...own(cellsOf(item, headings.length))], notation),
    );
    yield Buffer.from(lines.join(''));
  }
}

function said({ line, recordId, faults }: BulkItem): string[] {
  const all = (tell: (fault: BulkItem['faults'][number]) => string | null): string =>
    faults.map((fault) => tell(fault) ?? '').join('\n');
  return [
    String(line),
    recordId ?? '',
    all(({ code }) => code),
    all(({ column }) => column),
    all(({ message }) => message),
  ];
}

/** What stands behind the last heading's cell is put into it, so that nothing of a row is lost and every line has as many cells. */
function cellsOf({ source }: BulkItem, count: number): readonly string[] {
  if (typeof source === 'string') return [source];
  if (source.length <= count) return source;
  return [...source.slice(0, count - 1), source.slice(count - 1).join(';')];
}

function isResultSet(set: string): set is ResultSet {
  return Object.hasOwn(resultSets, set);
}
