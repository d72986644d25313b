/** How a payment settles what is owed: document by document, what is left over, and what the exchange rates leave. */

import {
  add,
  compare,
  divide,
  multiply,
  negate,
  roundToCents,
  subtract,
  sum,
  type DecimalText,
} from './money.ts';

/** An invoice or bill as something owed. */
export interface Owed {
  /** What is left of it, in its own currency; never negative. */
  readonly balance: DecimalText;
  /** Whether settling it brings money in: invoices and suppliers' credit notes. */
  readonly isMoneyIn: boolean;
  /** Company's currency per unit of the document's, as booked. */
  readonly exchangeRate: DecimalText;
}

export interface Money {
  readonly isIn: boolean;
  /** In the cash account's currency, as it moves on the account. */
  readonly cash: DecimalText;
  /** In the cash account's currency; `0` for none. */
  readonly fee: DecimalText;
  /** Cash currency per unit of the documents' currency; 1 when they are the same. */
  readonly cashRate: DecimalText;
  /** Company's currency per unit of the cash currency. */
  readonly baseRate: DecimalText;
}

interface Settlement<D extends Owed> {
  readonly document: D;
  /** What the payment takes off the balance, in the document's currency. */
  readonly settled: DecimalText;
  readonly balanceAfter: DecimalText;
  /** What leaves the control account, in the company's currency at the document's own rate; debit positive. */
  readonly baseAmount: DecimalText;
}

export interface Payment<D extends Owed> {
  readonly settlements: readonly Settlement<D>[];
  /** Of the documents' currency, what no document needed; it stands on the contact's balance. */
  readonly surplus: DecimalText;
  /** The following in the company's currency, debit positive; together with the settlements they add up to 0. */
  readonly baseCash: DecimalText;
  readonly baseFee: DecimalText;
  readonly baseSurplus: DecimalText;
  /** Gain (negative) or loss (positive) that the rates leave. */
  readonly realizedDifference: DecimalText;
}

/** Which way money has to go to settle these documents: what they owe each other is set off first. */
export function isPaymentIn(documents: readonly Owed[]): boolean {
  return compare(owedTogether(documents, true), '0') >= 0;
}

/** What settles all of these documents, in their currency. */
export function owedTogether(documents: readonly Owed[], isIn: boolean): DecimalText {
  return sum(
    documents.map(({ balance, isMoneyIn }) => (isMoneyIn === isIn ? balance : negate(balance))),
  );
}

/**
 * What the money settles in the documents' currency, rounded to cents. Of money in, the fee was kept back and settles
 * too: 95 and a fee of 5 settle 100. Of money out, the fee settles nothing: 105 with a fee of 5 settle 100.
 * @throws InvalidDecimal, also when the rate is zero
 */
export function settledBy({ isIn, cash, fee, cashRate }: Money): DecimalText {
  return roundToCents(divide(isIn ? add(cash, fee) : subtract(cash, fee), cashRate));
}

/**
 * Settles documents in the order they are named, each as far as the money goes; credit notes among invoices add to
 * the money first. Each control account line is the difference of the balances at the document's rate, each rounded,
 * so that the parts of a document paid in parts add up to it.
 * @throws InvalidDecimal
 */
export function settle<D extends Owed>(money: Money, documents: readonly D[]): Payment<D> {
  const { isIn, cash, fee, cashRate, baseRate } = money;
  const against = documents.filter(({ isMoneyIn }) => isMoneyIn !== isIn);
  const along = documents.filter(({ isMoneyIn }) => isMoneyIn === isIn);
  let left = settledBy(money);
  const settlements = [...against, ...along].map((document) => {
    const isAgainst = document.isMoneyIn !== isIn;
    const settled = isAgainst || compare(document.balance, left) < 0 ? document.balance : left;
    left = isAgainst ? add(left, settled) : subtract(left, settled);
    return settlementOf(document, settled);
  });
  const sign = isIn ? '1' : '-1';
  const baseCash = multiply(sign, roundToCents(multiply(cash, baseRate)));
  const baseFee = roundToCents(multiply(fee, baseRate));
  const worth = roundToCents(multiply(left, multiply(cashRate, baseRate)));
  const baseSurplus = multiply(negate(sign), worth);
  const booked = settlements.map(({ baseAmount }) => baseAmount);
  return {
    settlements,
    surplus: left,
    baseCash,
    baseFee,
    baseSurplus,
    realizedDifference: negate(sum([baseCash, baseFee, baseSurplus, ...booked])),
  };
}

function settlementOf<D extends Owed>(document: D, settled: DecimalText): Settlement<D> {
  const { balance, exchangeRate, isMoneyIn } = document;
  const balanceAfter = subtract(balance, settled);
  const atRate = (amount: DecimalText) => roundToCents(multiply(amount, exchangeRate));
  const reduction = subtract(atRate(balance), atRate(balanceAfter));
  return {
    document,
    settled,
    balanceAfter,
    baseAmount: multiply(isMoneyIn ? '-1' : '1', reduction),
  };
}
