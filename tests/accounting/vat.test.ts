import { readFileSync } from 'node:fs';
import { lastOfMonth } from '../../src/accounting/calendar.ts';
import { splitTax, vatDeadline } from '../../src/accounting/vat.ts';
import { describeWithMaterial, materialPath } from '../support/material.ts';

test('with full deduction nothing of the tax is cost', () => {
  const split = splitTax({ net: '100', tax: '25' }, [
    { accountId: 'input', share: '1', source: 'tax' },
  ]);
  expect(split).toEqual({ parts: [{ accountId: 'input', amount: '25' }], cost: '0' });
});

test('a restaurant bill of 1,000 has 200 of tax, of which 50 are deducted and 150 are cost', () => {
  const split = splitTax({ net: '800', tax: '200' }, [
    { accountId: 'input', share: '0.25', source: 'tax' },
  ]);
  expect(split).toEqual({ parts: [{ accountId: 'input', amount: '50' }], cost: '150' });
});

test('reverse charge on a service of 500 owes and deducts 125', () => {
  const split = splitTax({ net: '500', tax: '0' }, [
    { accountId: 'input', share: '0.25', source: 'net' },
    { accountId: 'abroad', share: '-0.25', source: 'net' },
  ]);
  expect(split).toEqual({
    parts: [
      { accountId: 'input', amount: '125' },
      { accountId: 'abroad', amount: '-125' },
    ],
    cost: '0',
  });
});

test('without components all tax is cost', () => {
  expect(splitTax({ net: '100', tax: '19' }, [])).toEqual({ parts: [], cost: '19' });
});

test('a deadline on a holiday moves to the next working day', () => {
  // 1 June 2020 was Whit Monday; 1 March 2025 a Saturday; 25 December 2023 a Monday, with the 26th after it.
  expect(vatDeadline('quarter', '2020-03-31')).toBe('2020-06-02');
  expect(vatDeadline('quarter', '2024-12-31')).toBe('2025-03-03');
  expect(vatDeadline('month', '2023-11-30')).toBe('2023-12-27');
});

const published = 'data/vat/deadlines_skat_sample.csv';

describeWithMaterial(published, 'the deadlines skat.dk published', () => {
  test('are met', () => {
    const rows = readFileSync(materialPath(published), 'utf8').trim().split(/\s*\n/).slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [frequency = '', period = '', deadline] = row.split(',');
      const year = Number(period.slice(0, 4));
      const part = Number(period.replace(/^\d{4}\D*/, ''));
      expect([period, deadlineOf(frequency, year, part)]).toEqual([period, deadline]);
    }
  });
});

function deadlineOf(frequency: string, year: number, part: number): string {
  if (frequency === 'month') return vatDeadline('month', lastOfMonth(year, part));
  if (frequency === 'quarter') return vatDeadline('quarter', lastOfMonth(year, part * 3));
  return vatDeadline('half', lastOfMonth(year, part * 6));
}
