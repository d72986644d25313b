/** `x-explain: 1`: an answer that says how it came about, for those who may look into the workings. */

import type { IncomingHttpHeaders } from 'node:http';
import { CodedError } from '../errors.ts';
import type { Identity } from './auth/identity.ts';

const needed = 'billy:admin';

export function wantsExplanation(headers: IncomingHttpHeaders): boolean {
  return headers['x-explain'] === '1';
}

/** @throws CodedError FORBIDDEN when it is wanted and the caller has not the scope for it */
export function requireExplainable(headers: IncomingHttpHeaders, { scopes }: Identity): void {
  if (wantsExplanation(headers) && !scopes.has(needed))
    throw new CodedError(
      'FORBIDDEN',
      `Expected credentials with the scope ${needed} for x-explain.`,
    );
}
