/** Who is calling, once proved. */

import type { IncomingHttpHeaders } from 'node:http';
import { CodedError } from '../../errors.ts';
import type { Scopes } from './scopes.ts';

export interface Identity {
  /** The company this caller may see; always one that is configured here. */
  readonly organizationId: string;
  /** Names the caller in logs; no personal data, no credential. */
  readonly subject: string;
  /** What this caller may do there. */
  readonly scopes: Scopes;
  /** When the credentials end by themselves, in epoch milliseconds; missing: never. */
  readonly expiresAt?: number;
}

/**
 * Decides from a request's headers alone, before its body is read.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, or SERVICE_UNAVAILABLE when it cannot be decided now.
 */
export type Authenticate = (headers: IncomingHttpHeaders) => Identity | Promise<Identity>;

/** The error for credentials that are missing or do not verify; says no more, so as to teach nothing. */
export function unauthenticated(message: string, cause?: unknown): CodedError {
  return new CodedError('UNAUTHENTICATED', message, { cause });
}

/** The credentials of `Authorization: Bearer ...`; undefined when the header is missing or of another kind. */
export function bearerCredentials(headers: IncomingHttpHeaders): string | undefined {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1];
}
