/** Finding by any condition and adding up, over what is known of a company here. */

import type { GraphQLResolveInfo } from 'graphql';
import { subtract } from '../../accounting/money.ts';
import type { RelativePeriod } from '../../accounting/relative-periods.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { CodedError } from '../../errors.ts';
import type {
  AppliedCondition,
  AppliedFilter,
  AskedPlace,
  FilterSkins,
  Freshness,
} from '../../features/analysis/analysis.ts';
import type { Measure, Stats, StatsKey, StatsRow } from '../../features/analysis/stats.ts';
import type { SubjectName } from '../../features/analysis/subjects.ts';
import type { QueryInvoiceStatsArgs, Resolvers, StatsGroup } from '../../generated/graphql.ts';
import { conditionOf } from '../conditions.ts';
import type { GraphQLContext } from '../context.ts';
import { asksFor } from '../selection.ts';

interface FilterArguments {
  readonly where?: Readonly<Record<string, unknown>> | null | undefined;
  readonly text?: string | null | undefined;
  readonly json?: unknown;
}

interface FindArguments extends FilterArguments {
  readonly orderBy: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const usualRows = 50;
const mostRows = 1_000;

function find(resource: ResourceName, type: string) {
  return async (
    _parent: unknown,
    { orderBy, first, after, ...filter }: FindArguments,
    { analysis }: GraphQLContext,
    info: GraphQLResolveInfo,
  ) => {
    const count = first ?? usualRows;
    if (count < 1 || count > mostRows)
      throw new CodedError(
        'BAD_USER_INPUT',
        `Expected first from 1 to ${mostRows}, got ${count}.`,
        {
          inputPath: ['first'],
        },
      );
    const found = await analysis.find({
      ...skinsOf(resource, filter),
      resource,
      orderBy,
      first: count,
      after: after ?? undefined,
      isCounted: asksFor(info, `${type}Findings`, 'totalCount'),
    });
    const edges = found.rows.map(({ cursor, record }) => ({ cursor, node: record }));
    return {
      edges,
      nodes: edges.map(({ node }): BillyRecord => node),
      pageInfo: {
        hasNextPage: found.hasMore,
        hasPreviousPage: typeof after === 'string',
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      // Only looked at by whoever asked for it.
      totalCount: found.total ?? 0,
      ...shownOf(found),
    };
  };
}

function stats(subject: SubjectName) {
  return async (
    _parent: unknown,
    asked: Omit<QueryInvoiceStatsArgs, 'where'> & FilterArguments,
    { analysis }: GraphQLContext,
    info: GraphQLResolveInfo,
  ) => {
    const { groupBy, orderBy } = asked;
    const measures = asked.measures.map(({ function: name, field, of, percentile, as }) => ({
      name: as ?? undefined,
      function: wordOf<Measure['function']>(name),
      field: field ? fieldWords[field] : undefined,
      of: of ? wordOf<NonNullable<Measure['of']>>(of) : undefined,
      percentile: percentile ?? undefined,
    }));
    const found = await analysis.stats({
      ...skinsOf(subject, asked),
      subject,
      measures,
      groupBy: groupBy.map((group) => groupWords[group]),
      date: dateWords[asked.date],
      during: (asked.during ?? undefined) satisfies RelativePeriod | undefined,
      period: asked.period ?? undefined,
      compareWith: asked.compareWith ? comparisonWords[asked.compareWith] : undefined,
      having: asked.having.map(({ measure, operator, value }) => ({
        measure,
        operator: operatorWords[operator],
        value,
      })),
      orderBy: orderBy.map(({ measure, group, direction }) => ({
        by: measure ?? (group ? groupWords[group] : ''),
        direction,
      })),
      top: asked.top ?? undefined,
      isInBase: asked.inBaseCurrency,
      withOthers: asksFor(info, 'Stats', 'others'),
    });
    const row = shownRow(found);
    return {
      rows: found.rows.map(row),
      totals: found.totals.map(row),
      others: found.others.map(row),
      ...shownOf(found),
    };
  };
}

export const analysisResolvers: Resolvers = {
  Query: {
    findOrganizations: find('organizations', 'Organization'),
    findUsers: find('users', 'User'),
    findContacts: find('contacts', 'Contact'),
    findContactPersons: find('contactPersons', 'ContactPerson'),
    findContactBalancePayments: find('contactBalancePayments', 'ContactBalancePayment'),
    findContactBalancePostings: find('contactBalancePostings', 'ContactBalancePosting'),
    findProducts: find('products', 'Product'),
    findProductPrices: find('productPrices', 'ProductPrice'),
    findInvoices: find('invoices', 'Invoice'),
    findInvoiceLines: find('invoiceLines', 'InvoiceLine'),
    findInvoiceLateFees: find('invoiceLateFees', 'InvoiceLateFee'),
    findInvoiceReminders: find('invoiceReminders', 'InvoiceReminder'),
    findInvoiceReminderAssociations: find(
      'invoiceReminderAssociations',
      'InvoiceReminderAssociation',
    ),
    findBills: find('bills', 'Bill'),
    findBillLines: find('billLines', 'BillLine'),
    findAttachments: find('attachments', 'Attachment'),
    findFiles: find('files', 'File'),
    findAccounts: find('accounts', 'Account'),
    findAccountGroups: find('accountGroups', 'AccountGroup'),
    findDaybooks: find('daybooks', 'Daybook'),
    findDaybookBalanceAccounts: find('daybookBalanceAccounts', 'DaybookBalanceAccount'),
    findDaybookTransactions: find('daybookTransactions', 'DaybookTransaction'),
    findDaybookTransactionLines: find('daybookTransactionLines', 'DaybookTransactionLine'),
    findTransactions: find('transactions', 'Transaction'),
    findPostings: find('postings', 'Posting'),
    findBankLines: find('bankLines', 'BankLine'),
    findBankLineMatches: find('bankLineMatches', 'BankLineMatch'),
    findBankLineSubjectAssociations: find(
      'bankLineSubjectAssociations',
      'BankLineSubjectAssociation',
    ),
    findBankPayments: find('bankPayments', 'BankPayment'),
    findBalanceModifiers: find('balanceModifiers', 'BalanceModifier'),
    findTaxRates: find('taxRates', 'TaxRate'),
    findTaxRateDeductionComponents: find('taxRateDeductionComponents', 'TaxRateDeductionComponent'),
    findSalesTaxRulesets: find('salesTaxRulesets', 'SalesTaxRuleset'),
    findSalesTaxRules: find('salesTaxRules', 'SalesTaxRule'),
    findSalesTaxAccounts: find('salesTaxAccounts', 'SalesTaxAccount'),
    findSalesTaxMetaFields: find('salesTaxMetaFields', 'SalesTaxMetaField'),
    findSalesTaxReturns: find('salesTaxReturns', 'SalesTaxReturn'),
    findSalesTaxPayments: find('salesTaxPayments', 'SalesTaxPayment'),
    invoiceStats: stats('invoices'),
    invoiceLineStats: stats('invoiceLines'),
    billStats: stats('bills'),
    billLineStats: stats('billLines'),
    postingStats: stats('postings'),
    bankLineStats: stats('bankLines'),
  },
};

function skinsOf(resource: ResourceName, { where, text, json }: FilterArguments): FilterSkins {
  return {
    where: where ? conditionOf(resource, where) : undefined,
    text: text ?? undefined,
    json: json ?? undefined,
  };
}

function shownOf({
  filter,
  applied,
  freshness: { isComplete, asOf, resources },
}: {
  readonly filter: AppliedFilter;
  readonly applied: readonly AppliedCondition[];
  readonly freshness: Freshness;
}) {
  return {
    filter,
    appliedFilters: applied.map((one) => ({ ...one, at: placeWords[one.at] })),
    freshness: {
      isComplete,
      asOf: instant(asOf),
      resources: resources.map(({ resource, asOf: seenAt, at }) => ({
        resource,
        asOf: instant(seenAt),
        at: placeWords[at],
      })),
    },
  };
}

function shownRow({ measures }: Pick<Stats, 'measures'>) {
  return ({ keys, values, previous }: StatsRow) => ({
    keys: keys.map(shownKey),
    values: values.map((value, index) => {
      const before = previous?.[index] ?? null;
      return {
        measure: measures[index] ?? '',
        value,
        previous: before,
        change: before === null ? null : subtract(value, before),
      };
    }),
  });
}

function shownKey({ by, value, label, days }: StatsKey) {
  // The words of the schema are ours in capitals.
  const group = by.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as StatsGroup;
  return { by: group, value, label, from: days?.from ?? null, to: days?.to ?? null };
}

const placeWords = { billy: 'BILLY', mirror: 'MIRROR' } as const satisfies Record<
  AskedPlace,
  string
>;

const fieldWords = {
  AMOUNT: 'amount',
  TAX: 'tax',
  GROSS_AMOUNT: 'grossAmount',
  BALANCE: 'balance',
  QUANTITY: 'quantity',
  UNIT_PRICE: 'unitPrice',
} as const;

const groupWords = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  HALF_YEAR: 'halfYear',
  YEAR: 'year',
  FISCAL_YEAR: 'fiscalYear',
  CONTACT: 'contact',
  PRODUCT: 'product',
  ACCOUNT: 'account',
  COUNTRY: 'country',
  CURRENCY: 'currency',
  STATE: 'state',
  TYPE: 'type',
  SIDE: 'side',
} as const;

const dateWords = {
  ENTRY_DATE: 'entryDate',
  DUE_DATE: 'dueDate',
  CREATED_TIME: 'createdTime',
  APPROVED_TIME: 'approvedTime',
} as const;

const comparisonWords = {
  PREVIOUS_PERIOD: 'previousPeriod',
  PREVIOUS_YEAR: 'previousYear',
} as const;

const operatorWords = {
  GREATER_THAN: 'greaterThan',
  AT_LEAST: 'atLeast',
  LESS_THAN: 'lessThan',
  AT_MOST: 'atMost',
  EQUALS: 'equals',
} as const;

/** Words without blanks between them are ours in capitals. */
function wordOf<Word extends string>(name: Uppercase<Word>): Word {
  return name.toLowerCase() as Word;
}

function instant(epochMs: number | undefined): string | null {
  return epochMs === undefined ? null : new Date(epochMs).toISOString();
}
