/** The circuits to one Billy host, and what an operator sees of them and may order. */

import type { BudgetStatus } from './budget.ts';

/** `billy` is the parent: open, it stops every call to the host. The others stop calls of their class alone. */
export const circuitNames = ['billy', 'reads', 'writes', 'reports'] as const;

export type CircuitName = (typeof circuitNames)[number];

/** The classes of calls: reports are reads that make Billy compute, such as an account statement. */
export type CallClass = Exclude<CircuitName, 'billy'>;

/**
 * `auto`: it judges for itself. `open` and `closed`: an operator holds it there. `dry-run`: it judges and says what
 * it would do, and lets every call through.
 */
export type CircuitOrder = 'auto' | 'open' | 'closed' | 'dry-run';

/** `recovering`: its probe succeeded and a few calls at a time try the way. */
export type CircuitState = 'closed' | 'open' | 'recovering';

export interface CircuitStatus {
  readonly name: CircuitName;
  readonly state: CircuitState;
  readonly order: CircuitOrder;
  /** Epoch milliseconds of the latest change of state; undefined when there was none. */
  readonly since: number | undefined;
  /** In the rolling window. */
  readonly calls: number;
  readonly failures: number;
}

/** What an operator sees of the way to Billy, and may do about it. */
export interface BillyOperation {
  circuits(): readonly CircuitStatus[];
  /** Holds a circuit, or gives it back to itself (`auto`, with fresh counters). Told to all replicas. */
  order(circuit: CircuitName, order: CircuitOrder): void;
  /** The latest failures, newest first, at most 20; never a token or a body. */
  lastFailures(): readonly RecentFailure[];
  /** How much a company may ask for. */
  budget(organizationId: string): BudgetStatus;
  /** Since when Billy refuses the company's token, in epoch milliseconds; undefined when it does not. */
  refusedSince(organizationId: string): number | undefined;
}

export interface RecentFailure {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly organizationId: string | undefined;
  readonly resource: string;
  readonly verb: string;
  /** Such as `timeout`; see failures.ts. */
  readonly kind: string;
  readonly status: number | undefined;
}
