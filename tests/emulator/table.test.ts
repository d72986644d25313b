/** Every filter and every sort key of the table, asked of two records that differ in all their members. */

import {
  resourceNames,
  resources,
  type Field,
  type Filter,
  type ResourceName,
} from '../../src/billy/resources/index.ts';
import type { WireRecord, World } from '../../src/emulator/world.ts';
import { ids, withEmulator } from './asking.ts';
import { smallWorld } from './small-world.ts';

const listed = resourceNames.filter((name) => resources[name].verbs.includes('list'));

type Plain = string | number | boolean | null;

/** The smaller value of each type, then the larger one. */
function valuesOf(field: Field): readonly [Plain, Plain] {
  switch (field.type) {
    case 'boolean':
      return [false, true];
    case 'integer':
      return [1, 2];
    case 'decimal':
      return ['1.5', '20'];
    case 'date':
      return ['2025-01-01', '2025-02-01'];
    case 'datetime':
      return ['2025-01-01T10:00:00', '2025-02-01T10:00:00'];
    case 'enum':
      return [field.values[0] ?? null, field.values[1] ?? null];
    case 'reference': {
      const [first = '', second = first] = field.targets;
      return [`${first}:low`, `${second}:high`];
    }
    case 'string':
      return ['anna', 'bo'];
    case 'belongsTo':
    case 'id':
      return ['low', 'high'];
    case 'hasMany':
    case 'list':
      return [null, null];
  }
}

/** Of each resource a record with the id `low` and one with the id `high`. */
function world(): World {
  const made = smallWorld();
  const [company] = made.companies;
  for (const name of resourceNames) {
    const table = new Map<string, WireRecord>();
    for (const [place, id] of (['low', 'high'] as const).entries()) {
      const record: WireRecord = { id };
      for (const [member, field] of Object.entries<Field>(resources[name].fields)) {
        record[member] = valuesOf(field)[place] ?? null;
      }
      table.set(id, record);
    }
    const own = resources[name].shared ? made.shared : company?.tables;
    if (name !== 'organizations') own?.set(name, table);
  }
  return made;
}

/** A value of the filter that only one of the two records passes, and which. */
function question(filter: Filter, field: Field | undefined): readonly [string, 'low' | 'high'] {
  const [low, high] = field ? valuesOf(field) : [null, null];
  switch (filter.op) {
    case 'min':
      return [String(high).replace('T', ' '), 'high'];
    case 'max':
      return [String(low).replace('T', ' '), 'low'];
    case 'period':
      return ['month:2025-02', 'high'];
    case 'search':
      return ['BO', 'high'];
    case 'eq':
      return [String(low), 'low'];
  }
}

/** The member a filter is about: `minEntryDate` and `entryDatePeriod` are about `entryDate`. */
function fieldOf(resource: ResourceName, name: string, { op }: Filter): Field | undefined {
  const bounded = name.charAt(3).toLowerCase() + name.slice(4);
  const member = op === 'min' || op === 'max' ? bounded : name.replace(/Period$/, '');
  return resources[resource].fields[member];
}

const derived = ['bills.hasAttachments', 'attachments.unhandled'];

const filters = listed.flatMap((resource) =>
  Object.entries<Filter>(resources[resource].filters)
    .filter(([name]) => name !== 'organizationId' && !derived.includes(`${resource}.${name}`))
    .map(([name, filter]) => ({ resource, name, filter })),
);

test.each(filters)('$resource are filtered by $name', ({ resource, name, filter }) =>
  withEmulator(
    async (ask) => {
      const [value, expected] = question(filter, fieldOf(resource, name, filter));
      const demanded = Object.entries<Filter>(resources[resource].filters)
        .filter(([other, { required }]) => required && other !== name)
        .flatMap(([other]) => [`${other}[]=low`, `${other}[]=high`]);
      const query = [`${name}=${encodeURIComponent(value)}`, ...demanded].join('&');
      expect(ids(await ask(`/${resource}?${query}`), resource)).toEqual([expected]);
    },
    { world },
  ),
);

const sorts = listed.flatMap((resource) =>
  resources[resource].sortKeys
    .filter((key) => key !== 'attachments')
    .map((key) => ({ resource, key })),
);

test.each(sorts)('$resource are sorted by $key', ({ resource, key }) =>
  withEmulator(
    async (ask) => {
      const sorted = async (direction: string) =>
        ids(await ask(`/${resource}?sortProperty=${key}&sortDirection=${direction}`), resource);
      expect(await sorted('ASC')).toEqual(['low', 'high']);
      expect(await sorted('DESC')).toEqual(['high', 'low']);
    },
    { world },
  ),
);

test('bills are sorted by the number of their attachments', () =>
  withEmulator(
    async (ask) => {
      const attachment = { fileId: 'low', ownerReference: 'bill:high' };
      await ask('/attachments', { method: 'POST', body: { attachment } });
      const sorted = await ask('/bills?sortProperty=attachments&sortDirection=DESC');
      expect(ids(sorted, 'bills')).toEqual(['high', 'low']);
    },
    { world },
  ));

