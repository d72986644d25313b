/** When a message that was not taken is sent again: the schedule of Standard Webhooks, over three days. */

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** After the first failure, the second and so on; when they are used up, the message is given up. */
const delaysMs = [
  5 * secondMs,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
];

/** The first one included. */
export const maxAttempts = delaysMs.length + 1;

/** Spread by so much, so that what failed together does not come back together. */
const jitterShare = 0.2;

/** No receiver can put a message off for longer than the schedule's own longest wait. */
const maxRetryAfterMs = 24 * hourMs;

interface Failed {
  /** Attempts made so far, at least one. */
  readonly attempts: number;
  /** What the receiver asked for, from `retryAfterMs`. */
  readonly retryAfterMs?: number | undefined;
  /** From 0 to below 1. */
  readonly random: number;
}

/** Milliseconds until the next attempt; undefined when there is none left. */
export function nextDelayMs({ attempts, retryAfterMs = 0, random }: Failed): number | undefined {
  const delayMs = delaysMs[attempts - 1];
  if (delayMs === undefined) return undefined;
  return Math.round(Math.max(delayMs, retryAfterMs) * (1 + jitterShare * random));
}

/** What a `Retry-After` header asks for, as seconds or as a date; undefined when it says neither. Bounded to a day. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const askedMs = /^\d{1,10}$/.test(text) ? Number(text) * secondMs : httpDate(text) - now;
  return askedMs > 0 ? Math.min(askedMs, maxRetryAfterMs) : undefined;
}

/** NaN for what is no date; numbers such as `-5`, which `Date.parse` takes for years, are none. */
function httpDate(text: string): number {
  return /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : NaN;
}

/** Before anything was sent, such as while Billy does not answer: sooner, because the receiver is not to blame. */
const postponedDelaysMs = [2 * secondMs, 10 * secondMs, 30 * secondMs, minuteMs, 5 * minuteMs];

/** At five minutes each, the three days a message is tried for. */
const maxPostponements = 900;

/** Milliseconds until a message that could not be made is made again; undefined when that has been tried long enough. */
export function postponedDelayMs(postponements: number, random: number): number | undefined {
  if (postponements > maxPostponements) return undefined;
  const delayMs = postponedDelaysMs[postponements - 1] ?? postponedDelaysMs.at(-1) ?? minuteMs;
  return Math.round(delayMs * (1 + jitterShare * random));
}
