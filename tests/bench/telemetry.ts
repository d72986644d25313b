/**
 * What metrics and traces cost: time of the main thread a request without them, as a share of that with them, a tenth of the
 * traces being sent; the goal is 95 %. That thread bounds what a process serves; what the others do, the database and the
 * collectors of garbage of both products, would be noise here.
 *
 * The product runs twice in one process, once with and once without. Two processes of the same code differ by a tenth for as
 * long as they live, by what was compiled when and by what else they have to do; two products in one share all that, and
 * whoever is not asked costs next to nothing. Rounds are short and in turn with and without, each against the one beside it;
 * those without are also held against each other, for how far to believe it.
 */

import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Emulator } from '../../src/emulator/server.ts';
import { startCollector } from '../support/collector.ts';
import { cpuPerRequest, quantile, type Traffic } from './load.ts';
import { startProcess } from './process.ts';
import type { Workload } from './workloads.ts';

/** What is compiled when differs from one life to the next. */
const processes = 2;
const roundsPerProcess = 12;
const warmUpRounds = 4;
/** Of what costs little more, so that a round is long enough to be measured. */
const requestsPerRound = { kept: 3_000, made: 150 } as const;
/** Batches of spans are sent after a second at the latest. */
const untilSentMs = 1_200;

interface Shares {
  /** Of the throughput without telemetry, what is left with it. */
  readonly left: number[];
  /** Of two rounds alike, which should be 1. */
  readonly alike: number[];
}

const kinds = ['kept', 'made'] as const;

/** Lines of a report. */
export async function watched(emulator: Emulator, all: readonly Workload[]): Promise<string[]> {
  const collector = await startCollector();
  const load = loadavg();
  const rows = all.flatMap((workload) =>
    kinds.map((kind) => ({ workload, kind, shares: { left: [], alike: [] } satisfies Shares })),
  );
  for (let turn = 0; turn < processes; turn += 1) {
    const server = await startProcess(new URL('graph-server.ts', import.meta.url).pathname, [
      'pair',
      emulator.url,
      collector.url,
    ]);
    for (const { workload, kind, shares } of rows) {
      const traffic = {
        ...server,
        cpuMs: server.mainThreadMs,
        workload,
        requests: requestsPerRound[kind],
        // Answers that were kept have no traces.
        ...(kind === 'made' && { isNew: true, afterwards: () => wait(untilSentMs) }),
      };
      await measure(shares, traffic, { ...traffic, url: server.otherUrl });
    }
    await server.stop();
  }
  const traces = collector.traces().size;
  await collector.close();
  return [
    '## Metrics and traces: throughput with them, of that without',
    '',
    'Median, and between which the middle half of the rounds lay; then the same of two rounds without telemetry. Of all together: between',
    'which the median lies, 19 times in 20.',
    '',
    '| workload | answer | share left | two alike |',
    '|---|---|---|---|',
    ...rows.map(
      ({ workload, kind, shares }) =>
        `| ${workload.name} | ${kind} | ${spread(shares.left)} | ${spread(shares.alike)} |`,
    ),
    `| all together | | ${certainty(rows.flatMap(({ shares }) => shares.left))} | ${certainty(rows.flatMap(({ shares }) => shares.alike))} |`,
    '',
    `${traces} traces arrived. Load of the machine: ${told(load)} before, ${told(loadavg())} after.`,
  ];
}

async function measure(shares: Shares, full: Traffic, bare: Traffic): Promise<void> {
  let previous: number | undefined;
  for (let round = -warmUpRounds; round < roundsPerProcess; round += 1) {
    const costs = new Map<Traffic, number>();
    // Either goes first in turn, so that neither is always the one that meets a cold machine.
    for (const traffic of round % 2 === 0 ? [full, bare] : [bare, full])
      costs.set(traffic, await cpuPerRequest(traffic));
    if (round < 0) continue;
    const without = costs.get(bare) ?? 0;
    shares.left.push(without / (costs.get(full) ?? 0));
    if (previous !== undefined) shares.alike.push(previous / without);
    previous = without;
  }
}

const spread = (shares: readonly number[]): string => between(shares, 0.25);

/** The median's own uncertainty: by how many places it may be off among so many, whatever they are spread like. */
const certainty = (shares: readonly number[]): string =>
  between(shares, Math.max(0, 0.5 - 0.98 / Math.sqrt(shares.length)));

function between(shares: readonly number[], low: number): string {
  const [middle = '', from = '', to = ''] = [0.5, low, 1 - low].map((at) =>
    (quantile(shares, at) * 100).toFixed(1),
  );
  return `${middle} % (${from} to ${to})`;
}

function told(load: readonly number[]): string {
  return load.map((average) => average.toFixed(1)).join(', ');
}