/** The least a caller has to send, by the table's `minimalCreate` and the documentation's required members. */
const leastRecords: Readonly<Partial<Record<ResourceName, Readonly<Record<string, unknown>>>>> = {
  organizations: {
    name: 'x',
    ownerUserId: 'low',
    countryId: 'low',
    baseCurrencyId: 'low',
    localeId: 'low',
    fiscalYearEndMonth: 12,
    firstFiscalYearStart: '2025-01-01',
    firstFiscalYearEnd: '2025-12-31',
    emailAttachmentDeliveryMode: 'link',
    vatPeriod: 'quarter',
    invoiceNoMode: 'sequential',
    nextInvoiceNo: 1,
    paymentTermsMode: 'net',
    paymentTermsDays: 8,
  },
  contacts: { name: 'x', countryId: 'low' },
  contactPersons: { contactId: 'low', email: 'x@example.test' },
  products: { name: 'x' },
  productPrices: { productId: 'low', unitPrice: 1, currencyId: 'low' },
  invoices: {
    contactId: 'low',
    entryDate: '2025-03-01',
    lines: [{ productId: 'low', unitPrice: 1 }],
  },
  invoiceLines: { invoiceId: 'low', productId: 'low', unitPrice: 1 },
  invoiceLateFees: { invoiceId: 'payable', entryDate: '2025-03-01', flatFee: 1, percentageFee: 0 },
  invoiceReminders: {
    contactId: 'low',
    contactPersonId: 'low',
    feeCurrencyId: 'low',
    emailSubject: 'x',
    emailBody: 'x',
    associations: [{ invoiceId: 'low' }],
  },
  bills: {
    contactId: 'low',
    entryDate: '2025-03-01',
    lines: [{ accountId: 'low', amount: 1, description: 'x' }],
  },
  billLines: { billId: 'low', accountId: 'low', amount: 1, description: 'x' },
  attachments: { ownerReference: 'bill:low', fileId: 'low' },
  accounts: { name: 'x', groupId: 'low' },
  accountGroups: { name: 'x', natureId: 'low' },
  daybooks: { name: 'x' },
  daybookBalanceAccounts: { daybookId: 'low', accountId: 'low' },
  daybookTransactions: {
    entryDate: '2025-03-01',
    lines: [{ accountId: 'low', contraAccountId: 'low', amount: 1, side: 'debit' }],
  },
  daybookTransactionLines: {
    daybookTransactionId: 'low',
    accountId: 'low',
    amount: 1,
    side: 'debit',
  },
  bankLines: {
    matchId: 'low',
    accountId: 'low',
    entryDate: '2025-03-01',
    description: 'x',
    amount: 1,
    side: 'debit',
  },
  bankLineMatches: { accountId: 'low' },
  bankLineSubjectAssociations: { matchId: 'low', subjectReference: 'posting:low' },
  bankPayments: {
    entryDate: '2025-03-01',
    cashAmount: 1,
    cashSide: 'debit',
    cashAccountId: 'bank',
    associations: [{ subjectReference: 'invoice:payable' }],
  },
  contactBalancePayments: {
    entryDate: '2025-03-01',
    amount: 1,
    associations: [{ subjectReference: 'invoice:payable' }],
  },
  taxRates: { name: 'x', rate: 0.25 },
  taxRateDeductionComponents: { taxRateId: 'low', share: 1, source: 'tax', accountId: 'low' },
  salesTaxRulesets: { name: 'x' },
  salesTaxRules: { rulesetId: 'low' },
  salesTaxAccounts: { accountId: 'low', type: 'sales' },
  salesTaxMetaFields: { name: 'x' },
  salesTaxPayments: { salesTaxReturnId: 'due', entryDate: '2025-03-01', accountId: 'low' },
};

/** The world of two, with the few records that a write needs to find in order. */
function writableWorld(): World {
  const made = world();
  const tables = made.companies[0]?.tables;
  const put = (name: ResourceName, record: WireRecord) => tables?.get(name)?.set(record.id, record);
  put('accounts', { id: 'bank', isPaymentEnabled: true });
  for (const role of [
    'accountsReceivable',
    'lateFeesRevenue',
    'prepaymentLiability',
    'salesTaxPayable',
    'realizedCurrencyDifference',
  ]) {
    put('accounts', { id: role, systemRole: role });
  }
  put('invoices', {
    id: 'payable',
    type: 'invoice',
    state: 'approved',
    contactId: 'low',
    currencyId: 'low',
    balance: '5',
  });
  put('contactBalancePostings', {
    id: 'prepaid',
    contactId: 'low',
    currencyId: 'low',
    amount: '10',
    side: 'credit',
  });
  put('salesTaxReturns', { id: 'due', isSettled: true, isPaid: false, totalAmount: '1' });
  put('organizations', { id: 'org1', baseCurrencyId: 'low' });
  return made;
}

const creatable = resourceNames.filter(
  // Files are made of raw bytes.
  (name) => resources[name].verbs.includes('create') && name !== 'files',
);

test.each(creatable)('the least Billy asks for makes one of %s, and less does not', (resource) =>
  withEmulator(
    async (ask) => {
      const { singular } = resources[resource];
      const least = leastRecords[resource] ?? {};
      const create = (record: object) =>
        ask(`/${resource}`, { method: 'POST', body: { [singular]: record } });
      for (const member of Object.keys(least)) {
        const refused = await create({ ...least, [member]: undefined });
        expect([member, refused.status]).toEqual([member, 400]);
      }
      const made = await create(least);
      expect([made.status, made.body['validationErrors']]).toEqual([200, undefined]);
    },
    { world: writableWorld },
  ),
);
