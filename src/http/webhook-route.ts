/**
 * `POST /webhooks/billy`: events from whoever tells us of changes. The bytes are verified before anything looks into
 * them; what is genuine is answered 202 once it is stored. See docs/decisions/0020-inbox.md.
 */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CodedError } from '../errors.ts';
import { cutOffSlowBodies } from './slow-bodies.ts';
import { createVerifier, type Verdict } from './webhook-signature.ts';

export interface WebhookRouteNeeds {
  /** What events may be signed with; none: the inbox is closed. */
  readonly keys: readonly Buffer[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /**
   * Resolves once it is stored, or known to be already.
   * @throws CodedError BAD_REQUEST for a body that is no event, SERVICE_UNAVAILABLE when it cannot be stored now
   */
  readonly receive: (message: { readonly id: string; readonly text: string }) => Promise<void>;
  /** Told of messages that are not let in. */
  readonly onRefused: (verdict: Exclude<Verdict, 'genuine'>) => void;
}

export const webhooksPath = '/webhooks/billy';

/** A dozen times the 20 KB that Standard Webhooks recommends to stay below. */
const maxBodyBytes = 256 * 1024;

/** A body that small needs no longer even over a slow line. */
const bodyTimeoutMs = 5_000;

/** Adds the route to an instance of its own, whose bodies it takes as they come. */
export function registerWebhookRoute(
  app: FastifyInstance,
  { keys, now, receive, onRefused }: WebhookRouteNeeds,
): void {
  const verify = createVerifier({ keys, now });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: maxBodyBytes },
    (_request, body, done) => done(null, body),
  );
  cutOffSlowBodies(app, { timeoutMs: bodyTimeoutMs, mayTakeLonger: () => false });
  app.post(
    webhooksPath,
    {
      bodyLimit: maxBodyBytes,
      // What is signed is what was sent: inflating it first would be another text.
      decompress: false,
      onRequest: (_request, _reply, done) => {
        if (keys.length === 0) throw closed();
        done();
      },
    },
    async (request, reply) => {
      const id = header(request, 'webhook-id');
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const verdict = verify({
        id,
        timestamp: header(request, 'webhook-timestamp'),
        signature: header(request, 'webhook-signature'),
        body,
      });
      if (verdict !== 'genuine' || id === undefined) {
        onRefused(verdict === 'untimely' ? verdict : 'forged');
        throw refused();
      }
      await receive({ id, text: textOf(body) });
      return reply.code(202).send();
    },
  );
}

function header({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function textOf(body: Buffer): string {
  try {
    // A byte order mark is kept, and is then no JSON: bytes that differ must not mean the same.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    throw new CodedError('BAD_REQUEST', 'Expected a body in UTF-8.', { cause });
  }
}

function closed(): CodedError {
  return new CodedError(
    'NOT_FOUND',
    'This instance takes no events: WEBHOOK_SECRETS is not set where it runs.',
  );
}

/** The same for whatever is wrong with it: which part a forger had right is not told. */
function refused(): CodedError {
  return new CodedError(
    'UNAUTHENTICATED',
    'Expected a body signed as Standard Webhooks asks, with a secret that is known here and the time of now.',
  );
}
