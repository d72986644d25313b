/** When schedules are due: by the clocks of Copenhagen, and by the days of Danish banks. */

import { bankDayFrom, isBankDay } from '../../../src/accounting/bank-days.ts';
import { dueAfter, faultOfTimetable } from '../../../src/features/saved-searches/due-moments.ts';
import type { DayRule } from '../../../src/features/saved-searches/schedule.ts';

/** The next ones, in UTC to the minute. */
function due(cron: string, from: string, count: number, days: DayRule = 'EVERY_DAY'): string[] {
  const found: string[] = [];
  let after = Date.parse(from);
  while (found.length < count) {
    const next = dueAfter({ cron, days }, after);
    if (next === null) break;
    expect(next).toBeGreaterThan(after);
    found.push(new Date(next).toISOString().slice(0, 16));
    after = next;
  }
  return found;
}

test('it is eight o’clock in Copenhagen, in winter and in summer', () => {
  expect(due('0 8 * * *', '2026-03-28T00:00Z', 2)).toEqual([
    '2026-03-28T07:00',
    '2026-03-29T06:00',
  ]);
});

test('a time that spring leaves out comes an hour later that day', () => {
  // On 29 March, 02:00 is 03:00: 02:30 is 03:30 in summer time, 01:30 in UTC.
  expect(due('30 2 * * *', '2026-03-28T12:00Z', 2)).toEqual([
    '2026-03-29T01:30',
    '2026-03-30T00:30',
  ]);
  expect(due('0 * * * *', '2026-03-28T23:30Z', 4)).toEqual([
    '2026-03-29T00:00',
    '2026-03-29T01:00',
    '2026-03-29T02:00',
    '2026-03-29T03:00',
  ]);
});

test('a time that autumn has twice comes once, the first time', () => {
  // On 25 October, 03:00 is 02:00: 02:30 is first in summer time, 00:30 in UTC.
  expect(due('30 2 * * *', '2026-10-24T12:00Z', 2)).toEqual([
    '2026-10-25T00:30',
    '2026-10-26T01:30',
  ]);
  expect(due('30 * * * *', '2026-10-24T23:00Z', 3)).toEqual([
    '2026-10-24T23:30',
    '2026-10-25T00:30',
    '2026-10-25T02:30',
  ]);
});

test('over Easter, days of rest are left out, or come on the Tuesday', () => {
  // From Wednesday 1 April 2026; Maundy Thursday is the 2nd, Easter Monday the 6th.
  expect(due('0 8 * * *', '2026-04-01T00:00Z', 3, 'BANK_DAYS_ONLY')).toEqual([
    '2026-04-01T06:00',
    '2026-04-07T06:00',
    '2026-04-08T06:00',
  ]);
  expect(due('0 8 * * *', '2026-04-01T00:00Z', 3, 'NEXT_BANK_DAY')).toEqual([
    '2026-04-01T06:00',
    '2026-04-07T06:00',
    '2026-04-08T06:00',
  ]);
  expect(due('0 8 3 * *', '2026-04-01T00:00Z', 2, 'NEXT_BANK_DAY')).toEqual([
    '2026-04-07T06:00',
    '2026-05-04T06:00',
  ]);
  expect(due('0 8 3 4 *', '2026-04-01T00:00Z', 1, 'BANK_DAYS_ONLY')).toEqual(['2028-04-03T06:00']);
});

test('over Christmas, what rests comes on the 28th and the 4th', () => {
  // 24 December 2026 is a Thursday; 1 January 2027 a Friday.
  expect(due('0 8 24,31 12 *', '2026-12-01T00:00Z', 2, 'NEXT_BANK_DAY')).toEqual([
    '2026-12-28T07:00',
    '2027-01-04T07:00',
  ]);
  expect(due('0 8 * * *', '2026-12-23T00:00Z', 6, 'BANK_DAYS_ONLY')).toEqual([
    '2026-12-23T07:00',
    '2026-12-28T07:00',
    '2026-12-29T07:00',
    '2026-12-30T07:00',
    '2027-01-04T07:00',
    '2027-01-05T07:00',
  ]);
});

