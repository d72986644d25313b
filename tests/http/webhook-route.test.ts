/** What the inbox answers over HTTP, before and behind the signature. Nothing is stored here: that is the inbox's. */

import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { InjectOptions } from 'fastify';
import { CodedError } from '../../src/errors.ts';
import { InboxFull } from '../../src/features/inbox/create-inbox.ts';
import { signedHeaders, webhookSecret } from '../support/signed-events.ts';
import { startSmallApp, type SmallApp } from './small-app.ts';

const key = Buffer.from(webhookSecret.replace('whsec_', ''), 'base64');

interface Door {
  readonly app: SmallApp;
  /** What came through. */
  readonly received: { readonly id: string; readonly text: string }[];
  readonly refusals: string[];
  readonly post: (
    body: string | Buffer,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; text: string; headers: Record<string, unknown> }>;
}

const doors: SmallApp[] = [];
afterEach(async () => {
  for (const { app } of doors.splice(0)) await app.close();
});

async function openDoor({
  keys = [key],
  fails,
}: { readonly keys?: readonly Buffer[]; readonly fails?: Error } = {}): Promise<Door> {
  const received: Door['received'] = [];
  const refusals: string[] = [];
  const app = await startSmallApp({
    webhooks: {
      keys,
      now: () => Date.now(),
      receive(message) {
        if (fails !== undefined) return Promise.reject(fails);
        received.push(message);
        return Promise.resolve();
      },
      onRefused: (verdict) => refusals.push(verdict),
    },
  });
  doors.push(app);
  return {
    app,
    received,
    refusals,
    async post(body, headers = signedHeaders(body)) {
      const request: InjectOptions = {
        method: 'POST',
        url: '/webhooks/billy',
        headers,
        payload: body,
      };
      const reply = await app.inject(request);
      return { status: reply.statusCode, text: reply.payload, headers: reply.headers };
    },
  };
}

const event = '{"type":"contact.updated","data":{"name":"Smørrebrød og æbler ApS"}}';

test('a signed message is taken as it came and answered 202 without a word', async () => {
  const { post, received } = await openDoor();
  const headers = signedHeaders(event, { id: 'msg_1' });
  expect(await post(event, headers)).toMatchObject({ status: 202, text: '' });
  expect(received).toEqual([{ id: 'msg_1', text: event }]);
});

const latin1 = Buffer.from(event, 'latin1');
const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(event)]);
const spaced = event.replaceAll(':', ': ');
const escaped = event.replace('æ', '\\u00e6');
const compressed = gzipSync(event);
const twin = (byte: number) => Buffer.from(`"\u0000"`, 'latin1').fill(byte, 1, 2);

// What is signed, what is sent, and with which headers: bytes decide, and only whole UTF-8 is text.
test.each<[string, number, Buffer | string, Buffer | string, Record<string, string>]>([
  ['the bytes that were signed', 202, event, event, {}],
  ['spaces that were signed', 202, spaced, spaced, {}],
  ['spaces put in on the way', 401, event, spaced, {}],
  ['an escaped letter that was signed', 202, escaped, escaped, {}],
  ['a letter that was escaped on the way', 401, event, escaped, {}],
  ['a byte order mark put in on the way', 401, event, bom, {}],
  ['bytes that are no UTF-8, signed', 400, twin(0xff), twin(0xff), {}],
  ['other bytes that decoding would make the same', 401, twin(0xff), twin(0xfe), {}],
  ['gzip of what was signed', 401, event, compressed, { 'content-encoding': 'gzip' }],
  ['gzip that was signed', 400, compressed, compressed, { 'content-encoding': 'gzip' }],
  [
    'latin-1 that was signed',
    400,
    latin1,
    latin1,
    { 'content-type': 'application/json; charset=iso-8859-1' },
  ],
  [
    'latin-1 of what was signed in UTF-8',
    401,
    event,
    latin1,
    { 'content-type': 'application/json; charset=iso-8859-1' },
  ],
])('W07 %s: %i', async (_what, status, signed, sent, more) => {
  const { post, received } = await openDoor();
  const answer = await post(sent, { ...signedHeaders(signed), ...more });
  expect(answer.status).toBe(status);
  expect(received).toHaveLength(status === 202 ? 1 : 0);
});

