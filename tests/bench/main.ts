/**
 * `npm run bench`: ratios against baselines of the same run, printed and written to artifacts/bench.md.
 *
 * Warm: processor time a request costs the product, against `node:http` that sends the same bytes. Rounds are interleaved
 * and the verdict is the median of the ratios of each round, so a machine that slows down slows both.
 * Cold: calls to Billy and time to the first answer, against the same schema without batching, include or cache,
 * with Billy 20 ms away.
 * Metrics: processor time a request without them, as a share of that with them; the goal is 95 %.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { startProcess, type ServerProcess } from './process.ts';
import { workloads, type Workload } from './workloads.ts';

const rounds = 7;
const requestsPerRound = 400;
const connections = 16;
const upstreamLatencyMs = 20;
const processPairs = 3;
const roundsPerPair = 4;

const scriptOf = (name: string): string => new URL(name, import.meta.url).pathname;

function bodyOf({ document, variables }: Workload): string {
  return JSON.stringify({ query: document, variables });
}

async function ask(url: string, workload: Workload): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(workload),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${workload.name}: ${text}`);
  return text;
}

/** Processor microseconds a request costs the server. */
async function cpuPerRequest(server: ServerProcess, workload: Workload): Promise<number> {
  const before = server.cpuMs();
  await autocannon({
    url: server.url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(workload),
    connections,
    amount: requestsPerRound,
  });
  return ((server.cpuMs() - before) * 1000) / requestsPerRound;
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

async function warm(emulator: Emulator, all: readonly Workload[]): Promise<string[]> {
  const graph = await startProcess(scriptOf('graph-server.ts'), ['full', emulator.url]);
  const lines: string[] = [];
  for (const workload of all) {
    const bytes = await ask(graph.url, workload);
    const raw = await startProcess(scriptOf('raw-server.ts'), [
      Buffer.from(bytes).toString('base64'),
    ]);
    // Warm-up by request count, for both.
    for (let round = 0; round < 2; round++) {
      await cpuPerRequest(graph, workload);
      await cpuPerRequest(raw, workload);
    }
    const pairs: { graph: number; raw: number }[] = [];
    for (let round = 0; round < rounds; round++)
      pairs.push({
        graph: await cpuPerRequest(graph, workload),
        raw: await cpuPerRequest(raw, workload),
      });
    const same = (await ask(graph.url, workload)) === bytes;
    await raw.stop();
    if (!same) throw new Error(`${workload.name}: the answer changed while it was measured.`);
    lines.push(
      `| ${workload.name} | ${bytes.length} | ${median(pairs.map((p) => p.raw)).toFixed(0)} | ` +
        `${median(pairs.map((p) => p.graph)).toFixed(0)} | ` +
        `${median(pairs.map((p) => p.graph / p.raw)).toFixed(1)} |`,
    );
  }
  await graph.stop();
  return lines;
}

/**
 * What counting costs: the same product with and without metrics, in pairs of rounds. Two processes of the same code
 * differ for as long as they live, by what was compiled when, so several pairs of processes are asked.
 */
async function counted(emulator: Emulator, all: readonly Workload[]): Promise<string[]> {
  const ratios = new Map<Workload, number[]>(all.map((workload) => [workload, []]));
  for (let pair = 0; pair < processPairs; pair++) {
    const full = await startProcess(scriptOf('graph-server.ts'), ['full', emulator.url]);
    const bare = await startProcess(scriptOf('graph-server.ts'), ['uncounted', emulator.url]);
    for (const [workload, found] of ratios)
      for (let round = -2; round < roundsPerPair; round++) {
        // Either goes first in turn, so that neither is always the one that meets a cold machine.
        const order = (pair + round) % 2 === 0 ? [full, bare] : [bare, full];
        const costs = new Map<ServerProcess, number>();
        for (const server of order) costs.set(server, await cpuPerRequest(server, workload));
        // The first rounds warm both up.
        if (round >= 0) found.push((costs.get(bare) ?? 0) / (costs.get(full) ?? 1));
      }
    await Promise.all([full.stop(), bare.stop()]);
  }
  return [...ratios].map(
    ([workload, found]) => `| ${workload.name} | ${(median(found) * 100).toFixed(1)} % |`,
  );
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

const report = [
  `# Benchmarks (Node ${process.version}, ${connections} connections, median of ${rounds} interleaved rounds)`,
  '',
  '## Warm: processor time a request',
  '',
  '| workload | bytes | raw node:http, µs | graph, µs | ratio |',
  '|---|---|---|---|---|',
  ...(await warm(near, all)),
  '',
  `## Cold: with Billy ${upstreamLatencyMs} ms away`,
  '',
  '| workload | calls, naive | ms, naive | calls, graph | ms, graph | times faster |',
  '|---|---|---|---|---|---|',
  ...(await cold(far, all)),
  '',
  '## Metrics: throughput with them, of that without',
  '',
  '| workload | share |',
  '|---|---|',
  ...(await counted(near, all)),
  '',
].join('\n');

await Promise.all([near.close(), far.close()]);
mkdirSync('artifacts', { recursive: true });
writeFileSync('artifacts/bench.md', report);
process.stdout.write(report);
