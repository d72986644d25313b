/** Processes that are killed while they write into their own database: nothing is lost and nothing is done twice. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../src/store/store.ts';
import { author, createContact, openOffice } from './office.ts';
import { written } from './written.ts';

/** More than a process writes before it is killed. */
const numbersEach = 1_000;

test('three processes on an embedded database are killed one after the other', async () => {
  const office = await openOffice({ latencyMs: 5, isLive: true });
  const dataDir = await mkdtemp(join(tmpdir(), 'billy-data-'));
  const begun: number[] = [];
  for (let index = 0; index < 3; index += 1) {
    const numbers = Array.from({ length: numbersEach }, (_, one) => index * numbersEach + one);
    const settings = { dataDir, baseUrl: office.emulator.url, numbers, atOnce: 1, aheadMs: 0 };
    const lines = await written(settings, { is: 'begun', count: 4, afterMs: index * 7 });
    begun.push(...lines.filter(({ is }) => is === 'begun').map(({ number }) => number));
  }
  expect(begun.length).toBeGreaterThanOrEqual(12);
  const store = createStore({ databaseUrl: undefined, dataDir, onEvent: () => undefined });
  const layer = office.layer(store);
  // Past the time in which a request may still arrive.
  office.clock.advance(120_000);
  await layer.tend();
  for (const number of begun) {
    const contact = { name: `Kunde ${number}`, contactNo: String(number) };
    const { records } = await layer
      .of(author(office))
      .perform(createContact(contact, `key-${number}`));
    expect(records).toMatchObject([{ contactNo: String(number) }]);
  }
  const numbers = office.contacts().map(({ contactNo }) => Number(contactNo));
  expect(numbers.sort((a, b) => a - b)).toEqual(begun.sort((a, b) => a - b));
  await store.close();
  await rm(dataDir, { recursive: true });
  await office.close();
}, 90_000);
