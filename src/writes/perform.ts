/** Does one write once: claims its key, writes its intent down, asks Billy, writes the outcome down. */

import type { ChangeSet } from '../billy/changes.ts';
import type { Company } from '../billy/records.ts';
import type { BillyWriter } from '../billy/writes.ts';
import type { Clock } from '../clock.ts';
import { CodedError } from '../errors.ts';
import type { WriteEventListener } from './events.ts';
import { inputHash } from './input-hash.ts';
import type { Attempt, Intent, OperationLog, Outcome, StoredOperation } from './operation-log.ts';
import { failure, outcomeUnknown, success } from './outcomes.ts';
import type { Reconcile } from './reconcile.ts';
import { recordCalls, type Recall, type RecordingWriter } from './recording-writer.ts';
import { stored } from './stored.ts';
import { answersOf } from './telling.ts';
import type { Author, OnWritten, WriteRequest, WriteResult, Written } from './writes.ts';

export interface PerformNeeds {
  readonly log: OperationLog;
  readonly writer: BillyWriter;
  readonly reconcile: Reconcile;
  readonly evict: (company: Company, changes: ChangeSet) => Promise<void>;
  readonly recall: Recall;
  readonly onWritten?: OnWritten | undefined;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onEvent: WriteEventListener;
  /** Keeps an outcome that could not be written down, to try again. */
  readonly keep: (attempt: Attempt, outcome: Outcome) => void;
}

export type Perform = (author: Author, request: WriteRequest) => Promise<WriteResult>;

/** Added to a request's deadline: for writing the outcome down, and for clocks that differ between replicas. */
const leaseAllowanceMs = 30_000;

/** A repeat answers this long before its deadline, while somebody is still there to hear it. */
const answerAllowanceMs = 500;

/** How often a repeat looks whether the first has come to its end. */
const pollMs = 100;

const maxKeyLength = 255;

export function createPerform(needs: PerformNeeds): Perform {
  const { log, clock, onEvent } = needs;

  return async (author, request) => {
    const intent = intentOf(author, request, clock.now());
    const claim = await claimOrAnswer(author, intent);
    if ('answer' in claim) return claim.answer;
    return run(author, request, claim.attempt);
  };

  /** The right to do it, or what became of it when it was done before. */
  async function claimOrAnswer(
    author: Author,
    intent: Intent,
  ): Promise<{ readonly attempt: Attempt } | { readonly answer: WriteResult }> {
    const patienceMs = author.deadline - answerAllowanceMs - clock.now();
    for (let waitedMs = 0; ;) {
      const claim = await stored(log.claim(intent));
      if ('claimed' in claim) return { attempt: claim.claimed };
      requireSame(intent, claim.found);
      const { company, deadline } = author;
      const known = await stored(needs.reconcile(company, claim.found, deadline));
      switch (known.state) {
        case 'succeeded':
        case 'rejected':
          onEvent({ type: 'write.replayed', operation: known.operation, operationId: known.id });
          return { answer: replay(known) };
        case 'unknown':
          throw outcomeUnknown(known);
        case 'failed': {
          const attempt = await stored(log.reopen(known.id, intent));
          if (attempt !== undefined) return { attempt };
          break;
        }
        case 'pending':
          if (waitedMs >= patienceMs) throw stillRunning(known);
          await needs.sleep(pollMs);
          waitedMs += pollMs;
      }
    }
  }

  async function run(
    author: Author,
    request: WriteRequest,
    attempt: Attempt,
  ): Promise<WriteResult> {
    const began = clock.now();
    const recorded = recordCalls({
      writer: needs.writer,
      author,
      recall: needs.recall,
      clock,
      noteCall: async (call, written) => {
        const isOurs = await stored(log.noteCall(attempt, { call, written, at: clock.now() }));
        if (!isOurs) throw stillRunning({ operation: request.operation });
      },
    });
    const { outcome, answer } = await attemptIt(request, recorded);
    const [told] = await Promise.all([
      evictQuietly(author.company, recorded),
      settle(attempt, outcome),
    ]);
    needs.onWritten?.(author.company, { ...told, done: () => log.noteTold(attempt.id) });
    onEvent({
      type: 'write.finished',
      operation: request.operation,
      operationId: attempt.id,
      state: outcome.state,
      durationMs: clock.now() - began,
    });
    return answer({ id: attempt.id, operation: request.operation });
  }

  /** What is stored, and what the caller gets: a result or an exception. */
  async function attemptIt(
    request: WriteRequest,
    recorded: RecordingWriter,
  ): Promise<{
    readonly outcome: Outcome;
    readonly answer: (operation: Pick<StoredOperation, 'id' | 'operation'>) => WriteResult;
  }> {
    try {
      const { records, userErrors } = await request.run(recorded.writer);
      const outcome = success(records, recorded, clock.now(), userErrors);
      return { outcome, answer: () => ({ ...outcome.result, replayed: false }) };
    } catch (error) {
      const outcome = failure(error, recorded, clock.now());
      return {
        outcome,
        answer: (operation) => {
          if (outcome.state === 'unknown') throw outcomeUnknown(operation, error);
          if (outcome.result === undefined) throw error;
          return { ...outcome.result, replayed: false };
        },
      };
    }
  }

  /** Billy's answer is told whether or not it could be written down: the caller must not be left to try again. */
  async function settle(attempt: Attempt, outcome: Outcome): Promise<void> {
    try {
      await log.settle(attempt, outcome);
    } catch (error) {
      onEvent({ type: 'write.unrecorded', operationId: attempt.id, error });
      needs.keep(attempt, outcome);
    }
  }

  /** Returns what is to be told of it, with what the caches knew before. */
  async function evictQuietly(
    company: Company,
    recorded: RecordingWriter,
  ): Promise<Omit<Written, 'done'>> {
    const answers = await answersOf(company, recorded.said(), needs.recall);
    try {
      await needs.evict(company, recorded.changes());
      return { answers, isEvicted: true };
    } catch (error) {
      onEvent({ type: 'write.eviction-failed', error });
      return { answers, isEvicted: false };
    }
  }
}

