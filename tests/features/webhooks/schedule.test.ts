/** When a message is sent again. */

import {
  maxAttempts,
  nextDelayMs,
  postponedDelayMs,
  retryAfterMs,
} from '../../../src/features/webhooks/schedule.ts';

const now = Date.parse('2026-03-02T09:00:00Z');
const hour = 3_600_000;

test('ten attempts take three days, and a fifth longer when chance will have it', () => {
  const total = (random: number) =>
    Array.from({ length: maxAttempts }, (_, index) => nextDelayMs({ attempts: index + 1, random }))
      .map((delay) => delay ?? 0)
      .reduce((sum, delay) => sum + delay, 0);
  expect(maxAttempts).toBe(10);
  // 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h.
  expect(total(0)).toBe(75 * hour + 35 * 60_000 + 5_000);
  expect(total(1)).toBe(1.2 * total(0));
  expect(nextDelayMs({ attempts: 10, random: 0 })).toBeUndefined();
});

test.each([
  ['120', 120_000],
  ['Mon, 02 Mar 2026 10:00:00 GMT', hour],
  ['99999999', 24 * hour],
  ['Mon, 02 Mar 2099 10:00:00 GMT', 24 * hour],
  ['0', undefined],
  ['-5', undefined],
  ['abc', undefined],
  ['Mon, 02 Mar 2026 08:00:00 GMT', undefined],
  ['1e9', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});

test('a receiver can put a message off, never bring it forward', () => {
  expect(nextDelayMs({ attempts: 1, retryAfterMs: hour, random: 0 })).toBe(hour);
  expect(nextDelayMs({ attempts: 4, retryAfterMs: 1_000, random: 0 })).toBe(2 * hour);
});

test('what cannot be made is made again soon, then every five minutes for three days', () => {
  expect([1, 2, 3, 4, 5, 6, 900].map((count) => postponedDelayMs(count, 0))).toEqual([
    2_000, 10_000, 30_000, 60_000, 300_000, 300_000, 300_000,
  ]);
  expect(postponedDelayMs(901, 0)).toBeUndefined();
});
