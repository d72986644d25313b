/** Days on which Denmark rests: weekends and public holidays (helligdage). */

import { addDays, firstOfMonth, weekdayOf, yearOf, type DateText } from './calendar.ts';

export function isDayOfRest(day: DateText): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return true;
  const year = yearOf(day);
  const fixed = [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`];
  return fixed.includes(day) || movableHolidays(year).includes(day);
}

function movableHolidays(year: number): DateText[] {
  const easter = easterSunday(year);
  // Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday.
  const offsets = [-3, -2, 1, 39, 50];
  // Great Prayer Day (store bededag) was abolished from 2024.
  if (year < 2024) offsets.push(26);
  return offsets.map((days) => addDays(easter, days));
}

/** Easter by the anonymous Gregorian computus. */
export function easterSunday(year: number): DateText {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const ordinal = epact + weekday - 7 * shift + 114;
  return addDays(firstOfMonth(year, Math.floor(ordinal / 31)), ordinal % 31);
}
