/** What a foreign unit cost in kroner on a day: invented movements around the reference rates. */

import { add, multiply, round, type DecimalText } from '../../../accounting/money.ts';
import type { DateText } from '../../../accounting/calendar.ts';
import { randomFor } from '../random.ts';
import { kronerPerUnit } from '../reference/currencies.ts';

/** In per mille of the rate: the krone is pegged to the euro and floats against the rest. */
const swing: Readonly<Record<string, number>> = { DKK: 0, EUR: 1 };

/** One rate a month; 1 for kroner. */
export function exchangeRateOn(currencyId: string, date: DateText): DecimalText {
  const most = swing[currencyId] ?? 25;
  const perMille = randomFor(`${currencyId} ${date.slice(0, 7)}`).integer(-most, most);
  const factor = add('1', multiply(String(perMille), '0.001'));
  return round(multiply(kronerPerUnit[currencyId] ?? '1', factor), 5);
}