test('moments that are moved keep their time of the day, come in order, and what meets is one', () => {
  // Saturday at 18 and Sunday at 6 are both for Monday; asked in the middle of that Monday, 18 is still to come.
  const cron = '0 6,18 * * *';
  expect(due(cron, '2026-06-12T20:00Z', 3, 'NEXT_BANK_DAY')).toEqual([
    '2026-06-15T04:00',
    '2026-06-15T16:00',
    '2026-06-16T04:00',
  ]);
  expect(due('0 18 * * SAT', '2026-06-15T10:00Z', 1, 'NEXT_BANK_DAY')).toEqual([
    '2026-06-15T16:00',
  ]);
});

test('moved over the night in which clocks change, a time is the same by the clock', () => {
  // Saturday 28 March in winter time, Monday 30 March in summer time.
  expect(due('0 8 28 3 *', '2026-03-01T00:00Z', 1, 'NEXT_BANK_DAY')).toEqual(['2026-03-30T06:00']);
});

test.each(['0 8 * * MON-FRI', '*/15 * * * *', '0,15,30,45 8-17 * * *', '0 8 L * *', '59 23 * * 7'])(
  '%s is a timetable',
  (cron) => {
    expect(faultOfTimetable({ cron, days: 'EVERY_DAY' })).toBeUndefined();
  },
);

test.each([
  '',
  'x',
  '@daily',
  '0 8 * *',
  '0 0 8 * * *',
  '? 8 * * *',
  '60 8 * * *',
  '0 8 * * MAN',
  '*/0 8 * * *',
  '0 8 30 2 *',
  '* * * * *',
  '*/14 * * * *',
  '0,50 * * * *',
  '50 8 * * *\0',
  '0 8 * * *\nx',
  '0'.repeat(101),
  '2026-04-07T08:00:00',
])('%j is none, and is told why', (cron) => {
  expect(faultOfTimetable({ cron, days: 'EVERY_DAY' })).toMatch(/^Expected /);
});

test.each([
  // Easter, Ascension Day, Whitsun and Constitution Day; Christmas and the New Year.
  ['2026-03-25', '2026-06-12'],
  ['2026-12-15', '2027-01-12'],
])('from %s to %s, bank days are what is said of them moment by moment', (from, to) => {
  const local = (instant: string) =>
    new Date(`${instant}Z`).toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' });
  const within = (text: string) => text >= from && text < to;
  // Begun before, for what rests then and is moved to now.
  const begun = new Date(Date.parse(from) - 10 * 24 * 3_600_000).toISOString();
  for (const [cron, count] of [
    ['30 6,18 * * *', 200],
    ['0 12 * * SAT,SUN,MON', 40],
    ['15 9 L * *', 4],
    ['45 23 1-10 * *', 45],
  ] as const) {
    const all = (days: DayRule) => due(cron, begun, count, days).map(local);
    const plain = all('EVERY_DAY');
    const moved = plain.map((text) => `${bankDayFrom(text.slice(0, 10))}${text.slice(10)}`);
    const onBankDays = plain.filter((text) => isBankDay(text.slice(0, 10)));
    expect(all('BANK_DAYS_ONLY').filter(within)).toEqual(onBankDays.filter(within));
    expect(all('NEXT_BANK_DAY').filter(within)).toEqual([...new Set(moved)].sort().filter(within));
  }
});

test.each(['0 12 * * SAT,SUN', '*/15 * * * 6', '0 8 24-26 12 *', '0 8 5 6 *'])(
  '%s never comes on a bank day, and is told so at once',
  (cron) => {
    const days = 'BANK_DAYS_ONLY';
    expect(dueAfter({ cron, days }, Date.parse('2026-01-01T00:00Z'))).toBeNull();
    expect(faultOfTimetable({ cron, days })).toBe('Expected a time that comes on bank days.');
    expect(faultOfTimetable({ cron, days: 'NEXT_BANK_DAY' })).toBeUndefined();
  },
);

test('what comes on a bank day once in many years is waited for', () => {
  // 29 February 2028 is a Tuesday; before that, weekends of February alone.
  expect(due('0 8 29 2 SAT,SUN', '2026-03-01T00:00Z', 1, 'BANK_DAYS_ONLY')).toEqual([
    '2028-02-29T07:00',
  ]);
});
