/**
 * The upstream budget: how often a company's books may be asked for, in classes of priority. Too many calls of our
 * own must never be what brings Billy to answer 429, and what is not urgent must never crowd out what is.
 */

/** Most urgent first: someone waits; a write; the poller; warming; bulk jobs. */
export const priorities = ['interactive', 'write', 'poll', 'warm', 'bulk'] as const;

export type Priority = (typeof priorities)[number];

export interface BudgetCall {
  readonly organizationId: string;
  readonly priority: Priority;
  /** Epoch milliseconds; a call that cannot have its turn before is refused at once. */
  readonly deadline: number;
}

export interface Budget {
  /**
   * Resolves with the milliseconds waited once the call may be made.
   * @throws BudgetExhausted when its turn would not come before its deadline
   */
  acquire(call: BudgetCall): Promise<number>;
  /** Billy answered 429: the company's rate shrinks at once and no call is made before `retryAfterMs`. */
  noteRateLimited(organizationId: string, retryAfterMs: number | undefined): void;
  /** Billy answered otherwise: the rate may grow back slowly. */
  noteAnswered(organizationId: string): void;
  status(organizationId: string): BudgetStatus;
  /** Refuses whoever waits. */
  close(): void;
}

export interface BudgetStatus {
  /** Calls a second at the moment. */
  readonly ratePerSecond: number;
  /** What it is when Billy has not complained. */
  readonly fullRatePerSecond: number;
  /** Calls that could be made at once now. */
  readonly available: number;
  readonly waiting: Readonly<Record<Priority, number>>;
  /** Since start. */
  readonly refused: Readonly<Record<Priority, number>>;
  /** Epoch milliseconds before which Billy asked not to be called; undefined when it did not. */
  readonly pausedUntil: number | undefined;
}

/** A wish for tokens of the bucket that replicas share. */
export interface TokenRequest {
  readonly organizationId: string;
  readonly ratePerSecond: number;
  readonly burst: number;
  /** Tokens that must remain for those more urgent. */
  readonly reserve: number;
}

export interface TakenTokens {
  /** How many were given: 0 or 1. */
  readonly taken: number;
  /** Milliseconds until asking again can help; 0 when one was given. */
  readonly retryInMs: number;
  /** The rate all replicas go by at the moment, as a share of the full one, 0 to 1. */
  readonly rateShare: number;
}
