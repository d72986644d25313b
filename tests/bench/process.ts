/** A server in a process of its own, and what it costs the machine by the machine's own accounting. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface ServerProcess {
  readonly url: string;
  /** Processor time used so far, in milliseconds, user and system together. */
  cpuMs(): number;
  stop(): Promise<void>;
}

// Linux counts processor time in ticks of 10 ms on every machine Node runs on.
const tickMs = 10;

/** Starts a script that prints its address as one line of JSON, `{"url": ...}`. */
export async function startProcess(script: string, args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstLine(child);
  return {
    url,
    cpuMs: () => {
      const stat = readFileSync(`/proc/${child.pid ?? 0}/stat`, 'utf8');
      // The name in parentheses may hold blanks; user and system time are fields 14 and 15 of the whole line.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * tickMs;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk);
    const line = printed.split('\n').find((text) => text.startsWith('{"url"'));
    if (line !== undefined) return (JSON.parse(line) as { url: string }).url;
  }
  throw new Error(`The server ended before it gave its address. It printed: ${printed}`);
}
