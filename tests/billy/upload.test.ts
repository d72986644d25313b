import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createBillyClient, type BillyClientOptions } from '../../src/billy/client.ts';
import type { Company } from '../../src/billy/records.ts';
import { startEmulator, type FaultRule } from '../../src/emulator/server.ts';
import { sendJson, startWireServer, type WireHandler } from '../support/wire-server.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const ours: Company = {
  organizationId: 'ours000000000000000000',
  accessToken: 'a'.repeat(40),
};
const fileId = 'fil0000000000000000000';

function clientOf(baseUrl: string, options: Partial<BillyClientOptions> = {}) {
  const client = createBillyClient({ baseUrl, retryDelaysMs: [0], ...options });
  closers.push(() => client.close());
  return client;
}

async function emulated() {
  const emulator = await startEmulator({
    world: () => ({
      companies: [
        {
          ...ours,
          tables: new Map([
            ['organizations', new Map([[ours.organizationId, { id: ours.organizationId }]])],
          ]),
        },
      ],
      shared: new Map(),
    }),
  });
  closers.push(() => emulator.close());
  return { emulator, client: clientOf(emulator.url, { uploadTimeoutMs: 500 }) };
}

async function against(handler: WireHandler, options?: Partial<BillyClientOptions>) {
  const server = await startWireServer(handler);
  closers.push(() => server.close());
  return { server, client: clientOf(server.baseUrl, options) };
}

/** A receipt, as it may be uploaded. */
function receipt(pieces: Iterable<Buffer> | AsyncIterable<Buffer> = [Buffer.from('%PDF-1.7')]) {
  return {
    fileName: 'Kvittering for rød grød.pdf',
    contentType: 'application/pdf',
    body: Readable.from(pieces, { objectMode: false }),
    createAttachment: true,
  };
}

describe('a file', () => {
  test('arrives with its bytes, its name and an attachment, all of them new', async () => {
    const { client } = await emulated();
    const { records, changes } = await client.upload(ours, receipt());
    expect(records).toMatchObject([
      { fileName: 'Kvittering for rød grød.pdf', fileSize: 8, isPdf: true },
    ]);
    expect(changes.map(({ resource, kind }) => [resource, kind])).toEqual([
      ['files', 'created'],
      ['attachments', 'created'],
    ]);
  });

  test('is named in a header that can carry any name', async () => {
    const { client, server } = await against((request, response) => {
      request.resume().on('end', () => sendJson(response, { files: [{ id: fileId }] }));
    });
    for (const fileName of ['æ ø\r\n.pdf', '\ud800.pdf']) {
      await client.upload(ours, { ...receipt(), fileName, createAttachment: false });
    }
    expect(server.requests.map(({ headers }) => headers['x-filename'])).toEqual([
      '%C3%A6%20%C3%B8%0D%0A.pdf',
      '%EF%BF%BD.pdf',
    ]);
    expect(server.requests[0]?.headers).toMatchObject({ 'content-type': 'application/pdf' });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-create-attachment');
  });

  test('of 400 MB is never held whole, even when Billy reads slowly', async () => {
    const billy = await startSlowReader();
    const before = heldBytes();
    let peak = before;
    function* pieces() {
      for (let sent = 0; sent < 6_400; sent += 1) {
        // Few times: in a process with much else in it, collecting takes seconds.
        if (sent % 1_600 === 1_599) peak = Math.max(peak, heldBytes());
        yield Buffer.alloc(65_536, 7);
      }
    }
    const { records } = await clientOf(billy.baseUrl).upload(ours, receipt(pieces()));
    const heldMb = Math.round((peak - before) / 1_048_576);
    process.stdout.write(`upload of 400 MiB: ${heldMb} MiB held at most\n`);
    expect(records).toMatchObject([{ fileSize: 419_430_400 }]);
    // What was just let go of may count once more; at the last look 400 have been sent.
    expect(heldMb).toBeLessThan(150);
  }, 60_000);
});

setFlagsFromString('--expose-gc');
// With the flag set, new contexts have it.
const collectGarbage = runInNewContext('gc') as () => void;

/** By buffers that are still in use: what merely waits for the collector depends on how busy the machine is. */
function heldBytes(): number {
  collectGarbage();
  const { external, heapUsed } = process.memoryUsage();
  return external + heapUsed;
}

