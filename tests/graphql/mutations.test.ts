/**
 * Every open create, update and delete through the graph on the demo company: what is written is in Billy, in the
 * answer, and in the next read. What is peculiar to one resource stands below.
 */

import { resourceNames, resources, type ResourceName } from '../../src/billy/resources/index.ts';
import { demoSeed, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../src/emulator/world.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { mutationsOf, type Input, type MutationAnswer } from './mutate.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({
    seed: () => {
      const [demo, others] = [demoSeed()(), tenantsSeed(1)()];
      return { companies: [...demo.companies, ...others.companies], shared: demo.shared };
    },
  });
});

afterAll(() => graph.close());

const mutate = mutationsOf(() => graph);

async function read(resource: ResourceName, id: string, fields: string): Promise<unknown> {
  const { singular } = resources[resource];
  const data = await graph.data(`query ($id: ID!) { record: ${singular}(id: $id) { ${fields} } }`, {
    id,
  });
  return data['record'];
}

/** The demo company's first record that fits. */
function some(
  resource: ResourceName,
  fits: (record: WireRecord) => boolean = () => true,
): WireRecord {
  const found = graph.records(resource).find(fits);
  if (!found) throw new Error(`The demo company has none of ${resource} that fits.`);
  return found;
}

const unpaid = () => some('invoices', isUnpaid);
const isUnpaid = ({ state, isPaid, type }: WireRecord) =>
  state === 'approved' && isPaid === false && type === 'invoice';
const bank = () => some('accounts', ({ isPaymentEnabled }) => isPaymentEnabled === true).id;
const expense = () => some('accounts', ({ natureId }) => natureId === 'expense').id;

async function made(resource: ResourceName, input: Input): Promise<string> {
  const { record, userErrors } = await mutate('create', resource, { input });
  if (typeof record?.['id'] !== 'string') throw new Error(JSON.stringify(userErrors));
  return record['id'];
}

const aContact = () => made('contacts', { name: 'Havnens Bageri ApS', countryId: 'DK' });

async function anInvoice(): Promise<string> {
  const productId = some('products').id;
  return made('invoices', {
    contactId: some('contacts').id,
    entryDate: '2026-11-20',
    lines: [
      { productId, unitPrice: '100' },
      { productId, unitPrice: '50' },
    ],
  });
}

async function aBill(): Promise<string> {
  const line = { accountId: expense(), amount: '80', description: 'Papir' };
  return made('bills', {
    contactId: some('contacts').id,
    entryDate: '2026-11-20',
    lines: [line, { ...line, description: 'Blæk' }],
  });
}

async function aMatch(): Promise<string> {
  return made('bankLineMatches', { accountId: bank() });
}

interface Life {
  /** The least that a create takes, or more where the demo company needs it. */
  readonly create?: () => Input | Promise<Input>;
  /** Where there is no create: which record is changed or deleted. */
  readonly existing?: () => string | Promise<string>;
  readonly update?: () => Input;
}

