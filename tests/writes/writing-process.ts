/**
 * A process that creates contacts, each once under its own key, until it has tried all or is killed. It is handed what
 * and where to write as JSON in its first argument, and prints a line as each begins and one with what became of it.
 */

import { createBillyClient } from '../../src/billy/client.ts';
import { clockOf, systemClock } from '../../src/clock.ts';
import { CodedError } from '../../src/errors.ts';
import { createStore } from '../../src/store/store.ts';
import { createWrites } from '../../src/writes/create-writes.ts';
import { createContact, nordlys } from './office.ts';

export interface WritingProcess {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly baseUrl: string;
  /** Of the contacts, in the order they are begun. */
  readonly numbers: readonly number[];
  /** How many are under way together. */
  readonly atOnce: number;
  /** How far its clock is ahead of the machine's. */
  readonly aheadMs: number;
}

/** One line of its output; `done`, or the code of the error that the caller gets. */
export interface Line {
  readonly number: number;
  readonly is: string;
  readonly operationId?: string | undefined;
}

// Whoever starts this file passes exactly these.
const { databaseUrl, dataDir, baseUrl, numbers, atOnce, aheadMs } = JSON.parse(
  process.argv[2] ?? '',
) as WritingProcess;

const clock = clockOf(() => systemClock.now() + aheadMs);
const store = createStore({ databaseUrl, dataDir, onEvent: () => undefined });
const client = createBillyClient({
  baseUrl,
  clock,
  // Short, as some answers never come; long beside what an answer takes on a busy machine.
  writeTimeoutMs: 1_500,
  // Each failure is one that is meant.
  breaker: { minimumCalls: 1_000_000 },
});
const layer = createWrites({
  store,
  writer: client,
  client,
  evict: () => Promise.resolve(),
  recall: () => Promise.resolve(undefined),
  companyOf: () => nordlys,
  clock,
  mode: 'full',
  onEvent: () => undefined,
});

function say(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function create(number: number): Promise<void> {
  say({ number, is: 'begun' });
  const author = {
    company: nordlys,
    subject: 'bogholder',
    correlationId: `request-${number}`,
    deadline: clock.now() + 3_000,
  };
  const contact = { name: `Kunde ${number}`, contactNo: String(number) };
  try {
    await layer.of(author).perform(createContact(contact, `key-${number}`));
    say({ number, is: 'done' });
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    say({ number, is: error.code, operationId: error.operationId });
  }
}

const waiting = numbers.values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const number of waiting) await create(number);
  }),
);
await layer.tend();
await layer.close();
await client.close();
await store.close();
