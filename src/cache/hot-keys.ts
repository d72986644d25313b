/**
 * Which keys are asked for most, in bounded memory: Space-Saving (Metwally, Agrawal, El Abbadi: "Efficient computation of
 * frequent and top-k elements in data streams", ICDT 2005). A newcomer takes the place of the least counted and its count,
 * so a key that makes up more than 1/capacity of what was counted is always among those kept. Counts are halved now and
 * then, so that hot means lately.
 */

export interface HotKey<K, T> {
  readonly key: K;
  /** Too high by what newcomers have inherited, never too low. */
  readonly count: number;
  /** Epoch milliseconds. */
  readonly notedAt: number;
  readonly value: T;
}

export interface HotKeys<K, T> {
  /** @param valueOf what the key stands for; asked for only when the key is not known */
  note(key: K, times: number, valueOf: () => T | undefined): void;
  /** Most asked for first. */
  hottest(): readonly HotKey<K, T>[];
}

interface HotKeysOptions {
  readonly capacity: number;
  /** How often all counts are halved. */
  readonly halveEveryMs: number;
  readonly now: () => number;
}

interface Counter<T> {
  readonly value: T;
  count: number;
  notedAt: number;
}

export function createHotKeys<K, T>({
  capacity,
  halveEveryMs,
  now,
}: HotKeysOptions): HotKeys<K, T> {
  const counters = new Map<K, Counter<T>>();
  let halvedAt = now();

  /** Makes room for a newcomer; the count it inherits. */
  function replaceLeast(): number {
    if (counters.size < capacity) return 0;
    let least: K | undefined;
    let leastCount = Infinity;
    for (const [key, { count }] of counters)
      if (count < leastCount) [least, leastCount] = [key, count];
    if (least !== undefined) counters.delete(least);
    return leastCount;
  }

  function counterOf(key: K, valueOf: () => T | undefined): Counter<T> | undefined {
    const known = counters.get(key);
    if (known !== undefined) return known;
    const value = valueOf();
    if (value === undefined) return undefined;
    const counter = { value, count: replaceLeast(), notedAt: 0 };
    counters.set(key, counter);
    return counter;
  }

  function halve(): void {
    for (const counter of counters.values()) counter.count /= 2;
  }

  return {
    note(key, times, valueOf) {
      const counter = counterOf(key, valueOf);
      if (counter === undefined) return;
      const at = now();
      for (; at - halvedAt >= halveEveryMs; halvedAt += halveEveryMs) halve();
      counter.count += times;
      counter.notedAt = at;
    },
    hottest: () =>
      [...counters]
        .map(([key, counter]) => ({ key, ...counter }))
        .sort((a, b) => b.count - a.count),
  };
}
