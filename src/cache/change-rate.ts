/**
 * How often things of one class change, judged by looks at odd times that only tell whether something has changed since the
 * last look: the maximum likelihood estimator for irregular access of Cho and Garcia-Molina ("Estimating frequency of change",
 * TOIT 2003), with what they add against its bias at few looks. With a Poisson process of rate r, a look after t finds a
 * change with 1 - e^(-rt); the rate that makes what was seen likeliest solves
 *
 *   sum over changed of t / (e^(rt) - 1)  =  sum over unchanged of t
 */

export interface ChangeRate {
  /** One look: how long after the last one, and whether there was a change in between. */
  note(afterMs: number, hasChanged: boolean): void;
  /** Changes a millisecond. */
  perMs(): number;
}

interface ChangeRateOptions {
  /**
   * What is taken to be the rate before anything was seen: as if it had been seen to change once at that rate. It counts less
   * with every change that is seen, so that what is busy is found out about at once and what is quiet only in time.
   */
  readonly priorPerMs: number;
  /** After so many looks what was seen weighs half, so that old habits are forgotten. */
  readonly halveAfter: number;
}

/** Changed looks are kept by time, a bin for each doubling: half a bin is as exact as a guess at a rate needs to be. */
interface Bin {
  looks: number;
  ms: number;
}

/** Between them lies every rate that a lifetime of 5 seconds to 24 hours may be made of, and far beyond. */
const [slowest, fastest] = [1e-13, 1];
const halvings = 60;

/** By what part of its looks a rate has to grow to be worked out anew: that costs as much as reading some records. */
const growth = 0.02;

export function createChangeRate({ priorPerMs, halveAfter }: ChangeRateOptions): ChangeRate {
  const changed = new Map<number, Bin>();
  let unchangedMs = 0;
  let unchangedLooks = 0;
  let seen = 0;
  /** The estimate, and after how many looks it is worked out anew. */
  let known = { rate: priorPerMs, until: 0 };

  function halve(): void {
    seen = 0;
    known.until = 0;
    unchangedMs /= 2;
    unchangedLooks /= 2;
    for (const bin of changed.values()) {
      bin.looks /= 2;
      bin.ms /= 2;
    }
  }

  function solve(): number {
    // The correction for few looks: half a look more without a change.
    const extraMs = unchangedLooks === 0 ? 0 : unchangedMs / unchangedLooks / 2;
    const quietMs = unchangedMs + extraMs;
    const changes = [...changed.values()].reduce((sum, { looks: count }) => sum + count, 0);
    const priorWeight = 1 / (1 + changes) ** 2;
    /** Falls as the rate rises; zero at the estimate. */
    const excess = (rate: number): number => {
      let sum = priorWeight * (1 / rate - 1 / priorPerMs) - quietMs;
      for (const { looks: count, ms } of changed.values()) {
        const mean = ms / count;
        sum += (count * mean) / Math.expm1(rate * mean);
      }
      return sum;
    };
    let [low, high] = [slowest, fastest];
    for (let step = 0; step < halvings; step += 1) {
      const middle = Math.sqrt(low * high);
      if (excess(middle) > 0) low = middle;
      else high = middle;
    }
    return Math.sqrt(low * high);
  }

  return {
    note(afterMs, hasChanged) {
      seen += 1;
      if (hasChanged) {
        const place = Math.round(Math.log2(Math.max(1, afterMs)));
        const bin = changed.get(place) ?? { looks: 0, ms: 0 };
        bin.looks += 1;
        bin.ms += Math.max(1, afterMs);
        changed.set(place, bin);
      } else {
        unchangedLooks += 1;
        unchangedMs += afterMs;
      }
      if (seen >= halveAfter) halve();
    },
    perMs() {
      if (seen >= known.until) known = { rate: solve(), until: seen + Math.max(1, seen * growth) };
      return known.rate;
    },
  };
}