/** Reads uploads with pauses, in a process of its own, so that its memory is not taken for ours. */
async function startSlowReader(): Promise<{ readonly baseUrl: string }> {
  const program = `
    const server = require('node:http').createServer(async (request, response) => {
      let fileSize = 0;
      for await (const piece of request) {
        const pauses = Math.floor((fileSize + piece.length) / 5e6) > Math.floor(fileSize / 5e6);
        fileSize += piece.length;
        if (pauses) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ files: [{ id: '${fileId}', fileSize }] }));
    });
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ['--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  closers.push(async () => {
    child.kill();
    await once(child, 'exit');
  });
  const announced = await once(child.stdout.setEncoding('utf8'), 'data');
  return { baseUrl: `http://127.0.0.1:${announced.join('').trim()}/v2` };
}

describe('what cannot be a file', () => {
  test('an empty one never is a whole request', async () => {
    let isWhole = false;
    const { client } = await against((request) => {
      request.resume().on('end', () => (isWhole = true));
    });
    await expect(client.upload(ours, receipt([]))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Expected a file, got an empty one.',
    });
    expect(isWhole).toBe(false);
  });

  test.each(['', 'pdf', 'application/pdf\r\nx-access-token: x', 'application/pdf; charset=x'])(
    'a content type such as %j is not sent',
    async (contentType) => {
      const { client, server } = await against((_, response) => sendJson(response, {}));
      const file = receipt();
      await expect(client.upload(ours, { ...file, contentType })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        inputPath: ['contentType'],
      });
      expect([server.requests, file.body.destroyed]).toEqual([[], true]);
    },
  );

  test('one Billy refuses was not stored', async () => {
    const { client } = await emulated();
    await expect(client.upload(ours, { ...receipt(), fileName: 'x.exe' })).rejects.toMatchObject({
      kind: 'rejected',
      status: 422,
    });
  });
});

describe('an upload that fails', () => {
  async function* breakingOff() {
    yield Buffer.from('%PDF-');
    await wait(5);
    throw new Error('the browser went away');
  }

  test('because its source broke off was not done', async () => {
    const { client, emulator } = await emulated();
    await expect(client.upload(ours, receipt(breakingOff()))).rejects.toMatchObject({
      kind: 'uploadInterrupted',
    });
    expect(emulator.world().companies[0]?.tables.get('files')?.size ?? 0).toBe(0);
  });

  test('while it waits its turn harms nobody else', async () => {
    const { client } = await against(
      (request, response) => {
        if (request.method === 'POST') request.resume();
        else setTimeout(() => sendJson(response, { currencies: [] }), 100);
      },
      { connections: 1 },
    );
    const blocking = client.list(ours, 'currencies', { page: 1, pageSize: 1 });
    const file = receipt();
    const outcome = client.upload(ours, file);
    file.body.destroy(new Error('the browser went away'));
    await expect(outcome).rejects.toMatchObject({ kind: 'uploadInterrupted' });
    await blocking;
  });

  test.each<FaultRule['action']>([
    { type: 'commit_then_reset' },
    { type: 'reset' },
    { type: 'hang' },
    { type: 'status', status: 504 },
    { type: 'truncate' },
    { type: 'html' },
  ])('by %j once it has arrived is unknown, and not sent again', async (action) => {
    const { client, emulator } = await emulated();
    emulator.faults.set([{ action }]);
    await expect(client.upload(ours, receipt())).rejects.toMatchObject({
      kind: 'outcomeUnknown',
    });
    expect(emulator.requests()).toHaveLength(1);
  });

  test('because its connection broke before its end was not done', async () => {
    const { client } = await against((request) => {
      request.once('data', () => request.socket.resetAndDestroy());
    });
    async function* long() {
      for (;;) {
        yield Buffer.alloc(65_536);
        await wait(1);
      }
    }
    const file = receipt(long());
    await expect(client.upload(ours, file)).rejects.toMatchObject({ kind: 'connectionLost' });
    expect(file.body.destroyed).toBe(true);
  });

  test('is told as unknown when the answer names no file', async () => {
    const { client } = await against((request, response) => {
      request.resume().on('end', () => sendJson(response, { meta: {} }));
    });
    await expect(client.upload(ours, receipt())).rejects.toMatchObject({ kind: 'outcomeUnknown' });
  });
});
