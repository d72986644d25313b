import { readFileSync } from 'node:fs';
import { totalOf, type LineInput } from '../../src/accounting/invoice-total.ts';
import { multiply } from '../../src/accounting/money.ts';
import { describeWithMaterial, materialPath } from '../support/material.ts';

const line = (
  quantity: string,
  unitPrice: string,
  taxRate = '0.25',
  discount?: NonNullable<LineInput['discount']>,
): LineInput => ({ quantity, unitPrice, taxRate, ...(discount && { discount }) });

describe('figures of the published specification', () => {
  test('a line is rounded half up', () => {
    expect(totalOf([line('3.42', '12.345', '0')], 'excl').amount).toBe('42.22');
  });

  test('a cash discount comes off the rounded line', () => {
    // 7.5 * 19.99 = 149.925 -> 149.93; 149.93 - 7.15 = 142.78
    const total = totalOf([line('7.5', '19.99', '0', { mode: 'cash', value: '7.15' })], 'excl');
    expect(total.lines[0]).toMatchObject({ beforeDiscount: '149.93', amount: '142.78' });
  });

  test('a percentage is a number of per cent', () => {
    // 1.98 * 98.76 = 195.5448 -> 195.54; 23 % = 44.9742 -> 44.97
    const total = totalOf([line('1.98', '98.76', '0', { mode: 'percent', value: '23' })], 'excl');
    expect(total.lines[0]).toMatchObject({
      beforeDiscount: '195.54',
      discountAmount: '44.97',
      amount: '150.57',
    });
  });

  test('tax is added up unrounded and rounded once', () => {
    // 0.005 + 0.005 = 0.01; rounding each first would make 0.02
    const total = totalOf([line('1', '0.02'), line('1', '0.02')], 'excl');
    expect(total).toMatchObject({ amount: '0.04', tax: '0.01', grossAmount: '0.05' });
  });

  test('rates may differ from line to line', () => {
    // 223.45 * 0.25 = 55.8625; 123.47 * 0.9 = 111.123; together 166.9855 -> 166.99
    const lines = [line('1', '123.45'), line('1', '100'), line('1', '123.47', '0.9')];
    expect(totalOf(lines, 'excl')).toMatchObject({ amount: '346.92', tax: '166.99' });
  });

  test('many decimals do not matter', () => {
    expect(totalOf([line('900.6712', '87.1198', '0.075')], 'excl')).toMatchObject({
      amount: '78466.29',
      tax: '5884.97',
      grossAmount: '84351.26',
    });
    expect(totalOf([line('17.67', '8.99', '0'), line('17.67', '8.99', '0')], 'excl').amount).toBe(
      '317.7',
    );
  });

  test('with tax included the net amount is what tax leaves over', () => {
    expect(totalOf([line('1', '500')], 'incl')).toMatchObject({ amount: '400', tax: '100' });
    // As the live API answered: lines of 123 and 345 owe 24.60 and 69.
    const recorded = totalOf([line('1', '123'), line('1', '345')], 'incl');
    expect(recorded).toMatchObject({ amount: '374.4', tax: '93.6', grossAmount: '468' });
    expect(recorded.lines.map(({ amount, tax }) => [amount, tax])).toEqual([
      ['123', '24.6'],
      ['345', '69'],
    ]);
  });

  test('a negative line takes away', () => {
    expect(totalOf([line('2', '100'), line('-1', '50')], 'excl')).toMatchObject({
      amount: '150',
      tax: '37.5',
    });
  });
});

interface Vector {
  taxMode: 'excl' | 'incl';
  lines: {
    quantity: number;
    unitPrice: number;
    currentTaxRate: number | null;
    discountMode?: 'cash' | 'percent' | null;
    discountValue?: number | null;
  }[];
  expected: {
    netAmount: number;
    tax: number;
    grossAmount: number;
    lines: { amount: number; discountAmount: number }[];
  };
}

const vectors = 'data/billy/invoice_total_vectors_sample.json';

describeWithMaterial(vectors, 'vectors computed by independent code', () => {
  test('every one agrees', () => {
    const read: Vector[] = JSON.parse(readFileSync(materialPath(vectors), 'utf8')) as Vector[]; // the shape above is the file's
    expect(read.length).toBeGreaterThan(0);
    for (const vector of read) {
      const total = totalOf(vector.lines.map(lineOfVector), vector.taxMode);
      expect({
        netAmount: Number(total.amount),
        tax: Number(total.tax),
        grossAmount: Number(total.grossAmount),
        lines: total.lines.map((each) => ({
          amount: Number(each.beforeDiscount),
          discountAmount: Number(each.discountAmount),
        })),
      }).toEqual(vector.expected);
    }
  });
});

/** The library's percentage is a fraction, the API's a number of per cent. */
function lineOfVector(raw: Vector['lines'][number]): LineInput {
  const { discountMode: mode, discountValue } = raw;
  const value = String(discountValue ?? 0);
  return line(
    String(raw.quantity),
    String(raw.unitPrice),
    String(raw.currentTaxRate ?? 0),
    mode ? { mode, value: mode === 'percent' ? multiply(value, '100') : value } : undefined,
  );
}
