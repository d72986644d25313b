/**
 * `npm run bench`: ratios against baselines of the same run, printed and written to artifacts/bench.md.
 *
 * Warm: processor time a request costs the product, its records in memory, where the answer is kept and where it is not,
 * against `node:http` that sends the same bytes and Apollo Server's defaults over the same loaders. Rounds are
 * interleaved and the verdict is the median of the ratios of each round, so a machine that slows down slows all.
 * Cold: calls to Billy and time to the first answer, against the same schema without batching, include or cache,
 * with Billy 20 ms away.
 * Telemetry: see `telemetry.ts`; `npm run bench telemetry` measures this alone.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { ask, connections, cpuPerRequest, median, type Traffic } from './load.ts';
import { startProcess } from './process.ts';
import { watched } from './telemetry.ts';
import { workloads, type Workload } from './workloads.ts';

const rounds = 7;
const upstreamLatencyMs = 20;

const scriptOf = (name: string): string => new URL(name, import.meta.url).pathname;

/** Columns of the warm table; each is measured in every round, in an order that changes from round to round. */
const columns = ['raw', 'kept', 'compressed', 'missing', 'default'] as const;
type Column = (typeof columns)[number];

async function warm(emulator: Emulator, all: readonly Workload[]): Promise<string[]> {
  const graph = await startProcess(scriptOf('graph-server.ts'), ['full', emulator.url]);
  const apollo = await startProcess(scriptOf('graph-server.ts'), ['default', emulator.url]);
  const lines: string[] = [];
  for (const workload of all) {
    const bytes = await ask(graph.url, workload);
    if ((await ask(apollo.url, workload)) !== bytes)
      throw new Error(`${workload.name}: Apollo Server by itself answers otherwise.`);
    const raw = await startProcess(scriptOf('raw-server.ts'), [
      Buffer.from(bytes).toString('base64'),
    ]);
    const traffic: Record<Column, Traffic> = {
      raw: { ...raw, workload },
      kept: { ...graph, workload },
      compressed: { ...graph, workload, headers: { 'accept-encoding': 'br' } },
      missing: { ...graph, workload, isNew: true },
      default: { ...apollo, workload, isNew: true },
    };
    // Warm-up by request count, for all.
    for (let round = 0; round < 2; round++)
      for (const column of columns) await cpuPerRequest(traffic[column]);
    const seen: Record<Column, number>[] = [];
    for (let round = 0; round < rounds; round++) {
      const cost = { raw: 0, kept: 0, compressed: 0, missing: 0, default: 0 };
      for (const offset of columns.keys()) {
        const column = columns[(offset + round) % columns.length] ?? 'raw';
        cost[column] = await cpuPerRequest(traffic[column]);
      }
      seen.push(cost);
    }
    const same = (await ask(graph.url, workload)) === bytes;
    await raw.stop();
    if (!same) throw new Error(`${workload.name}: the answer changed while it was measured.`);
    const cells = columns.map((column) => median(seen.map((cost) => cost[column])).toFixed(0));
    const ratio = (of: (cost: Record<Column, number>) => number): string =>
      median(seen.map(of)).toFixed(2);
    lines.push(
      `| ${[
        workload.name,
        bytes.length,
        ...cells,
        ratio(({ raw: limit, kept }) => limit / kept),
        ratio(({ kept, compressed }) => compressed / kept),
        ratio((cost) => cost.default / cost.kept),
        ratio((cost) => cost.default / cost.missing),
      ].join(' | ')} |`,
    );
  }
  await graph.stop();
  await apollo.stop();
  return lines;
}

async function cold(emulator: Emulator, all: readonly Workload[]): Promise<string[]> {
  const lines: string[] = [];
  for (const workload of all) {
    const cells: string[] = [];
    const times: number[] = [];
    for (const kind of ['naive', 'full']) {
      const server = await startProcess(scriptOf('graph-server.ts'), [kind, emulator.url]);
      // Parsed and compiled by another operation of the same shape would not be cold: only the process is warm.
      await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      emulator.clearRequests();
      const started = performance.now();
      await ask(server.url, workload);
      const elapsed = performance.now() - started;
      times.push(elapsed);
      cells.push(String(emulator.requests().length), elapsed.toFixed(0));
      await server.stop();
    }
    const [naive = Number.NaN, full = Number.NaN] = times;
    lines.push(`| ${workload.name} | ${cells.join(' | ')} | ${(naive / full).toFixed(1)} |`);
  }
  return lines;
}

const near = await startEmulator({ world: demoSeed() });
const far = await startEmulator({ world: demoSeed(), latencyMs: upstreamLatencyMs });
const tables = near.world().companies[0]?.tables;
/** The invoice with the most lines stands for a detail page. */
const [invoice] = [
  ...Map.groupBy(tables?.get('invoiceLines')?.values() ?? [], (line) => line['invoiceId']),
].sort((a, b) => b[1].length - a[1].length)[0] ?? [''];
if (typeof invoice !== 'string') throw new Error('The demo company has no invoice lines.');
const all = workloads({
  invoice: invoice,
  contacts: [...(tables?.get('contacts')?.keys() ?? [])].slice(0, 100),
});

const [part = 'all'] = process.argv.slice(2);
const isWhole = part === 'all';

const report = [
  `# Benchmarks (Node ${process.version}, ${connections} connections, median of ${rounds} interleaved rounds)`,
  '',
  ...(isWhole ? await warmAndCold() : []),
  ...(await watched(near, all)),
  '',
].join('\n');

await Promise.all([near.close(), far.close()]);
mkdirSync('artifacts', { recursive: true });
writeFileSync(isWhole ? 'artifacts/bench.md' : `artifacts/bench-${part}.md`, report);
process.stdout.write(report);

async function warmAndCold(): Promise<string[]> {
  return [
    '## Warm: processor time a request',
    '',
    '| workload | bytes | raw node:http, µs | kept answer, µs | kept and compressed, µs | answer not kept, µs | ' +
      "Apollo Server's default, µs | share of raw's capacity, kept | compressed against plain | " +
      "times Apollo's default, kept | times Apollo's default, not kept |",
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...(await warm(near, all)),
    '',
    `## Cold: with Billy ${upstreamLatencyMs} ms away`,
    '',
    '| workload | calls, naive | ms, naive | calls, graph | ms, graph | times faster |',
    '|---|---|---|---|---|---|',
    ...(await cold(far, all)),
    '',
  ];
}
