/** A server in a process of its own, and what it costs the machine by the machine's own accounting. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface ServerProcess {
  readonly url: string;
  /** Of a second server in the same process; empty for none. */
  readonly otherUrl: string;
  /** Processor time used so far, in milliseconds, user and system together. */
  readonly cpuMs: () => number;
  /** The same of its main thread alone, which is what bounds how much it serves. */
  readonly mainThreadMs: () => number;
  stop(): Promise<void>;
}

/** Starts a script that prints its addresses as one line of JSON, `{"url": ..., "otherUrl": ...}`. */
export async function startProcess(
  script: string,
  args: readonly string[],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { url, otherUrl = '' } = await firstLine(child);
  return {
    url,
    otherUrl,
    cpuMs: () =>
      readdirSync(`/proc/${child.pid ?? 0}/task`).reduce(
        (sum, thread) => sum + threadMs(child.pid, thread),
        0,
      ),
    // On Linux it has the number of its process.
    mainThreadMs: () => threadMs(child.pid, String(child.pid)),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The scheduler's own count in nanoseconds, first of three numbers. */
function threadMs(pid: number | undefined, thread: string): number {
  const counts = readFileSync(`/proc/${pid ?? 0}/task/${thread}/schedstat`, 'utf8');
  return Number(counts.split(' ')[0]) / 1e6;
}

interface Addresses {
  readonly url: string;
  readonly otherUrl?: string;
}

async function firstLine(child: ChildProcess): Promise<Addresses> {
  let printed = '';
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk);
    const line = printed.split('\n').find((text) => text.startsWith('{"url"'));
    if (line !== undefined) return JSON.parse(line) as Addresses;
  }
  throw new Error(`The server ended before it gave its address. It printed: ${printed}`);
}
