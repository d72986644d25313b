import fc from 'fast-check';
import { checkCondition } from '../../../src/features/analysis/check.ts';
import { parseText, printText } from '../../../src/features/analysis/text.ts';
import { someCondition, subjects } from './random-conditions.ts';

test('whatever a filter says can be written as text and as JSON, and is read back as the same', () => {
  const asked = fc
    .constantFrom(...subjects)
    .chain((resource) => someCondition(resource).map((condition) => ({ resource, condition })));
  fc.assert(
    fc.property(asked, ({ resource, condition: written }) => {
      const { condition } = checkCondition(resource, written);
      fc.pre(condition !== undefined);
      const text = printText(resource, condition);
      expect({ text, ...parseText(resource, text) }).toEqual({ text, condition });
      expect(checkCondition(resource, JSON.parse(JSON.stringify(condition)))).toEqual({
        condition,
      });
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['state:approved', { field: 'state', equals: 'approved' }],
  ['grossAmount:>10000', { field: 'grossAmount', greaterThan: '10000' }],
  ['contact:"Jørgen"', { relation: 'contact', is: { field: 'name', contains: 'Jørgen' } }],
  ['year:fiscal', { field: 'entryDate', during: 'FISCAL_YEAR' }],
  ['-type:creditNote', { not: { field: 'type', equals: 'creditNote' } }],
  ['orderNo:kaffe', { field: 'orderNo', contains: 'kaffe' }],
  ['orderNo:="100%"', { field: 'orderNo', equals: '100%' }],
  ['state:draft,approved', { field: 'state', in: ['draft', 'approved'] }],
  [
    'amount:10..20.50',
    {
      and: [
        { field: 'amount', atLeast: '10' },
        { field: 'amount', atMost: '20.50' },
      ],
    },
  ],
  ['amount:10..', { field: 'amount', atLeast: '10' }],
  ['dueDate:<@TODAY', { field: 'dueDate', before: 'TODAY' }],
  ['entryDate:@-30d', { field: 'entryDate', lastDays: 30 }],
  ['entryDate:@quarter:2026-1', { field: 'entryDate', period: 'quarter:2026-1' }],
  [
    'is:unpaid',
    {
      and: [
        { field: 'state', equals: 'approved' },
        { field: 'isPaid', equals: false },
      ],
    },
  ],
  [
    'state:draft OR (isPaid:true -lines:some(product:Kaffe unitPrice:<=5))',
    {
      or: [
        { field: 'state', equals: 'draft' },
        {
          and: [
            { field: 'isPaid', equals: true },
            {
              not: {
                relation: 'lines',
                some: {
                  and: [
                    { relation: 'product', is: { field: 'name', contains: 'Kaffe' } },
                    { field: 'unitPrice', atMost: '5' },
                  ],
                },
              },
            },
          ],
        },
      ],
    },
  ],
])('%s', (text, condition) => {
  expect(parseText('invoices', text)).toEqual({ condition });
});

test.each([
  ['', 0],
  ['kaffe', 0],
  ['state:', 6],
  ['state:approved (isPaid:true', 27],
  ['state:approved)', 14],
  ['colour:blue', 0],
  ['orderNo:"open', 8],
  ['entryDate:@SOMETIME', 19],
  ['is:lost', 7],
  ['entryDate:@month:', 11],
  ['('.repeat(100), 21],
])('%s is refused, with its place', (text, position) => {
  const { faults } = parseText('invoices', text);
  expect(faults).toMatchObject([{ code: 'UNREADABLE', position }]);
});

test('whatever is typed is read or refused, and never thrown at', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('(:)-"\\ORaAND=<>@.,+1d ~^$state')) }),
      (text) => {
        const { condition, faults } = parseText('invoices', text);
        expect(condition === undefined).toBe(faults !== undefined);
      },
    ),
    { numRuns: 2_000 },
  );
});
