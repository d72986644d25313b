/** What a change means for the books: told once, where it shows, and never where nobody knows what was before. */

import type { BillyRecord } from '../../src/billy/records.ts';
import { changeTypes } from '../../src/feed/change-types.ts';
import { meaningsOf } from '../../src/feed/meanings.ts';
import { all, by, describeFeeds, newCompany, recordSeen } from './open-feed.ts';

function invoice(more: Partial<BillyRecord> = {}): BillyRecord {
  return {
    id: 'invoice-1',
    type: 'invoice',
    state: 'approved',
    sentState: 'unsent',
    isPaid: false,
    amount: '1000.00',
    tax: '250.00',
    balance: '1250.00',
    creditedInvoiceId: null,
    ...more,
  };
}

const draft = invoice({ state: 'draft' });

function meant(
  before: BillyRecord | null,
  after: BillyRecord | null,
  kind: 'created' | 'updated' | 'deleted' = 'updated',
): readonly string[] {
  return meaningsOf({ resource: 'invoices', id: 'invoice-1', kind, before, after }).map(
    ({ type, id }) => (id === 'invoice-1' ? type : `${type} of ${id}`),
  );
}

test.each<[string, BillyRecord, BillyRecord, readonly string[]]>([
  ['a draft that is approved', draft, invoice(), ['invoice.approved']],
  ['a draft that is changed', draft, { ...draft, balance: '10.00' }, []],
  [
    'one that is approved and mailed in one go',
    draft,
    invoice({ sentState: 'sent' }),
    ['invoice.approved', 'invoice.sent'],
  ],
  ['one that is mailed', invoice(), invoice({ sentState: 'sent' }), ['invoice.sent']],
  [
    'one that is seen to have been opened',
    invoice(),
    invoice({ sentState: 'opened' }),
    ['invoice.sent'],
  ],
  [
    'one that is opened after it was sent',
    invoice({ sentState: 'sent' }),
    invoice({ sentState: 'viewed' }),
    [],
  ],
  ['one that is printed', invoice(), invoice({ sentState: 'printed' }), []],
  ['a part of it is paid', invoice(), invoice({ balance: '250.00' }), ['invoice.partiallyPaid']],
  ['amounts that are written otherwise', invoice(), invoice({ balance: '1250' }), []],
  ['all of it is paid', invoice(), invoice({ balance: '0.00', isPaid: true }), ['invoice.paid']],
  [
    'the rest is paid',
    invoice({ balance: '5' }),
    invoice({ balance: '0', isPaid: true }),
    ['invoice.paid'],
  ],
  ['a late fee is added', invoice(), invoice({ balance: '1350.00' }), []],
  ['a payment is taken back', invoice({ balance: '0', isPaid: true }), invoice(), []],
  ['a word in it is changed', invoice(), invoice({ contactMessage: 'Tak' }), []],
  ['it is voided', invoice(), invoice({ state: 'voided' }), []],
  [
    'an invoice for nothing is approved',
    draft,
    invoice({ balance: '0', isPaid: true }),
    ['invoice.approved', 'invoice.paid'],
  ],
  ['a balance that is no number', invoice(), invoice({ balance: 'meget' }), []],
])('%s', (_title, before, after, expected) => {
  expect(meant(before, after)).toEqual(expected);
});

test('a credit note that is approved is told of the invoice it credits, and is never paid', () => {
  const note = { type: 'creditNote', creditedInvoiceId: 'invoice-0' };
  expect(meant({ ...draft, ...note }, invoice(note))).toEqual([
    'invoice.approved',
    'invoice.credited of invoice-0',
  ]);
  expect(meant(invoice(note), invoice({ ...note, balance: '0', isPaid: true }))).toEqual([]);
  expect(meant(draft, invoice({ type: 'creditNote' }))).toEqual(['invoice.approved']);
});

test('one that came into being since the last look has gone through all of it', () => {
  const paid = invoice({ sentState: 'sent', balance: '0.00', isPaid: true });
  expect(meant(null, paid, 'created')).toEqual([
    'invoice.approved',
    'invoice.sent',
    'invoice.paid',
  ]);
});

