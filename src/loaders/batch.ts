/** Small things every batch needs: wishes that travel with keys, answers in the order of the keys, bounded width. */

import type { Include } from '../billy/client.ts';
import { union } from './plan.ts';

/** What callers of one batch go on to ask of each key; the key itself is all a DataLoader carries. */
export interface Wishes {
  add(key: string, include: readonly Include[]): void;
  /** The union for one key. */
  of(key: string): readonly Include[];
}

export function createWishes(): Wishes {
  const wishes = new Map<string, readonly Include[]>();
  return {
    add(key, include) {
      if (include.length > 0) wishes.set(key, union([wishes.get(key) ?? [], include]));
    },
    of: (key) => wishes.get(key) ?? [],
  };
}

/** Those of the keys of which something was found, where the values stand in the order of the keys. */
export function foundOf<V>(
  keys: readonly string[],
  values: readonly (V | undefined)[],
): Map<string, V> {
  const found = new Map<string, V>();
  for (const [index, key] of keys.entries()) {
    const value = values[index];
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

/** Calls side by side for one batch: enough to hide the distance to Billy, few enough to leave room for others. */
const width = 8;

/** Does the work for every item, a few at a time; the results stand in the order of the items. */
export async function mapBounded<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  // Workers share one iterator: each takes the next item when it is done with its last.
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

/** The failure as a value: one key's failure must not be the failure of all that were asked with it. */
export function failureOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error('A loader failed.', { cause });
}
