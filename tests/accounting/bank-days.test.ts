import { bankDayFrom, isBankDay } from '../../src/accounting/bank-days.ts';
import { addDays } from '../../src/accounting/calendar.ts';

/** Days from Monday to Friday on which banks are closed. */
function closed(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (!isBankDay(day) && ![0, 6].includes(new Date(day).getUTCDay())) days.push(day);
  return days;
}

test('in 2026 banks are closed on these days besides weekends', () => {
  // Easter Sunday is 5 April: Ascension Day 39 days on, Whit Monday 50. 26 December is a Saturday.
  expect(closed('2026-01-01', '2026-12-31')).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-06',
    '2026-05-14',
    '2026-05-15',
    '2026-05-25',
    '2026-06-05',
    '2026-12-24',
    '2026-12-25',
    '2026-12-31',
  ]);
});

test('Great Prayer Day was a holiday until 2023', () => {
  expect([isBankDay('2023-05-05'), isBankDay('2024-04-26')]).toEqual([false, true]);
});

test('the next bank day is the day itself, or follows the days of rest', () => {
  expect(bankDayFrom('2026-04-01')).toBe('2026-04-01');
  expect(bankDayFrom('2026-04-02')).toBe('2026-04-07');
  expect(bankDayFrom('2026-12-24')).toBe('2026-12-28');
  expect(bankDayFrom('2026-12-31')).toBe('2027-01-04');
});
