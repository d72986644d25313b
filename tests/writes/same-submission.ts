/**
 * A process that sends one and the same creation several times at once, and says what came back: how many answers were
 * replays, and the ids they named. It is handed where to write as JSON in its first argument.
 */

import { createBillyClient } from '../../src/billy/client.ts';
import { systemClock } from '../../src/clock.ts';
import { createStore } from '../../src/store/store.ts';
import { createWrites } from '../../src/writes/create-writes.ts';
import { createContact, nordlys } from './office.ts';

export interface Submissions {
  readonly databaseUrl: string;
  readonly baseUrl: string;
  readonly count: number;
}

// Whoever starts this file passes exactly these.
const { databaseUrl, baseUrl, count } = JSON.parse(process.argv[2] ?? '') as Submissions;

const store = createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined });
const client = createBillyClient({ baseUrl });
const layer = createWrites({
  store,
  writer: client,
  client,
  evict: () => Promise.resolve(),
  recall: () => Promise.resolve(undefined),
  companyOf: () => nordlys,
  clock: systemClock,
  mode: 'full',
  onEvent: () => undefined,
});

const answers = await Promise.all(
  Array.from({ length: count }, (_, index) =>
    layer
      .of({
        company: nordlys,
        subject: 'bogholder',
        correlationId: `request-${index}`,
        deadline: systemClock.now() + 10_000,
      })
      .perform(createContact({ name: 'Kunde', contactNo: '1' }, 'the-same-key')),
  ),
);
await layer.close();
await store.close();
await client.close();
process.stdout.write(
  JSON.stringify({
    replays: answers.filter(({ replayed }) => replayed).length,
    ids: answers.flatMap(({ records }) => records.map(({ id }) => id)),
  }),
);
