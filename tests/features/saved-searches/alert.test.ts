/** What is worth telling of what a scheduled search finds. */

import { judge, type Alert, type AlertState } from '../../../src/features/saved-searches/alert.ts';

interface Found {
  readonly ids?: readonly string[];
  /** How many there are; as many as ids unless said otherwise. */
  readonly count?: number;
  /** As many as there are unless said otherwise. */
  readonly value?: string | null;
  readonly isReliable?: boolean;
  readonly version?: number;
}

/** What runs mean, one after the other. */
function verdicts(alert: Alert, runs: readonly Found[]): string[] {
  let state: AlertState | null = null;
  return runs.map((run) => {
    const recordIds = run.ids ?? [];
    const totalCount = run.count ?? recordIds.length;
    const judged = judge(alert, state, {
      searchVersion: run.version ?? 1,
      totalCount,
      recordIds,
      value: run.value === undefined ? String(totalCount) : run.value,
      isReliable: run.isReliable ?? true,
    });
    // As the database keeps it.
    state = JSON.parse(JSON.stringify(judged.state)) as AlertState | null;
    return judged.verdict;
  });
}

const sums = (...values: string[]): Found[] => values.map((value) => ({ value }));

const above = { kind: 'THRESHOLD', sumOf: null, raiseAt: '100', clearAt: '80' } as const;
const below = { kind: 'THRESHOLD', sumOf: null, raiseAt: '10.50', clearAt: '20' } as const;

test('a level is told once when it is reached, and once when the figure is back at the other', () => {
  expect(
    verdicts(above, sums('99.99', '100.00', '250', '80.01', '80.00', '79', '99', '100')),
  ).toEqual(['QUIET', 'RAISED', 'QUIET', 'QUIET', 'CLEARED', 'QUIET', 'QUIET', 'RAISED']);
  expect(verdicts(below, sums('10.51', '10.5', '-3', '19.999', '20.0', '11'))).toEqual([
    'QUIET',
    'RAISED',
    'QUIET',
    'QUIET',
    'CLEARED',
    'QUIET',
  ]);
});

test('a figure that swings fifty times around one level is told once', () => {
  const swings = (high: string, low: string): Found[] =>
    Array.from({ length: 50 }, () => sums(high, low)).flat();
  const told = (runs: readonly Found[]) =>
    verdicts(above, runs).filter((verdict) => verdict !== 'QUIET');
  expect(told(swings('100.01', '99.99'))).toEqual(['RAISED']);
  expect(told([...sums('100'), ...swings('79', '81')])).toEqual(['RAISED', 'CLEARED']);
  // Past both levels each time, it is told each time.
  expect(told(swings('101', '79'))).toHaveLength(100);
});

test('amounts that floats cannot tell apart are told apart', () => {
  const alert = { ...above, raiseAt: '9007199254740993', clearAt: '1' } as const;
  expect(verdicts(alert, sums('9007199254740992', '9007199254740993'))).toEqual([
    'QUIET',
    'RAISED',
  ]);
});

test('new records are told, and neither the first ones nor those that go', () => {
  const runs: Found[] = [
    { ids: ['a', 'b'] },
    { ids: ['b', 'a'] },
    { ids: ['a'] },
    { ids: ['a', 'c', 'd'] },
    { ids: [] },
  ];
  expect(verdicts({ kind: 'NEW_MATCHES' }, runs)).toEqual([
    'QUIET',
    'QUIET',
    'QUIET',
    'RAISED',
    'QUIET',
  ]);
});

test('a first run that finds nothing is remembered: what comes then is new', () => {
  expect(verdicts({ kind: 'NEW_MATCHES' }, [{ ids: [] }, { ids: ['a'] }])).toEqual([
    'QUIET',
    'RAISED',
  ]);
});

test('what another version of the search finds is remembered and not told', () => {
  const runs: Found[] = [
    { ids: ['a'] },
    { ids: ['a', 'b'], version: 2 },
    { ids: ['c'], version: 2 },
  ];
  expect(verdicts({ kind: 'NEW_MATCHES' }, runs)).toEqual(['QUIET', 'QUIET', 'RAISED']);
  expect(verdicts({ kind: 'CHANGED', sumOf: null }, runs)).toEqual(['QUIET', 'QUIET', 'RAISED']);
});

test('another figure is told, however it is written', () => {
  expect(verdicts({ kind: 'CHANGED', sumOf: 'amount' }, sums('5', '5.00', '5.01', '5.01'))).toEqual(
    ['QUIET', 'QUIET', 'RAISED', 'QUIET'],
  );
});

test('that nothing is found is told once, until something is', () => {
  const runs: Found[] = [{ ids: ['a'] }, {}, {}, { ids: ['b'] }, {}];
  expect(verdicts({ kind: 'ABSENCE' }, runs)).toEqual([
    'QUIET',
    'RAISED',
    'QUIET',
    'CLEARED',
    'RAISED',
  ]);
});

test.each<Alert>([
  { kind: 'NEW_MATCHES' },
  { kind: 'ABSENCE' },
  { kind: 'CHANGED', sumOf: null },
  { kind: 'THRESHOLD', sumOf: null, raiseAt: '1', clearAt: '2' },
])(
  '$kind tells nothing of a run that may lack records, and goes on from the last whole one',
  (alert) => {
    const whole = { ids: ['a', 'b'] };
    const lacking = { ids: [], isReliable: false };
    const runs = [lacking, whole, lacking, { ids: ['z'], count: 5, isReliable: false }, whole];
    expect(verdicts(alert, runs)).toEqual([
      'NOT_JUDGED',
      'QUIET',
      'NOT_JUDGED',
      'NOT_JUDGED',
      'QUIET',
    ]);
  },
);

test('new records among very many, and sums of several currencies, are not judged', () => {
  expect(verdicts({ kind: 'NEW_MATCHES' }, [{ ids: ['a'], count: 1_001 }])).toEqual(['NOT_JUDGED']);
  expect(verdicts(above, [{ ids: ['a'], value: null }])).toEqual(['NOT_JUDGED']);
});
