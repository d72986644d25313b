/** What the transports do about callers that are slow, idle or no longer allowed: with limits that a test can wait for. */

import { Writable } from 'node:stream';
import { fastify, type FastifyInstance } from 'fastify';
import { CodedError } from '../../../src/errors.ts';
import type { Identity } from '../../../src/http/auth/identity.ts';
import { everyScope } from '../../../src/http/auth/scopes.ts';
import type { ListenerEvent, ListenerLimits } from '../../../src/http/subscriptions/listeners.ts';
import { registerSubscriptions } from '../../../src/http/subscriptions/register.ts';
import { createLog } from '../../../src/telemetry/log.ts';
import { until } from '../../support/until.ts';
import { rawSocket } from './listening.ts';

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

interface Stage {
  readonly url: string;
  readonly events: ListenerEvent[];
  /** How many answers have been asked for. */
  readonly pulled: () => number;
  refuse: CodedError | undefined;
}

/** Every subscription is told without end, as fast as it takes it. */
async function stage(
  limits: Partial<ListenerLimits>,
  { expiresAt, bytes = 10 }: { readonly expiresAt?: number; readonly bytes?: number } = {},
): Promise<Stage> {
  const events: ListenerEvent[] = [];
  let pulled = 0;
  const identity: Identity = {
    organizationId: 'org-a',
    subject: 'somebody',
    scopes: everyScope,
    ...(expiresAt !== undefined && { expiresAt }),
  };
  const made: { refuse: CodedError | undefined } = { refuse: undefined };
  const authenticate = (): Identity => {
    if (made.refuse !== undefined) throw made.refuse;
    return identity;
  };
  async function* endless() {
    for (;;) {
      pulled += 1;
      await new Promise((resolve) => setImmediate(resolve));
      yield { data: { text: 'x'.repeat(bytes) } };
    }
  }
  app = fastify();
  const before = registerSubscriptions(app, {
    operations: { start: () => Promise.resolve({ kind: 'stream', results: endless() }) },
    mayCall: () => false,
    onEvent: (event) => events.push(event),
    limits,
    path: '/graphql',
    authenticate,
    contextFor: () => undefined,
    maxMessageBytes: 65_536,
    log: createLog('fatal', new Writable({ write: (_line, _encoding, done) => done() })),
  });
  app.get(
    '/graphql',
    { onRequest: (request) => Promise.resolve(void (request.identity = authenticate())) },
    before(() => ({ data: null })),
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return Object.assign(made, { url, events, pulled: () => pulled });
}

const subscribe = { type: 'subscribe', id: '1', payload: { query: 'subscription { anything }' } };

function dismissals(events: readonly ListenerEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'listener.dismissed' ? [event.because] : []));
}

test('a socket that takes nothing is told no more than fits on the way, and is sent away', async () => {
  const { url, events, pulled } = await stage({ slowMs: 500 }, { bytes: 100_000 });
  const raw = await rawSocket(url);
  await raw.begin();
  raw.send(subscribe);
  await until('it is told', () => pulled() > 1);
  raw.socket.pause();
  await until('it is sent away', () => dismissals(events).length > 0);
  expect(dismissals(events)).toEqual(['slow']);
  const before = pulled();
  process.stdout.write(`a socket that took nothing was told ${before} answers of 100 kB\n`);
  // What the system holds for a connection on its way, on both sides.
  expect(before).toBeLessThan(200);
  raw.socket.resume();
  await raw.closeCode();
  expect(pulled()).toBeLessThanOrEqual(before + 1);
});

test('an event stream that takes nothing ends the same way', async () => {
  const { url, events, pulled } = await stage({ slowMs: 500 }, { bytes: 100_000 });
  const response = await fetch(`${url}/graphql?query=x`, {
    headers: { accept: 'text/event-stream' },
  });
  await until('it is sent away', () => dismissals(events).length > 0);
  expect(dismissals(events)).toEqual(['slow']);
  expect(pulled()).toBeLessThan(400);
  await response.body?.cancel().catch(() => undefined);
});

test('a token that ends takes the connection with it', async () => {
  const { url, events } = await stage({}, { expiresAt: Date.now() + 400 });
  const raw = await rawSocket(url);
  await raw.begin();
  raw.send(subscribe);
  expect(await raw.closeCode()).toBe(4403);
  expect(dismissals(events)).toEqual(['credentials']);
});

test('an event stream whose token ends says so before it ends', async () => {
  const { url } = await stage({}, { expiresAt: Date.now() + 400 });
  const response = await fetch(`${url}/graphql?query=x`, {
    headers: { accept: 'text/event-stream' },
  });
  const text = await response.text();
  expect(text).toMatch(/"code":"UNAUTHENTICATED".*event: complete/s);
});

test('credentials that were taken back end it at the next look; ours being away does not', async () => {
  const made = await stage({ lookMs: 50 });
  const raw = await rawSocket(made.url);
  await raw.begin();
  raw.send(subscribe);
  made.refuse = new CodedError('SERVICE_UNAVAILABLE', 'The issuer does not answer.');
  const seen = raw.received.length;
  await until('it is told on', () => raw.received.length > seen + 5);
  expect(raw.socket.readyState).toBe(raw.socket.OPEN);
  made.refuse = new CodedError('UNAUTHENTICATED', 'The key is not known here.');
  expect(await raw.closeCode()).toBe(4403);
});

test('who asks for nothing is sent away, and who gives no sign of life is cut off', async () => {
  const { url, events } = await stage({ pingMs: 50, idleMs: 100 });
  const idle = await rawSocket(url);
  await idle.begin();
  expect(await idle.closeCode()).toBe(1000);
  expect(dismissals(events)).toEqual(['idle']);
  const dead = await rawSocket(url);
  await dead.begin();
  dead.send(subscribe);
  await until('it is told', () => dead.received.length > 3);
  dead.socket.pong = () => undefined;
  Object.assign(dead.socket, { _autoPong: false });
  expect(await dead.closeCode()).toBe(1006);
});

test('there are only so many connections', async () => {
  const { url } = await stage({ connections: 1 });
  const first = await rawSocket(url);
  await first.begin();
  const second = await rawSocket(url);
  expect(await second.closeCode()).toBe(1013);
  const third = await fetch(`${url}/graphql?query=x`, { headers: { accept: 'text/event-stream' } });
  expect(third.status).toBeGreaterThanOrEqual(500);
  expect(first.socket.readyState).toBe(first.socket.OPEN);
});
