/**
 * Failures made on purpose, for one request's calls to Billy. Nothing of such a call leaves before its failure does,
 * so what was broken has not been done, and nothing it meets counts as Billy's: circuits, budget and quarantine
 * belong to everybody.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import { CodedError } from '../errors.ts';

/** What Billy is to be like, for the calls whose path begins so. */
export interface Injection {
  /** Beginning of the path below the base URL, such as `/invoices`; every path when missing. */
  readonly path: string | undefined;
  /** Of the attempts, from above 0 to 100. */
  readonly percent: number;
  /** Waited before anything else happens. */
  readonly delayMs: number;
  /** What happens then; undefined: Billy is asked. */
  readonly failure: InjectedFailure | undefined;
}

/** An answer with a status, a connection that breaks, or one that never answers. */
export type InjectedFailure = number | 'reset' | 'hang';

/** An attempt was met by it. */
export interface InjectionEvent {
  readonly type: 'attempt.injected';
  readonly method: string;
  readonly delayMs: number;
  /** Absent when Billy was asked after the delay. */
  readonly failure?: InjectedFailure;
}

const maxDelayMs = 60_000;

/**
 * Reads `path=/invoices;delay=2000;percent=30` and the like: `path`, `percent` (100 unless given), `delay` in
 * milliseconds, and one of `status=503`, `reset`, `hang`.
 * @throws CodedError BAD_REQUEST naming the part that is wrong
 */
export function readInjection(text: string): Injection {
  let path: string | undefined;
  let percent = 100;
  let delayMs = 0;
  let failure: InjectedFailure | undefined;
  const seen = new Set<string>();

  for (const part of text.split(';').map((piece) => piece.trim())) {
    const [, name = '', value] = /^(\w+)(?:\s*=\s*(.*))?$/.exec(part) ?? [];
    if (seen.has(name)) throw wrong(part, `${name} once`);
    seen.add(name);
    switch (name) {
      case 'path':
        if (value?.startsWith('/') !== true) throw wrong(part, 'path=/ and what follows');
        path = value;
        break;
      case 'percent':
        percent = numberOf(part, value, 1, 100);
        break;
      case 'delay':
        delayMs = numberOf(part, value, 0, maxDelayMs);
        break;
      case 'status':
        failure = onlyOne(part, failure, numberOf(part, value, 400, 599));
        break;
      case 'reset':
      case 'hang':
        if (value !== undefined) throw wrong(part, `${name} without a value`);
        failure = onlyOne(part, failure, name);
        break;
      default:
        throw wrong(part, 'path, percent, delay, status, reset or hang');
    }
  }
  if (delayMs === 0 && failure === undefined)
    throw wrong(text, 'something to happen: delay, status, reset or hang');
  return { path, percent, delayMs, failure };
}

/** Whether it is about calls of this path, below the base URL. */
export function isAbout({ path }: Injection, asked: string): boolean {
  return path === undefined || asked.startsWith(path);
}

/**
 * Waits as it says. Resolves with the failure that is to follow; one that hangs does not resolve.
 * @throws the signal's reason when it is aborted first
 */
export async function suffer(
  { delayMs, failure }: Injection,
  signal: AbortSignal,
): Promise<Exclude<InjectedFailure, 'hang'> | undefined> {
  // The longest a timer takes, and longer than any attempt; the signal ends it.
  const waitMs = failure === 'hang' ? 2 ** 31 - 1 : delayMs;
  // The timer's own error says less than the signal's reason.
  if (waitMs > 0)
    await sleepFor(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  return failure === 'hang' ? undefined : failure;
}

function numberOf(part: string, value: string | undefined, from: number, to: number): number {
  const number = /^\d{1,6}$/.test(value ?? '') ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw wrong(part, `a whole number from ${from} to ${to}`);
}

function onlyOne(part: string, known: unknown, failure: InjectedFailure): InjectedFailure {
  if (known === undefined) return failure;
  throw wrong(part, 'one of status, reset and hang');
}

function wrong(part: string, expected: string): CodedError {
  return new CodedError(
    'BAD_REQUEST',
    `Expected ${expected} in x-chaos, got ${JSON.stringify(part.slice(0, 60))}.`,
  );
}
