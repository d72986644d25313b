/** The way to Billy as an operator meets it, without a Billy: four circuits that do what they are ordered. */

import {
  circuitNames,
  type BillyOperation,
  type CircuitName,
  type CircuitOrder,
  type RecentFailure,
} from '../../src/billy/circuits.ts';

/** @param failures newest first */
export function circuitBoard(failures: readonly RecentFailure[] = []): BillyOperation {
  const orders = new Map<CircuitName, CircuitOrder>();
  const none = { interactive: 0, write: 0, poll: 0, warm: 0, bulk: 0 };
  return {
    circuits: () =>
      circuitNames.map((name) => {
        const order = orders.get(name) ?? 'auto';
        const state = order === 'open' ? 'open' : 'closed';
        return {
          name,
          order,
          state,
          since: orders.has(name) ? 0 : undefined,
          calls: 7,
          failures: 2,
        };
      }),
    order: (circuit, order) => void orders.set(circuit, order),
    readsStoppedSince: () => (orders.get('reads') === 'open' ? 0 : undefined),
    lastFailures: () => failures,
    budget: () => ({
      ratePerSecond: 5,
      fullRatePerSecond: 10,
      available: 2.5,
      waiting: { ...none, bulk: 3 },
      refused: { ...none, warm: 1 },
      pausedUntil: 30_000,
    }),
    refusedSince: (organizationId) => (organizationId === 'refused' ? 60_000 : undefined),
  };
}
