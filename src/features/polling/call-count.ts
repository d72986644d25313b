/** Calls of the latest hour, by five minutes: twelve figures that can be kept in a row. */

export interface CallsAt {
  /** Where the five minutes begin; epoch milliseconds. */
  readonly from: number;
  readonly calls: number;
}

const bucketMs = 5 * 60_000;
const hourMs = 60 * 60_000;

export function withCalls(counted: readonly CallsAt[], calls: number, now: number): CallsAt[] {
  const from = now - (now % bucketMs);
  const kept = counted.filter((one) => one.from > now - hourMs && one.from !== from);
  const before = counted.find((one) => one.from === from)?.calls ?? 0;
  return [...kept, { from, calls: before + calls }];
}

export function callsInLastHour(counted: readonly CallsAt[], now: number): number {
  return counted
    .filter(({ from }) => from > now - hourMs)
    .reduce((sum, { calls }) => sum + calls, 0);
}
