/** What a caller can ask of Billy: one page of a list, what comes along, and until when. */

import type { Priority } from './budget.ts';
import type { Injection } from './injection.ts';
import type { ResourceName } from './resources/index.ts';

/** One hop of `include`: `{ resource: 'invoices', relation: 'lines' }` is Billy's `invoice.lines`. */
export interface Include {
  /** The resource that owns the relation. */
  readonly resource: ResourceName;
  /** Relation name as Billy's include takes it: `contact`, `lines`, `subject`. */
  readonly relation: string;
}

export interface CallOptions {
  /** Epoch milliseconds after which the answer is of no use; attempts and retries end before it. */
  readonly deadline?: number;
  /** Who goes first when the company's budget is short; a read is `interactive` unless said otherwise. */
  readonly priority?: Priority;
  /** How this call is to fail, for a rehearsal; nothing it meets counts as Billy's doing. */
  readonly injection?: Injection;
}

export interface ListQuery {
  /** By filter name of the table, values as Billy's query takes them. */
  readonly filters?: Readonly<Record<string, string | number | boolean>>;
  readonly sort?: { readonly key: string; readonly direction: 'ASC' | 'DESC' };
  readonly page: number;
  readonly pageSize: number;
  readonly include?: readonly Include[];
}
