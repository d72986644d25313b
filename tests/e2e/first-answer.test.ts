/** A newcomer's first minute: `npm run demo` in a process of its own, timed to its first answer. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A port nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

test('npm run demo answers its first query in under 10 s', async () => {
  const [port, emulatorPort] = [await freePort(), await freePort()];
  const dataDir = mkdtempSync(join(tmpdir(), 'billy-demo-'));
  const started = performance.now();
  const demo = spawn('npm', ['run', '--silent', 'demo'], {
    env: {
      ...process.env,
      PORT: String(port),
      EMULATOR_PORT: String(emulatorPort),
      DATA_DIR: dataDir,
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  demo.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  try {
    let answer: unknown;
    while (answer === undefined && performance.now() - started < 30_000) {
      answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ invoices(first: 1) { totalCount nodes { invoiceNo } } }',
        }),
      }).then(
        (response) => response.json(),
        // Not listening yet: ask again in a moment.
        () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 50)),
      );
    }
    const elapsed = performance.now() - started;
    process.stdout.write(`first answer after ${(elapsed / 1000).toFixed(1)} s\n`);
    expect(answer).toMatchObject({
      data: { invoices: { totalCount: expect.any(Number) as number } },
    });
    expect(elapsed).toBeLessThan(10_000);
    expect(printed).toContain(`http://127.0.0.1:${port}/`);
  } finally {
    // The process group, because npm stands between.
    if (demo.pid !== undefined) process.kill(-demo.pid, 'SIGTERM');
    await once(demo, 'exit');
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 60_000);
