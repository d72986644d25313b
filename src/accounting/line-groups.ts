/** Adds up a document's lines by account and tax rate, for one posting each, without losing a cent. */

import type { DocumentTotal, TaxMode } from './invoice-total.ts';
import { add, compare, roundParts, subtract, type DecimalText } from './money.ts';

export interface LineGroup<Line> {
  /** The first line of the group, which stands for all of them. */
  readonly line: Line;
  readonly net: DecimalText;
  readonly tax: DecimalText;
}

/**
 * Groups lines that share a key. Net and tax are rounded so that they add up to the document's own figures.
 * @param lines in the order of `total.lines`
 */
export function groupLines<Line>(
  total: DocumentTotal,
  lines: readonly Line[],
  { taxMode, keyOf }: { readonly taxMode: TaxMode; readonly keyOf: (line: Line) => string },
): readonly LineGroup<Line>[] {
  const byKey = new Map<string, LineGroup<Line>>();
  lines.forEach((line, index) => {
    const { amount = '0', exactTax = '0' } = total.lines[index] ?? {};
    const group = byKey.get(keyOf(line)) ?? { line, net: '0', tax: '0' };
    const net = taxMode === 'incl' ? subtract(amount, exactTax) : amount;
    const added = { ...group, net: add(group.net, net), tax: add(group.tax, exactTax) };
    byKey.set(keyOf(line), added);
  });
  const groups = [...byKey.values()];
  // The odd cent of tax goes to a group that is taxed at all: an exempt one must not get any.
  const taxed = groups.filter(({ tax }) => compare(tax, '0') !== 0);
  const taxes = roundParts(
    taxed.map(({ tax }) => tax),
    total.tax,
  );
  const nets = roundParts(
    groups.map(({ net }) => net),
    total.amount,
  );
  return groups.map((group, index) => ({
    ...group,
    net: nets[index] ?? '0',
    tax: taxes[taxed.indexOf(group)] ?? '0',
  }));
}
