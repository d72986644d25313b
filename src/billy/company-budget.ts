/**
 * One company's calls: those who may not call yet wait here, and a pump lets them go as tokens come, from the bucket
 * that replicas share, or from the own one when nobody can be asked.
 */

import { createBucket, type BucketLevel, type BucketSettings } from './bucket.ts';
import { BudgetExhausted, ClientClosed } from './failures.ts';
import { ofEach, standings, type Priority } from './priorities.ts';
import type { Sharing } from './sharing.ts';
import { createTurns, type Turn } from './turns.ts';

/** Runs the task after so many milliseconds, unless the function returned is called before. */
export type Timer = (ms: number, task: () => void) => () => void;

export interface CompanyBudgetOptions extends BucketSettings {
  readonly organizationId: string;
  readonly sharing: Sharing;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  readonly after: Timer;
  /** The rate is another than before. */
  readonly onPace: (level: BucketLevel, isFaster: boolean) => void;
  /** Who has decided: the bucket of all replicas, or the own one. */
  readonly onDecided: (isShared: boolean) => void;
}

export interface CompanyBudget {
  /** @throws BudgetExhausted, ClientClosed */
  acquire(priority: Priority, timeLeftMs: number): Promise<void>;
  noteRateLimited(retryAfterMs: number): void;
  noteAnswered(): void;
  level(): BucketLevel;
  waiting(): Record<Priority, number>;
  /** Since it was made. */
  refused(): Record<Priority, number>;
  /** Nobody waits, and nothing it knows is still of use. */
  readonly isIdle: boolean;
  close(): void;
}

interface Waiter {
  readonly priority: Priority;
  /** In milliseconds that only grow. */
  readonly deadline: number;
  readonly go: () => void;
  readonly refuse: (error: Error) => void;
}

/**
 * Tokens asked for in one go: all go out at once to those who wait, so none is hoarded, and asking costs one round
 * trip for many calls. Few enough that another replica's urgent call does not come behind a whole queue.
 */
const batch = 16;

/** A longer time left needs no timer, and Node's timers cannot hold it. */
const longestTimerMs = 2 ** 31 - 1;

/** Beyond this a limit of Billy's can be expected to be over; a bucket that takes longer to fill is kept for longer. */
const leastKeptMs = 600_000;

