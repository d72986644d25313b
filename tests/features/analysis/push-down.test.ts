/** What of a filter Billy is asked. */

import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import { pushedDown } from '../../../src/features/analysis/push-down.ts';
import { parseText } from '../../../src/features/analysis/text.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';

const almanac = { today: '2026-03-02', fiscalYears: calendarYears };

function pushed(resource: ResourceName, text: string) {
  const { condition } = parseText(resource, text);
  if (condition === undefined) throw new RangeError(`Expected a filter, got ${text}.`);
  return pushedDown(resource, condition, almanac);
}

test.each([
  ['invoices', 'state:=approved isPaid:=false', { state: 'approved', isPaid: false }, 2],
  ['invoices', 'contactId:="c1" amount:=12.50', { contactId: 'c1' }, 1],
  ['invoices', 'entryDate:>=2026-01-05', { minEntryDate: '2026-01-05' }, 1],
  ['invoices', 'dueDate:<2026-01-05', { maxDueDate: '2026-01-05' }, 1],
  ['bills', 'entryDate:=2026-01-05', { minEntryDate: '2026-01-05', maxEntryDate: '2026-01-05' }, 1],
  [
    'invoices',
    'entryDate:@LAST_MONTH',
    { minEntryDate: '2026-02-01', maxEntryDate: '2026-02-28' },
    1,
  ],
  // Of two conditions on one field the first is Billy's.
  ['invoices', 'entryDate:>=2026-01-05 entryDate:>=2026-02-05', { minEntryDate: '2026-01-05' }, 1],
  // Neither alternatives nor what must not hold, nor what Billy has no filter for.
  ['invoices', '(state:=draft OR state:=voided)', {}, 0],
  ['invoices', '-state:=draft', {}, 0],
  ['invoices', 'state:=draft,voided', {}, 0],
  ['contacts', 'name:hansen countryId:=DK isCustomer:=true', { isCustomer: true }, 1],
  ['transactions', 'entryDate:>=2026-01-05', {}, 0],
] as const)('%s: of %s Billy is asked %j', (resource, text, filters, count) => {
  const found = pushed(resource, text);
  expect(found?.filters).toEqual(filters);
  expect(found?.conditions).toHaveLength(count);
});

test('a list without an order is never asked for, nor one that Billy shows only by a filter', () => {
  expect(pushed('invoiceLines', 'invoiceId:="i1"')).toBeUndefined();
  expect(pushed('bankLines', 'accountId:="a1"')).toBeUndefined();
  expect(pushedDown('invoices', undefined, almanac)).toEqual({ filters: {}, conditions: [] });
});
