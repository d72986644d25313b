/** A real redis-server on a free loopback port, to be frozen, killed and brought back by the test that owns it. */

import { createClient } from '@redis/client';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.ts';
import { until } from './until.ts';

export interface RunningRedis {
  readonly url: string;
  /** Stops it without closing a connection: it is there and never answers. */
  freeze(): void;
  thaw(): void;
  /** Ends it at once, as a crash does; resolves when it is gone. */
  kill(): Promise<void>;
  /** A new, empty one on the same port. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server that keeps nothing on disk once it is closed; resolves when it takes connections. */
export async function startRedis(
  program: string,
  options: readonly string[] = [],
): Promise<RunningRedis> {
  const port = await freePort();
  // A replica writes down what it is sent, whatever it is told to keep.
  const folder = await mkdtemp(join(tmpdir(), 'billy-redis-'));
  const keepingNothing = ['--save', '', '--appendonly', 'no', '--dir', folder, ...options];
  const start = () => launch(program, [...at(port), ...keepingNothing]);
  let server = await start();

  return {
    url: urlOf(port),
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    kill: () => end(server),
    async restart() {
      await end(server);
      server = await start();
    },
    async close() {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface RunningSentinels {
  /** URL of Redis as a client of the sentinels writes it: its host is the primary's name. */
  readonly url: string;
  /** As `REDIS_SENTINELS` is written. */
  readonly sentinels: string;
  /** The first primary. */
  readonly primary: RunningRedis;
  /** The one that takes its place. */
  readonly replica: RunningRedis;
  close(): Promise<void>;
}

const watched = 'books';

/** A primary, a replica of it and three sentinels, which take the primary for gone after a second without an answer. */
export async function startSentinels(program: string): Promise<RunningSentinels> {
  const primary = await startRedis(program);
  const { hostname, port } = new URL(primary.url);
  const replica = await startRedis(program, ['--replicaof', `${hostname} ${port}`]);
  await until('the replica follows', async () =>
    (await redisCommand(replica.url, 'INFO', 'replication')).includes('master_link_status:up'),
  );
  // Sentinels write down what they learn.
  const folder = await mkdtemp(join(tmpdir(), 'billy-sentinels-'));
  const ports = [await freePort(), await freePort(), await freePort()];
  const servers = await Promise.all(
    ports.map(async (own) => {
      const file = join(folder, `${own}.conf`);
      await writeFile(
        file,
        [
          `port ${own}`,
          'bind 127.0.0.1',
          `sentinel monitor ${watched} ${hostname} ${port} 2`,
          `sentinel down-after-milliseconds ${watched} 1000`,
          `sentinel failover-timeout ${watched} 3000`,
        ].join('\n'),
      );
      return launch(program, [file, '--sentinel'], 'Sentinel ID');
    }),
  );
  await until('all sentinels know of one another and of the replica', async () => {
    const known = await Promise.all(
      ports.map((own) => redisCommand(urlOf(own), 'SENTINEL', 'MASTER', watched)),
    );
    return known.every((text) => /num-slaves,1,.*num-other-sentinels,2,/s.test(text));
  });
  return {
    url: `redis://${watched}`,
    sentinels: ports.map(urlOf).join(','),
    primary,
    replica,
    async close() {
      await Promise.all([...servers.map(end), replica.close(), primary.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

/** What a server answers to one command, over a connection of its own; the parts of a list with commas between. */
export async function redisCommand(url: string, ...words: readonly string[]): Promise<string> {
  const client = await createClient({ url }).connect();
  try {
    const answer: unknown = await client.sendCommand([...words]);
    return Array.isArray(answer) ? answer.join() : String(answer);
  } finally {
    client.destroy();
  }
}

function at(port: number): readonly string[] {
  return ['--port', String(port), '--bind', '127.0.0.1'];
}

function urlOf(port: number): string {
  return `redis://127.0.0.1:${port}`;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  // SIGKILL also ends a frozen process.
  server.kill('SIGKILL');
  await gone;
}

async function launch(
  program: string,
  options: readonly string[],
  ready = 'Ready to accept connections',
): Promise<ChildProcess> {
  const server = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { stdout } = server;
  for await (const chunk of stdout) {
    if (String(chunk).includes(ready)) {
      // Unread output would fill the pipe and stop the server.
      stdout.resume();
      return server;
    }
  }
  throw new Error(`${program} ended before it took connections.`);
}
