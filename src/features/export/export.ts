/** An export: a company's records that a filter means, as a file that is made page by page and kept for a day. */

import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';

/** How decimals and lists are written; Danish sheets take a comma in decimals, and so a semicolon between cells. */
export type Notation = 'da' | 'en';

export type ExportFormat =
  | { readonly kind: 'csv'; readonly notation: Notation; readonly hasByteOrderMark: boolean }
  | { readonly kind: 'jsonLines' }
  | { readonly kind: 'excel' };

export interface ExportColumn {
  /** Billy's name. */
  readonly field: string;
  readonly heading: string;
}

export interface ExportOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

type ExportState = 'waiting' | 'running' | 'ready' | 'failed' | 'cancelled';

/** What is to be in the file, once it has been checked. */
export interface ExportPlan {
  readonly resource: ResourceName;
  /** The filter as data; null for all. */
  readonly filter: unknown;
  readonly orderBy: readonly ExportOrder[];
  readonly columns: readonly ExportColumn[];
  readonly format: ExportFormat;
}

export interface Export extends ExportPlan {
  readonly id: string;
  readonly organizationId: string;
  readonly state: ExportState;
  /** How many the filter meant when it was asked for. */
  readonly totalRows: number;
  /** In it so far. */
  readonly rows: number;
  readonly bytes: number;
  /** Pieces it is kept in so far. */
  readonly chunks: number;
  /** Behind what is in it so far; null before anything is. */
  readonly cursor: string | null;
  /** Whether all lists it needs had been seen whole, with each page of it. */
  readonly isComplete: boolean;
  /** The company's latest change when it was begun. */
  readonly firstSequence: number;
  /** The same when its last page was read; null before. */
  readonly lastSequence: number | null;
  /** Goes at a page that failed, one after the other. */
  readonly failures: number;
  /** Why it is not made, in words that a caller may read. */
  readonly failure: string | null;
  /** Epoch milliseconds, as the others. */
  readonly createdAt: number;
  readonly finishedAt: number | null;
  /** It is forgotten then. */
  readonly expiresAt: number;
}

/** A filter as callers write it, or as it was kept. */
interface PageAsked {
  readonly resource: ResourceName;
  readonly text?: string | undefined;
  readonly json?: unknown;
  readonly orderBy: readonly ExportOrder[];
  readonly first: number;
  readonly after: string | undefined;
  readonly isCounted: boolean;
}

interface Page {
  readonly rows: readonly { readonly cursor: string; readonly record: BillyRecord }[];
  readonly hasMore: boolean;
  /** Undefined unless it was asked for. */
  readonly total: number | undefined;
  /** The filter as it was understood; null for none. */
  readonly filter: { readonly json: unknown };
  readonly freshness: { readonly isComplete: boolean };
}

/**
 * Whoever finds a company's records.
 * @throws CodedError BAD_USER_INPUT with the place in the question, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE
 */
export interface PageReader {
  find(asked: PageAsked): Promise<Page>;
}

/** What an export weighs when it is handed over, and in which pieces. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  /** Undefined when that is known only at the end. */
  readonly bytes: number | undefined;
  /** @throws when a piece is not what was written down, so that nobody takes a part for the whole */
  readonly body: AsyncIterable<Uint8Array>;
}
