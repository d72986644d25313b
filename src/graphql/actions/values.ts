/** Reads a record's members by wire name, as the kind of value the table says they are. */

import type { DecimalText } from '../../accounting/money.ts';
import type { TaxMode } from '../../accounting/invoice-total.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { textIn } from '../tax-choice.ts';

/** The decimal under a wire name; `0` when it is absent or null. */
export function decimalOf(record: BillyRecord | null | undefined, wireName: string): DecimalText {
  return textIn(record, wireName) || '0';
}

/** An optional argument as Billy takes it: what is null is left out. */
export function given<K extends string, V>(
  name: K,
  value: V | null | undefined,
): { readonly [name in K]?: V } {
  // True: the one member it has is of that type.
  return (value === null || value === undefined ? {} : { [name]: value }) as {
    readonly [name in K]?: V;
  };
}

export function taxModeOf(document: BillyRecord): TaxMode {
  return document['taxMode'] === 'incl' ? 'incl' : 'excl';
}

/** Company's currency per unit of the document's own. */
export function exchangeRateOf(document: BillyRecord): DecimalText {
  return textIn(document, 'exchangeRate') || '1';
}
