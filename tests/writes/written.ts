/** Runs writing processes and hears what they say, to their end or until they are killed. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Line, WritingProcess } from './writing-process.ts';

const script = fileURLToPath(new URL('writing-process.ts', import.meta.url));

export interface Kill {
  /** How many lines of one kind it lives to say. */
  readonly is: string;
  readonly count: number;
  /** A real time after that: where in a write the end falls is up to the machine, and must not matter. */
  readonly afterMs: number;
}

/** All that one process said. Expects it to end by itself in order, or to be killed where that is asked for. */
export async function written(settings: WritingProcess, kill?: Kill): Promise<readonly Line[]> {
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines: Line[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    // What the script prints.
    const line = JSON.parse(text) as Line;
    lines.push(line);
    const said = lines.filter(({ is }) => is === kill?.is).length;
    if (line.is === kill?.is && said === kill.count) {
      setTimeout(() => child.kill('SIGKILL'), kill.afterMs);
    }
  }
  await ended;
  expect({ signal: child.signalCode, code: child.exitCode }).toEqual(
    kill ? { signal: 'SIGKILL', code: null } : { signal: null, code: 0 },
  );
  return lines;
}
