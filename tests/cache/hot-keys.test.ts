/** What counts as hot, against exact counts. */

import { createHotKeys } from '../../src/cache/hot-keys.ts';

test('in a stream with a long tail the most frequent are found, never counted too low', () => {
  const hot = createHotKeys<string, string>({ now: () => 0, capacity: 50, halveEveryMs: Infinity });
  const exact = new Map<string, number>();
  // The head comes in a fixed rhythm; in between is a tail of which nothing comes twice.
  for (let turn = 0; turn < 20_000; turn += 1) {
    const head = turn % 4 === 0 ? undefined : Math.floor(Math.log2((turn % 63) + 1));
    const key = head === undefined ? `tail ${turn}` : `head ${head}`;
    exact.set(key, (exact.get(key) ?? 0) + 1);
    hot.note(key, 1, () => key);
  }
  const truth = [...exact].sort(([, a], [, b]) => b - a).slice(0, 3);
  const found = hot.hottest().slice(0, 3);
  expect(found.map(({ key }) => key)).toEqual(truth.map(([key]) => key));
  for (const [index, { count }] of found.entries())
    expect(count).toBeGreaterThanOrEqual(truth[index]?.[1] ?? Infinity);
});

test('what was asked for long ago weighs less than what is asked for now', () => {
  let now = 0;
  const hot = createHotKeys<string, string>({
    now: () => now,
    capacity: 10,
    halveEveryMs: 60_000,
  });
  const ask = (key: string, times: number) => hot.note(key, times, () => key);
  ask('then', 100);
  now = 59_999;
  ask('now', 60);
  expect(hot.hottest()[0]).toMatchObject({ key: 'then', count: 100 });
  now = 120_000;
  ask('now', 20);
  expect(hot.hottest()).toMatchObject([
    { key: 'now', count: 35 },
    { key: 'then', count: 25 },
  ]);
});

test('never more is kept than there is room for', () => {
  const hot = createHotKeys<string, string>({ now: () => 0, capacity: 10, halveEveryMs: Infinity });
  for (let turn = 0; turn < 1_000; turn += 1) hot.note(String(turn), 1, () => '');
  expect(hot.hottest()).toHaveLength(10);
});
