import fc from 'fast-check';
import { ExactNumber, decimalText, isObject, parseExact } from '../../src/billy/decimal-json.ts';

/** The text the member `n` of a JSON object has after parsing, as the envelope would see it. */
function throughJson(numeral: string): string | undefined {
  const body = parseExact(`{"n":${numeral}}`);
  const value = isObject(body) ? body['n'] : undefined;
  return typeof value === 'number' || value instanceof ExactNumber ? decimalText(value) : undefined;
}

describe('a number keeps every digit it was written with', () => {
  test.each([
    ['0.1', '0.1'],
    ['300', '300'],
    ['374.4', '374.4'],
    ['-17.5', '-17.5'],
    ['12345678901234567890.12', '12345678901234567890.12'],
    ['9007199254740993', '9007199254740993'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['0.123456789012345678901234567890', '0.123456789012345678901234567890'],
    ['1.50', '1.50'],
    ['1e3', '1000'],
    ['1.5E+2', '150'],
    ['25e-2', '0.25'],
    ['1e21', '1000000000000000000000'],
    ['123.456e2', '12345.6'],
    ['0.0000001', '0.0000001'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['0e5', '0'],
  ])('%s is read as %s', (written, read) => {
    expect(throughJson(written)).toBe(read);
  });

  test('a number too small for a double is not rounded to nothing', () => {
    const tiny = `0.${'0'.repeat(330)}123`;
    expect(throughJson(tiny)).toBe(tiny);
  });

  const digits = fc.stringMatching(/^[0-9]{1,30}$/);
  const decimal = fc
    .tuple(fc.boolean(), digits, fc.option(digits))
    .map(([isNegative, whole, fraction]) => {
      const leading = whole.replace(/^0+(?=\d)/, '');
      const text = fraction === null ? leading : `${leading}.${fraction}`;
      return isNegative && /[1-9]/.test(text) ? `-${text}` : text;
    });

  test('any decimal survives', () => {
    fc.assert(
      fc.property(decimal, (text) => throughJson(text) === text),
      { numRuns: 2_000 },
    );
  });

  test('any decimal survives among others, in lists and beside texts that look like numbers', () => {
    fc.assert(
      fc.property(fc.array(decimal), fc.string(), (numerals, text) => {
        const parsed = parseExact(`[${JSON.stringify(text)},[${numerals.join(' , ')}]]`);
        expect(withDecimalText(parsed)).toEqual([text, numerals]);
      }),
      { numRuns: 500 },
    );
  });

  test('an exponent moves the point and changes no digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.bigInt(), (exponent, whole) => {
        const text = throughJson(`${whole}e${exponent}`);
        const digitsOf = (t: string): string => t.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
        expect(digitsOf(text ?? 'none')).toBe(digitsOf(String(whole)));
        expect(Number(text)).toBeCloseTo(Number(`${whole}e${exponent}`), 5);
      }),
      { numRuns: 500, examples: [[2, 5n]] },
    );
  });
});

describe('what JSON.parse does, this does', () => {
  test('texts, lists, objects, true, false and null come out the same', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false, depthSize: 'small' }),
        fc.boolean(),
        (value, forceExact) => {
          // An exact number beside it makes the slow way be taken.
          const parsed = parseExact(
            JSON.stringify([value]).slice(0, -1) + (forceExact ? ',1.0]' : ']'),
          );
          expect(withoutExactness(parsed)).toEqual(
            JSON.parse(JSON.stringify(forceExact ? [value, 1] : [value])),
          );
        },
      ),
    );
  });

  test.each(['', '{', '[1,]', '{"a":01}', '{"a":1.}', 'nothing', '{"a":1e}'])(
    '%p is refused',
    (text) => {
      expect(() => parseExact(text)).toThrow(SyntaxError);
    },
  );

  test('a member called __proto__ stays a member', () => {
    const parsed = parseExact('{"__proto__":{"polluted":1.0},"n":1.0}');
    expect(Object.keys(parsed as object)).toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is no decimal number', () => {
  test.each([
    '',
    'abc',
    '1,5',
    ' 1',
    '1.',
    '.5',
    '0x10',
    'NaN',
    'Infinity',
    '1e101',
    '1e-101',
    '1e999999999',
  ])('%p has no decimal text', (text) => {
    expect(decimalText(text)).toBeUndefined();
  });

  test('neither has a number that is none', () => {
    expect(decimalText(NaN)).toBeUndefined();
    expect(decimalText(Infinity)).toBeUndefined();
  });
});

function withDecimalText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDecimalText);
  return typeof value === 'number' || value instanceof ExactNumber ? decimalText(value) : value;
}

function withoutExactness(value: unknown): unknown {
  if (value instanceof ExactNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map(withoutExactness);
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    // Plain assignment would set the prototype instead.
    Object.defineProperty(copy, key, { value: withoutExactness(member), enumerable: true });
  }
  return copy;
}
