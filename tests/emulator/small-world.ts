/** Two invented companies, just large enough to ask about: what each test of the emulator starts from. */

import type { ResourceName } from '../../src/billy/resources/index.ts';
import type { Tables, WireRecord, World } from '../../src/emulator/world.ts';

export const token = 'a'.repeat(40);
export const otherToken = 'b'.repeat(40);

const organizationId = 'org1';

const organization: WireRecord = {
  id: organizationId,
  ownerUserId: 'user1',
  name: 'Nordlys Cykler ApS',
  countryId: 'DK',
  baseCurrencyId: 'DKK',
  localeId: 'da_DK',
  fiscalYearEndMonth: 6,
  firstFiscalYearStart: '2024-01-01',
  firstFiscalYearEnd: '2024-06-30',
  nextInvoiceNo: 4,
  paymentTermsMode: 'net',
  paymentTermsDays: 8,
  defaultTaxMode: 'excl',
  defaultSalesAccountId: 'sales',
  defaultSalesTaxRulesetId: 'domestic',
  subscriptionDiscount: '17.1429',
};

const accountRows: readonly (readonly [string, number, string, string, string | null])[] = [
  ['sales', 1110, 'Salg', 'revenue', null],
  ['goods', 1210, 'Varekøb', 'expense', null],
  ['fees', 2220, 'Rykkergebyrer', 'revenue', 'lateFeesRevenue'],
  ['difference', 2210, 'Valutakursdifferencer', 'revenue', 'realizedCurrencyDifference'],
  ['bank', 5710, 'Bank', 'asset', null],
  ['eurobank', 5711, 'Eurokonto', 'asset', null],
  ['bankFees', 1870, 'Gebyrer', 'expense', null],
  ['receivables', 5810, 'Debitorer', 'asset', 'accountsReceivable'],
  ['prepaid', 7310, 'Forudbetalinger', 'liability', 'prepaymentLiability'],
  ['prepaidAsset', 5820, 'Forudbetalt', 'asset', 'prepaymentAsset'],
  ['payables', 7320, 'Kreditorer', 'liability', 'accountsPayable'],
  ['outputVat', 7250, 'Salgsmoms', 'liability', 'salesTax'],
  ['inputVat', 7220, 'Købsmoms', 'liability', null],
  ['vatPayable', 7210, 'Afregnet moms', 'liability', 'salesTaxPayable'],
  // Danish order: Aa is Å and comes last.
  ['last', 9000, 'Aalborg-konto', 'asset', null],
];

const accounts = accountRows.map(([id, accountNo, name, natureId, systemRole]) => ({
  id,
  organizationId,
  name,
  accountNo,
  groupId: 'group1',
  natureId,
  systemRole,
  currencyId: id === 'eurobank' ? 'EUR' : null,
  taxRateId: id === 'sales' ? 'vat25' : id === 'goods' ? 'buy25' : null,
  isPaymentEnabled: id === 'bank' || id === 'eurobank',
  isBankAccount: id === 'bank' || id === 'eurobank',
  isArchived: false,
}));

function invoice(
  number: number,
  members: Readonly<Partial<WireRecord>> & { readonly contactId: string },
): WireRecord {
  return {
    id: `inv${number}`,
    organizationId,
    type: 'invoice',
    createdTime: `2025-03-0${number}T08:00:00`,
    approvedTime: `2025-03-0${number}T12:30:00`,
    entryDate: `2025-03-0${number}`,
    paymentTermsMode: 'net',
    paymentTermsDays: 8,
    dueDate: `2025-03-1${number}`,
    state: 'approved',
    sentState: 'unsent',
    invoiceNo: String(number),
    taxMode: 'excl',
    amount: '100',
    tax: '25',
    grossAmount: '125',
    balance: '125',
    isPaid: false,
    currencyId: 'DKK',
    exchangeRate: '1',
    contactMessage: '',
    lineDescription: 'Cykelservice',
    paymentMethods: [{ paymentMethodId: 'bank-transfer' }],
    ...members,
  };
}

function line(invoiceNumber: number, number: number): WireRecord {
  return {
    id: `line${invoiceNumber}${number}`,
    invoiceId: `inv${invoiceNumber}`,
    productId: 'service',
    description: '',
    quantity: '1',
    unitPrice: '50',
    amount: '50',
    tax: '12.5',
    taxRateId: 'vat25',
    priority: number,
  };
}

