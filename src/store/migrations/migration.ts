/** One step of the schema. */

import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

export interface Migration {
  /** Number and subject, as the file is called; recorded once it is done, so it never changes. */
  readonly name: string;
  up(database: Transaction<Tables>): Promise<void>;
}