test('a byte order mark that was signed is part of the text, which is then no JSON', async () => {
  const { post, received } = await openDoor();
  expect((await post(bom)).status).toBe(202);
  expect(received[0]?.text.charCodeAt(0)).toBe(0xfeff);
});

test.each([
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
])('the content type %s changes nothing: bytes are bytes', async (type) => {
  const { post } = await openDoor();
  const headers = signedHeaders(event);
  expect((await post(event, { ...headers, 'content-type': type })).status).toBe(202);
  expect((await post(`${event} `, { ...headers, 'content-type': type })).status).toBe(401);
});

test('whatever is wrong with a signature, the answer is the same, and the body is not looked into', async () => {
  const { post, received, refusals } = await openDoor();
  const right = signedHeaders(event);
  const late = signedHeaders(event, { at: Date.now() - 301_000 });
  const attempts = [
    {},
    { ...right, 'webhook-signature': 'v1,AAAA' },
    { ...right, 'webhook-signature': '' },
    { ...right, 'webhook-signature': 'v1,AAAA '.repeat(50) },
    { ...right, 'webhook-id': 'msg_other' },
    { ...right, 'webhook-timestamp': '1' },
    late,
  ];
  const answers = await Promise.all(
    attempts.map((headers) => post(event, { 'x-request-id': 'same', ...headers })),
  );
  answers.push(await post('\u0000 not JSON at all', { ...right, 'x-request-id': 'same' }));
  answers.push(await post('', { ...right, 'x-request-id': 'same' }));
  const shapes = answers.map(({ status, text, headers }) =>
    JSON.stringify({ status, text, headers: { ...headers, date: undefined } }),
  );
  expect(new Set(shapes).size).toBe(1);
  expect(answers[0]?.status).toBe(401);
  expect(answers[0]?.text).toContain('UNAUTHENTICATED');
  expect(received).toEqual([]);
  expect(refusals.filter((verdict) => verdict === 'untimely')).toHaveLength(1);
});

test('a body of more than 256 KiB is refused, signed or not', async () => {
  const { post, received } = await openDoor();
  const limit = 256 * 1024;
  expect((await post('x'.repeat(limit))).status).toBe(202);
  expect((await post('x'.repeat(limit + 1))).status).toBe(413);
  expect((await post('x'.repeat(10 * 1024 * 1024), {})).status).toBe(413);
  expect(received).toHaveLength(1);
});

test('without a secret the inbox is closed, and says so before it reads anything', async () => {
  const { post } = await openDoor({ keys: [] });
  const answer = await post(event);
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('WEBHOOK_SECRETS is not set');
});

test('too many events are a 429 with the time to wait, a database that fails a 503', async () => {
  const full = await (await openDoor({ fails: new InboxFull() })).post(event);
  expect(full).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
  const away = new CodedError('SERVICE_UNAVAILABLE', 'The event could not be stored.', {
    retryAfterMs: 5_000,
  });
  const failed = await (await openDoor({ fails: away })).post(event);
  expect(failed).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
});

test('what is wrong with a body is a 400 with the path', async () => {
  const fails = new CodedError('BAD_REQUEST', 'Expected an id of contact at data.id.', {
    inputPath: ['data', 'id'],
  });
  const answer = await (await openDoor({ fails })).post(event);
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.text)).toMatchObject({
    errors: [{ extensions: { code: 'BAD_REQUEST', inputPath: ['data', 'id'] } }],
  });
});

test('a body that trickles in is cut off after five seconds with a 408', async () => {
  const { app } = await openDoor();
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.app.addresses();
  const socket = connect(address?.port ?? 0, '127.0.0.1');
  const begun = performance.now();
  socket.write('POST /webhooks/billy HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n');
  const trickle = setInterval(() => socket.write('x'), 1_000);
  // The first bytes that come back.
  const [reply] = (await once(socket, 'data')) as [Buffer];
  clearInterval(trickle);
  socket.destroy();
  expect(reply.toString()).toMatch(/^HTTP\/1\.1 408 /);
  expect(performance.now() - begun).toBeLessThan(15_000);
}, 30_000);
