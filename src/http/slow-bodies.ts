/** Bodies that trickle in are cut off: a few hundred of them would hold every connection. */

import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { rawRefusal } from './raw-refusal.ts';

interface SlowBodyLimits {
  /** From the request's headers to its last byte. */
  readonly timeoutMs: number;
  /** Requests that only the server's own, longer limit is for. */
  readonly mayTakeLonger: (request: FastifyRequest) => boolean;
}

/** Answers 408 and closes the connection when a body is not complete in time. */
export function cutOffSlowBodies(
  app: FastifyInstance,
  { timeoutMs, mayTakeLonger }: SlowBodyLimits,
): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { raw } = request;
    if (!raw.complete && !mayTakeLonger(request)) {
      const timer = setTimeout(() => {
        if (raw.complete) return;
        // Answered without the body (a 401, say), another answer would be one too many; an injected request has
        // no connection to write one to.
        if (reply.sent || !(raw.socket instanceof Socket)) raw.destroy();
        else raw.socket.end(rawRefusal('ERR_HTTP_REQUEST_TIMEOUT'), () => raw.destroy());
      }, timeoutMs);
      timer.unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
