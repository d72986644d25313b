/** What approving an invoice or bill posts to the ledger. */

import type { DocumentTotal, TaxMode } from './invoice-total.ts';
import { groupLines } from './line-groups.ts';
import { add, multiply, negate, roundParts, roundToCents, type DecimalText } from './money.ts';
import { splitTax, type DeductionComponent } from './vat.ts';

/** One line of a ledger entry, debit positive. */
export interface LedgerAmount {
  readonly accountId: string;
  /** In the document's currency. */
  readonly amount: DecimalText;
  /** In the company's currency. */
  readonly baseAmount: DecimalText;
}

/** Where the net amount of a line goes, and how its tax is divided. */
export interface BookedLine {
  readonly accountId: string;
  /** Null where no tax is charged; lines of one account and rate are posted together. */
  readonly taxRateId: string | null;
  readonly components: readonly DeductionComponent[];
}

export interface BookedDocument {
  readonly total: DocumentTotal;
  readonly taxMode: TaxMode;
  /** In the order of `total.lines`. */
  readonly lines: readonly BookedLine[];
  /** Of debtors or creditors. */
  readonly controlAccountId: string;
  /** Whether settling it brings money in: invoices and suppliers' credit notes. */
  readonly isMoneyIn: boolean;
  /** Company's currency per unit of the document's. */
  readonly exchangeRate: DecimalText;
}

/**
 * The control account with the whole amount first, then each account with its net amount and its VAT. Both columns
 * add up to zero: the cent that conversion may leave over goes to the first account after the control account.
 * @throws InvalidDecimal
 */
export function documentPostings(document: BookedDocument): LedgerAmount[] {
  const { total, lines, taxMode, isMoneyIn, exchangeRate, controlAccountId } = document;
  const direction = isMoneyIn ? '1' : '-1';
  const grouped = groupLines(total, lines, {
    taxMode,
    keyOf: ({ accountId, taxRateId }) => `${accountId} ${taxRateId ?? ''}`,
  });
  const others = grouped.flatMap(({ line: { accountId, components }, net, tax }) => {
    const { parts, cost } = splitTax({ net, tax }, components);
    return [{ accountId, amount: add(net, cost) }, ...parts];
  });
  const gross = multiply(direction, total.grossAmount);
  const baseGross = roundToCents(multiply(gross, exchangeRate));
  const amounts = others.map(({ amount }) => multiply(negate(direction), amount));
  const baseAmounts = roundParts(
    amounts.map((amount) => multiply(amount, exchangeRate)),
    negate(baseGross),
  );
  return [
    { accountId: controlAccountId, amount: gross, baseAmount: baseGross },
    ...others.map(({ accountId }, index) => ({
      accountId,
      amount: amounts[index] ?? '0',
      baseAmount: baseAmounts[index] ?? '0',
    })),
  ];
}
