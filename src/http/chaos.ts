/**
 * Failures of Billy's that a caller asks for, to see how a client or a page takes them: `x-chaos` says which, and
 * `x-chaos-token` proves that the caller may. Whether there is a token at all is the environment's decision.
 */

import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { readInjection, type Injection } from '../billy/injection.ts';
import { CodedError } from '../errors.ts';
import { digestOf } from './auth/secrets.ts';

/** @throws CodedError FORBIDDEN without the token, BAD_REQUEST when it cannot be understood. */
export type Chaos = (headers: IncomingHttpHeaders) => Injection | undefined;

/** Without a token the header is a header like any other, and nothing comes of it. */
export function createChaos(token: string | undefined): Chaos {
  if (token === undefined) return () => undefined;
  const digest = digestOf(token);
  return (headers) => {
    const wish = headers['x-chaos'];
    if (wish === undefined) return undefined;
    const presented = headers['x-chaos-token'];
    if (typeof presented !== 'string' || !timingSafeEqual(digestOf(presented), digest))
      throw new CodedError('FORBIDDEN', 'Expected the token for x-chaos in x-chaos-token.');
    // Sent twice, the two are joined by a comma and will not be understood.
    return readInjection(String(wish));
  };
}
