/** The log of a real process: what it has said arrives, however the process ends. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lines = 5_000;

/** Numbers of the lines that arrive of a process that logs so many and goes on with this, and its exit code. */
async function loggedBy(then: string): Promise<{ numbers: number[]; code: unknown }> {
  const script = `
    import { createLog } from './src/telemetry/log.ts';
    const log = createLog('info');
    for (let number = 0; number < ${lines}; number += 1) log.info({ event: 'counted', number });
    ${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    // It may go on when all has arrived.
    if (printed.includes(`"number":${lines - 1}`)) child.stdin.end();
  });
  const [code] = (await once(child, 'close')) as [unknown];
  const numbers = printed
    .split('\n')
    .filter((line) => line !== '')
    // Our own log: one JSON object a line.
    .map((line) => (JSON.parse(line) as { readonly number: number }).number);
  return { numbers, code };
}

test.each([
  ['has nothing more to do', '', 0],
  ['ends itself', 'process.exit(3);', 3],
  ['is ended by an error that nobody catches', 'setTimeout(() => { throw new Error(); });', 1],
  ['is ended by a rejection that nobody catches', 'await Promise.reject(new Error());', 1],
  // Its input ends only once the last line was read.
  ['lives on', 'process.stdin.on("end", () => process.exit(0)).resume();', 0],
])('every line arrives, in order, of a process that %s', async (_what, then, expected) => {
  const { numbers, code } = await loggedBy(then);
  expect(code).toBe(expected);
  expect(numbers).toEqual(Array.from({ length: lines }, (_, number) => number));
});
