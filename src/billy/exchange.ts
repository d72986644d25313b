/** One protected question to Billy and its answer as a JSON object: attempts, statuses and parsing together. */

import type { Clock } from '../clock.ts';
import { isObject, parseExact, type JsonObject } from './decimal-json.ts';
import type { CallName } from './events.ts';
import {
  UnreadableAnswer,
  failureOfStatus,
  failureRules,
  retryAfterMs,
  type UpstreamFailure,
} from './failures.ts';
import type { Policies } from './policies.ts';
import type { HttpAnswer, Transport } from './transport.ts';

interface Question extends CallName {
  /** Below the base URL, with query, encoded. */
  readonly path: string;
  readonly accessToken: string;
  /** Epoch milliseconds. */
  readonly deadline?: number | undefined;
}

/** @throws UpstreamFailure */
export type Ask = (question: Question) => Promise<JsonObject>;

export function createAsk(transport: Transport, policies: Policies, clock: Clock): Ask {
  return ({ path, accessToken, ...call }) =>
    policies.read(call, async (timeoutMs) => {
      const answer = await transport.attempt({ method: 'GET', path, accessToken, timeoutMs });
      return readObject(answer, clock);
    });
}

// Needs neither a company nor a token, and is the shortest list Billy has.
const probePath = '/currencies?pageSize=1';

/** Resolves when Billy answers at all, refusals included; throws the failure otherwise. */
export async function probeBilly(
  transport: Transport,
  timeoutMs: number,
  clock: Clock,
): Promise<void> {
  const answer = await transport.attempt({ method: 'GET', path: probePath, timeoutMs });
  const failure = failureOf(answer, clock);
  if (failure !== undefined && failureRules[failure.kind].health === 'failing') throw failure;
}

function readObject(answer: HttpAnswer, clock: Clock): JsonObject {
  const failure = failureOf(answer, clock);
  if (failure !== undefined) throw failure;
  const body = parsed(answer);
  if (!isObject(body)) throw new UnreadableAnswer('it is no JSON object');
  return body;
}

function failureOf(answer: HttpAnswer, clock: Clock): UpstreamFailure | undefined {
  if (answer.status >= 200 && answer.status < 300) return undefined;
  const wait = retryAfterMs(answer.retryAfter, clock.now());
  return failureOfStatus(answer.status, errorCodeOf(answer), wait);
}

function parsed(answer: HttpAnswer): unknown {
  if (!/\bjson\b/i.test(answer.contentType ?? 'json')) {
    throw new UnreadableAnswer('it is not JSON by its content type');
  }
  try {
    return parseExact(answer.text);
  } catch {
    // The parser's message quotes the body, so it is not kept as cause.
    throw new UnreadableAnswer(answer.text === '' ? 'it is empty' : 'it is not JSON');
  }
}

/** Billy's `errorCode`, when the body of a refusal has one that looks like a code. */
function errorCodeOf({ text }: HttpAnswer): string | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  const code = isObject(body) ? body['errorCode'] : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,39}$/.test(code) ? code : undefined;
}
