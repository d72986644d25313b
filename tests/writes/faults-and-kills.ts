/**
 * Creations while Billy fails in every way that leaves their outcome open, and while the process that writes them is
 * killed again and again: each is done once, and what became of each is told.
 */

import { randomUUID } from 'node:crypto';
import type { FaultAction } from '../../src/emulator/faults.ts';
import { randomFor } from '../../src/emulator/seeds/random.ts';
import { createStore } from '../../src/store/store.ts';
import type { Operation } from '../../src/writes/writes.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { author, openOffice, type Office } from './office.ts';
import { written } from './written.ts';
import type { Line } from './writing-process.ts';

const faults: readonly FaultAction[] = [
  { type: 'commit_then_reset' },
  { type: 'reset' },
  { type: 'hang' },
  { type: 'status', status: 504 },
];

/** Of all creations, in per cent. */
const faulty = 10;

/** Past every lease, and past the time in which a request may still arrive. */
const laterMs = 120_000;

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** All that was begun, by the audit log and by what is said of each when it is asked for. */
async function toldOf(office: Office, databaseUrl: string): Promise<Map<string, Operation>> {
  const store = createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined });
  const writes = office.layer(store).of(author(office));
  const told = new Map<string, Operation>();
  for (let offset = 0; ; offset += 500) {
    const { entries } = await writes.auditLog({ offset, count: 500 });
    for (const { operationId } of entries) {
      const operation = await writes.operation(operationId);
      if (operation !== null) told.set(operationId, operation);
    }
    if (entries.length < 500) break;
  }
  await store.close();
  return told;
}

/** The scenario, with as many creations as kills leave time for. */
export function describeFaultsAndKills(count: number, kills: number): void {
  describeWith(
    'postgres',
    `${count} creations, faults in one of ten, and ${kills} kills`,
    (program) => {
      let postgres: RunningPostgres;
      let office: Office;
      afterEach(async () => {
        await office.close();
        await postgres.close();
      });

      test('lose nothing, do nothing twice, and leave no outcome untold', async () => {
        const seed = process.env['SEED'] ?? randomUUID();
        process.stdout.write(`SEED=${seed}\n`);
        const chance = randomFor(seed);
        postgres = await startPostgres(program);
        const databaseUrl = await postgres.newDatabase();
        office = await openOffice({ isLive: true, random: () => chance.next() });
        // Rules are tried in turn, so that each takes its part of what the ones before have left.
        const share = faulty / faults.length;
        office.emulator.faults.set(
          faults.map((action, index) => ({
            match: { method: 'POST', percent: (100 * share) / (100 - share * index) },
            action,
          })),
        );

        const open = new Set(Array.from({ length: count }, (_, index) => index + 1));
        const lines: Line[] = [];
        let rounds = 0;
        async function retry(aheadMs: number, kill?: Parameters<typeof written>[1]): Promise<void> {
          rounds += 1;
          // Those begun before come again under their keys, among the new ones.
          const numbers = [...open].sort(() => chance.next() - 0.5);
          const { url: baseUrl } = office.emulator;
          const settings = { databaseUrl, dataDir: 'memory', baseUrl, numbers, atOnce: 8, aheadMs };
          const said = await written(settings, kill);
          lines.push(...said);
          // A killed process leaves at most those untold that were under way.
          const untold = said.filter(({ is }) => is === 'begun').length * 2 - said.length;
          expect(untold).toBeLessThanOrEqual(kill ? settings.atOnce : 0);
          for (const { number, is } of said) if (is === 'done') open.delete(number);
        }
        for (let index = 0; index < kills; index += 1) {
          await retry(0, {
            is: 'done',
            count: chance.integer(10, 40),
            afterMs: chance.integer(0, 20),
          });
        }
        await retry(0);
        const openAtOnce = open.size;
        for (let aheadMs = laterMs; open.size > 0 && rounds < kills + 12; aheadMs += laterMs) {
          office.clock.advance(laterMs);
          await retry(aheadMs);
        }

        const told = await toldOf(office, databaseUrl);
        const doubtful = lines.filter(({ is }) => is === 'UPSTREAM_OUTCOME_UNKNOWN');
        const created = office.contacts().map(({ contactNo }) => Number(contactNo));
        const wanted = Array.from({ length: count }, (_, index) => index + 1);
        process.stdout.write(
          `${count} creations, ${office.posts()} requests, ${kills} kills in ${rounds} processes: ` +
            `${count - new Set(created).size} lost, ${created.length - new Set(created).size} twice; ` +
            `${new Set(doubtful.map(({ number }) => number)).size} in doubt on the way, ` +
            `${openAtOnce} open after the last kill, ` +
            `${[...told.values()].filter(({ state }) => state !== 'succeeded').length} at the end\n`,
        );
        expect(sorted(created)).toEqual(wanted);
        expect([...open]).toEqual([]);
        // Whoever was left in doubt was told what to ask for, and is told by now.
        expect(doubtful.filter(({ operationId = '' }) => !told.has(operationId))).toEqual([]);
        expect(told.size).toBe(count);
        expect(new Set([...told.values()].map(({ state }) => state))).toEqual(
          new Set(['succeeded']),
        );
      }, 180_000);
    },
  );
}
