/** When a document has to be paid (forfaldsdato). */

import { addDays, lastOfMonth, monthOf, yearOf, type DateText } from './calendar.ts';

/** `netEndOfMonth` is the Danish løbende måned; `days` may be negative. */
export type PaymentTerms =
  | { readonly mode: 'net' | 'netEndOfMonth'; readonly days: number }
  | { readonly mode: 'date'; readonly date: DateText };

/** Net counts from the entry date, net end of month from the last day of its month. */
export function dueDateOf(entryDate: DateText, terms: PaymentTerms): DateText {
  switch (terms.mode) {
    case 'net':
      return addDays(entryDate, terms.days);
    case 'netEndOfMonth':
      return addDays(lastOfMonth(yearOf(entryDate), monthOf(entryDate)), terms.days);
    case 'date':
      return terms.date;
  }
}
