import fc from 'fast-check';

import { childrenKey, listKey, recordKey } from '../../src/cache/keys.ts';

/** Everything a hostile id may hold, lone surrogates among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(':', '::', '*', '?', '[', '\n', '\0', '__proto__', '~', '\ud800', '\ud801'),
  fc.string().map((text) => text.repeat(200)),
);

test('a key cannot be built without an organization', () => {
  expect(() => recordKey({ organizationId: '' }, 'contacts', 'a')).toThrow(
    'Expected the organization a cache key belongs to, got an empty id.',
  );
});

test('no two ids meet under one key, whatever they are made of', () => {
  fc.assert(
    fc.property(fc.tuple(anyText, anyText), fc.tuple(anyText, anyText), (a, b) => {
      fc.pre(a[0] !== '' && b[0] !== '');
      const [keyOfA, keyOfB] = [a, b].map(([organizationId, id]) =>
        recordKey({ organizationId }, 'contacts', id),
      );
      expect(keyOfA === keyOfB).toBe(a[0] === b[0] && a[1] === b[1]);
    }),
    { numRuns: 5_000 },
  );
});

test('records, lists and children of the same name never share a key', () => {
  const tenant = { organizationId: 'nordlys' };
  const keys = [
    recordKey(tenant, 'invoices', 'lines'),
    listKey(tenant, 'invoices', 'lines'),
    childrenKey(tenant, 'invoices', 'lines', 'lines'),
  ];
  expect(new Set(keys).size).toBe(3);
});

test('keys stay short and free of what other programs give meaning to', () => {
  const key = recordKey({ organizationId: 'a:b*' }, 'contacts', '*'.repeat(4_096));
  expect(key).toMatch(/^[\w:~-]{1,200}$/);
});
