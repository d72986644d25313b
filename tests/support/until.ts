/** Waits for what the outside world does in its own time. */

import { setTimeout as wait } from 'node:timers/promises';

const lookEveryMs = 25;

/** Milliseconds until it was so. @throws Error naming what was waited for when it took longer than `withinMs` */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs = 15_000,
): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > withinMs) {
      throw new Error(`Expected within ${withinMs} ms: ${what}.`);
    }
    await wait(lookEveryMs);
  }
  return performance.now() - begun;
}
