/**
 * The end of one company's changes, shared by all who follow it here: what is new is read once, however many wait for
 * it. Whoever has fallen behind what is kept reads the database at its own pace.
 */

import type { Change } from './change.ts';

export interface Tail {
  /** The last place that has been looked at. */
  end(): number;
  /** What follows a place; undefined when that is not, or no longer, kept here. */
  after(place: number): readonly Change[] | undefined;
  /** Takes what was appended in this process. */
  append(changes: readonly Change[]): void;
  /** There is something up to this place: reads what is missing. Never rejects; what cannot be read is read next time. */
  reach(place: number): Promise<void>;
  /** Resolves when something new is here, or the signal says that nobody waits any more. */
  news(signal: AbortSignal): Promise<void>;
}

/** With the records before and after, some kilobytes each: a megabyte a company that is followed. */
const changesKept = 256;

/** @param start what lies up to there is not kept; @param read changes behind a place, in order */
export function createTail(
  start: number,
  read: (after: number, first: number) => Promise<readonly Change[]>,
): Tail {
  let kept: Change[] = [];
  let end = start;
  let known = start;
  let reading: Promise<void> | undefined;
  const waiting = new Set<() => void>();

  function take(changes: readonly Change[]): void {
    kept = [...kept, ...changes].slice(-changesKept);
    end = changes.at(-1)?.sequence ?? end;
    known = Math.max(known, end);
    for (const wake of waiting) wake();
  }

  /** Waits for the database before it ends, so that whoever begins it has its promise by then. */
  async function readOn(): Promise<void> {
    if (known - end > changesKept) {
      kept = [];
      end = known - changesKept;
    }
    try {
      while (end < known) {
        const page = await read(end, changesKept);
        if (page.length === 0) return;
        take(page);
      }
    } catch {
      // What there is is known: whoever looks next reads it.
    } finally {
      // Here and not when the promise is heard of: what is told of in between would be read by nobody.
      reading = undefined;
    }
  }

  function reach(place: number): Promise<void> {
    known = Math.max(known, place);
    if (known <= end) return Promise.resolve();
    return (reading ??= readOn());
  }

  return {
    end: () => end,
    after(place) {
      if (place === end) return [];
      const [first] = kept;
      if (first === undefined || place > end || place < first.sequence - 1) return undefined;
      return kept.slice(place + 1 - first.sequence);
    },
    append(changes) {
      const isNext = changes[0]?.sequence === end + 1;
      // Two that were appended at one time may be told of in either order; the database has them in theirs.
      if (isNext && reading === undefined) take(changes);
      else void reach(changes.at(-1)?.sequence ?? end);
    },
    reach,
    news: (signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        waiting.add(done);
        signal.addEventListener('abort', done);
        if (signal.aborted) done();
      }),
  };
}
