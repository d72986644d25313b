import { idSource } from '../../../src/emulator/seeds/ids.ts';

test('ids are version 4 UUIDs in base64 that happen to hold letters and digits only', () => {
  const nextId = idSource('test');
  for (let count = 0; count < 500; count++) {
    const id = nextId('invoices');
    expect(id).toMatch(/^[A-Za-z0-9]{22}$/);
    const bytes = Buffer.from(id, 'base64');
    expect(bytes.toString('base64').replace(/=+$/, '')).toBe(id);
    expect((bytes[6] ?? 0) >> 4).toBe(4);
    expect((bytes[8] ?? 0) >> 6).toBe(2);
  }
});

test('the nth id of a kind is the same for equal names, however many of other kinds came before', () => {
  const [one, other] = [idSource('same'), idSource('same')];
  other('bills');
  expect(one('invoices')).toBe(other('invoices'));
  expect(idSource('different')('invoices')).not.toBe(idSource('same')('invoices'));
});

test('a hundred thousand ids do not collide', () => {
  const nextId = idSource('many');
  const ids = new Set(Array.from({ length: 100_000 }, () => nextId('invoiceLines')));
  expect(ids.size).toBe(100_000);
});
