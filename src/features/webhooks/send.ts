/** One attempt: a signed message goes to a receiver, and what becomes of it. */

import { Agent, request, type Dispatcher } from 'undici';
import { AddressRefused, type Addresses } from './addresses.ts';
import { signaturesOf, type Signed } from './sign.ts';

interface Message extends Signed {
  readonly url: string;
  /** The one in use first. */
  readonly secrets: readonly string[];
}

/** Why a message was not taken; `status` is an answer other than 2xx. */
export type SendFailure = 'status' | 'timeout' | 'address' | 'connection';

export interface SendOutcome {
  /** Undefined when the receiver has taken it. */
  readonly failure: SendFailure | undefined;
  /** Null when there was no answer. */
  readonly status: number | null;
  /** The beginning of the answer; null when there was none. */
  readonly response: string | null;
  /** The header, as it came. */
  readonly retryAfter: string | undefined;
  readonly durationMs: number;
}

export interface Sender {
  /** Never rejects. Sends once, follows no redirects, reads at most 16 KB of the answer. */
  send(message: Message): Promise<SendOutcome>;
  close(): Promise<void>;
}

export interface SenderOptions {
  readonly addresses: Addresses;
  /** For the whole attempt, from the look-up of the name to what is read of the answer. */
  readonly timeoutMs: number;
}

/** Enough for an answer to be read whole, so that its connection can be used again. */
const maxResponseBytes = 16 * 1_024;

/** What is kept of an answer for people to read. */
const excerptBytes = 1_024;

/** Below the attempt's limit, so that a host without an answer is told from one that answers slowly. */
const connectTimeoutMs = 5_000;

export function createSender({ addresses, timeoutMs }: SenderOptions): Sender {
  const agents = new Map(
    ['https:', 'http:'].map((protocol) => [
      protocol,
      new Agent({
        allowH2: false,
        // An attempt has its own limit; these are coarser and would only come after it.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: {
          allowH2: false,
          lookup: addresses.lookupFor(protocol),
          timeout: Math.min(connectTimeoutMs, timeoutMs),
        },
      }),
    ]),
  );

  return {
    async send(message) {
      const begun = performance.now();
      const passed = () => Math.round(performance.now() - begun);
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const url = new URL(message.url);
        // No name is looked up for an address, so the agent's look-up would not see it.
        addresses.check(url);
        const dispatcher = agents.get(url.protocol);
        if (dispatcher === undefined) throw new AddressRefused(`No way to send by ${url.protocol}`);
        const answer = await request(url, {
          dispatcher,
          method: 'POST',
          headers: headersOf(message),
          body: message.body,
          signal,
        });
        const status = answer.statusCode;
        return {
          failure: status >= 200 && status < 300 ? undefined : 'status',
          status,
          response: await beginningOf(answer.body),
          retryAfter: headerOf(answer, 'retry-after'),
          durationMs: passed(),
        };
      } catch (error) {
        return {
          failure: failureOf(error, signal),
          status: null,
          response: null,
          retryAfter: undefined,
          durationMs: passed(),
        };
      }
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

function headersOf(message: Message): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'billy-subgraph',
    'accept-encoding': 'identity',
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': signaturesOf(message, message.secrets),
  };
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** Reads no further than it must; leaving the loop lets go of the connection. The status stands whatever comes of it. */
async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      // Without an encoding a body yields buffers.
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size >= maxResponseBytes) break;
    }
  } catch {
    // It broke off or took too long: what came is what there is.
  }
  const text = Buffer.concat(chunks).subarray(0, excerptBytes).toString('utf8');
  // A character cut in two, and what no text column takes.
  return text.replace(/\uFFFD$/, '').replaceAll('\0', '');
}

function failureOf(error: unknown, signal: AbortSignal): SendFailure {
  if (signal.aborted) return 'timeout';
  if (error instanceof AddressRefused) return 'address';
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT'
    ? 'timeout'
    : 'connection';
}
