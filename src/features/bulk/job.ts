/** A bulk job: one mutation done for each row of a file, each once, with what became of each row. */

import type { ResourceName } from '../../billy/resources/index.ts';

export type BulkOperation = 'create' | 'update' | 'delete';

/** How decimals are written in a file; `auto` takes what can be read in one way only. */
export type Decimals = 'auto' | 'comma' | 'point';

export type Encoding = 'auto' | 'utf-8' | 'windows-1252';

/** What a file's rows are to be done, once it has been read. */
export interface BulkPlan {
  readonly resource: ResourceName;
  readonly operation: BulkOperation;
  readonly format: BulkFormat;
  /** Whether rows without fault are done although others have some. */
  readonly skipsBadRows: boolean;
}

export type BulkFormat =
  | {
      readonly kind: 'csv';
      /** As they stand in the file, from left to right. */
      readonly headings: readonly string[];
      readonly separator: string;
      readonly decimals: Decimals;
    }
  | { readonly kind: 'jsonLines' };

/**
 * `receiving`: its rows still come in, and nobody sees it. `refused`: rows had faults, and none was done. `paused` by
 * somebody, or because no row of it could be done. Of the others: until every row has come to its end.
 */
export type BulkState =
  'receiving' | 'waiting' | 'running' | 'paused' | 'refused' | 'cancelled' | 'finished';

/**
 * `unsure`: sent, and the answer was lost; it is looked for. `rejected` by a check or by Billy; `failed` otherwise;
 * `unknown`: it could not be found out.
 */
export type ItemState =
  'waiting' | 'running' | 'unsure' | 'succeeded' | 'rejected' | 'failed' | 'unknown';

export interface BulkName {
  readonly organizationId: string;
  readonly id: string;
}

export interface BulkJob extends BulkName {
  readonly plan: BulkPlan;
  /** Whoever began it, in whose name its rows are written. */
  readonly subject: string;
  readonly correlationId: string;
  readonly contentHash: string;
  readonly state: BulkState;
  /** Why it is paused by itself, in words that a caller may read. */
  readonly reason: string | null;
  readonly totalRows: number;
  readonly succeeded: number;
  /** Rejected, failed and unknown together; `unknown` is the part of it that may have been done. */
  readonly failed: number;
  readonly unknown: number;
  /** Epoch milliseconds, as the others. */
  readonly createdAt: number;
  /** When the last row came to its end; null before. */
  readonly finishedAt: number | null;
  readonly expiresAt: number | null;
}

/** What is wrong with one row. */
export interface RowFault {
  readonly message: string;
  /** Stable, such as `INVALID`. */
  readonly code: string;
  /** Where in the row: the heading, or the path in an object, such as `lines.0.unitPrice`; null for the whole row. */
  readonly column: string | null;
}

/** A row as it came: the cells of a line of CSV, or the text of a line of JSON. */
export type RowSource = readonly string[] | string;

export interface SourceRow {
  /** Of the file's lines, the one on which the row begins; the first is 1. */
  readonly line: number;
  readonly source: RowSource;
  readonly faults: readonly RowFault[];
}

/** What a mutation is asked with for one row. */
export interface RowInput {
  readonly id: string | undefined;
  readonly input: unknown;
}

/** What may stand at one place of a mutation's input, as far as a file's text has to be told apart. */
export type Leaf =
  | { readonly kind: 'text' | 'id' | 'number' | 'boolean' | 'day' }
  | { readonly kind: 'enum'; readonly names: ReadonlyMap<string, string> };

/** A mutation that writes one record. */
export interface RecordMutation {
  /** Such as `createContact`. */
  readonly name: string;
  readonly takesId: boolean;
  readonly takesInput: boolean;
  /** Undefined where its input has no single value; a number in the path counts from 0 into a list. */
  leafAt(path: readonly string[]): Leaf | undefined;
  /** All that is wrong with a row as far as it can be told without asking anybody. */
  faultsOf(row: RowInput): readonly RowFault[];
}

/** Undefined where Billy has no such write of a single record. */
export type MutationOf = (
  resource: ResourceName,
  operation: BulkOperation,
) => RecordMutation | undefined;

/** What is wrong with a file as a whole, so that none of its rows can be read. */
export class FileFault extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.name = new.target.name;
    this.line = line;
  }
}

/** What ends up in the result sets, and where nothing is to be awaited any more. */
export function isOver({ state, finishedAt }: Pick<BulkJob, 'state' | 'finishedAt'>): boolean {
  return (
    state === 'refused' || state === 'finished' || (state === 'cancelled' && finishedAt !== null)
  );
}
