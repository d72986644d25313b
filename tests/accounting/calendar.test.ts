import { addDays, isDate, lastOfMonth } from '../../src/accounting/calendar.ts';

test('only days that exist, written with four, two and two digits, are dates', () => {
  expect(isDate('2024-02-29')).toBe(true);
  for (const text of ['2025-02-29', '2025-13-01', '2025-1-1', '2025-01-01T00:00:00', '']) {
    expect(isDate(text)).toBe(false);
  }
});

test('days and months roll over into other years', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  expect(lastOfMonth(2025, 14)).toBe('2026-02-28');
});

test('summer time does not move a date', () => {
  expect(addDays('2025-03-29', 2)).toBe('2025-03-31');
  expect(addDays('2025-10-25', 2)).toBe('2025-10-27');
});
