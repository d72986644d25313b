import fc from 'fast-check';
import { CodedError } from '../../src/errors.ts';
import { cursorAt, markOfList, offsetOf } from '../../src/graphql/cursor.ts';

const offsets = fc.integer({ min: 0, max: 999_999_999 });
const mark = markOfList('invoices', { filters: { isPaid: false } });

function refusal(read: () => unknown): Pick<CodedError, 'code' | 'inputPath'> {
  try {
    read();
  } catch (error) {
    if (error instanceof CodedError) return { code: error.code, inputPath: error.inputPath };
  }
  throw new Error('The cursor was accepted.');
}

const refused = { code: 'BAD_USER_INPUT', inputPath: ['after'] };

test('a cursor leads back to the row it was made for', () => {
  fc.assert(
    fc.property(offsets, (offset) => offsetOf(cursorAt(offset, mark), mark, 'after') === offset),
  );
});

test('a cursor fits in a URL and does not show its offset', () => {
  fc.assert(fc.property(offsets, (offset) => /^[\w-]+$/.test(cursorAt(offset, mark))));
  expect(cursorAt(49, mark)).not.toContain('49');
});

test('a cursor of another resource, filter or order is refused', () => {
  const others = [
    markOfList('bills', { filters: { isPaid: false } }),
    markOfList('invoices', { filters: {} }),
    markOfList('invoices', { filters: { isPaid: true } }),
    markOfList('invoices', {
      filters: { isPaid: false },
      sort: { key: 'dueDate', direction: 'ASC' },
    }),
  ];
  expect(new Set([mark, ...others]).size).toBe(5);
  for (const other of others)
    expect(refusal(() => offsetOf(cursorAt(7, other), mark, 'after'))).toEqual(refused);
});

test('the order in which filters are written makes no other list', () => {
  const one = markOfList('invoices', { filters: { isPaid: false, state: 'approved' } });
  const other = markOfList('invoices', { filters: { state: 'approved', isPaid: false } });
  expect(one).toBe(other);
});

test('text that is no cursor is refused, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      expect(refusal(() => offsetOf(text, mark, 'after'))).toEqual(refused);
    }),
  );
});

test('a cursor with one character changed is refused or still means the same row', () => {
  fc.assert(
    fc.property(
      offsets,
      fc.nat(30),
      fc.constantFrom('A', 'z', '0', '9', '-', '_', ' ', '='),
      (offset, place, letter) => {
        const cursor = cursorAt(offset, mark);
        const at = place % cursor.length;
        const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        fc.pre(changed !== cursor);
        try {
          // Only digits of the offset can be changed into another cursor of the same list.
          expect(cursorAt(offsetOf(changed, mark, 'after'), mark)).toBe(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(CodedError);
        }
      },
    ),
  );
});
