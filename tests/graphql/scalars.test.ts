import fc from 'fast-check';
import { parseValue as literalOf } from 'graphql';
import { scalarResolvers } from '../../src/graphql/scalars.ts';
import { idOf, query } from './query.ts';

const { Decimal, Date: CalendarDate, DateTime } = scalarResolvers;

describe('Decimal', () => {
  test('keeps every digit on the way out and on the way in', () => {
    const text = '12345678901234567890.12';
    expect(Decimal.serialize(text)).toBe(text);
    expect(Decimal.parseValue(text)).toBe(text);
    expect(Decimal.parseLiteral(literalOf(`"${text}"`))).toBe(text);
    // A number written in the query is text until we read it: no digit is lost.
    expect(Decimal.parseLiteral(literalOf(text))).toBe(text);
  });

  test('takes any amount a spreadsheet can hold as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const number = cents / 100;
        expect(Number(Decimal.parseValue(number))).toBe(number);
      }),
    );
  });

  test.each(['', '1,5', '1e3', 'NaN', ' 1', '.5', '1.', '--1', '9'.repeat(31)])(
    'refuses %j',
    (text) => {
      expect(() => Decimal.parseValue(text)).toThrow(/Expected a decimal/);
    },
  );

  test.each([Infinity, 1e21, true, null, {}, []])('refuses %p', (value) => {
    expect(() => Decimal.parseValue(value)).toThrow(/Expected a decimal/);
  });
});

describe('Date', () => {
  test('takes a date that exists', () => {
    expect(CalendarDate.parseValue('2024-02-29')).toBe('2024-02-29');
  });

  test.each(['2025-02-29', '2025-13-01', '25-01-01', '2025-01-01T00:00:00Z', 20250101])(
    'refuses %j',
    (value) => {
      expect(() => CalendarDate.parseValue(value)).toThrow(/YYYY-MM-DD/);
    },
  );
});

describe('DateTime', () => {
  test("serves Billy's zoneless UTC with its zone", () => {
    expect(DateTime.serialize('2025-06-02T12:00:00')).toBe('2025-06-02T12:00:00Z');
    expect(DateTime.serialize('2025-06-02 12:00:00')).toBe('2025-06-02T12:00:00Z');
    expect(DateTime.serialize('2025-06-02T12:00:00Z')).toBe('2025-06-02T12:00:00Z');
  });

  test('brings every offset to UTC', () => {
    expect(DateTime.parseValue('2025-01-01T00:30:00+01:00')).toBe('2024-12-31T23:30:00Z');
  });

  test.each(['2025-06-02', '2025-06-02T12:00:00', '2025-06-32T12:00:00Z', 1748865600])(
    'refuses %j, which names no point in time',
    (value) => {
      expect(() => DateTime.parseValue(value)).toThrow(/Expected a time with its offset/);
    },
  );
});

test('a value written wrongly in a query is refused where it stands', async () => {
  const source = '{ invoices(filter: { minEntryDate: "2025-02-30" }) { totalCount } }';
  const { errors } = await query({}, source);
  expect(errors).toMatchObject([{ locations: [{ line: 1, column: source.indexOf('"') + 1 }] }]);
});

test('amounts, dates and times of a record are served as the scalars say', async () => {
  const invoice = {
    id: idOf('invoice'),
    amount: '1234.50',
    exchangeRate: '1',
    entryDate: '2025-06-02',
    createdTime: '2025-06-02T12:00:00',
    dueDate: null,
  };
  const { data, errors } = await query(
    { invoices: [invoice] },
    '{ invoices { nodes { amount exchangeRate entryDate createdTime dueDate } } }',
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    invoices: {
      nodes: [
        {
          amount: '1234.50',
          exchangeRate: '1',
          entryDate: '2025-06-02',
          createdTime: '2025-06-02T12:00:00Z',
          dueDate: null,
        },
      ],
    },
  });
});