const lives: Readonly<Partial<Record<ResourceName, Life>>> = {
  organizations: {
    create: () => ({
      name: 'Datterselskabet ApS',
      ownerUserId: some('users').id,
      countryId: 'DK',
      baseCurrencyId: 'DKK',
      localeId: 'da_DK',
      fiscalYearEndMonth: 12,
      firstFiscalYearStart: '2026-01-01',
      firstFiscalYearEnd: '2026-12-31',
      emailAttachmentDeliveryMode: 'LINK',
      vatPeriod: 'quarter',
      invoiceNoMode: 'sequential',
      nextInvoiceNo: 1,
      paymentTermsMode: 'NET',
      paymentTermsDays: 8,
    }),
    update: () => ({ phone: '+45 70 12 34 56' }),
  },
  users: { existing: () => some('users').id, update: () => ({ phone: '+45 70 12 34 56' }) },
  contacts: {
    create: () => ({ name: 'Fjordens Fisk ApS', countryId: 'DK' }),
    update: () => ({ name: 'Fjordens Fisk og Skaldyr ApS' }),
  },
  contactPersons: {
    create: async () => ({ contactId: await aContact(), email: 'ida@bageri.example.test' }),
    update: () => ({ name: 'Ida Prøve' }),
  },
  contactBalancePayments: {
    create: async () => {
      const { id, contactId } = unpaid();
      await made('bankPayments', {
        contactId,
        subjectCurrencyId: 'DKK',
        entryDate: '2026-11-20',
        cashAmount: '10',
        cashSide: 'DEBIT',
        cashAccountId: bank(),
      });
      const associations = [{ subjectReference: { type: 'INVOICE', id } }];
      return { entryDate: '2026-11-20', amount: '5', associations };
    },
    update: () => ({ isVoided: true }),
  },
  products: { create: () => ({ name: 'Lanterne' }), update: () => ({ name: 'Stormlanterne' }) },
  productPrices: {
    create: async () => ({
      productId: await made('products', { name: 'Tovværk' }),
      unitPrice: '12.50',
      currencyId: 'DKK',
    }),
    update: () => ({ unitPrice: '13.75' }),
  },
  invoices: {
    create: () => ({
      contactId: some('contacts').id,
      entryDate: '2026-11-20',
      lines: [{ productId: some('products').id, unitPrice: '100' }],
    }),
    update: () => ({ contactMessage: 'Tak for handlen' }),
  },
  invoiceLines: {
    create: async () => ({
      invoiceId: await anInvoice(),
      productId: some('products').id,
      unitPrice: '25',
    }),
    update: () => ({ quantity: '3' }),
  },
  invoiceLateFees: {
    create: () => ({
      invoiceId: unpaid().id,
      entryDate: '2026-11-20',
      flatFee: '100',
      percentageFee: '0',
    }),
    update: () => ({ isVoided: true }),
  },
  invoiceReminders: {
    create: async () => {
      const { id: invoiceId, contactId } = unpaid();
      const contactPersonId = await made('contactPersons', { contactId, name: 'Bo Betaler' });
      return {
        contactId,
        contactPersonId,
        feeCurrencyId: 'DKK',
        emailSubject: 'Rykker',
        emailBody: 'Vi savner din betaling.',
        associations: [{ invoiceId }],
      };
    },
  },
  invoiceReminderAssociations: { existing: () => some('invoiceReminderAssociations').id },
  bills: {
    create: () => ({
      contactId: some('contacts').id,
      entryDate: '2026-11-20',
      lines: [{ accountId: expense(), amount: '80', description: 'Papir' }],
    }),
    update: () => ({ suppliersInvoiceNo: 'F-2026-17' }),
  },
  billLines: {
    create: async () => ({
      billId: await aBill(),
      accountId: expense(),
      amount: '20',
      description: 'Klips',
    }),
    update: () => ({ amount: '21.75' }),
  },
  attachments: {
    create: async () => ({
      ownerReference: { type: 'BILL', id: await aBill() },
      fileId: some('files').id,
    }),
    update: () => ({ priority: 7 }),
  },
  accounts: {
    create: () => ({ name: 'Småanskaffelser', groupId: some('accounts').groupId }),
    update: () => ({ name: 'Småanskaffelser under 5.000' }),
  },
  accountGroups: {
    create: () => ({ name: 'Særlige konti', natureId: 'asset' }),
    update: () => ({ name: 'Ganske særlige konti' }),
  },
  daybooks: { create: () => ({ name: 'Kasse 2' }), update: () => ({ name: 'Kasse to' }) },
  daybookBalanceAccounts: {
    create: async () => ({
      daybookId: await made('daybooks', { name: 'Kasse 3' }),
      accountId: bank(),
    }),
    update: () => ({ priority: 4 }),
  },
  daybookTransactions: {
    create: () => ({ entryDate: '2026-11-20', lines: balancedLines() }),
    update: () => ({ description: 'Udlæg' }),
  },
  daybookTransactionLines: {
    create: async () => ({
      daybookTransactionId: await made('daybookTransactions', {
        entryDate: '2026-11-20',
        lines: balancedLines(),
      }),
      accountId: expense(),
      contraAccountId: bank(),
      amount: '5',
      side: 'DEBIT',
    }),
    update: () => ({ text: 'Frimærker' }),
  },
  bankLines: {
    create: async () => ({
      matchId: await aMatch(),
      accountId: bank(),
      entryDate: '2026-11-20',
      description: 'Overførsel',
      amount: '12',
      side: 'DEBIT',
    }),
    update: () => ({ description: 'Overførsel fra Havnens Bageri' }),
  },
  bankLineMatches: { create: () => ({ accountId: bank() }), update: () => ({ isApproved: true }) },
  bankLineSubjectAssociations: {
    create: async () => ({
      matchId: await aMatch(),
      subjectReference: { type: 'POSTING', id: some('postings').id },
    }),
    update: () => ({ subjectReference: { type: 'INVOICE', id: some('invoices').id } }),
  },
  bankPayments: {
    create: () => ({
      entryDate: '2026-11-20',
      cashAmount: '1',
      cashSide: 'DEBIT',
      cashAccountId: bank(),
      associations: [{ subjectReference: { type: 'INVOICE', id: unpaid().id } }],
    }),
    update: () => ({ isVoided: true }),
  },
  taxRates: {
    create: () => ({ name: 'Prøvemoms', rate: '0.125' }),
    update: () => ({ isActive: false }),
  },
  taxRateDeductionComponents: {
    create: async () => ({
      taxRateId: await made('taxRates', { name: 'Delvis moms', rate: '0.25' }),
      share: '0.5',
      source: 'tax',
      accountId: expense(),
    }),
    update: () => ({ priority: 2 }),
  },
  salesTaxRulesets: { create: () => ({ name: 'Prøveregler' }) },
  salesTaxRules: {
    create: async () => ({
      rulesetId: await made('salesTaxRulesets', { name: 'Regler til prøve' }),
      countryId: 'DK',
    }),
    update: () => ({ cityId: some('cities').id }),
  },
  salesTaxAccounts: {
    create: () => ({ accountId: expense(), type: 'sales' }),
    update: () => ({ priority: 9 }),
  },
  salesTaxMetaFields: {
    create: () => ({ name: 'Rubrik Ø' }),
    update: () => ({ name: 'Rubrik Å' }),
  },
  salesTaxReturns: {
    existing: () => some('salesTaxReturns', ({ isSettled }) => isSettled !== true).id,
    update: () => ({ periodText: 'Fjerde kvartal' }),
  },
  salesTaxPayments: {
    create: async () => {
      const { id } = some('salesTaxReturns', ({ isSettled }) => isSettled !== true);
      await mutate('update', 'salesTaxReturns', { id, input: { isSettled: true } });
      return { salesTaxReturnId: id, entryDate: '2026-11-20', accountId: bank() };
    },
    update: () => ({ isVoided: true }),
  },
};

