/** One protected question or order to Billy and its answer as a JSON object: attempts, statuses and parsing together. */

import type { Readable } from 'node:stream';
import type { Clock } from '../clock.ts';
import { isObject, parseExact, type JsonObject } from './decimal-json.ts';
import type { CallOptions } from './calls.ts';
import { failureRules } from './failure-rules.ts';
import { isAbout } from './injection.ts';
import {
  RecordInvalid,
  UnreadableAnswer,
  failureOfStatus,
  retryAfterMs,
  type UpstreamFailure,
} from './failures.ts';
import { readRecordFaults, type PathsByClientId } from './record-faults.ts';
import type { Policies, ProtectedCall, ProtectedWrite } from './policies.ts';
import type { HttpAnswer, Method, Transport } from './transport.ts';

/** Whose call it is, what for, and how it is to be treated. */
interface Question
  extends
    CallOptions,
    Pick<ProtectedCall, 'resource' | 'verb' | 'callClass' | 'organizationId' | 'provesAccess'> {
  /** Below the base URL, with query, encoded. */
  readonly path: string;
  readonly accessToken: string;
}

/** @throws UpstreamFailure */
export type Ask = (question: Question) => Promise<JsonObject>;

export function createAsk(transport: Transport, policies: Policies, clock: Clock): Ask {
  return ({ path, accessToken, priority = 'interactive', injection, ...call }) =>
    policies.read(
      { ...call, priority, isRehearsal: injection !== undefined && isAbout(injection, path) },
      async (timeoutMs) => {
        const answer = await transport.attempt({
          method: 'GET',
          path,
          accessToken,
          timeoutMs,
          injection,
        });
        return readObject(answer, clock);
      },
    );
}

interface Order<T> extends Question, Pick<ProtectedWrite, 'timeoutMs' | 'isPacedByCaller'> {
  readonly method: Exclude<Method, 'GET'>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  /** Where each record that was sent stands, so that what is wrong with it can be found. */
  readonly pathsByClientId?: PathsByClientId;
  /** What the answer says; an answer it cannot read leaves the outcome unknown. */
  readonly read: (body: JsonObject) => T;
}

/** @throws OutcomeUnknown when it may have been done, UpstreamFailure when it was not */
export type Tell = <T>(order: Order<T>) => Promise<T>;

export function createTell(transport: Transport, policies: Policies, clock: Clock): Tell {
  return ({
    path,
    accessToken,
    method,
    headers = {},
    body,
    pathsByClientId,
    read,
    priority = 'write',
    injection,
    ...call
  }) =>
    policies.write(
      {
        ...call,
        priority,
        isRehearsal: injection !== undefined && isAbout(injection, path),
        // Billy makes one of what is put or deleted twice. It has no keys that would make a POST safe to repeat.
        isRepeatable: method !== 'POST',
      },
      async (timeoutMs, onMayHaveArrived) => {
        const answer = await transport.attempt({
          method,
          path,
          accessToken,
          timeoutMs,
          headers,
          ...(body === undefined ? {} : { body }),
          onMayHaveArrived,
          injection,
        });
        return read(readObject(answer, clock, pathsByClientId));
      },
    );
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

function readObject(
  answer: HttpAnswer,
  clock: Clock,
  pathsByClientId?: PathsByClientId,
): JsonObject {
  const failure = failureOf(answer, clock, pathsByClientId);
  if (failure !== undefined) throw failure;
  const body = parsed(answer);
  if (!isObject(body)) throw new UnreadableAnswer('it is no JSON object');
  return body;
}

function failureOf(
  answer: HttpAnswer,
  clock: Clock,
  pathsByClientId?: PathsByClientId,
): UpstreamFailure | undefined {
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return undefined;
  const refusal = refusalIn(answer);
  const errorCode = errorCodeOf(refusal);
  if (errorCode === 'INVALID_RECORD' && (status === 400 || status === 422)) {
    return new RecordInvalid(status, readRecordFaults(refusal, pathsByClientId));
  }
  return failureOfStatus(status, errorCode, retryAfterMs(retryAfter, clock.now()));
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

/** Body of a refusal; empty when it is no JSON object. */
function refusalIn({ text }: HttpAnswer): JsonObject {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return {};
  }
  return isObject(body) ? body : {};
}

/** Billy's `errorCode`, when it looks like a code. */
function errorCodeOf({ errorCode }: JsonObject): string | undefined {
  return typeof errorCode === 'string' && /^[A-Z][A-Z0-9_]{0,39}$/.test(errorCode)
    ? errorCode
    : undefined;
}
