/** One set of loaders serves one request: what it has read once, it does not read again. */

import type { AccountStatement, InvoiceLog } from '../billy/actions.ts';
import type { Include } from '../billy/client.ts';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Freshness, FreshnessDemand } from './freshness.ts';

export interface ListRequest {
  readonly filters: Readonly<Record<string, string | number | boolean>>;
  readonly sort?: { readonly key: string; readonly direction: 'ASC' | 'DESC' };
  /** First row wanted, counted from 0. */
  readonly offset: number;
  /** Rows wanted, 1 to 1000. */
  readonly count: number;
  /** What the query goes on to ask of each row. */
  readonly include: readonly Include[];
}

export interface ListSlice {
  readonly records: readonly BillyRecord[];
  /** Rows in the whole list. */
  readonly total: number;
}

export interface Loaders {
  /** What of all this was served stale. */
  readonly freshness: Freshness;
  /** One record; null when this company has none with that id. */
  record(
    resource: ResourceName,
    id: string,
    include?: readonly Include[],
  ): Promise<BillyRecord | null>;
  /** Children under a has-many relation, in Billy's order. */
  children(
    parent: ResourceName,
    parentId: string,
    relation: string,
    include?: readonly Include[],
  ): Promise<readonly BillyRecord[]>;
  /** A slice of a list. */
  list(resource: ResourceName, request: ListRequest): Promise<ListSlice>;
  /**
   * An account's postings in a period with a running balance; null when there is no such account. Like the delivery
   * log it is no record, and asked anew.
   */
  accountStatement(accountId: string, period: string): Promise<AccountStatement | null>;
  /** What became of an invoice as an e-invoice, newest first. */
  deliveryLog(invoiceId: string): Promise<readonly InvoiceLog[]>;
  /**
   * The same books past every cache, for what a write is judged by: asks Billy once for each thing, fills the caches,
   * and serves nothing stale.
   */
  fresh(): Loaders;
  /** Serves nothing older from now on, whatever this request has read; what comes of it is not kept as a whole answer. */
  demand(demand: FreshnessDemand): void;
  /** Drops what this request has read: after a write it reads what is true then. */
  forget(): void;
}
