/** An upper bound on requests per token and minute; Billy publishes none, so it is off unless asked for. */

import { tooManyRequests } from './refusals.ts';

const MINUTE_MS = 60_000;

interface Window {
  readonly startedAt: number;
  requests: number;
}

/** Counts one request. @throws Refusal 429 when the minute's share is used up */
export type RateLimit = (token: string) => void;

export function rateLimit(perMinute: number, now: () => number): RateLimit {
  const windows = new Map<string, Window>();
  return (token) => {
    let window = windows.get(token);
    if (!window || now() - window.startedAt >= MINUTE_MS) {
      window = { startedAt: now(), requests: 0 };
      windows.set(token, window);
    }
    window.requests += 1;
    if (window.requests > perMinute) {
      throw tooManyRequests(Math.ceil((window.startedAt + MINUTE_MS - now()) / 1000));
    }
  };
}