/** What Billy stores for a value of an input. */
function wireValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { type, id } = value as { type: string; id: string }; // the only objects among these values
  return `${type.toLowerCase()}:${id}`;
}

function balancedLines(): Input[] {
  return [
    { accountId: expense(), amount: '40', side: 'DEBIT' },
    { accountId: bank(), amount: '40', side: 'CREDIT' },
  ];
}

/** Bytes are uploaded; and of a rule set nothing may change. */
const withoutMutation = new Set(['files.create', 'salesTaxRulesets.update']);

const isOpen = (resource: ResourceName, verb: 'create' | 'update' | 'delete') =>
  resources[resource].verbs.includes(verb) && !withoutMutation.has(`${resource}.${verb}`);

const writable = resourceNames.filter((resource) =>
  (['create', 'update', 'delete'] as const).some((verb) => isOpen(resource, verb)),
);

test('every resource with an open verb has a life here', () => {
  expect(Object.keys(lives).sort()).toEqual([...writable].sort());
});

test.each(writable)(
  '%s are previewed, made, changed and deleted as far as Billy has it open',
  async (resource) => {
    const life = lives[resource] ?? {};
    const { type } = resources[resource];
    let id = (await life.existing?.()) ?? '';

    if (isOpen(resource, 'create')) {
      const input = (await life.create?.()) ?? {};
      const preview = await previewed(() => mutate('create', resource, { input, preview: true }));
      expect(preview).toMatchObject({ record: { id: 'preview' }, userErrors: [] });
      const answer = await mutate('create', resource, { input });
      expect(answer.userErrors).toEqual([]);
      expect(answer.replayed).toBe(false);
      id = String(answer.record?.['id']);
      expect(answer.changed).toContainEqual({ __typename: type, id });
      expect(graph.ids(resource)).toContain(id);
      expect(await read(resource, id, 'id')).toEqual({ id });
    }

    if (isOpen(resource, 'update')) {
      const input = life.update?.() ?? {};
      const scalar = Object.keys(input).filter((name) => !/(Id|Reference)$/.test(name));
      const fields = ['id', ...scalar].join(' ');
      const preview = await previewed(() =>
        mutate('update', resource, { id, input, fields, preview: true }),
      );
      const answer = await mutate('update', resource, { id, input, fields });
      expect(answer.userErrors).toEqual([]);
      const expected = { id, ...Object.fromEntries(scalar.map((name) => [name, input[name]])) };
      expect([preview.record, preview.userErrors]).toEqual([expected, []]);
      expect(answer.record).toMatchObject(expected);
      expect(await read(resource, id, fields)).toMatchObject(expected);
      const stored = some(resource, (record) => record.id === id);
      for (const [name, value] of Object.entries(input))
        expect([name, stored[name]]).toEqual([name, wireValue(value)]);
    }

    if (isOpen(resource, 'delete')) {
      const preview = await previewed(() => mutate('delete', resource, { id, preview: true }));
      expect(preview).toMatchObject({ record: { id }, userErrors: [] });
      expect(preview.deleted).toContain(id);
      const answer = await mutate('delete', resource, { id });
      expect(answer.userErrors).toEqual([]);
      expect(answer.record).toBeNull();
      expect(answer.deleted).toContain(id);
      expect(await read(resource, id, 'id')).toBeNull();
    }
  },
);

