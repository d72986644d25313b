/** Runs random schedules side by side on as many lanes as there are, and says what came of them. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { watchStalls } from '../support/own-wait.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { runSchedule, type Lane, type Outcome } from './schedules.ts';
import { tell } from './stage.ts';

interface Run {
  /** Of the first schedule; each next one has the next number. */
  readonly seed: number;
  readonly count: number;
  readonly lanes: readonly Lane[];
}

/** What is kept open for all takes its room once; connections and timers of apps just stopped go late. */
const keptMb = 100;
const keptPerScheduleMb = 0.5;

/** A suite that is given lanes: a Redis and a database each. */
export function describeSchedules(
  suite: (lanes: (count: number) => Promise<Lane[]>) => void,
): void {
  describeWith('redis', 'random schedules', (redisProgram) => {
    describeWith('postgres', 'on Redis and PostgreSQL', (postgresProgram) => {
      let postgres: RunningPostgres | undefined;
      const open: Lane[] = [];
      const stalls = watchStalls();
      afterAll(async () => {
        stalls.stop();
        await Promise.all(open.map(({ redis }) => redis.close()));
        await postgres?.close();
      });
      suite(async (count) => {
        const server = (postgres ??= await startPostgres(postgresProgram));
        for (let made = 0; made < count; made += 1) {
          const redis = await startRedis(redisProgram);
          open.push({ redis, databaseUrl: await server.newDatabase(), stalls });
        }
        return open;
      });
    });
  });
}

/** @throws when a schedule broke an invariant, naming its seed */
export async function runAll({ seed, count, lanes }: Run): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const seeds = Array.from({ length: count }, (_, index) => seed + index);
  const [first] = lanes;
  const firstSeed = seeds.shift();
  // Once alone: what is loaded and compiled by then is none of what schedules leave behind.
  if (first !== undefined && firstSeed !== undefined)
    outcomes.push(await runSchedule(firstSeed, first));
  const before = heldBytes();
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
        outcomes.push(await runSchedule(next, lane));
      }
    }),
  );
  const grownMb = (heldBytes() - before) / 1e6;
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failed = outcomes.filter(({ broken }) => broken.length > 0);
  for (const { seed: own, faults, broken } of failed) {
    tell('R01', `seed ${own}, ${faults.join(' and ')}: ${broken.join('; ')}`);
  }
  tell(
    'R01',
    `${count} schedules from seed ${seed}, ${failed.length} broken; ${sum(({ questions }) => questions)} questions, ` +
      `${sum(({ served }) => served)} served, ${sum(({ marked }) => marked)} marked as old, ` +
      `${sum(({ writes }) => writes)} writes, memory +${grownMb.toFixed(0)} MB`,
  );
  expect(failed.map(({ seed: own, broken }) => ({ seed: own, broken }))).toEqual([]);
  expect(grownMb).toBeLessThan(keptMb + keptPerScheduleMb * count);
  return outcomes;
}

/** Memory that is really held, once everything that can be let go has been. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  // True: the flag puts this function into every context made after it.
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
