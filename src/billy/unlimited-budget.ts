/** A budget that lets every call pass at once: for whoever sets none. */

import { priorities, type Budget, type Priority } from './budget.ts';

// True: every priority is a key.
const nobody = Object.fromEntries(priorities.map((priority) => [priority, 0])) as Record<
  Priority,
  number
>;

export const unlimited: Budget = {
  acquire: () => Promise.resolve(0),
  noteRateLimited: () => undefined,
  noteAnswered: () => undefined,
  status: () => ({
    ratePerSecond: Infinity,
    fullRatePerSecond: Infinity,
    available: Infinity,
    waiting: nobody,
    refused: nobody,
    pausedUntil: undefined,
  }),
  close: () => undefined,
};
