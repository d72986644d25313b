/** A real PostgreSQL on a free loopback port, its data in a directory of its own that goes when it does. */

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from './ports.ts';

const run = promisify(execFile);

export interface RunningPostgres {
  /** Makes an empty database and returns its address. */
  newDatabase(): Promise<string>;
  /** Ends every connection, as a fail-over does. */
  dropConnections(): Promise<void>;
  /** Stops it and every process it has, without closing a connection: it is there and never answers. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** @param program path of `postgres`; `initdb` is expected beside it */
export async function startPostgres(program: string): Promise<RunningPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'billy-postgres-'));
  const asUser = await ownUser(directory);
  const data = join(directory, 'data');
  const [initdb, ...initdbArguments] = asUser(join(dirname(program), 'initdb'), [
    ...['--pgdata', data, '--username', 'postgres', '--auth', 'trust'],
    ...['--encoding', 'UTF8', '--no-locale', '--no-sync'],
  ]);
  await run(initdb, initdbArguments, { cwd: directory });
  const port = await freePort();
  const [command, ...commandArguments] = asUser(program, [
    ...['-D', data, '-h', '127.0.0.1', '-p', String(port)],
    // No socket file, and nothing that only a power cut would need.
    ...['-c', 'unix_socket_directories=', '-c', 'fsync=off'],
  ]);
  const server = spawn(command, commandArguments, {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  const addressOf = (name: string): string =>
    `postgres://postgres@127.0.0.1:${String(port)}/${name}`;
  let databases = 0;

  async function ask(statement: string): Promise<void> {
    const client = new Client({ connectionString: addressOf('postgres') });
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  /** PostgreSQL has a process of its own for every connection. */
  function signalAll(signal: NodeJS.Signals): void {
    const pid = server.pid ?? 0;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    for (const each of [pid, ...children.split(' ').filter(Boolean).map(Number)]) {
      try {
        process.kill(each, signal);
      } catch (error) {
        // A connection may have ended, and its process with it, since the list was read.
        // Node's own errors are no instances of a test's Error.
        const isGone =
          typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
        if (!isGone) throw error;
      }
    }
  }

  return {
    freeze: () => signalAll('SIGSTOP'),
    thaw: () => signalAll('SIGCONT'),
    async newDatabase() {
      databases += 1;
      const name = `test${String(databases)}`;
      await ask(`create database ${name}`);
      return addressOf(name);
    },
    dropConnections: () =>
      ask('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()'),
    async close() {
      if (server.exitCode !== null) return;
      signalAll('SIGCONT');
      const gone = once(server, 'exit');
      // Immediate: does not wait for connections.
      server.kill('SIGQUIT');
      await gone;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; then it runs as the user its package has made. */
async function ownUser(
  directory: string,
): Promise<(program: string, options: readonly string[]) => [string, ...string[]]> {
  if (process.getuid?.() !== 0) return (program, options) => [program, ...options];
  const { stdout } = await run('id', ['--user', 'postgres']);
  const user = Number(stdout);
  await chown(directory, user, user);
  await chmod(directory, 0o700);
  return (program, options) => [
    'setpriv',
    ...['--reuid', 'postgres', '--regid', 'postgres', '--init-groups', '--', program],
    ...options,
  ];
}

async function untilReady(server: ChildProcess): Promise<void> {
  const { stderr } = server;
  if (stderr === null) throw new Error('Expected the error output to be piped.');
  for await (const chunk of stderr) {
    if (String(chunk).includes('ready to accept connections')) {
      // Unread output would fill the pipe and stop the server.
      stderr.resume();
      return;
    }
  }
  throw new Error('PostgreSQL ended before it took connections.');
}
