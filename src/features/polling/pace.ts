/**
 * How often a list is worth looking at: worked out from how many of the latest looks found something.
 *
 * A look cannot tell one change from several since the last, so counting the looks that found any underestimates a
 * busy list. Cho and Garcia-Molina ("Estimating frequency of change", 2003) correct for it: of n looks at equal
 * intervals I, of which x found something, the rate is -ln((n - x + 0.5) / (n + 0.5)) / I; it stays finite where all
 * did. Older looks count for less and less, so that a quiet evening is noticed; intervals then differ, and I is their
 * mean, weighed likewise.
 */

/** Decayed sums over the latest looks. */
export interface Pace {
  readonly looks: number;
  readonly found: number;
  readonly spanMs: number;
}

/** Of a list nobody has looked at: with it the first interval is a minute, and the third look decides more than it does. */
export const unknownPace: Pace = { looks: 1, found: 0.5, spanMs: 60_000 };

/** What a look still counts for after the next; five looks back it is a third. */
const memory = 0.8;

/** One look in three finds something: more often wastes calls, more seldom tells late. */
const expectedFinds = -Math.log(1 - 1 / 3);

/** @param sinceMs since the look before, at least a millisecond */
export function afterLook(pace: Pace, hasFound: boolean, sinceMs: number): Pace {
  return {
    looks: pace.looks * memory + 1,
    found: pace.found * memory + (hasFound ? 1 : 0),
    spanMs: pace.spanMs * memory + Math.max(1, sinceMs),
  };
}

/** Milliseconds until the next look is worth it; Infinity where nothing ever changes. */
export function worthwhileMs({ looks, found, spanMs }: Pace): number {
  const findsPerLook = -Math.log((looks - found + 0.5) / (looks + 0.5));
  return ((expectedFinds / findsPerLook) * spanMs) / looks;
}

/** Why a list is looked at, the most urgent first. */
export const interestKinds = ['live', 'told', 'recent', 'always'] as const;

/**
 * `live`: somebody listens at this moment; `told`: somebody is sent messages; `recent`: somebody has read the feed
 * lately; `always`: the settings say so.
 */
export type InterestKind = (typeof interestKinds)[number];

export interface Bounds {
  readonly minMs: number;
  readonly maxMs: number;
  /** What a company's budget leaves the poller when everybody else asks for all there is: a call in so many milliseconds. */
  readonly msPerCall: number;
}

/** A quiet list is looked at so often all the same: who watches a screen notices a minute, a machine does not mind five. */
const longestFor: Readonly<Record<InterestKind, number>> = {
  live: 60_000,
  told: 300_000,
  recent: Infinity,
  always: Infinity,
};

export function intervalOf(
  pace: Pace,
  kind: InterestKind,
  { minMs, maxMs }: Pick<Bounds, 'minMs' | 'maxMs'>,
): number {
  const longest = Math.max(minMs, Math.min(maxMs, longestFor[kind]));
  return Math.round(Math.min(longest, Math.max(minMs, worthwhileMs(pace))));
}

/** A sweep costs a call for each page, so a longer list is swept less often: two calls a minute for it, if that does. */
const msPerPage = 30_000;

interface Length {
  readonly pages: number;
  /** Of this list and all others of the company that are looked at. */
  readonly pagesOfAll: number;
  readonly intervalMs: number;
}

/**
 * How often a list is seen whole: every record of it is looked at again within so many milliseconds. The longest interval
 * holds for a list of any length, unless the budget does not leave the poller as many calls as all lists then need.
 */
export function sweepIntervalOf(
  { pages, pagesOfAll, intervalMs }: Length,
  { maxMs, msPerCall }: Pick<Bounds, 'maxMs' | 'msPerCall'>,
): number {
  if (pages <= 1) return intervalMs;
  const affordableMs = Math.max(Math.min(pages * msPerPage, maxMs), pagesOfAll * msPerCall);
  return Math.round(Math.max(intervalMs, affordableMs));
}

/** Of the interval of a long list: after it the sweep begins, so that reading all pages, and looks before it, fit in. */
const sweepsAfter = 0.9;

/** How long after a sweep has begun the next one is due, so that its last page is read in time. */
export function sweepDueMs(pages: number, sweepIntervalMs: number): number {
  return pages <= 1 ? sweepIntervalMs : sweepIntervalMs * sweepsAfter;
}
