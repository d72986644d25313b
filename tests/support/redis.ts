/** A real redis-server on a free loopback port, to be frozen, killed and brought back by the test that owns it. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './ports.ts';

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

/** Starts a server that keeps nothing on disk; resolves when it takes connections. */
export async function startRedis(program: string): Promise<RunningRedis> {
  const port = await freePort();
  let server = await launch(program, port);

  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    // SIGKILL also ends a frozen process.
    server.kill('SIGKILL');
    await gone;
  }

  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    kill,
    async restart() {
      await kill();
      server = await launch(program, port);
    },
    close: kill,
  };
}

async function launch(program: string, port: number): Promise<ChildProcess> {
  const server = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { stdout } = server;
  for await (const chunk of stdout) {
    if (String(chunk).includes('Ready to accept connections')) {
      // Unread output would fill the pipe and stop the server.
      stdout.resume();
      return server;
    }
  }
  throw new Error(`${program} ended before it took connections.`);
}
