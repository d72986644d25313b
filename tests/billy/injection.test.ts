/** Failures made on purpose: how they are asked for, and that they touch the calls they are about and no others. */

import { readInjection, type InjectionEvent } from '../../src/billy/injection.ts';
import { createTransport, type Transport } from '../../src/billy/transport.ts';
import { startWireServer, type WireServer } from '../support/wire-server.ts';

test.each([
  [
    'path=/invoices;delay=2000;percent=30',
    { path: '/invoices', delayMs: 2_000, percent: 30, failure: undefined },
  ],
  ['status=503', { path: undefined, delayMs: 0, percent: 100, failure: 503 }],
  ['reset; path=/bills', { path: '/bills', delayMs: 0, percent: 100, failure: 'reset' }],
  [' delay = 10 ; hang ', { path: undefined, delayMs: 10, percent: 100, failure: 'hang' }],
])('%j is understood', (text, injection) => {
  expect(readInjection(text)).toEqual(injection);
});

test.each([
  ['', 'path, percent, delay, status, reset or hang'],
  ['path=/invoices', 'something to happen'],
  ['percent=30', 'something to happen'],
  ['delay=0', 'something to happen'],
  ['delay=-1', 'a whole number from 0 to 60000'],
  ['delay=60001', 'a whole number from 0 to 60000'],
  ['delay=soon', 'a whole number'],
  ['delay=1;percent=0', 'a whole number from 1 to 100'],
  ['delay=1;percent=101', 'a whole number from 1 to 100'],
  ['status=200', 'a whole number from 400 to 599'],
  ['status=503;reset', 'one of status, reset and hang'],
  ['reset=1', 'reset without a value'],
  ['path=invoices;reset', 'path=/'],
  ['delay=1;delay=2', 'delay once'],
  ['reset;', 'path, percent, delay, status, reset or hang'],
  ['explode', 'path, percent, delay, status, reset or hang'],
  ['__proto__=1', 'path, percent, delay, status, reset or hang'],
])('%j is refused with what was expected', (text, expected) => {
  expect(() => readInjection(text)).toThrow(expected);
});

describe('an attempt', () => {
  let server: WireServer;
  let transport: Transport;
  let events: InjectionEvent[];
  let random: number;
  beforeEach(async () => {
    events = [];
    random = 0;
    server = await startWireServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end('{"meta":{}}');
    });
    transport = createTransport({
      baseUrl: server.baseUrl,
      connections: 2,
      maxResponseBytes: 1_000_000,
      onEvent: (event) => events.push(event),
      random: () => random,
    });
  });
  afterEach(async () => {
    await transport.close();
    await server.close();
  });

  const attempt = (text: string | undefined, more = {}) =>
    transport.attempt({
      method: 'GET',
      path: '/invoices?page=1',
      timeoutMs: 30_000,
      ...(text === undefined ? {} : { injection: readInjection(text) }),
      ...more,
    });

  test('with a status is answered so, and Billy hears nothing of it', async () => {
    expect(await attempt('status=503')).toMatchObject({ status: 503, text: '' });
    expect(server.requests).toHaveLength(0);
    expect(events).toEqual([{ type: 'attempt.injected', method: 'GET', delayMs: 0, failure: 503 }]);
  });

  test('with a reset fails as a lost connection does, before any of it has left', async () => {
    let mayHaveArrived = false;
    const broken = attempt('reset', {
      method: 'POST',
      body: '{}',
      onMayHaveArrived: () => (mayHaveArrived = true),
    });
    await expect(broken).rejects.toMatchObject({ kind: 'connectionLost' });
    expect({ mayHaveArrived, asked: server.requests.length }).toEqual({
      mayHaveArrived: false,
      asked: 0,
    });
  });

  test('that hangs ends by its time limit', async () => {
    await expect(attempt('hang', { timeoutMs: 30 })).rejects.toMatchObject({ kind: 'timeout' });
    expect(server.requests).toHaveLength(0);
  });

  test('with a delay below its limit is answered by Billy, and above it never asks', async () => {
    expect(await attempt('delay=1')).toMatchObject({ status: 200 });
    expect(server.requests).toHaveLength(1);
    const late = attempt('delay=60000', { timeoutMs: 30 });
    await expect(late).rejects.toMatchObject({ kind: 'timeout' });
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['path=/invoices;status=503', 503],
    ['path=/inv;status=503', 503],
    ['path=/bills;status=503', 200],
    ['path=/v2/invoices;status=503', 200],
  ])('under %s is answered %i', async (text, status) => {
    expect(await attempt(text)).toMatchObject({ status });
  });

  test('is met as often as the percentage says', async () => {
    random = 0.29;
    expect(await attempt('status=503;percent=30')).toMatchObject({ status: 503 });
    random = 0.3;
    expect(await attempt('status=503;percent=30')).toMatchObject({ status: 200 });
    random = 0.999;
    expect(await attempt('status=503')).toMatchObject({ status: 503 });
  });

  test('without an injection is none of its business', async () => {
    expect(await attempt(undefined)).toMatchObject({ status: 200 });
    expect(events).toEqual([]);
  });
});
