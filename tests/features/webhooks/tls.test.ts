/** Receivers over TLS: each proves to be the name in the URL, at the address that was checked for it. */

import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('./sending-process.ts', import.meta.url));

let directory: string;
let server: Server;
let port: number;
/** Names that were asked for by those who got through. */
const askedFor: unknown[] = [];

function openssl(...parts: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', parts, { cwd: directory, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'billy-tls-'));
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const authority = ['-subj', '/CN=An authority of tests', '-keyout', 'ca.key', '-out', 'ca.pem'];
  openssl('req', '-x509', ...key, ...authority);
  const name = ['-subj', '/CN=receiver', '-addext', 'subjectAltName=DNS:receiver.example'];
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-keyout', 'own.key', '-out', 'own.pem'];
  openssl('req', '-x509', ...key, ...name, ...signed);
  const read = (file: string): string => readFileSync(join(directory, file), 'utf8');
  server = createServer({ key: read('own.key'), cert: read('own.pem') }, (request, response) => {
    askedFor.push(request.socket instanceof TLSSocket ? request.socket.servername : undefined);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server listening on TCP has an AddressInfo.
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

beforeEach(() => {
  askedFor.length = 0;
});

async function send(name: string, trusted?: string): Promise<unknown> {
  const env = { ...process.env };
  delete env['NODE_EXTRA_CA_CERTS'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, `https://${name}:${port}/hook`],
    { env: { ...env, ...(trusted !== undefined && { NODE_EXTRA_CA_CERTS: trusted }) } },
  );
  return JSON.parse(stdout);
}

const authority = (): string => join(directory, 'ca.pem');

test('a receiver whose authority NODE_EXTRA_CA_CERTS names is told, under the name that was asked for', async () => {
  expect(await send('receiver.example', authority())).toMatchObject({ status: 204 });
  expect(askedFor).toEqual(['receiver.example']);
});

test('one that is at the address and cannot prove the name gets nothing', async () => {
  expect(await send('somebody-else.example', authority())).toMatchObject({
    failure: 'connection',
    status: null,
  });
  expect(askedFor).toEqual([]);
});

test('one whose authority nobody has named gets nothing', async () => {
  expect(await send('receiver.example')).toMatchObject({ failure: 'connection', status: null });
  expect(askedFor).toEqual([]);
});