export function createCompanyBudget(options: CompanyBudgetOptions): CompanyBudget {
  const { organizationId, ratePerSecond, burst, sharing, elapsed, after } = options;
  const keptMs = Math.max(leastKeptMs, (2 * burst * 1_000) / ratePerSecond);
  const bucket = createBucket(options, elapsed);
  const turns = createTurns<Waiter>(elapsed);
  const refused = ofEach(() => 0);
  let usedAt = elapsed();
  let isPumping = false;
  let isClosed = false;
  let stopWaking = (): void => undefined;
  // What the shared bucket does not know yet. A complaint is an object of its own, so that the latest can be told.
  let complaint: { isTold: boolean } | undefined;
  let hasAnswered = false;

  return {
    async acquire(priority, timeLeftMs) {
      if (isClosed) throw new ClientClosed();
      usedAt = elapsed();
      const waitMs = leastWaitMs(priority);
      if (waitMs > timeLeftMs) throw exhausted(priority, waitMs);
      const { promise, resolve, reject } = Promise.withResolvers<undefined>();
      const deadline = elapsed() + timeLeftMs;
      const waiter: Waiter = { priority, deadline, go: () => resolve(undefined), refuse: reject };
      turns.add(priority, waiter);
      const stopTimer =
        timeLeftMs > longestTimerMs
          ? undefined
          : after(Math.ceil(timeLeftMs), () => giveUp(waiter));
      void pump();
      try {
        await promise;
      } finally {
        stopTimer?.();
      }
    },
    noteRateLimited(retryAfterMs) {
      usedAt = elapsed();
      changePace(() => bucket.shrink(retryAfterMs));
      complaint = { isTold: false };
      hasAnswered = false;
      void pump();
    },
    noteAnswered() {
      hasAnswered = bucket.level().rateShare < 1;
    },
    level: () => bucket.level(),
    waiting: () => turns.waiting(),
    refused: () => ({ ...refused }),
    get isIdle() {
      const { pausedForMs } = bucket.level();
      return turns.size === 0 && !isPumping && pausedForMs === 0 && elapsed() - usedAt > keptMs;
    },
    close() {
      isClosed = true;
      stopWaking();
      for (const waiter of turns.all()) {
        turns.remove(waiter.priority, waiter);
        waiter.refuse(new ClientClosed());
      }
    },
  };

  /** What a call that came now would wait at least, as far as can be told. */
  function leastWaitMs(priority: Priority): number {
    const waiting = turns.waiting();
    const { reserve, turnEvery } = standings[priority];
    let ahead = 0;
    for (const [name, count] of Object.entries(waiting)) {
      ahead += count;
      if (name === priority) break;
    }
    const byUrgencyMs = bucket.waitMs(ahead + 1, reserve);
    const turnMs = (turnEvery / bucket.rate()) * 1_000;
    const byRightMs = bucket.level().pausedForMs + turnMs * Math.max(1, waiting[priority]);
    return Math.min(byUrgencyMs, byRightMs);
  }

  function exhausted(priority: Priority, waitMs: number): BudgetExhausted {
    refused[priority] += 1;
    return new BudgetExhausted(Math.ceil(waitMs));
  }

  function giveUp(waiter: Waiter): void {
    turns.remove(waiter.priority, waiter);
    waiter.refuse(exhausted(waiter.priority, leastWaitMs(waiter.priority)));
  }

  async function pump(): Promise<void> {
    if (isPumping) return;
    isPumping = true;
    stopWaking();
    try {
      // Those who come in the same moment go together, in the order of their urgency.
      await Promise.resolve();
      let goesOn = true;
      while (goesOn && !isClosed) goesOn = await letGo();
    } finally {
      isPumping = false;
    }
    wakeLater();
  }

  /** Whether there may be more to be done now. */
  async function letGo(): Promise<boolean> {
    const told = complaint;
    if (told?.isTold === false) {
      told.isTold = true;
      await take(0, 0);
      return true;
    }
    const turn = turns.next(bucket.rate());
    if (turn === undefined) return false;
    const reserve = reserveOf(turn);
    if (bucket.waitMs(1, reserve) > 0) return false;
    const wanted = Math.min(turn.count, batch);
    const taken = await take(wanted, reserve);
    for (const waiter of turns.shift(turn.priority, taken)) waiter.go();
    return taken === wanted || complaint?.isTold === false;
  }

  async function take(wanted: number, reserve: number): Promise<number> {
    const told = complaint;
    const answer = await sharing.takeTokens({
      organizationId,
      ratePerSecond,
      burst,
      wanted,
      reserve,
      hasAnswered,
      rateLimitedForMs: told === undefined ? undefined : bucket.level().pausedForMs,
    });
    options.onDecided(answer !== undefined);
    if (answer === undefined) {
      if (hasAnswered) changePace(() => bucket.grow());
      hasAnswered = false;
      // What has been outgrown need not be told any more.
      if (bucket.level().rateShare === 1) complaint = undefined;
      return bucket.take(wanted, reserve);
    }
    // Billy complained meanwhile: what was given before holds no more.
    if (complaint !== told) return 0;
    complaint = undefined;
    hasAnswered = false;
    changePace(() => bucket.adopt(answer));
    return answer.taken;
  }

  function changePace(change: () => void): void {
    const before = bucket.level().rateShare;
    change();
    const level = bucket.level();
    if (level.rateShare !== before) options.onPace(level, level.rateShare > before);
    if (level.pausedForMs === 0) return;
    // Whoever has no time left after the pause need not wait for it.
    for (const waiter of turns.all()) {
      if (waiter.deadline < elapsed() + level.pausedForMs) giveUp(waiter);
    }
  }

  function wakeLater(): void {
    const turn = turns.next(bucket.rate());
    if (turn === undefined || isClosed) return;
    const waitMs = Math.min(
      bucket.waitMs(1, reserveOf(turn)),
      turn.isByRight ? Infinity : turns.nextByRightMs(bucket.rate()),
    );
    // At least a moment: the bucket of all may see it otherwise than ours.
    stopWaking = after(Math.max(1, Math.ceil(waitMs)), () => void pump());
  }

  function reserveOf({ priority, isByRight }: Turn): number {
    return isByRight ? 0 : standings[priority].reserve;
  }
}
