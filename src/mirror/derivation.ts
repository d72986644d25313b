/**
 * What is made of the mirror so that it can be asked for otherwise: tables with typed columns, words for searching. It holds
 * nothing of its own, and is made anew from the mirror whenever its shape changes.
 */

import type { Transaction } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import type { Tables } from '../store/tables.ts';
import type { RecordName } from './records.ts';

/** How a record is from now on. */
export interface DerivedState extends RecordName {
  /** Null when it is gone. */
  readonly record: BillyRecord | null;
}

export interface Derivation {
  /** For good: the database remembers by it what has been made. */
  readonly name: string;
  /** Any text that differs whenever other rows, or other columns, would be made of the same records. */
  readonly shape: string;
  /** Leaves what it makes empty and in its shape, whatever was there before; asks the transaction alone. */
  readonly clear: (transaction: Transaction<Tables>) => Promise<void>;
  /**
   * Takes in how records of a company are, in the transaction in which the mirror does and asking that alone, which has been told
   * that it is about this company's rows; the same may be told again. Rows for one company are never written by two at a time. Where it fails, all of it is owed and made anew, so
   * whatever a record holds, it had better not.
   */
  readonly apply: (
    transaction: Transaction<Tables>,
    organizationId: string,
    states: readonly DerivedState[],
  ) => Promise<void>;
}
