/**
 * When a schedule is due, by the clocks of Copenhagen. When they are put forward, a moment in the hour that is left out comes an hour
 * later; when they are put back, the hour that comes twice counts once, the first time.
 */

import { Cron } from 'croner';
import { bankDayFrom, isBankDay } from '../../accounting/bank-days.ts';
import { addDays, type DateText } from '../../accounting/calendar.ts';
import type { Timetable } from './schedule.ts';

const zone = 'Europe/Copenhagen';

/** More often says little more: lists are looked at every few minutes at most. */
const leastMinutes = 15;

/** Days without a bank day among them: what is due on Saturdays alone never comes, and is not looked for until the end of time. */
const mostSkipped = 200;

/** What never comes from here on never does. */
const anyTime = Date.UTC(2026, 0, 1);

const longest = 100;
const dayMs = 24 * 3_600_000;

/** What is wrong with a timetable, in words; undefined when it is fine. */
export function faultOfTimetable({ cron, days }: Timetable): string | undefined {
  const fields = cron.trim().split(/\s+/);
  const [minutes, hours] = fields;
  const isPlain = cron.length <= longest && /^[\dA-Za-z*,/# -]+$/.test(cron);
  if (!isPlain || fields.length !== 5 || minutes === undefined || hours === undefined)
    return 'Expected minute, hour, day of the month, month and weekday, such as "0 8 * * MON-FRI".';
  let hasMoment: boolean;
  try {
    hasMoment = patternOf(cron).nextRun(new Date(anyTime)) !== null;
  } catch (error) {
    return `Expected five fields of cron; ${reasonOf(error)}`;
  }
  if (!hasMoment) return 'Expected a time that comes, got one that no year has.';
  if (comesOften(`${minutes} ${hours} * * *`))
    return `Expected at least ${leastMinutes} minutes between two times.`;
  if (dueAfter({ cron, days }, anyTime) === null) return 'Expected a time that comes on bank days.';
  return undefined;
}

/**
 * The first moment later than an instant, epoch milliseconds; null when none comes any more.
 * @param timetable one without fault
 */
export function dueAfter({ cron, days }: Timetable, after: number): number | null {
  const pattern = patternOf(cron);
  if (days === 'NEXT_BANK_DAY') return movedAfter(pattern, after);
  return days === 'EVERY_DAY' ? following(pattern, after) : onBankDayAfter(pattern, after);
}

function onBankDayAfter(pattern: Cron, after: number): number | null {
  let next = following(pattern, after);
  for (let skipped = 0; next !== null && !isBankDay(dayAt(next)); skipped++) {
    if (skipped === mostSkipped) return null;
    next = following(pattern, lastBefore(next));
  }
  return next;
}

/** Moments of days of rest come on the next bank day, at their own time of the day; those that meet there are one. */
function movedAfter(pattern: Cron, after: number): number | null {
  let best: number | null = null;
  let next = following(pattern, restBegun(after));
  // No moment is moved back: behind the best one there is none before it.
  while (next !== null && (best === null || next < best)) {
    const moved = toBankDay(next);
    if (moved > after && (best === null || moved < best)) best = moved;
    next = following(pattern, next);
  }
  return best;
}

/** Just before the first day whose moments may be moved to a day that is not over yet. */
function restBegun(instant: number): number {
  let day = dayAt(instant);
  while (!isBankDay(addDays(day, -1))) day = addDays(day, -1);
  return instantOf(`${day}T00:00:00`) - 1;
}

function toBankDay(instant: number): number {
  const day = dayAt(instant);
  const bankDay = bankDayFrom(day);
  return bankDay === day ? instant : instantOf(`${bankDay}T${timeAt(instant)}`);
}

/** Just before the first bank day from an instant's on. */
function lastBefore(instant: number): number {
  return instantOf(`${bankDayFrom(dayAt(instant))}T00:00:00`) - 1;
}

function following(pattern: Cron, after: number): number | null {
  return pattern.nextRun(new Date(after))?.getTime() ?? null;
}

/** It only reckons: without something to do it sets no timer. */
function patternOf(cron: string): Cron {
  return new Cron(cron.trim(), { timezone: zone, mode: '5-part' });
}

/** By the times of a day, as if every day had them. */
function comesOften(times: string): boolean {
  const pattern = new Cron(times, { timezone: 'UTC', mode: '5-part' });
  const end = 2 * dayMs;
  let before = following(pattern, 0);
  while (before !== null && before < end) {
    const next = following(pattern, before);
    if (next !== null && next - before < leastMinutes * 60_000) return true;
    before = next;
  }
  return false;
}

/** What the library says, without its own name. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : 'it cannot be read.';
  return text.replace(/^\w+: /, '').slice(0, 200);
}

// sv-SE writes dates as YYYY-MM-DD and times as HH:mm:ss.
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
const times = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' });

function dayAt(instant: number): DateText {
  return days.format(instant);
}

function timeAt(instant: number): string {
  return times.format(instant);
}

/** The instant at which the clocks say so, by the same rule for hours left out and come twice. */
function instantOf(local: string): number {
  const instant = new Cron(local, { timezone: zone }).nextRun(new Date(0));
  if (instant === null) throw new RangeError(`Expected a time of day, got ${local}.`);
  return instant.getTime();
}
