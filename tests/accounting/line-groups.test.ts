import { totalOf } from '../../src/accounting/invoice-total.ts';
import { groupLines } from '../../src/accounting/line-groups.ts';

const lines = [
  { key: 'exempt', quantity: '1', unitPrice: '0.01', taxRate: '0' },
  { key: 'taxed', quantity: '1', unitPrice: '0.02', taxRate: '0.25' },
  { key: 'taxed', quantity: '1', unitPrice: '0.02', taxRate: '0.25' },
];

const keyOf = ({ key }: { readonly key: string }) => key;

test('lines with one key become one group, and the groups add up to the document', () => {
  const total = totalOf(lines, 'excl');
  // 0.02 + 0.02 at 25 % owe 0.01; the exempt line nothing.
  expect(groupLines(total, lines, { taxMode: 'excl', keyOf })).toMatchObject([
    { line: { key: 'exempt' }, net: '0.01', tax: '0' },
    { line: { key: 'taxed' }, net: '0.04', tax: '0.01' },
  ]);
});

test('with tax included the net is what the tax leaves', () => {
  const total = totalOf(lines, 'incl');
  // 0.04 holds 0.008 of tax, rounded to 0.01; of the gross 0.05 that leaves 0.04 net.
  const groups = groupLines(total, lines, { taxMode: 'incl', keyOf });
  expect(groups).toMatchObject([
    { net: '0.01', tax: '0' },
    { net: '0.03', tax: '0.01' },
  ]);
});
