/**
 * The upstream budget: how often a company's books may be asked for, in classes of priority. Too many calls of our
 * own must never be what brings Billy to answer 429, and what is not urgent must never crowd out what is.
 */

import type { Clock } from '../clock.ts';
import type { BucketLevel, BucketSettings } from './bucket.ts';
import { createCompanyBudget, type CompanyBudget, type Timer } from './company-budget.ts';
import type { EventSink } from './events.ts';
import { BudgetExhausted, ClientClosed } from './failures.ts';
import { ofEach, type Priority } from './priorities.ts';
import type { Sharing } from './sharing.ts';

export { priorities, type Priority } from './priorities.ts';

interface BudgetCall {
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
  /** Since start, or since the company made its first call after ten minutes or more without any. */
  readonly refused: Readonly<Record<Priority, number>>;
  /** Epoch milliseconds before which Billy asked not to be called; undefined when it did not. */
  readonly pausedUntil: number | undefined;
}

/** A wish for tokens of the bucket that replicas share, and what it should know. */
export interface TokenRequest {
  readonly organizationId: string;
  readonly ratePerSecond: number;
  readonly burst: number;
  /** None, when it is only to be told something. */
  readonly wanted: number;
  /** Share of the bucket, 0 to 1, that must remain for those more urgent. */
  readonly reserve: number;
  /** Billy has answered since the last time: the rate may grow. */
  readonly hasAnswered: boolean;
  /** Billy has answered 429 since the last time, and wants to be left alone for so long; undefined when it has not. */
  readonly rateLimitedForMs: number | undefined;
}

/** What was given, and what the bucket holds now. */
export interface TakenTokens extends BucketLevel {
  /** At most as many as were wanted. */
  readonly taken: number;
}

export interface BudgetOptions extends BucketSettings {
  readonly clock: Clock;
  readonly sharing: Sharing;
  readonly onEvent: EventSink;
  /** Milliseconds that only grow, whatever happens to the clock. */
  readonly elapsed?: () => number;
  readonly after?: Timer;
}

/** A shorter wait is the way to the shared bucket and back, and no event. */
const noticeableMs = 10;

export function createBudget(options: BudgetOptions): Budget {
  const { clock, onEvent } = options;
  const { elapsed = () => performance.now(), after = startTimer } = options;
  /** The longest unused first. */
  const companies = new Map<string, CompanyBudget>();
  let isShared = false;
  let isClosed = false;

  return {
    async acquire({ organizationId, priority, deadline }) {
      if (isClosed) throw new ClientClosed();
      const begun = elapsed();
      try {
        await used(organizationId).acquire(priority, deadline - clock.now());
      } catch (error) {
        if (error instanceof BudgetExhausted) {
          onEvent({ type: 'budget.refused', organizationId, priority });
        }
        throw error;
      }
      const waitedMs = elapsed() - begun;
      if (waitedMs >= noticeableMs) {
        onEvent({
          type: 'budget.waited',
          organizationId,
          priority,
          waitedMs: Math.round(waitedMs),
        });
      }
      return waitedMs;
    },
    noteRateLimited: (organizationId, retryAfterMs = 0) =>
      used(organizationId).noteRateLimited(retryAfterMs),
    noteAnswered: (organizationId) => companies.get(organizationId)?.noteAnswered(),
    status(organizationId) {
      const company = companies.get(organizationId);
      const { left, rateShare, pausedForMs } = company?.level() ?? fullBucket(options);
      return {
        ratePerSecond: options.ratePerSecond * rateShare,
        fullRatePerSecond: options.ratePerSecond,
        available: pausedForMs > 0 ? 0 : Math.floor(left),
        waiting: company?.waiting() ?? ofEach(() => 0),
        refused: company?.refused() ?? ofEach(() => 0),
        pausedUntil: pausedForMs > 0 ? clock.now() + pausedForMs : undefined,
      };
    },
    close() {
      isClosed = true;
      for (const company of companies.values()) company.close();
    },
  };

  function used(organizationId: string): CompanyBudget {
    forgetIdle();
    const company = companies.get(organizationId) ?? create(organizationId);
    companies.delete(organizationId);
    companies.set(organizationId, company);
    return company;
  }

  function create(organizationId: string): CompanyBudget {
    return createCompanyBudget({
      ...options,
      elapsed,
      after,
      organizationId,
      onPace: ({ rateShare, pausedForMs }, isFaster) =>
        onEvent({
          type: isFaster ? 'budget.grown' : 'budget.shrunk',
          organizationId,
          ratePerSecond: options.ratePerSecond * rateShare,
          pausedForMs: Math.round(pausedForMs),
        }),
      onDecided(wasShared) {
        if (wasShared === isShared) return;
        isShared = wasShared;
        onEvent({ type: wasShared ? 'budget.shared' : 'budget.local' });
      },
    });
  }

  /** Whenever a company is used, so that no timer is needed. */
  function forgetIdle(): void {
    for (const [organizationId, company] of companies) {
      if (!company.isIdle) return;
      companies.delete(organizationId);
    }
  }
}

function fullBucket({ burst }: BucketSettings): BucketLevel {
  return { left: burst, rateShare: 1, pausedForMs: 0 };
}

function startTimer(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
}
