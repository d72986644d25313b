/**
 * A process that creates one contact after another until it is killed. It says on its output which one it begins
 * and which one is done, and is handed where to write as JSON in its first argument.
 */

import { createBillyClient } from '../../src/billy/client.ts';
import { systemClock } from '../../src/clock.ts';
import { createStore } from '../../src/store/store.ts';
import { createWrites } from '../../src/writes/create-writes.ts';
import { createContact, nordlys } from './office.ts';

export interface WritingProcess {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly baseUrl: string;
  /** Number of the first contact. */
  readonly first: number;
}

// Whoever starts this file passes exactly these.
const { databaseUrl, dataDir, baseUrl, first } = JSON.parse(
  process.argv[2] ?? '',
) as WritingProcess;

const store = createStore({ databaseUrl, dataDir, onEvent: () => undefined });
const client = createBillyClient({ baseUrl, writeTimeoutMs: 10_000 });
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

for (let number = first; ; number += 1) {
  process.stdout.write(`begin ${number}\n`);
  const author = {
    company: nordlys,
    subject: 'bogholder',
    correlationId: `request-${number}`,
    deadline: systemClock.now() + 10_000,
  };
  const contact = { name: `Kunde ${number}`, contactNo: String(number) };
  await layer.of(author).perform(createContact(contact, `key-${number}`));
  process.stdout.write(`done ${number}\n`);
}