function intentOf(author: Author, request: WriteRequest, now: number): Intent {
  const { operation, input, idempotencyKey = null, naturalKey = null } = request;
  if (idempotencyKey !== null) requireKey(idempotencyKey);
  return {
    organizationId: author.company.organizationId,
    subject: author.subject,
    correlationId: author.correlationId,
    operation,
    input,
    inputHash: inputHash(operation, input),
    idempotencyKey,
    naturalKey,
    startedAt: now,
    leaseUntil: Math.max(author.deadline, now) + leaseAllowanceMs,
  };
}

/** @throws CodedError BAD_USER_INPUT */
function requireKey(key: string): void {
  // A database holds no NUL and no half of a surrogate pair; other control characters only look like nothing.
  const isReadable = key.isWellFormed() && !/\p{Cc}/u.test(key);
  if (key.length >= 1 && key.length <= maxKeyLength && isReadable) return;
  throw new CodedError(
    'BAD_USER_INPUT',
    `Expected an idempotencyKey of 1 to ${maxKeyLength} readable characters, got ${key.length}${isReadable ? '' : ', some unreadable'}.`,
    { inputPath: ['idempotencyKey'] },
  );
}

/** @throws CodedError IDEMPOTENCY_CONFLICT */
function requireSame(intent: Intent, found: StoredOperation): void {
  if (intent.operation === found.operation && intent.inputHash === found.inputHash) return;
  throw new CodedError(
    'IDEMPOTENCY_CONFLICT',
    intent.operation === found.operation
      ? `The idempotency key was used for ${found.operation} with another input.`
      : `The idempotency key was used for ${found.operation}, not for ${intent.operation}.`,
    { inputPath: ['idempotencyKey'], operationId: found.id },
  );
}

function replay({ id, result }: StoredOperation): WriteResult {
  if (result === null) throw new Error(`Operation ${id} has ended and holds no result.`);
  return { ...result, replayed: true };
}

function stillRunning({ operation }: Pick<StoredOperation, 'operation'>): CodedError {
  return new CodedError('IN_PROGRESS', `The first ${operation} with this key is still running.`, {
    retryAfterMs: 1_000,
  });
}
