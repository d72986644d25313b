/** Danish VAT (moms): where the tax of a line is booked, and when a period's return is due. */

import { addDays, firstOfMonth, monthOf, yearOf, type DateText } from './calendar.ts';
import { isDayOfRest } from './days-of-rest.ts';
import { multiply, roundToCents, subtract, sum, type DecimalText } from './money.ts';

/** A share of a line's tax, or of its net amount, that goes to a VAT account. */
export interface DeductionComponent {
  readonly accountId: string;
  /** Fraction, negative when booked on the other side: reverse charge is 0.25 and -0.25 of the net amount. */
  readonly share: DecimalText;
  readonly source: 'tax' | 'net';
}

export interface TaxSplit {
  readonly parts: readonly { readonly accountId: string; readonly amount: DecimalText }[];
  /** What may not be deducted and therefore is cost, beside the net amount. */
  readonly cost: DecimalText;
}

/** Divides tax over VAT accounts; with a quarter deductible, three quarters of the tax are cost. */
export function splitTax(
  line: { readonly net: DecimalText; readonly tax: DecimalText },
  components: readonly DeductionComponent[],
): TaxSplit {
  const parts = components.map(({ accountId, share, source }) => ({
    accountId,
    amount: roundToCents(multiply(share, line[source])),
  }));
  return { parts, cost: subtract(line.tax, sum(parts.map((part) => part.amount))) };
}

export type VatFrequency = 'month' | 'quarter' | 'half';

/**
 * The day by which the return of a period has to be filed and paid, by skat.dk's published deadlines:
 * quarters and half-years on the first of the third month after, months on the 25th of the next month,
 * June on 17 August. Weekends and public holidays move it to the next working day.
 */
export function vatDeadline(frequency: VatFrequency, periodEnd: DateText): DateText {
  let day = nominalDeadline(frequency, yearOf(periodEnd), monthOf(periodEnd));
  while (isDayOfRest(day)) day = addDays(day, 1);
  return day;
}

function nominalDeadline(frequency: VatFrequency, year: number, endMonth: number): DateText {
  if (frequency !== 'month') return firstOfMonth(year, endMonth + 3);
  return endMonth === 6
    ? addDays(firstOfMonth(year, 8), 16)
    : addDays(firstOfMonth(year, endMonth + 1), 24);
}
