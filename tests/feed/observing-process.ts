/**
 * A process that sees one new record after the other, and one that all processes see change, until it has seen all or is
 * killed. It is told where and what as JSON in its first argument, and prints a number once what it saw is in the feed.
 */

import { clockOf } from '../../src/clock.ts';
import { createFeed } from '../../src/feed/feed.ts';
import { createStore } from '../../src/store/store.ts';
import { seen } from './open-feed.ts';

export interface ObservingProcess {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly organizationId: string;
  /** Begins the ids of its records. */
  readonly name: string;
  readonly count: number;
}

// Whoever starts this file passes exactly these.
const { databaseUrl, dataDir, organizationId, name, count } = JSON.parse(
  process.argv[2] ?? '',
) as ObservingProcess;

const store = createStore({ databaseUrl, dataDir, onEvent: () => undefined });
const feed = createFeed({
  store,
  evict: () => Promise.resolve(),
  clock: clockOf(Date.now),
  onEvent: () => undefined,
});
const company = { organizationId, accessToken: 'a'.repeat(40) };

for (let number = 0; number < count; number += 1) {
  const now = Date.now();
  await feed.observe(
    company,
    [seen(`${name}-${number}`, `Nr. ${number}`, now), seen('shared', `${name} ${number}`, now)],
    { source: 'poll' },
  );
  process.stdout.write(`${number}\n`);
}
await store.close();
