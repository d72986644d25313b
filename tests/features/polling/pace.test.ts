/** How often a list is looked at follows from how often it is seen to change. */

import fc from 'fast-check';
import {
  afterLook,
  intervalOf,
  sweepIntervalOf,
  unknownPace,
  worthwhileMs,
  type Pace,
} from '../../../src/features/polling/pace.ts';

const bounds = { minMs: 15_000, maxMs: 600_000, msPerCall: 50 };

/** Looks as the poller does, at a list that changes at these moments; what the interval is at the end. */
function intervalAfter(looks: number, hasChanged: (fromMs: number, toMs: number) => boolean) {
  let pace: Pace = unknownPace;
  let at = 0;
  for (let look = 0; look < looks; look += 1) {
    const intervalMs = intervalOf(pace, 'recent', bounds);
    pace = afterLook(pace, hasChanged(at, at + intervalMs), intervalMs);
    at += intervalMs;
  }
  return intervalOf(pace, 'recent', bounds);
}

test('a list nobody knows is looked at after a minute', () => {
  expect(Math.round(intervalOf(unknownPace, 'recent', bounds) / 1_000)).toBe(60);
});

test('a list that never changes is looked at every ten minutes after six looks', () => {
  expect(intervalAfter(6, () => false)).toBe(600_000);
});

test('a list that always changes is looked at every 15 seconds after four looks', () => {
  expect(intervalAfter(4, () => true)).toBe(15_000);
});

test('a list that changes every five minutes is looked at between every minute and every ten', () => {
  const everyMs = 300_000;
  const intervalMs = intervalAfter(
    200,
    (from, to) => Math.floor(to / everyMs) > Math.floor(from / everyMs),
  );
  expect(intervalMs).toBeGreaterThan(60_000);
  expect(intervalMs).toBeLessThan(600_000);
});

test('who listens hears of a quiet list after a minute, who is sent messages after five', () => {
  let pace: Pace = unknownPace;
  for (let look = 0; look < 20; look += 1) pace = afterLook(pace, false, 600_000);
  expect(intervalOf(pace, 'live', bounds)).toBe(60_000);
  expect(intervalOf(pace, 'told', bounds)).toBe(300_000);
  expect(intervalOf(pace, 'always', bounds)).toBe(600_000);
});

test('whatever is found, the interval stays within its bounds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ hasFound: fc.boolean(), sinceMs: fc.integer({ min: 1, max: 1e9 }) })),
      (looks) => {
        let pace: Pace = unknownPace;
        for (const { hasFound, sinceMs } of looks) pace = afterLook(pace, hasFound, sinceMs);
        const intervalMs = intervalOf(pace, 'recent', bounds);
        expect(intervalMs).toBeGreaterThanOrEqual(bounds.minMs);
        expect(intervalMs).toBeLessThanOrEqual(bounds.maxMs);
        expect(worthwhileMs(pace)).toBeGreaterThan(0);
      },
    ),
  );
});

describe('every record is looked at again', () => {
  const within = (pages: number, intervalMs: number, pagesOfAll = pages, msPerCall = 50): number =>
    sweepIntervalOf({ pages, pagesOfAll, intervalMs }, { ...bounds, msPerCall }) / 1_000;

  test('of a list of one page with every look, of a longer one within half a minute a page', () => {
    expect(within(1, 15_000)).toBe(15);
    expect(within(17, 15_000)).toBe(510);
    expect(within(2, 600_000)).toBe(600);
  });

  test('of a list of any length within ten minutes', () => {
    expect(within(40, 15_000)).toBe(600);
    expect(within(5_000, 60_000)).toBe(600);
  });

  test('unless the budget leaves the poller fewer calls than all lists together then need', () => {
    // Ten calls a second, of which one in ten is the poller's: a page a second.
    expect(within(40, 15_000, 900, 1_000)).toBe(900);
    expect(within(800, 15_000, 900, 1_000)).toBe(900);
    expect(within(1, 15_000, 900, 1_000)).toBe(15);
  });
});
