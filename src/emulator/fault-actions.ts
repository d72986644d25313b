/** What each fault does to the connection. */

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { failed, json, type Answer } from './envelope.ts';
import type { FaultAction } from './faults.ts';

export interface FaultyExchange {
  readonly response: ServerResponse;
  /** Does the work asked for; called by faults that let it happen. */
  readonly work: () => Answer;
  /** Tells the log which status went out. */
  readonly noteStatus: (status: number) => void;
  /** Aborts when the emulator closes, so that nothing keeps waiting. */
  readonly closing: AbortSignal;
}

const GIBIBYTE = 1_073_741_824;
const HUGE_DEFAULT_BYTES = 268_435_456;
const CHUNK_BYTES = 1_048_576;
/** How often a dripping answer lets a piece go. */
const DRIP_INTERVAL_MS = 100;

export async function perform(action: FaultAction, exchange: FaultyExchange): Promise<void> {
  const { response, work, closing } = exchange;
  switch (action.type) {
    case 'status':
      send(statusAnswer(action), exchange);
      return;
    case 'delay': {
      const answer = work();
      await wait(action.ms, undefined, { signal: closing });
      send(answer, exchange);
      return;
    }
    case 'hang':
      return;
    case 'commit_then_reset':
      work();
      response.socket?.resetAndDestroy();
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'truncate': {
      const answer = work();
      begin(answer, exchange, { 'content-length': String(answer.body.length) });
      response.write(answer.body.subarray(0, answer.body.length >> 1), () => response.destroy());
      return;
    }
    case 'drip':
      await drip(work(), action.bytesPerSecond, exchange);
      return;
    case 'gzip_bomb':
      await sendGzipBomb(action.bytes ?? GIBIBYTE, exchange);
      return;
    case 'huge':
      await sendHuge(action.bytes ?? HUGE_DEFAULT_BYTES, exchange);
      return;
    case 'html':
      send(page(action.status ?? 200), exchange);
      return;
    case 'malformed':
      send(
        { ...json(200, null), body: Buffer.from('{"meta":{"statusCode":200,"success":tru') },
        exchange,
      );
      return;
    case 'empty':
      send({ ...json(200, null), body: Buffer.alloc(0) }, exchange);
      return;
    case 'redirect':
      send(
        { status: 302, headers: { location: action.location }, body: Buffer.alloc(0) },
        exchange,
      );
  }
}

/** Sends a whole answer. */
export function send(
  answer: Answer,
  { response, noteStatus }: Pick<FaultyExchange, 'response' | 'noteStatus'>,
): void {
  noteStatus(answer.status);
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': String(answer.body.length),
  });
  response.end(answer.body);
}

function begin(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  { response, noteStatus }: FaultyExchange,
  more: Readonly<Record<string, string>> = {},
): void {
  noteStatus(status);
  response.writeHead(status, { ...headers, ...more });
}

function statusAnswer({
  status,
  retryAfter,
  body,
}: Extract<FaultAction, { type: 'status' }>): Answer {
  const ordinary = body === undefined ? failed(status) : json(status, body);
  return {
    ...ordinary,
    ...(typeof body === 'string' && { body: Buffer.from(body) }),
    headers: {
      ...ordinary.headers,
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
  };
}

function page(status: number): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('<!doctype html><title>Please wait</title><h1>Be right back</h1>'),
  };
}

async function drip(
  answer: Answer,
  bytesPerSecond: number,
  exchange: FaultyExchange,
): Promise<void> {
  begin(answer, exchange, { 'content-length': String(answer.body.length) });
  const piece = Math.max(1, Math.round((bytesPerSecond * DRIP_INTERVAL_MS) / 1000));
  // Slower than one byte a tick is reached by longer ticks.
  const tickMs = Math.max(DRIP_INTERVAL_MS, 1000 / bytesPerSecond);
  for (let sent = 0; sent < answer.body.length; sent += piece) {
    if (exchange.response.destroyed) return;
    exchange.response.write(answer.body.subarray(sent, sent + piece));
    await wait(tickMs, undefined, { signal: exchange.closing });
  }
  exchange.response.end();
}

/** Gzip members may follow one another, so one packed mebibyte of blanks, repeated, unpacks to any size. */
async function sendGzipBomb(bytes: number, exchange: FaultyExchange): Promise<void> {
  begin(json(200, null), exchange, { 'content-encoding': 'gzip' });
  const member = gzipSync(Buffer.alloc(CHUNK_BYTES, ' '));
  await repeat(member, Math.ceil(bytes / CHUNK_BYTES), exchange);
  exchange.response.end();
}

async function sendHuge(bytes: number, exchange: FaultyExchange): Promise<void> {
  begin(json(200, null), exchange);
  exchange.response.write('{"meta":{"statusCode":200,"success":true},"padding":"');
  await repeat(Buffer.alloc(CHUNK_BYTES, 'x'), Math.ceil(bytes / CHUNK_BYTES), exchange);
  exchange.response.end('"}');
}

/** Writes no faster than the other end reads, and stops when it goes away. */
async function repeat(
  chunk: Buffer,
  times: number,
  { response, closing }: FaultyExchange,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const signal = AbortSignal.any([gone.signal, closing]);
  for (let written = 0; written < times && !signal.aborted; written += 1) {
    if (!response.write(chunk)) await once(response, 'drain', { signal }).catch(() => undefined);
  }
}
