/** Days on which Danish banks settle payments (bankdage). */

import { addDays, yearOf, type DateText } from './calendar.ts';
import { easterSunday, isDayOfRest } from './days-of-rest.ts';

/** No day of rest, nor one of those on which banks are closed besides. */
export function isBankDay(day: DateText): boolean {
  return !isDayOfRest(day) && !isBankHoliday(day);
}

/** The day itself, when it is one. */
export function bankDayFrom(day: DateText): DateText {
  let from = day;
  while (!isBankDay(from)) from = addDays(from, 1);
  return from;
}

/** The day after Ascension Day, Constitution Day, Christmas Eve and New Year's Eve. */
function isBankHoliday(day: DateText): boolean {
  const year = yearOf(day);
  const fixed = [`${year}-06-05`, `${year}-12-24`, `${year}-12-31`];
  return fixed.includes(day) || day === addDays(easterSunday(year), 40);
}
