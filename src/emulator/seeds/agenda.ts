/** What happens on which day: the story of a company is written down first and then lived in order. */

import { addDays, type DateText } from '../../accounting/calendar.ts';

export type Happening = (date: DateText) => void;

export class Agenda {
  readonly #byDate = new Map<DateText, Happening[]>();

  /** Also while the days are being lived, for that day or a later one. */
  on(date: DateText, happening: Happening): void {
    const day = this.#byDate.get(date);
    if (day) day.push(happening);
    else this.#byDate.set(date, [happening]);
  }

  /** Lives from one day through another; what was planned for later never happens. */
  live(from: DateText, through: DateText): void {
    for (let date = from; date <= through; date = addDays(date, 1)) {
      const day = this.#byDate.get(date) ?? [];
      // A happening may add to its own day: for-of then reaches the addition too.
      for (const happening of day) happening(date);
    }
  }
}

/** Makes times of day for records: later ones later, never past the end of the day. */
export function timeStamps(): (date: DateText) => string {
  const counts = new Map<DateText, number>();
  return (date) => {
    const count = counts.get(date) ?? 0;
    counts.set(date, count + 1);
    // From seven in the morning (UTC), a little over two minutes apart.
    const seconds = Math.min(7 * 3600 + count * 131, 86_399);
    return `${date}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
  };
}
