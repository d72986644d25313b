/** Bytes on their way through: what they leave behind is collected while it is little. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Each piece of a body is a buffer outside V8's heap, of which V8 sees a few hundred bytes: left to itself it lets some
 * 70 MiB of them come together before it looks. A minor collection costs a millisecond or two, and nothing is paid for
 * where no file passes. A smaller young generation would do the same, at the price of every other request.
 */
const collectEvery = 4 * 1024 * 1024;

let uncollected = 0;

/** To be called for each piece, once the one before it is no longer needed. */
export function countPassing(bytes: number): void {
  uncollected += bytes;
  if (uncollected < collectEvery) return;
  uncollected = 0;
  collectYoung();
}

const collectYoung = youngCollector();

/** Node hands its collector out to code that asks for it by this flag, which takes effect in contexts made later. */
function youngCollector(): () => void {
  setFlagsFromString('--expose-gc');
  // True: this is the whole script, and it is a function.
  const collector = runInNewContext("() => gc({ type: 'minor' })") as () => void;
  setFlagsFromString('--no-expose-gc');
  return collector;
}
