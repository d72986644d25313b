import { dueDateOf } from '../../src/accounting/due-date.ts';

test('net counts from the entry date, over month ends and leap days', () => {
  expect(dueDateOf('2024-02-20', { mode: 'net', days: 14 })).toBe('2024-03-05');
  expect(dueDateOf('2025-03-02', { mode: 'net', days: -2 })).toBe('2025-02-28');
});

test('net end of month counts from the last day of the month', () => {
  // As the live API answered: entered 2016-12-23 with 7 days.
  expect(dueDateOf('2016-12-23', { mode: 'netEndOfMonth', days: 7 })).toBe('2017-01-07');
  expect(dueDateOf('2025-01-31', { mode: 'netEndOfMonth', days: 0 })).toBe('2025-01-31');
});

test('a date is taken as it is', () => {
  expect(dueDateOf('2025-01-31', { mode: 'date', date: '2025-02-03' })).toBe('2025-02-03');
});
