/** The inbox put together: one per process. What comes in is acknowledged once it is stored; the rest is the worker's. */

import { hash } from 'node:crypto';
import { CodedError } from '../../errors.ts';
import { currentOrigin } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import { createInboxLog, type Backlog, type InboxLog } from './inbox-log.ts';
import { readIncoming } from './incoming.ts';
import { createIntake } from './intake.ts';
import { createWorker, type WorkerNeeds } from './worker.ts';

export interface InboxOptions extends Omit<WorkerNeeds, 'log'> {
  readonly store: Store;
  /** Ids of the companies served here, as far as they are known. */
  readonly served: () => readonly string[];
  /** Why that is not known, as long as it is not. */
  readonly doubt: () => CodedError | undefined;
}

export interface Inbox {
  /**
   * Takes one verified message; resolves once it may be acknowledged.
   * @throws CodedError BAD_REQUEST, SERVICE_UNAVAILABLE, InboxFull
   */
  receive(message: { readonly id: string; readonly text: string }): Promise<void>;
  /** How much waits, as of some seconds ago; undefined before it has been counted. */
  backlog(): Backlog | undefined;
  /** Looks once for what is due or was left behind, and processes it. */
  look(): Promise<void>;
  /** Resolves when nothing is being processed; what could not be completed waits. */
  idle(): Promise<void>;
  /** Begins to look for it every second. */
  start(): void;
  /** Ends what is under way and lets go of the rest; the store stays open. */
  close(): Promise<void>;
  readonly log: InboxLog;
}

/** More events wait than are taken: their sender is to slow down and send this one again. */
export class InboxFull extends CodedError {
  /** Too Many Requests: nothing is wrong here, there is only too much of it. */
  readonly statusCode = 429;

  constructor() {
    super('SERVICE_UNAVAILABLE', 'Too many events wait; send this one again in a while.', {
      retryAfterMs: 2_000,
    });
  }
}

/** Events that wait to be stored: a second's worth and more at the pace we promise, and no long wait for any. */
const maxArriving = 1_000;
/** Events this process takes care of: each is some kilobytes with its record. */
const maxHeld = 20_000;
/** Events that wait in the database: at the pace we promise, three minutes of them. */
const maxBacklog = 100_000;

/** Messages that were stored lately, some tens of bytes each: repeats come soon if they come, and then cost nothing. */
const rememberedMessages = 50_000;

const lookEveryMs = 1_000;
/** Others take over what a process holds that has not said for so long that it still does. */
const leaseMs = 15_000;
const renewEveryMs = 5_000;
const forgetEveryMs = 3_600_000;

/** Rows taken over at once. */
const leasedAtOnce = 200;

/** Senders repeat for three days and a little more; a week is kept. */
const doneKeptMs = 7 * 24 * 3_600_000;
const deadKeptMs = 30 * 24 * 3_600_000;

export function createInbox(options: InboxOptions): Inbox {
  const { store, companyOf, served, doubt, clock, onEvent } = options;
  const log = createInboxLog(store);
  const worker = createWorker({ ...options, log });
  const intake = createIntake({
    insert: (rows) => log.insert(rows, clock.now() + leaseMs),
    onStored: (rows) => void worker.take(rows),
  });
  let backlog: Backlog | undefined;
  let renewedAt = -Infinity;
  let forgottenAt = -Infinity;
  // Their digests, the oldest first.
  const remembered = new Set<string>();
  const timers: NodeJS.Timeout[] = [];
  let looking: Promise<void> | undefined;
  let tending: Promise<void> | undefined;

  async function look(): Promise<void> {
    try {
      let leased = leasedAtOnce;
      while (leased === leasedAtOnce && worker.held() < maxHeld) {
        const now = clock.now();
        const terms = { now, leaseUntil: now + leaseMs, count: leasedAtOnce };
        const rows = await log.lease(served(), terms);
        leased = rows.length;
        if (leased > 0) {
          onEvent({ type: 'inbox.taken-over', count: leased });
          await worker.take(rows);
          await worker.idle();
        }
      }
    } catch (error) {
      onEvent({ type: 'inbox.round-failed', error });
    }
  }

  /** Beside the looking, which may wait for Billy. */
  async function tend(): Promise<void> {
    try {
      await worker.settle();
      const now = clock.now();
      if (now - renewedAt >= renewEveryMs) {
        renewedAt = now;
        if (worker.held() > 0) await log.renew(now + leaseMs);
        backlog = await log.backlog(served());
      }
      if (now - forgottenAt >= forgetEveryMs) {
        forgottenAt = now;
        await log.forget({ done: now - doneKeptMs, dead: now - deadKeptMs });
      }
    } catch (error) {
      onEvent({ type: 'inbox.round-failed', error });
    }
  }

  const lookOnce = (): Promise<void> =>
    (looking ??= look().finally(() => {
      looking = undefined;
    }));
  const tendOnce = (): Promise<void> =>
    (tending ??= tend().finally(() => {
      tending = undefined;
    }));

  async function receive({
    id,
    text,
  }: {
    readonly id: string;
    readonly text: string;
  }): Promise<'stored' | 'repeated' | 'unserved'> {
    const digest = hash('sha256', `${id}\n${text}`, 'base64url');
    if (remembered.has(digest)) return 'repeated';
    const incoming = readIncoming(text, companyOf);
    if (incoming === undefined) {
      const unknown = doubt();
      if (unknown !== undefined) throw unknown;
      return 'unserved';
    }
    if (
      intake.waiting() >= maxArriving ||
      worker.held() >= maxHeld ||
      (backlog?.waiting ?? 0) >= maxBacklog
    )
      throw new InboxFull();
    const receivedAt = clock.now();
    const outcome = await intake.store({
      ...incoming.event,
      eventId: id,
      receivedAt,
      attempts: 0,
      cause: currentOrigin(),
    });
    remember(digest);
    return outcome;
  }

  function remember(digest: string): void {
    remembered.add(digest);
    if (remembered.size <= rememberedMessages) return;
    const [oldest = ''] = remembered;
    remembered.delete(oldest);
  }

  return {
    async receive(message) {
      try {
        onEvent({ type: 'inbox.received', outcome: await receive(message) });
      } catch (error) {
        onEvent({ type: 'inbox.refused', ...refusalOf(error) });
        throw error;
      }
    },
    backlog: () => backlog,
    look: lookOnce,
    idle: () => worker.idle(),
    start() {
      if (timers.length > 0) return;
      // At once, for what the last process left behind; and so that the database is open when the first event comes.
      void lookOnce();
      timers.push(setInterval(() => void lookOnce(), lookEveryMs).unref());
      timers.push(setInterval(() => void tendOnce(), lookEveryMs / 4).unref());
    },
    async close() {
      for (const timer of timers.splice(0)) clearInterval(timer);
      await intake.settle();
      await Promise.all([looking, tending]);
      await worker.idle();
      if (worker.held() > 0) await log.release();
    },
    log,
  };
}

function refusalOf(error: unknown): {
  readonly outcome: 'shed' | 'malformed' | 'failed';
  readonly error?: unknown;
} {
  if (error instanceof InboxFull) return { outcome: 'shed' };
  if (error instanceof CodedError && error.code === 'BAD_REQUEST') return { outcome: 'malformed' };
  return { outcome: 'failed', error };
}
