/**
 * A real Prometheus and Alertmanager with the files that are shipped, on free loopback ports. Every duration in those
 * files is divided by one factor, so that what takes minutes can be seen in seconds; nothing else is changed but
 * addresses.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.ts';
import { until } from './until.ts';

/** A scrape each 15 s becomes one each 0.75 s; rates over 5 minutes become rates over 15 s. */
const timesFaster = 20;

export interface Watcher {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  close(): Promise<void>;
}

const msIn = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../dashboards/${file}`, import.meta.url)), 'utf8');

/** The text with every duration divided; names such as `rate5m` are left alone. */
function shortened(text: string): string {
  return text.replace(/\b(\d+)(ms|s|m|h)\b/g, (_all, count: string, unit: string) => {
    // The pattern allows no other unit.
    const ms = Number(count) * msIn[unit as keyof typeof msIn];
    return `${Math.round(ms / timesFaster)}ms`;
  });
}

interface PrometheusOptions {
  readonly program: string;
  /** Addresses to scrape, such as `http://127.0.0.1:4000`. */
  readonly subgraphs: readonly string[];
  readonly alertmanager?: Watcher;
}

/** Scrapes and judges by the shipped rules; resolves when it answers. */
export function startPrometheus(options: PrometheusOptions): Promise<Watcher> {
  const hostsOf = (urls: readonly string[]) =>
    urls.map((url) => `'${new URL(url).host}'`).join(', ');
  const config = shortened(read('prometheus/prometheus.yml'))
    .replace(/\[[^\]]*subgraph-1[^\]]*\]/, `[${hostsOf(options.subgraphs)}]`)
    .replace(
      "'alertmanager:9093'",
      hostsOf(options.alertmanager ? [options.alertmanager.url] : []),
    );
  return start({
    program: options.program,
    files: {
      'prometheus.yml': config,
      'recording.yml': shortened(read('prometheus/recording.yml')),
      'alerts.yml': shortened(read('prometheus/alerts.yml')),
    },
    args: (directory, address) => [
      `--config.file=${join(directory, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(directory, 'data')}`,
      `--web.listen-address=${address}`,
    ],
  });
}

/** @param receiverUrl where both receivers' messages go, each to a path of its name */
export function startAlertmanager(program: string, receiverUrl: string): Promise<Watcher> {
  const config = shortened(read('alertmanager/alertmanager.yml')).replaceAll(
    'http://alerts:9094',
    receiverUrl,
  );
  return start({
    program,
    files: { 'alertmanager.yml': config },
    args: (directory, address) => [
      `--config.file=${join(directory, 'alertmanager.yml')}`,
      `--storage.path=${join(directory, 'data')}`,
      `--web.listen-address=${address}`,
      '--cluster.listen-address=',
    ],
  });
}

interface Launch {
  readonly program: string;
  readonly files: Readonly<Record<string, string>>;
  readonly args: (directory: string, address: string) => readonly string[];
}

async function start({ program, files, args }: Launch): Promise<Watcher> {
  const directory = mkdtempSync(join(tmpdir(), 'watcher-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const child = spawn(program, args(directory, address), { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));

  async function close(): Promise<void> {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await gone;
    rmSync(directory, { recursive: true, force: true });
  }

  try {
    await until(`${program} is ready`, async () => {
      if (child.exitCode !== null) throw new Error(`${program} ended:\n${said}`);
      const answer = await fetch(`${url}/-/ready`).catch(() => undefined);
      return answer?.ok === true;
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}