const own: Readonly<Partial<Record<ResourceName, readonly WireRecord[]>>> = {
  organizations: [organization],
  users: [{ id: 'user1', name: 'Ida Prøve', email: 'ida@example.test' }],
  accountGroups: [{ id: 'group1', organizationId, name: 'Konti', natureId: 'asset' }],
  accounts,
  taxRates: [
    { id: 'vat25', organizationId, name: 'Salgsmoms', rate: '0.25', isActive: true },
    { id: 'buy25', organizationId, name: 'Købsmoms', rate: '0.25', isActive: true },
  ],
  taxRateDeductionComponents: [
    { id: 'c1', taxRateId: 'vat25', share: '1', source: 'tax', accountId: 'outputVat' },
    { id: 'c2', taxRateId: 'buy25', share: '1', source: 'tax', accountId: 'inputVat' },
  ],
  salesTaxRulesets: [
    { id: 'domestic', organizationId, name: 'Salgsmoms', fallbackTaxRateId: 'vat25' },
  ],
  salesTaxRules: [],
  contacts: [
    {
      id: 'alma',
      organizationId,
      type: 'company',
      name: 'Alma Cykler',
      countryId: 'DK',
      cityId: 'dk_aarhus',
      phone: '11111111',
      isCustomer: true,
      isSupplier: false,
      createdTime: '2025-01-01T08:00:00',
    },
    {
      id: 'oesten',
      organizationId,
      type: 'company',
      name: 'Østen & Co',
      countryId: 'SE',
      phone: '',
      isCustomer: false,
      isSupplier: true,
      createdTime: '2025-01-02T08:00:00',
    },
    {
      id: 'bo',
      organizationId,
      type: 'person',
      name: 'bo Bager',
      countryId: 'DK',
      phone: '',
      isCustomer: true,
      isSupplier: false,
      createdTime: '2025-01-03T08:00:00',
    },
  ],
  contactPersons: [
    { id: 'ida', contactId: 'alma', isPrimary: true, name: 'Ida', email: 'ida@example.test' },
    { id: 'jon', contactId: 'alma', isPrimary: false, name: 'Jon', email: 'jon@example.test' },
  ],
  products: [
    { id: 'service', organizationId, name: 'Cykelservice', accountId: 'sales', productNo: 'S-1' },
  ],
  invoices: [
    invoice(1, { contactId: 'oesten', amount: '90', isPaid: true, balance: '0' }),
    invoice(2, { contactId: 'alma', amount: '12345678901234567890.12' }),
    invoice(3, { contactId: 'bo', state: 'draft', approvedTime: null, invoiceNo: null }),
  ],
  invoiceLines: [line(1, 1), line(2, 2), line(2, 1), line(3, 1)],
  bankLineMatches: [{ id: 'match1', accountId: 'bank', isApproved: false, amount: '100' }],
  bankLines: [
    {
      id: 'bankLine1',
      matchId: 'match1',
      accountId: 'bank',
      entryDate: '2025-03-12',
      description: 'OVERFØRSEL',
      amount: '100',
      side: 'debit',
      isReconciled: false,
    },
  ],
  attachments: [
    { id: 'att1', organizationId, ownerReference: 'invoice:inv2', fileId: 'file1' },
    { id: 'att2', organizationId, ownerReference: null, fileId: 'file1' },
  ],
  files: [{ id: 'file1', fileName: 'kvittering.pdf', fileSize: 3, fileType: 'pdf', isPdf: true }],
};

const shared: Readonly<Partial<Record<ResourceName, readonly WireRecord[]>>> = {
  countries: [
    { id: 'DK', name: 'Danmark', localeId: 'da_DK' },
    { id: 'SE', name: 'Sverige', localeId: 'sv_SE' },
  ],
  currencies: [
    { id: 'DKK', name: 'Danske kroner', exchangeRate: '1' },
    { id: 'EUR', name: 'Euro', exchangeRate: '7.46' },
  ],
  cities: [{ id: 'dk_aarhus', name: 'Aarhus', countryId: 'DK' }],
  accountNatures: ['asset', 'liability', 'equity', 'revenue', 'expense'].map((id) => ({ id })),
  locales: [{ id: 'da_DK', name: 'Dansk' }],
};

/** A fresh copy each time; the second company has a contact with an id of the first. */
export function smallWorld(): World {
  return {
    companies: [
      { organizationId, accessToken: token, tables: tablesOf(own) },
      {
        organizationId: 'org2',
        accessToken: otherToken,
        tables: tablesOf({
          organizations: [{ ...organization, id: 'org2', name: 'Sydlys ApS' }],
          contacts: [
            { id: 'alma', organizationId: 'org2', name: 'En anden Alma', countryId: 'DK' },
            { id: 'only', organizationId: 'org2', name: 'Kun i org2', countryId: 'DK' },
          ],
        }),
      },
    ],
    shared: tablesOf(shared),
  };
}

/** The small world with so many invoices instead of its own. */
export function worldOfInvoices(count: number): World {
  const world = smallWorld();
  const tables = world.companies[0]?.tables;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const idOf = (number: number) => `inv${String(number).padStart(5, '0')}`;
  tables?.set(
    'invoices',
    new Map(
      numbers.map((number) => {
        const record = { ...invoice(1, { contactId: 'alma' }), id: idOf(number) };
        return [record.id, { ...record, invoiceNo: String(number) }];
      }),
    ),
  );
  tables?.set(
    'invoiceLines',
    new Map(
      numbers.flatMap((number) =>
        [1, 2, 3].map((place) => {
          const id = `line${number}-${place}`;
          return [id, { ...line(1, place), id, invoiceId: idOf(number) }] as const;
        }),
      ),
    ),
  );
  return world;
}

function tablesOf(records: Readonly<Partial<Record<ResourceName, readonly WireRecord[]>>>): Tables {
  return new Map(
    Object.entries(records).map(([name, rows]) => [
      // True because Object.entries gives the keys of `records`.
      name as ResourceName,
      new Map(rows.map((row) => [row.id, { ...row }])),
    ]),
  );
}
