/**
 * A process in which changes become known, one after the other, and are told to who subscribed, until it is killed. It is
 * handed where to as JSON in its first argument, and prints a line for each change once it is there.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { clockOf, systemClock } from '../../src/clock.ts';
import { createStore } from '../../src/store/store.ts';
import { openStage } from '../features/webhooks/stage.ts';

export interface ChangingProcess {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  /** How far its clock is ahead of the machine's. */
  readonly aheadMs: number;
}

/** More than a process lives to make. */
const most = 10_000;

// Whoever starts this file passes exactly these.
const { databaseUrl, dataDir, aheadMs } = JSON.parse(process.argv[2] ?? '') as ChangingProcess;

const store = createStore({ databaseUrl, dataDir, onEvent: () => undefined });
const stage = openStage(store, { clock: clockOf(() => systemClock.now() + aheadMs) });
for (let count = 1; count <= most; count += 1) {
  await stage.change();
  process.stdout.write(`${count}\n`);
  await wait(1);
}
