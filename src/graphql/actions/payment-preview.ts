/** What registering a payment would settle and post. */

import { multiply, negate, type DecimalText } from '../../accounting/money.ts';
import { settle } from '../../accounting/payment.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { GraphQLContext } from '../context.ts';
import type { TypedRecord } from '../fields.ts';
import { shownDocument } from './documents.ts';
import type { PlannedPayment } from './payments.ts';
import {
  accountInRole,
  shownPostings,
  type IntendedPosting,
  type PostingPreview,
} from './postings.ts';

export interface PaymentPreview {
  readonly side: 'debit' | 'credit';
  readonly subjectCurrency: BillyRecord;
  readonly settlements: readonly {
    readonly document: TypedRecord;
    readonly settled: DecimalText;
    readonly balanceAfter: DecimalText;
  }[];
  readonly surplus: DecimalText;
  readonly realizedCurrencyDifference: DecimalText;
  readonly postings: readonly PostingPreview[];
}

export async function shownPayment(
  { loaders }: GraphQLContext,
  plan: PlannedPayment,
): Promise<PaymentPreview> {
  const { money, documents, currencies, cashAccountId, feeAccountId } = plan;
  const payment = settle(money, documents);
  const [receivable, payable, prepayment, difference] = await Promise.all([
    accountInRole(loaders, 'accountsReceivable'),
    accountInRole(loaders, 'accountsPayable'),
    accountInRole(loaders, money.isIn ? 'prepaymentLiability' : 'prepaymentAsset'),
    accountInRole(loaders, 'realizedCurrencyDifference'),
  ]);
  const sign = money.isIn ? '1' : '-1';
  const postings: readonly Omit<IntendedPosting, 'text'>[] = [
    {
      accountId: cashAccountId,
      currencyId: currencies.cash,
      amount: multiply(sign, money.cash),
      baseAmount: payment.baseCash,
    },
    ...payment.settlements.map(({ document, settled, baseAmount }) => ({
      accountId: document.resource === 'invoices' ? receivable : payable,
      currencyId: currencies.subject,
      amount: multiply(document.isMoneyIn ? '-1' : '1', settled),
      baseAmount,
    })),
    {
      accountId: feeAccountId,
      currencyId: currencies.cash,
      amount: money.fee,
      baseAmount: payment.baseFee,
    },
    {
      accountId: prepayment,
      currencyId: currencies.subject,
      amount: multiply(negate(sign), payment.surplus),
      baseAmount: payment.baseSurplus,
    },
    {
      accountId: difference,
      currencyId: currencies.base,
      amount: payment.realizedDifference,
      baseAmount: payment.realizedDifference,
    },
  ];
  return {
    side: money.isIn ? 'debit' : 'credit',
    subjectCurrency: { id: currencies.subject },
    settlements: payment.settlements.map(({ document, settled, balanceAfter }) => ({
      document: shownDocument(document),
      settled,
      balanceAfter,
    })),
    surplus: payment.surplus,
    // A debit of the account is a loss; a gain is what people expect to be positive.
    realizedCurrencyDifference: negate(payment.realizedDifference),
    postings: await shownPostings(
      loaders,
      postings.map((posting) => ({ ...posting, text: null })),
    ),
  };
}
