/** Money paid for invoices and bills, from or into the bank. */

import { compare, type DecimalText } from '../../accounting/money.ts';
import { isPaymentIn, owedTogether, settledBy, type Money } from '../../accounting/payment.ts';
import type { WireInput } from '../../billy/writes.ts';
import type { MutationResolvers } from '../../generated/graphql.ts';
import type { GraphQLContext } from '../context.ts';
import { exchangeRate } from '../preview-documents.ts';
import { textIn } from '../tax-choice.ts';
import { act, preview } from './act.ts';
import { payable, referencesTo, type DocumentIds, type OwedDocument } from './documents.ts';
import type { Faults } from './faults.ts';
import { shownPayment } from './payment-preview.ts';
import { given } from './values.ts';
import { voiding } from './voiding.ts';

export const paymentActions: MutationResolvers = {
  registerPayment: (_parent, args, context) => {
    const { input, idempotencyKey } = args;
    const check = (faults: Faults) => planPayment(context, faults, input);
    if (args.preview) {
      return preview(check, async (plan) => ({ preview: await shownPayment(context, plan) }));
    }
    return act(context, {
      operation: 'registerPayment',
      resource: 'bankPayments',
      args: { input, idempotencyKey },
      paths: {
        cashAmount: ['input', 'amount'],
        cashAccountId: ['input', 'accountId'],
        cashExchangeRate: ['input', 'exchangeRate'],
        feeAmount: ['input', 'fee', 'amount'],
        feeAccountId: ['input', 'fee', 'accountId'],
        associations: ['input'],
      },
      check,
      write: (writer, { wire }) => writer.create('bankPayments', wire),
    });
  },
  voidBankPayment: (_parent, args, context) =>
    voiding(context, { operation: 'voidBankPayment', resource: 'bankPayments' }, args),
};

interface PaymentInput extends DocumentIds {
  readonly amount: DecimalText;
  readonly accountId: string;
  readonly entryDate: string;
  readonly exchangeRate?: DecimalText | null | undefined;
  readonly fee?: { readonly amount: DecimalText; readonly accountId: string } | null | undefined;
  readonly allowOverpayment: boolean;
}

export interface PlannedPayment {
  readonly documents: readonly OwedDocument[];
  readonly money: Money;
  readonly cashAccountId: string;
  /** Empty without a fee. */
  readonly feeAccountId: string;
  readonly currencies: {
    /** The company's own. */
    readonly base: string;
    readonly cash: string;
    readonly subject: string;
  };
  readonly wire: WireInput;
}

async function planPayment(
  context: GraphQLContext,
  faults: Faults,
  input: PaymentInput,
): Promise<PlannedPayment | undefined> {
  const { loaders, company } = context;
  const { accountId, entryDate, fee } = input;
  const [documents, account, organization] = await Promise.all([
    payable(context, faults, input),
    faults.reference(context, 'accounts', accountId, ['input', 'accountId']),
    loaders.record('organizations', company.organizationId),
    faults.openBooks(context, entryDate, ['input', 'entryDate']),
    fee && requireExpense(context, faults, fee.accountId),
  ]);
  faults.positive(input.amount, ['input', 'amount']);
  if (fee) faults.positive(fee.amount, ['input', 'fee', 'amount']);
  if (account) faults.paymentAccount(account, ['input', 'accountId']);
  const base = textIn(organization, 'baseCurrencyId');
  const cash = textIn(account, 'currencyId') || base;
  const subject = textIn(documents[0]?.record, 'currencyId');
  const currencies = { base, cash, subject };
  if (account && documents.length > 0) requireRate(faults, input, currencies);
  if (faults.all.length > 0) return undefined;
  const money: Money = {
    isIn: isPaymentIn(documents),
    cash: input.amount,
    fee: fee?.amount ?? '0',
    cashRate: input.exchangeRate ?? '1',
    baseRate: await exchangeRate(loaders, cash, base),
  };
  requireNotTooMuch(faults, { money, documents }, input);
  const wire = {
    organizationId: company.organizationId,
    entryDate,
    cashAmount: input.amount,
    cashSide: money.isIn ? 'debit' : 'credit',
    cashAccountId: accountId,
    ...given('cashExchangeRate', input.exchangeRate),
    ...given('feeAmount', fee?.amount),
    ...given('feeAccountId', fee?.accountId),
    associations: referencesTo(documents),
  };
  const feeAccountId = fee?.accountId ?? '';
  return { documents, money, cashAccountId: accountId, feeAccountId, currencies, wire };
}

async function requireExpense(
  context: GraphQLContext,
  faults: Faults,
  accountId: string,
): Promise<void> {
  const path = ['input', 'fee', 'accountId'];
  const account = await faults.reference(context, 'accounts', accountId, path);
  if (account && account['natureId'] !== 'expense') {
    faults.add('INVALID', path, 'Expected an expense account, for a fee is a cost.');
  }
}

/** Two currencies need a rate; one currency has none. */
function requireRate(
  faults: Faults,
  { exchangeRate }: PaymentInput,
  { cash, subject }: PlannedPayment['currencies'],
): void {
  const path = ['input', 'exchangeRate'];
  if (cash !== subject && (exchangeRate ?? null) === null) {
    faults.add('REQUIRED', path, `Expected what 1 ${subject} is worth in ${cash}.`);
  } else if (exchangeRate && compare(exchangeRate, '0') <= 0) {
    faults.add('INVALID', path, `Expected a rate of more than 0, got ${exchangeRate}.`);
  } else if (cash === subject && exchangeRate && compare(exchangeRate, '1') !== 0) {
    faults.add('INVALID', path, `Expected no rate, for documents and account are both in ${cash}.`);
  }
}

/** An overpayment is no fault of Billy's, but most often one of typing. */
function requireNotTooMuch(
  faults: Faults,
  { money, documents }: Pick<PlannedPayment, 'money' | 'documents'>,
  { allowOverpayment }: PaymentInput,
): void {
  const settled = settledBy(money);
  const owed = owedTogether(documents, money.isIn);
  const path = ['input', 'amount'];
  if (compare(settled, '0') <= 0) {
    faults.add('INVALID', path, 'Expected more than the fee, which settles nothing.');
  } else if (compare(settled, owed) > 0 && !allowOverpayment) {
    const message =
      `Expected at most what is owed, ${owed}, got ${settled}. ` +
      'With allowOverpayment the rest stays on the balance of the contact.';
    faults.add('OVERPAYMENT', path, message);
  }
}
