/** Calendar dates as text, `YYYY-MM-DD`; no time of day and no time zone is involved. */

const MS_PER_DAY = 86_400_000;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export type DateText = string;

/** Whether the text is a date that exists: `2025-02-30` is not. */
export function isDate(text: string): text is DateText {
  return (
    datePattern.test(text) && !Number.isNaN(Date.parse(text)) && textOf(Date.parse(text)) === text
  );
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: DateText, days: number): DateText {
  return textOf(Date.parse(date) + days * MS_PER_DAY);
}

/** Month counts from 1; months outside 1 to 12 roll over into other years. */
export function firstOfMonth(year: number, month: number): DateText {
  return textOf(Date.UTC(year, month - 1, 1));
}

/** Month counts from 1; months outside 1 to 12 roll over into other years. */
export function lastOfMonth(year: number, month: number): DateText {
  return textOf(Date.UTC(year, month, 0));
}

export function yearOf(date: DateText): number {
  return Number(date.slice(0, 4));
}

/** From 1. */
export function monthOf(date: DateText): number {
  return Number(date.slice(5, 7));
}

/** Sunday is 0. */
export function weekdayOf(date: DateText): number {
  return new Date(date).getUTCDay();
}

function textOf(ms: number): DateText {
  return new Date(ms).toISOString().slice(0, 10);
}
