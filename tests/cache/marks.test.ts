/** Marks by themselves: what they judge, at which instant exactly they are forgotten, and what that is made up for with. */

import { createMarks, longestAnswerMs, markMs } from '../../src/cache/marks.ts';
import { recordKey } from '../../src/cache/keys.ts';
import { clockOf } from '../../src/clock.ts';
import { nordlys } from './shelf.ts';

const keyOf = (id: string) => recordKey(nordlys, 'contacts', id);
const [one, other] = [keyOf('one'), keyOf('other')];

/** As many as are kept. */
const capacity = 100_000;

function start() {
  let now = Date.parse('2026-01-05T09:00:00Z');
  const marks = createMarks(clockOf(() => now));
  return {
    marks,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    /** Marks as many other keys as said, all at this instant. */
    markMany: (count: number) => {
      for (let index = 0; index < count; index += 1) marks.mark(keyOf(`many-${index}`));
    },
  };
}

test('a mark stands against what was read before it, and against nothing read after', () => {
  const { marks } = start();
  const before = marks.now();
  marks.mark(one);
  expect(marks.now()).toBe(before + 1);
  expect(marks.stands([one], before)).toBe(false);
  expect(marks.stands([other, one], before)).toBe(false);
  expect(marks.stands([other], before)).toBe(true);
  expect(marks.stands([one], marks.now())).toBe(true);
  expect(marks.stands([], before)).toBe(true);
});

test('a guard’s mark stands for good, a key’s for as long as an answer may be served', () => {
  const { marks, pass } = start();
  const before = marks.now();
  marks.markGuard(one);
  marks.mark(other);
  pass(longestAnswerMs);
  marks.mark(keyOf('later'));
  expect(marks.stands([other], before)).toBe(false);
  pass(1);
  marks.mark(keyOf('later'));
  expect(marks.stands([other], before)).toBe(true);
  expect(marks.stands([one], before)).toBe(false);
});

test('a key marked again is as young as its last mark', () => {
  const { marks, pass } = start();
  marks.mark(one);
  marks.mark(other);
  const before = marks.now();
  pass(longestAnswerMs);
  marks.mark(one);
  pass(1);
  marks.mark(keyOf('later'));
  expect(marks.stands([one], before)).toBe(false);
});

test('when everything was made old, all read until then is, and nothing after', () => {
  const { marks } = start();
  const before = marks.now();
  marks.markAll();
  expect(marks.stands([one], before)).toBe(false);
  expect(marks.standsUnchanged([one], before)).toBe(false);
  expect(marks.stands([one], marks.now())).toBe(true);
});

test('by the clock, what was evicted at an instant did not stand since that instant', () => {
  const { marks, now } = start();
  marks.mark(one);
  marks.markGuard(other);
  expect(marks.stoodSince([one], now())).toBe(false);
  expect(marks.stoodSince([other], now())).toBe(false);
  expect(marks.stoodSince([keyOf('third'), one], now())).toBe(false);
  expect(marks.stoodSince([one, other], now() + 1)).toBe(true);
  expect(marks.stoodSince([keyOf('third')], 0)).toBe(true);
});

test('another value makes old what was made from the last one, not what stands there', () => {
  const { marks } = start();
  const before = marks.now();
  marks.supersede(one);
  expect(marks.stands([one], before)).toBe(true);
  expect(marks.standsUnchanged([one], before)).toBe(false);
  expect(marks.standsUnchanged([other, one], before)).toBe(false);
  expect(marks.standsUnchanged([other], before)).toBe(true);
  expect(marks.standsUnchanged([one], marks.now())).toBe(true);
});

test('an eviction changes what was made from the evicted, too', () => {
  const { marks } = start();
  const before = marks.now();
  marks.mark(one);
  expect(marks.standsUnchanged([one], before)).toBe(false);
  expect(marks.standsUnchanged([one], marks.now())).toBe(true);
});

test('a fill is judged for as long as marks are sure to be kept, and a millisecond later not at all', () => {
  const { marks, now, pass } = start();
  const [asOf, startedAt] = [marks.now(), now()];
  expect(marks.isForgotten(asOf, startedAt)).toBe(false);
  pass(markMs);
  expect(marks.isForgotten(asOf, startedAt)).toBe(false);
  pass(1);
  expect(marks.isForgotten(asOf, startedAt)).toBe(true);
});

describe('where there is room for no more', () => {
  test('what began before the mark that had to go cannot be judged, what began with it can', () => {
    const { marks, now, markMany } = start();
    const before = marks.now();
    marks.mark(one);
    const after = marks.now();
    markMany(capacity - 1);
    expect(marks.isForgotten(before, now())).toBe(false);
    expect(marks.remembers(before)).toBe(true);
    marks.mark(other);
    expect(marks.isForgotten(before, now())).toBe(true);
    expect(marks.remembers(before)).toBe(false);
    expect(marks.isForgotten(after, now())).toBe(false);
    expect(marks.remembers(after)).toBe(true);
  });

  test('as many as there is room for stand', () => {
    const { marks, markMany } = start();
    const before = marks.now();
    marks.mark(one);
    markMany(capacity - 1);
    expect(marks.stands([one], before)).toBe(false);
  });

  test('answers are told of lost values, fills are not: those may be read again', () => {
    const { marks, now } = start();
    const before = marks.now();
    for (let index = 0; index <= capacity; index += 1) marks.supersede(keyOf(`many-${index}`));
    expect(marks.remembers(before)).toBe(false);
    expect(marks.remembers(before + 1)).toBe(true);
    expect(marks.isForgotten(before, now())).toBe(false);
  });

  test('marks that grew too old make room without a loss', () => {
    const { marks, pass, markMany } = start();
    markMany(capacity);
    const after = marks.now();
    pass(longestAnswerMs + 1);
    markMany(capacity);
    expect(marks.remembers(0)).toBe(true);
    expect(marks.remembers(after)).toBe(true);
  });
});
