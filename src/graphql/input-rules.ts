/**
 * What has to hold between the members of one record, where the table's types cannot say it. Only what is certain
 * without asking Billy stands here: of an update, only what the update itself says.
 */

import { compare, negate, sum, type DecimalText } from '../accounting/money.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { WireInput } from '../billy/writes.ts';

interface BrokenRule {
  readonly code: 'REQUIRED' | 'INVALID';
  readonly message: string;
  /** Wire name of the member to look at. */
  readonly member: string;
}

interface Rule extends BrokenRule {
  /** Absent: the rule holds for both. An update may rely on what is already stored. */
  readonly purpose?: 'create';
  readonly isBroken: (record: WireInput) => boolean;
}

/** The rules a record breaks, in wire names. */
export function brokenRules(
  resource: ResourceName,
  purpose: 'create' | 'update',
  record: WireInput,
): BrokenRule[] {
  return (rules[resource] ?? []).filter(
    (rule) => (rule.purpose ?? purpose) === purpose && rule.isBroken(record),
  );
}

const rules: Readonly<Partial<Record<ResourceName, readonly Rule[]>>> = {
  contacts: [
    {
      purpose: 'create',
      member: 'paymentTermsDays',
      code: 'REQUIRED',
      message: 'Expected paymentTermsDays, which the payment terms count.',
      isBroken: (record) =>
        ['net', 'netEndOfMonth'].includes(textIn(record, 'paymentTermsMode')) &&
        isEmpty(record, 'paymentTermsDays'),
    },
  ],
  contactPersons: [
    {
      purpose: 'create',
      member: 'name',
      code: 'REQUIRED',
      message: 'Expected a name or an email of the person, got neither.',
      isBroken: (record) => isEmpty(record, 'name') && isEmpty(record, 'email'),
    },
  ],
  contactBalancePayments: [positive('amount'), notWithout('associations')],
  invoices: [notWithout('lines')],
  invoiceLines: [...together('discountValue', 'discountMode')],
  invoiceLateFees: [notNegative('flatFee'), notNegative('percentageFee')],
  invoiceReminders: [
    notNegative('flatFee'),
    notNegative('percentageFee'),
    notWithout('associations'),
  ],
  bills: [
    {
      ...notWithout('lines'),
      isBroken: (record) => isEmptyList(record, 'lines') && record['isBare'] !== true,
    },
    ...together('paymentAccountId', 'paymentDate'),
  ],
  daybookTransactions: [
    notWithout('lines'),
    {
      member: 'lines',
      code: 'INVALID',
      message: 'Expected debits and credits to be equal in each currency; they are not.',
      isBroken: (record) => !isBalanced(childrenOf(record, 'lines')),
    },
  ],
  daybookTransactionLines: [positive('amount')],
  bankLines: [notNegative('amount')],
  bankPayments: [
    positive('cashAmount'),
    positive('feeAmount'),
    ...together('feeAmount', 'feeAccountId'),
    ...['contactId', 'subjectCurrencyId'].map((member): Rule => ({
      purpose: 'create',
      member,
      code: 'REQUIRED',
      message: `Expected ${member}, because the payment settles nothing that could tell it.`,
      isBroken: (record) =>
        childrenOf(record, 'associations').length === 0 && isEmpty(record, member),
    })),
  ],
  organizations: [
    {
      member: 'fiscalYearEndMonth',
      code: 'INVALID',
      message: 'Expected a month from 1 to 12.',
      isBroken: ({ fiscalYearEndMonth: month }) =>
        typeof month === 'number' && (month < 1 || month > 12),
    },
    {
      member: 'firstFiscalYearEnd',
      code: 'INVALID',
      message: 'Expected the first fiscal year to end after it starts.',
      isBroken: ({ firstFiscalYearStart: start, firstFiscalYearEnd: end }) =>
        typeof start === 'string' && typeof end === 'string' && end <= start,
    },
  ],
  taxRates: [
    {
      member: 'rate',
      code: 'INVALID',
      message: 'Expected a fraction from 0 to 1; 25 % is 0.25.',
      isBroken: ({ rate }) =>
        typeof rate === 'string' && (compare(rate, '0') < 0 || compare(rate, '1') > 0),
    },
  ],
  salesTaxRules: [
    {
      purpose: 'create',
      member: 'countryId',
      code: 'REQUIRED',
      message: 'Expected countryId or countryGroupId, got neither.',
      isBroken: (record) => isEmpty(record, 'countryId') && isEmpty(record, 'countryGroupId'),
    },
  ],
};

/** A list that Billy wants at least one record in; that it is given at all, the schema sees to. */
function notWithout(member: string): Rule {
  return {
    member,
    code: 'REQUIRED',
    message: `Expected at least one of ${member}, got none.`,
    isBroken: (record) => isEmptyList(record, member),
  };
}

/** Two members of which neither means anything without the other. */
function together(one: string, other: string): Rule[] {
  return [
    [one, other],
    [other, one],
  ].map(([given = '', member = '']) => ({
    purpose: 'create',
    member,
    code: 'REQUIRED',
    message: `Expected ${member}, because ${given} is given.`,
    isBroken: (record) => !isEmpty(record, given) && isEmpty(record, member),
  }));
}

function positive(member: string): Rule {
  return {
    member,
    code: 'INVALID',
    message: `Expected ${member} to be more than 0.`,
    isBroken: ({ [member]: amount }) => typeof amount === 'string' && compare(amount, '0') <= 0,
  };
}

function notNegative(member: string): Rule {
  return {
    member,
    code: 'INVALID',
    message: `Expected ${member} to be 0 or more.`,
    isBroken: ({ [member]: amount }) => typeof amount === 'string' && compare(amount, '0') < 0,
  };
}

/**
 * A line with a contra account balances itself; the others must balance in each currency. Where only some lines name
 * theirs, Billy has to judge: the others are in the company's own, whichever that is.
 */
function isBalanced(lines: readonly WireInput[]): boolean {
  const open = lines.filter((line) => isEmpty(line, 'contraAccountId'));
  const byCurrency = Map.groupBy(open, (line) => textIn(line, 'currencyId'));
  if (byCurrency.size > 1 && byCurrency.has('')) return true;
  return [...byCurrency.values()].every((own) => compare(sum(own.map(signed)), '0') === 0);
}

/** Debit positive. */
function signed(line: WireInput): DecimalText {
  const amount = textIn(line, 'amount') || '0';
  return line['side'] === 'credit' ? negate(amount) : amount;
}

function isEmpty(record: WireInput, member: string): boolean {
  const value = record[member] ?? '';
  return typeof value === 'string' && value.trim() === '';
}

function textIn(record: WireInput, member: string): string {
  const value = record[member];
  return typeof value === 'string' ? value : '';
}

function isEmptyList(record: WireInput, member: string): boolean {
  return member in record && childrenOf(record, member).length === 0;
}

function childrenOf(record: WireInput, member: string): readonly WireInput[] {
  const value = record[member];
  // Under a has-many name, input reading puts nothing but records.
  return Array.isArray(value) ? (value as readonly WireInput[]) : [];
}
