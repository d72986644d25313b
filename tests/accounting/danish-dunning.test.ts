import {
  dunningLimitsOn,
  objectionsTo,
  type IntendedFee,
} from '../../src/accounting/danish-dunning.ts';

const lawful: IntendedFee = {
  day: '2026-03-11',
  fee: '100',
  dueDate: '2026-03-10',
  earlierDays: [],
};

const kinds = (fee: Partial<IntendedFee>) =>
  objectionsTo({ ...lawful, ...fee }).map(({ kind }) => kind);

test('a first fee of 100 kr may follow on the day after the due date', () => {
  expect(kinds({})).toEqual([]);
  expect(objectionsTo({ ...lawful, day: '2026-03-10' })).toEqual([
    { kind: 'notOverdue', dueDate: '2026-03-10' },
  ]);
});

test('more than 100 kr is too much, to the øre', () => {
  expect(objectionsTo({ ...lawful, fee: '100.01' })).toEqual([
    { kind: 'feeTooHigh', maxFee: '100' },
  ]);
});

test('ten days lie between two fees, counted from the latest', () => {
  const earlierDays = ['2026-03-20', '2026-03-05'];
  expect(objectionsTo({ ...lawful, day: '2026-03-29', earlierDays })).toEqual([
    { kind: 'tooSoon', earliest: '2026-03-30' },
  ]);
  expect(kinds({ day: '2026-03-30', earlierDays })).toEqual([]);
});

test('a fourth fee is one too many', () => {
  const earlierDays = ['2026-01-01', '2026-01-11', '2026-01-21'];
  expect(kinds({ earlierDays: earlierDays.slice(1) })).toEqual([]);
  expect(kinds({ earlierDays })).toEqual(['tooMany']);
});

test('everything that speaks against a fee is told at once', () => {
  const earlierDays = ['2026-03-01', '2026-03-02', '2026-03-03'];
  expect(kinds({ day: '2026-03-04', fee: '310', earlierDays })).toEqual([
    'notOverdue',
    'feeTooHigh',
    'tooMany',
    'tooSoon',
  ]);
});

test('an invoice without a due date is overdue at once', () => {
  expect(kinds({ dueDate: null })).toEqual([]);
});

test('before the law there were no limits', () => {
  expect(dunningLimitsOn('2002-07-31')).toBeNull();
  expect(kinds({ day: '2002-07-31', dueDate: '2002-07-01', fee: '250' })).toEqual([]);
});
