/** What the upstream budget tells about itself. */

import type { Priority } from './priorities.ts';

interface PaceEvent<Type extends string> {
  readonly type: Type;
  readonly organizationId: string;
  /** Calls a second from now on. */
  readonly ratePerSecond: number;
  /** For so long Billy wants none. */
  readonly pausedForMs: number;
}

export type BudgetEvent =
  /** A call was made later than it was wanted, because others had the company's calls. */
  | {
      readonly type: 'budget.waited';
      readonly organizationId: string;
      readonly priority: Priority;
      readonly waitedMs: number;
    }
  /** A call was not made: its turn would have come too late. */
  | {
      readonly type: 'budget.refused';
      readonly organizationId: string;
      readonly priority: Priority;
    }
  /** Billy asked this company to slow down, through this replica or another. */
  | PaceEvent<'budget.shrunk'>
  /** Billy has answered since, so it may be asked a little more often. */
  | PaceEvent<'budget.grown'>
  /** The bucket of all replicas decides. */
  | { readonly type: 'budget.shared' }
  /** It cannot be reached: each replica goes by its own until it can. */
  | { readonly type: 'budget.local' };