test('mutations of one request follow one another, and each reads what those before it wrote', async () => {
  const { id } = some('contacts', ({ isArchived }) => isArchived !== true);
  const data = await graph.data(
    `mutation ($id: ID!) {
      first: updateContact(id: $id, input: { phone: "11 11 11 11" }) { contact { phone } }
      second: createContactPerson(input: { contactId: $id, name: "Eva Eksempel" }) {
        contactPerson { contact { phone contactPersons { name } } }
      }
      third: updateContact(id: $id, input: { phone: "22 22 22 22" }) { contact { phone contactPersons { name } } }
    }`,
    { id },
  );
  expect(data).toMatchObject({
    first: { contact: { phone: '11 11 11 11' } },
    second: { contactPerson: { contact: { phone: '11 11 11 11' } } },
    third: { contact: { phone: '22 22 22 22' } },
  });
  const people = expect.arrayContaining([{ name: 'Eva Eksempel' }]) as unknown;
  expect(data).toMatchObject({
    second: { contactPerson: { contact: { contactPersons: people } } },
    third: { contact: { contactPersons: people } },
  });
});

describe('children that an update replaces', () => {
  const fields = 'id name contactPersons { name email }';
  const anna = { name: 'Anna Ansvarlig', email: 'anna@bageri.example.test' };
  const bo = { name: 'Bo Bager', email: null };

  test('stay as they are when the update does not name them', async () => {
    const input = { name: 'Bageriet', countryId: 'DK', contactPersons: [anna, bo] };
    const created = await mutate('create', 'contacts', { input, fields });
    expect(created.record).toMatchObject({ contactPersons: [anna, bo] });
    const id = String(created.record?.['id']);
    const updated = await mutate('update', 'contacts', { id, input: { name: 'Bageriet' }, fields });
    expect(updated.record).toMatchObject({ contactPersons: [anna, bo] });
    expect(updated.deleted).toEqual([]);
  });

  test('are replaced by the list whose name says so, and those left out are named as deleted', async () => {
    const input = { name: 'Bageriet', countryId: 'DK', contactPersons: [anna, bo] };
    const created = await mutate('create', 'contacts', { input });
    const id = String(created.record?.['id']);
    const replaced = await mutate('update', 'contacts', {
      id,
      input: { replaceContactPersons: [bo] },
      fields,
    });
    expect(replaced.record).toMatchObject({ contactPersons: [bo] });
    expect(replaced.deleted).toHaveLength(2);
    const emptied = await mutate('update', 'contacts', {
      id,
      input: { replaceContactPersons: [] },
      fields,
    });
    expect(emptied.record).toMatchObject({ contactPersons: [] });
  });

  test('are not emptied by null', async () => {
    const id = await aContact();
    graph.emulator.clearRequests();
    const answer = await mutate('update', 'contacts', {
      id,
      input: { replaceContactPersons: null },
    });
    expect(answer.userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'replaceContactPersons'] },
    ]);
    expect(writesAsked()).toEqual([]);
  });
});

