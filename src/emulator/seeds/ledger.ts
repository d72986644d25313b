/** Posts to the ledger: every transaction balances in the base currency, or it is not made. */

import { compare, negate, sum, type DecimalText } from '../../accounting/money.ts';
import type { DateText } from '../../accounting/calendar.ts';
import { sided } from '../effects/ledger.ts';
import type { WireRecord } from '../world.ts';
import type { Books } from './books.ts';
import { textOf } from './records.ts';

export interface LedgerLine {
  readonly accountId: string;
  /** In the line's currency, debit positive. */
  readonly amount: DecimalText;
  /** In the company's currency, debit positive; the amount itself when left out. */
  readonly baseAmount?: DecimalText;
  /** The company's currency when left out. */
  readonly currencyId?: string;
  readonly text?: string;
}

export interface LedgerEntry {
  /** What is posted, as `invoice:<id>`. */
  readonly originatorReference: string;
  readonly originatorName: string;
  readonly voucherNo?: string | null;
  readonly entryDate: DateText;
  readonly createdTime: string;
  /** Lines of nothing are left out. */
  readonly lines: readonly LedgerLine[];
}

interface Posted {
  readonly transaction: WireRecord;
  readonly postings: readonly WireRecord[];
  readonly entry: LedgerEntry;
}

export class Ledger {
  readonly #books: Books;
  readonly #baseCurrencyId: string;
  readonly #posted = new Map<string, Posted>();
  #transactionNo = 0;

  constructor(books: Books, baseCurrencyId: string) {
    this.#books = books;
    this.#baseCurrencyId = baseCurrencyId;
  }

  /** @throws Error when the lines do not balance */
  post(entry: LedgerEntry): void {
    this.#posted.set(entry.originatorReference, this.#write(entry, { isVoid: false }));
  }

  /**
   * Takes a transaction back by one that reverses it. The postings of both are marked voided, so that
   * adding up all postings and skipping the voided ones come to the same.
   */
  void(originatorReference: string, entryDate: DateText, createdTime: string): void {
    const posted = this.#posted.get(originatorReference);
    if (!posted) throw new Error(`Nothing was posted for ${originatorReference}.`);
    posted.transaction['isVoided'] = true;
    const lines = posted.entry.lines.map((line) => ({
      ...line,
      amount: negate(line.amount),
      baseAmount: negate(line.baseAmount ?? line.amount),
    }));
    const reversal = this.#write(
      { ...posted.entry, entryDate, createdTime, lines },
      { isVoid: true },
    );
    for (const posting of [...posted.postings, ...reversal.postings]) posting['isVoided'] = true;
  }

  #write(entry: LedgerEntry, { isVoid }: { readonly isVoid: boolean }): Posted {
    const { originatorReference, entryDate } = entry;
    const off = sum(entry.lines.map((line) => line.baseAmount ?? line.amount));
    if (compare(off, '0') !== 0) {
      throw new Error(`The lines of ${originatorReference} are out of balance by ${off}.`);
    }
    const [first] = entry.lines;
    const transaction = this.#books.add('transactions', {
      transactionNo: ++this.#transactionNo,
      voucherNo: entry.voucherNo ?? null,
      createdTime: entry.createdTime,
      entryDate,
      originatorReference,
      originatorName: entry.originatorName,
      originatorType: originatorReference.slice(0, originatorReference.indexOf(':')),
      originatorCurrencyId: first?.currencyId ?? this.#baseCurrencyId,
      isVoid,
      ...sided(first?.amount ?? '0'),
    });
    const postings = entry.lines
      .filter((line) => compare(line.baseAmount ?? line.amount, '0') !== 0)
      .map((line, priority) =>
        this.#books.add('postings', {
          transactionId: transaction.id,
          entryDate,
          text: line.text ?? entry.originatorName,
          accountId: line.accountId,
          currencyId: line.currencyId ?? this.#baseCurrencyId,
          ...sided(line.amount),
          baseAmount: sided(line.baseAmount ?? line.amount).amount,
          priority,
        }),
      );
    return { transaction, postings, entry };
  }
}

/** A posting's amount in the company's currency with its sign back: debit positive. */
export function signedBaseAmount(posting: WireRecord): DecimalText {
  const amount = textOf(posting, 'baseAmount');
  return posting['side'] === 'debit' ? amount : negate(amount);
}