test('of one that nobody knew, and of one that is gone, nothing is claimed', () => {
  expect(meant(null, invoice({ sentState: 'sent', isPaid: true }))).toEqual([]);
  expect(meant(invoice(), null, 'deleted')).toEqual([]);
});

test('other records mean nothing by themselves', () => {
  const bill = { resource: 'bills', id: 'b', kind: 'updated' } as const;
  expect(meaningsOf({ ...bill, before: draft, after: invoice() })).toEqual([]);
});

test('every meaning is a type that can be asked for', () => {
  for (const type of [
    'invoice.credited',
    'invoice.overdue',
    'bill.due',
    'bankLine.unmatched',
    'invoice.updated',
  ])
    expect(changeTypes.has(type)).toBe(true);
  expect(changeTypes.has('invoice.payd')).toBe(false);
});

describeFeeds('meanings', (stage) => {
  test('stand right behind the change they were seen in; a credit is told of the other invoice', async () => {
    const { feed } = stage();
    const company = newCompany();
    const original = invoice({ id: 'invoice-0' });
    const note = invoice({ id: 'note', type: 'creditNote', creditedInvoiceId: 'invoice-0' });
    await feed.observe(company, [recordSeen('invoices', original, 1)], {
      source: 'poll',
      isBaseline: true,
    });
    await feed.observe(company, [recordSeen('invoices', note, 2, 'created')], by('poll'));
    const credited = { ...original, balance: '0', isPaid: true };
    await feed.observe(company, [recordSeen('invoices', credited, 3)], by('poll'));
    await feed.observe(
      company,
      [
        recordSeen('invoices', { ...note, id: 'note-2' }, 4, 'created'),
        recordSeen(
          'invoices',
          { ...note, id: 'note-3', creditedInvoiceId: 'unknown' },
          4,
          'created',
        ),
      ],
      by('poll'),
    );
    const changes = await feed.read(company.organizationId, all);
    expect(changes.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'invoice.created note',
      'invoice.approved note',
      'invoice.credited invoice-0',
      'invoice.updated invoice-0',
      'invoice.paid invoice-0',
      'invoice.created note-2',
      'invoice.approved note-2',
      'invoice.credited invoice-0',
      'invoice.created note-3',
      'invoice.approved note-3',
      'invoice.credited unknown',
    ]);
    expect(changes[2]).toMatchObject({
      kind: 'updated',
      changedFields: [],
      before: original,
      after: original,
    });
    expect(changes[4]).toMatchObject({ before: original, after: credited });
    expect(changes[7]).toMatchObject({ after: credited });
    expect(changes[10]).toMatchObject({ before: null, after: null });
  });

  test('of the calendar are told once for a record and a day, and again for another day', async () => {
    const { feed } = stage();
    const company = newCompany();
    const { organizationId } = company;
    const notice = (id: string, day: string) =>
      ({
        type: 'invoice.overdue',
        resource: 'invoices',
        id,
        day,
        after: invoice({ id, dueDate: day }),
      }) as const;
    const first = await feed.announce(organizationId, [
      notice('a', '2026-03-01'),
      notice('b', '2026-03-01'),
      notice('a', '2026-03-01'),
    ]);
    expect(first.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(first[0]).toMatchObject({
      type: 'invoice.overdue',
      source: 'calendar',
      kind: 'updated',
      changedFields: [],
      before: { dueDate: '2026-03-01' },
      after: { dueDate: '2026-03-01' },
    });
    const again = [notice('a', '2026-03-01'), notice('a', '2026-04-01')];
    expect(await stage().beside().announce(organizationId, again)).toHaveLength(1);
    expect(await feed.announce(newCompany().organizationId, again)).toHaveLength(2);

    const before = [notice('c', '2026-02-01')];
    expect(await feed.announce(organizationId, before, { isBaseline: true })).toEqual([]);
    expect(await feed.announce(organizationId, before)).toEqual([]);
    expect(await feed.extent(organizationId)).toEqual({ first: 1, last: 3 });
  });
});
