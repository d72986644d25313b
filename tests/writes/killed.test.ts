/** Processes that are killed while they write: nothing is lost, nothing is done twice, and all of it is told. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createStore } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { author, createContact, openOffice, type Office } from './office.ts';
import type { WritingProcess } from './writing-process.ts';

const script = fileURLToPath(new URL('writing-process.ts', import.meta.url));

/** More than a process writes before it is killed. */
const numbersEach = 1_000;

/** Runs a process and kills it somewhere in its fourth write; returns the numbers it began. */
async function writeAndBeKilled(settings: WritingProcess, afterMs: number): Promise<number[]> {
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const begun: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, number] = line.split(' ');
    if (word !== 'begin') continue;
    begun.push(Number(number));
    // A real time: where in the write the end falls is up to the machine, and must not matter.
    if (begun.length === 4) setTimeout(() => child.kill('SIGKILL'), afterMs);
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return begun;
}

/** Kills as many processes in a row, then asks for everything they began once more under its key. */
async function expectNothingLost(
  office: Office,
  where: Pick<WritingProcess, 'databaseUrl' | 'dataDir'>,
  kills: number,
): Promise<void> {
  const begun: number[] = [];
  for (let index = 0; index < kills; index += 1) {
    const settings = { ...where, baseUrl: office.emulator.url, first: index * numbersEach };
    begun.push(...(await writeAndBeKilled(settings, (index * 7) % 20)));
  }
  expect(begun.length).toBeGreaterThanOrEqual(4 * kills);
  const store = createStore({
    databaseUrl: where.databaseUrl,
    dataDir: where.dataDir,
    onEvent: () => undefined,
  });
  const layer = office.layer(store);
  // Past every lease, and past the time in which a request may still arrive.
  office.clock.advance(120_000);
  await layer.tend();
  const states = new Set<string>();
  for (const number of begun) {
    const writes = layer.of(author(office));
    const contact = { name: `Kunde ${number}`, contactNo: String(number) };
    const { records } = await writes.perform(createContact(contact, `key-${number}`));
    expect(records).toMatchObject([{ contactNo: String(number) }]);
  }
  const { entries } = await layer.of(author(office)).auditLog({ offset: 0, count: 1_000 });
  for (const { operationId } of entries) {
    const operation = await layer.of(author(office)).operation(operationId);
    states.add(operation?.state ?? 'none');
  }
  expect([...states]).toEqual(['succeeded']);
  const numbers = office.contacts().map(({ contactNo }) => Number(contactNo));
  expect(numbers.sort((a, b) => a - b)).toEqual(begun.sort((a, b) => a - b));
  await store.close();
}

let office: Office;
beforeEach(async () => {
  office = await openOffice({ latencyMs: 5, isLive: true });
});
afterEach(() => office.close());

test('three processes on an embedded database are killed one after the other', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'billy-data-'));
  await expectNothingLost(office, { dataDir }, 3);
  await rm(dataDir, { recursive: true });
}, 90_000);

describeWith('postgres', 'PostgreSQL', (program) => {
  test('twenty processes are killed one after the other', async () => {
    const postgres = await startPostgres(program);
    const databaseUrl = await postgres.newDatabase();
    await expectNothingLost(office, { databaseUrl, dataDir: 'memory' }, 20);
    await postgres.close();
  }, 180_000);
});
