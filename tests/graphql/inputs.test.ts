/** What is wrong with an input is found before Billy is asked, all of it at once, with its place in the arguments. */

import { demoSeed, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { mutationsOf, type Input, type MutationAnswer } from './mutate.ts';

let graph: Graph;

/** The demo company, and beside it another company whose records it must not touch. */
beforeAll(async () => {
  graph = await startGraph({
    seed: () => {
      const [demo, others] = [demoSeed()(), tenantsSeed(1)()];
      return { companies: [...demo.companies, ...others.companies], shared: demo.shared };
    },
  });
});

afterAll(() => graph.close());

beforeEach(() => graph.emulator.clearRequests());

const mutate = mutationsOf(() => graph);

const firstId = (resource: ResourceName): string => graph.ids(resource)[0] ?? '';
const nobody = 'n'.repeat(22);

/** A record of the other company. */
function foreignId(resource: ResourceName): string {
  const [, other] = graph.emulator.world().companies;
  const [id] = other?.tables.get(resource)?.keys() ?? [];
  if (id === undefined || graph.ids(resource).includes(id)) throw new Error(`No such ${resource}.`);
  return id;
}

const placesOf = ({ userErrors }: MutationAnswer): string[] =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

function writesAsked(): number {
  return graph.emulator.requests().filter(({ method }) => method !== 'GET').length;
}

test('all faults of an invoice are said at once, those of its lines at their place', async () => {
  const answer = await mutate('create', 'invoices', {
    input: {
      contactId: 'not an id',
      attContactPersonId: nobody,
      entryDate: '2026-11-20',
      taxMode: 'UNKNOWN',
      lines: [
        { productId: firstId('products'), unitPrice: '100' },
        { productId: nobody, unitPrice: '100', discountValue: '10' },
        { productId: 'x', unitPrice: '100', discountMode: 'CASH' },
      ],
      attachmentIds: ['y'],
    },
  });
  expect(placesOf(answer).sort()).toEqual([
    'INVALID input.attachmentIds.0',
    'INVALID input.contactId',
    'INVALID input.lines.2.productId',
    'INVALID input.taxMode',
    'NOT_FOUND input.attContactPersonId',
    'NOT_FOUND input.lines.1.productId',
    'REQUIRED input.lines.1.discountMode',
    'REQUIRED input.lines.2.discountValue',
  ]);
  expect(answer).toMatchObject({ record: null, changed: [], deleted: [], replayed: false });
  expect(writesAsked()).toBe(0);
});

const bank = (): string =>
  graph.records('accounts').find(({ isPaymentEnabled }) => isPaymentEnabled === true)?.id ?? '';

const faulty: readonly (readonly [string, ResourceName, () => Input, readonly string[]])[] = [
  [
    'texts that must say something may not be blank',
    'contacts',
    () => ({ name: '  ', countryId: '' }),
    ['REQUIRED input.name', 'REQUIRED input.countryId'],
  ],
  [
    'terms in days need their days',
    'contacts',
    () => ({ name: 'Bageriet', countryId: 'DK', paymentTermsMode: 'NET' }),
    ['REQUIRED input.paymentTermsDays'],
  ],
  [
    'a person needs a name or an address',
    'contacts',
    () => ({
      name: 'Bageriet',
      countryId: 'DK',
      contactPersons: [{ email: 'a@example.test' }, { isPrimary: true }],
    }),
    ['REQUIRED input.contactPersons.1.name'],
  ],
  [
    'an invoice needs lines',
    'invoices',
    () => ({ contactId: firstId('contacts'), entryDate: '2026-11-20', lines: [] }),
    ['REQUIRED input.lines'],
  ],
  [
    'a bill needs lines, and the day goes with the account it was paid from',
    'bills',
    () => ({
      contactId: firstId('contacts'),
      entryDate: '2026-11-20',
      paymentAccountId: bank(),
      lines: [],
    }),
    ['REQUIRED input.lines', 'REQUIRED input.paymentDate'],
  ],
  [
    'debits and credits of a journal entry are equal',
    'daybookTransactions',
    () => ({
      entryDate: '2026-11-20',
      lines: [
        { accountId: bank(), amount: '40', side: 'DEBIT' },
        { accountId: bank(), amount: '39.99', side: 'CREDIT' },
      ],
    }),
    ['INVALID input.lines'],
  ],
  [
    'amounts that a side gives their direction are positive',
    'daybookTransactions',
    () => ({
      entryDate: '2026-11-20',
      lines: [{ accountId: bank(), contraAccountId: bank(), amount: '-1', side: 'DEBIT' }],
    }),
    ['INVALID input.lines.0.amount'],
  ],
  [
    'a payment that settles nothing says whose it is, and a fee where it is booked',
    'bankPayments',
    () => ({
      entryDate: '2026-11-20',
      cashAmount: '0',
      cashSide: 'DEBIT',
      cashAccountId: bank(),
      feeAmount: '5',
    }),
    [
      'INVALID input.cashAmount',
      'REQUIRED input.feeAccountId',
      'REQUIRED input.contactId',
      'REQUIRED input.subjectCurrencyId',
    ],
  ],
  [
    'a VAT rate is a fraction',
    'taxRates',
    () => ({ name: 'Moms', rate: '25' }),
    ['INVALID input.rate'],
  ],
  [
    'a VAT rule names a country or a group of them',
    'salesTaxRules',
    () => ({ rulesetId: firstId('salesTaxRulesets') }),
    ['REQUIRED input.countryId'],
  ],
];

test.each(faulty)('%s', async (_title, resource, input, places) => {
  expect(placesOf(await mutate('create', resource, { input: input() }))).toEqual(places);
  expect(writesAsked()).toBe(0);
});

test('what a record must have cannot be cleared by an update; other things can', async () => {
  const id = firstId('contacts');
  const answer = await mutate('update', 'contacts', { id, input: { name: null, countryId: null } });
  expect(placesOf(answer)).toEqual(['REQUIRED input.name', 'REQUIRED input.countryId']);
  expect(writesAsked()).toBe(0);
  const cleared = await mutate('update', 'contacts', {
    id,
    input: { phone: null },
    fields: 'phone',
  });
  expect(cleared).toMatchObject({ userErrors: [], record: { phone: null } });
});

test('an update that changes nothing, and a list nobody would write by hand, are refused', async () => {
  const empty = await mutate('update', 'contacts', { id: firstId('contacts'), input: {} });
  expect(placesOf(empty)).toEqual(['REQUIRED input']);
  const line = { productId: nobody, unitPrice: '1' };
  const input = {
    contactId: firstId('contacts'),
    entryDate: '2026-11-20',
    lines: Array.from({ length: 1001 }, () => line),
  };
  const long = await mutate('create', 'invoices', { input });
  expect(placesOf(long)).toEqual(['INVALID input.lines']);
  expect(graph.emulator.requests().filter(({ path }) => path.includes(nobody))).toEqual([]);
  expect(writesAsked()).toBe(0);
});

describe("ids of another company's records are refused as those of none", () => {
  const message = (answer: MutationAnswer, id: string) =>
    answer.userErrors.map((error) => ({ ...error, message: error.message.replace(id, '…') }));

  test.each(['update', 'delete'] as const)('when it is the record to %s', async (verb) => {
    const call = (id: string) =>
      mutate(verb, 'contacts', verb === 'update' ? { id, input: { phone: '1' } } : { id });
    const [foreign, absent] = [foreignId('contacts'), nobody];
    const answers = [await call(foreign), await call(absent)] as const;
    expect(placesOf(answers[0])).toEqual(['NOT_FOUND id']);
    expect(message(answers[0], foreign)).toEqual(message(answers[1], absent));
    expect(writesAsked()).toBe(0);
  });

  test('when a relation of the input names it', async () => {
    const call = (contactId: string) =>
      mutate('create', 'contactPersons', { input: { contactId, name: 'Ida' } });
    const [foreign, absent] = [foreignId('contacts'), nobody];
    const answers = [await call(foreign), await call(absent)] as const;
    expect(placesOf(answers[0])).toEqual(['NOT_FOUND input.contactId']);
    expect(message(answers[0], foreign)).toEqual(message(answers[1], absent));
    expect(writesAsked()).toBe(0);
  });

  test('when a reference or a child names it', async () => {
    const id = foreignId('invoices');
    const answer = await mutate('create', 'bankPayments', {
      input: {
        entryDate: '2026-11-20',
        cashAmount: '1',
        cashSide: 'DEBIT',
        cashAccountId: bank(),
        associations: [{ subjectReference: { type: 'INVOICE', id } }],
      },
    });
    expect(placesOf(answer)).toEqual(['NOT_FOUND input.associations.0.subjectReference.id']);
    expect(writesAsked()).toBe(0);
  });
});

test("Billy's own faults stand at the caller's names for what was sent", async () => {
  const approved = graph.records('invoices').find(({ state }) => state === 'approved')?.id ?? '';
  const answer = await mutate('update', 'invoices', {
    id: approved,
    input: { replaceLines: [{ productId: firstId('products'), unitPrice: '1' }] },
  });
  expect(placesOf(answer)).toEqual(['INVALID input.replaceLines']);
  expect(writesAsked()).toBe(1);
});

test('what Billy has against a deletion stands at the id', async () => {
  const approved = graph.records('invoices').find(({ state }) => state === 'approved')?.id ?? '';
  expect(placesOf(await mutate('delete', 'invoices', { id: approved }))).toEqual(['INVALID id']);
  expect(graph.ids('invoices')).toContain(approved);
});
