/**
 * Keeps the log from being flooded: of one kind of event so many lines a second are written, and of the rest how many there
 * were. What fails for every request would otherwise say so a thousand times a second, and cost more than what it tells of.
 */

import { AsyncLocalStorage } from 'node:async_hooks';

interface Second {
  written: number;
  spared: number;
}

/** Enough to see whom it concerns, and little enough to read. */
const linesASecond = 20;
const secondMs = 1_000;

/**
 * @param tell told at the end of a second how many lines of a kind were spared in it
 * @param atEndOfSecond has something done a second later; a timer unless said otherwise
 * @returns whether a line of this kind is to be written; if not, it has been counted
 */
export function createSparing(
  tell: (kind: string, spared: number) => void,
  atEndOfSecond: (task: () => void) => void = (task) => void setTimeout(task, secondMs).unref(),
) {
  // The count is no one request's, though the first of its lines was.
  const outside = AsyncLocalStorage.snapshot();
  const seconds = new Map<string, Second>();

  function begin(kind: string): Second {
    const second = { written: 0, spared: 0 };
    seconds.set(kind, second);
    const end = (): void => {
      seconds.delete(kind);
      if (second.spared > 0) tell(kind, second.spared);
    };
    outside(() => atEndOfSecond(end));
    return second;
  }

  return (kind: string): boolean => {
    const second = seconds.get(kind) ?? begin(kind);
    if (second.written < linesASecond) {
      second.written += 1;
      return true;
    }
    second.spared += 1;
    return false;
  };
}
