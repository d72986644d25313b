/** Money in and out of the bank for invoices and bills, and balances that a payment leaves over. */

import {
  add,
  compare,
  divide,
  multiply,
  negate,
  round,
  roundToCents,
  subtract,
  sum,
  type DecimalText,
} from '../../accounting/money.ts';
import type { DateText } from '../../accounting/calendar.ts';
import type { Company } from './company.ts';
import { bankAccountNo, bankFeeAccountNo, role } from './account-numbers.ts';
import { addBalanceModifier, changeBalance, isMoneyIn, type Document } from './documents.ts';
import type { LedgerLine } from './ledger.ts';
import { tableOf, textOf } from './records.ts';
import type { WireRecord } from '../world.ts';

interface Settled {
  readonly document: Document;
  /** In the document's currency. */
  readonly reduction: DecimalText;
  readonly modifier: WireRecord;
}

export interface Payment {
  readonly record: WireRecord;
  readonly settled: readonly Settled[];
  readonly surplus: WireRecord | null;
}

export interface PaymentFacts {
  /** All of one contact, currency and direction. Each is reduced by its share, in its own currency. */
  readonly subjects: readonly { readonly document: Document; readonly reduction: DecimalText }[];
  readonly entryDate: DateText;
  /** Kroner per unit of the subjects' currency on the day; 1 for kroner. */
  readonly exchangeRate: DecimalText;
  /** Kept by the bank, in kroner. */
  readonly fee?: DecimalText;
  /** Paid over what was owed, in kroner; only for subjects in kroner. */
  readonly surplus?: DecimalText;
}

/** Books a payment. What the exchange rate has made of the debt since it was booked goes to its own account. */
export function pay(company: Company, facts: PaymentFacts): Payment {
  const { books, chart, ledger } = company;
  const { subjects, entryDate, exchangeRate, fee = '0', surplus = '0' } = facts;
  const [first] = subjects;
  if (!first) throw new Error('Expected at least one document to pay.');
  const { contactId, currencyId } = first.document;
  const direction = isMoneyIn(first.document) ? '1' : '-1';
  const paid = add(sum(subjects.map((subject) => subject.reduction)), surplus);
  const paidInKroner = roundToCents(multiply(paid, exchangeRate));
  // A fee shortens what comes in and lengthens what goes out.
  const cashAmount = subtract(paidInKroner, multiply(direction, fee));
  const record = books.add('bankPayments', {
    contactId,
    createdTime: company.stamp(entryDate),
    entryDate,
    cashAmount,
    cashSide: direction === '1' ? 'debit' : 'credit',
    cashAccountId: chart(bankAccountNo),
    // What the bank really gave: by it the cash and the fee come back to what was settled, to the cent.
    cashExchangeRate: round(divide(paidInKroner, paid), 8),
    subjectCurrencyId: currencyId,
    feeAmount: fee === '0' ? null : fee,
    feeAccountId: fee === '0' ? null : chart(bankFeeAccountNo),
  });
  const reference = `bankPayment:${record.id}`;
  const lines: LedgerLine[] = [
    { accountId: chart(bankAccountNo), amount: multiply(direction, cashAmount) },
    { accountId: chart(bankFeeAccountNo), amount: fee },
  ];
  const settled = subjects.map(({ document, reduction }) => {
    const line = changeBalance(company, document, negate(reduction));
    lines.push(line);
    const difference = add(
      multiply(direction, roundToCents(multiply(reduction, exchangeRate))),
      line.baseAmount ?? '0',
    );
    const modifier = addBalanceModifier(company, {
      document,
      modifierReference: reference,
      reduction,
      entryDate,
      realizedCurrencyDifference: currencyId === 'DKK' ? null : difference,
    });
    return { document, reduction, modifier };
  });
  const prepayment = surplusOf(company, { contactId, direction, surplus, entryDate, reference });
  if (prepayment) lines.push(prepayment.line);
  const text = `Betaling, ${contactName(company, contactId)}`;
  const off = sum(lines.map((line) => line.baseAmount ?? line.amount));
  lines.push({ accountId: chart(role.realizedCurrencyDifference), amount: negate(off) });
  ledger.post({
    originatorReference: reference,
    originatorName: 'Betaling',
    entryDate,
    createdTime: textOf(record, 'createdTime'),
    lines: lines.map((line) => ({ ...line, text })),
  });
  return { record, settled, surplus: prepayment?.record ?? null };
}

/** Takes a payment back: what it settled is owed again. */
export function voidPayment(company: Company, payment: Payment, date: DateText): void {
  payment.record['isVoided'] = true;
  for (const { document, reduction, modifier } of payment.settled) {
    changeBalance(company, document, reduction);
    modifier['isVoided'] = true;
  }
  if (payment.surplus) payment.surplus['isVoided'] = true;
  company.ledger.void(`bankPayment:${payment.record.id}`, date, company.stamp(date));
}

/** Settles documents of a contact, in kroner, from what it has paid too much before. */
export function settleFromBalance(
  company: Company,
  document: Document,
  amount: DecimalText,
  entryDate: DateText,
): void {
  const { books, chart, ledger } = company;
  const { contactId, currencyId } = document;
  const isFromCustomer = document.kind === 'invoice';
  const createdTime = company.stamp(entryDate);
  const side = isFromCustomer ? 'debit' : 'credit';
  const record = books.add('contactBalancePayments', {
    contactId,
    createdTime,
    entryDate,
    amount,
    side,
    currencyId,
  });
  const originatorReference = `contactBalancePayment:${record.id}`;
  books.add('contactBalancePostings', {
    contactId,
    originatorReference,
    createdTime,
    entryDate,
    amount,
    side,
    currencyId,
  });
  addBalanceModifier(company, {
    document,
    modifierReference: originatorReference,
    reduction: amount,
    entryDate,
  });
  ledger.post({
    originatorReference,
    originatorName: 'Modregning',
    entryDate,
    createdTime,
    lines: [
      {
        accountId: chart(isFromCustomer ? role.prepaymentLiability : role.prepaymentAsset),
        amount: isFromCustomer ? amount : negate(amount),
      },
      changeBalance(company, document, negate(amount)),
    ],
  });
}

function contactName({ books }: Company, contactId: string): string {
  const contact = tableOf(books.tables, 'contacts').get(contactId);
  return contact ? textOf(contact, 'name') : '';
}

function surplusOf(
  { books, chart, stamp }: Company,
  facts: {
    readonly contactId: string;
    readonly direction: '1' | '-1';
    readonly surplus: DecimalText;
    readonly entryDate: DateText;
    readonly reference: string;
  },
): { readonly line: LedgerLine; readonly record: WireRecord } | null {
  if (compare(facts.surplus, '0') === 0) return null;
  const isFromCustomer = facts.direction === '1';
  const record = books.add('contactBalancePostings', {
    contactId: facts.contactId,
    originatorReference: facts.reference,
    createdTime: stamp(facts.entryDate),
    entryDate: facts.entryDate,
    amount: facts.surplus,
    side: isFromCustomer ? 'credit' : 'debit',
    currencyId: 'DKK',
  });
  const accountId = chart(isFromCustomer ? role.prepaymentLiability : role.prepaymentAsset);
  return {
    record,
    line: {
      accountId,
      amount: isFromCustomer ? negate(facts.surplus) : facts.surplus,
    },
  };
}