test('a deletion is repeated by its key although its record is gone by then', async () => {
  const id = await aContact();
  const document = `mutation ($id: ID!) {
    deleteContact(id: $id, idempotencyKey: "slet ${id}") { deleted replayed userErrors { code } }
  }`;
  const first = await graph.data(document, { id });
  expect(first).toEqual({ deleteContact: { deleted: [id], replayed: false, userErrors: [] } });
  const again = await graph.data(document, { id });
  expect(again).toEqual({ deleteContact: { deleted: [id], replayed: true, userErrors: [] } });
  const without = await mutate('delete', 'contacts', { id });
  expect(without.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
});

test('a refusal for a record of nobody is not kept under its key: the same request is looked at anew', async () => {
  const document = `mutation ($contactId: ID!) {
    createContactPerson(input: { contactId: $contactId, name: "Ida" }, idempotencyKey: "ida") {
      contactPerson { name } replayed userErrors { code }
    }
  }`;
  const contactId = 'n'.repeat(22);
  for (const attempt of [1, 2])
    expect([attempt, await graph.data(document, { contactId })]).toEqual([
      attempt,
      {
        createContactPerson: {
          contactPerson: null,
          replayed: false,
          userErrors: [{ code: 'NOT_FOUND' }],
        },
      },
    ]);
});

test('an invoice and a journal entry get a mark to be found by, unless the caller has one', async () => {
  const invoice = { ...(await lives.invoices?.create?.()) };
  const entry = { ...(await lives.daybookTransactions?.create?.()) };
  const storedAs = async (resource: ResourceName, input: Input) => {
    const id = await made(resource, input);
    return some(resource, (record) => record.id === id);
  };
  const mark = /^graph-[0-9a-f-]{36}$/;
  expect((await storedAs('invoices', invoice))['externalId']).toMatch(mark);
  expect((await storedAs('invoices', { ...invoice, externalId: 'web-7' }))['externalId']).toBe(
    'web-7',
  );
  expect((await storedAs('daybookTransactions', entry))['apiType']).toMatch(mark);
  expect((await storedAs('daybookTransactions', { ...entry, apiType: 'løn' }))['apiType']).toBe(
    'løn',
  );
});

/** The answer to a preview, which leaves Billy as it is. */
async function previewed(ask: () => Promise<MutationAnswer>): Promise<MutationAnswer> {
  graph.emulator.clearRequests();
  const answer = await ask();
  expect(writesAsked()).toEqual([]);
  return answer;
}

/** Methods other than GET that have reached Billy. */
function writesAsked(): string[] {
  return graph.emulator
    .requests()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
}
