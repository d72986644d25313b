/** How old an answer a caller takes, as two headers say it. Both are whole seconds; absent, the usual holds. */

import type { IncomingHttpHeaders } from 'node:http';
import { CodedError } from '../errors.ts';

export interface AgeTerms {
  /** Nothing older is served while Billy answers; 0 asks Billy for everything. */
  readonly maxAgeMs?: number;
  /** How old a copy may be that is served when Billy does not answer; 0 forbids it. */
  readonly staleIfErrorMs?: number;
}

const maxAgeHeader = 'x-freshness-max-age';
const staleIfErrorHeader = 'x-stale-if-error';

/** @throws CodedError BAD_REQUEST naming the header, when one is not a number of seconds. */
export function ageTermsOf(headers: IncomingHttpHeaders): AgeTerms {
  const maxAge = secondsIn(headers, maxAgeHeader);
  const staleIfError = secondsIn(headers, staleIfErrorHeader);
  return {
    ...(maxAge !== undefined && { maxAgeMs: maxAge * 1_000 }),
    ...(staleIfError !== undefined && { staleIfErrorMs: staleIfError * 1_000 }),
  };
}

function secondsIn(headers: IncomingHttpHeaders, name: string): number | undefined {
  const given = headers[name];
  if (given === undefined) return undefined;
  const text = String(given).trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CodedError(
    'BAD_REQUEST',
    `Expected ${name} to be whole seconds from 0 to 999999999, got ${JSON.stringify(text.slice(0, 40))}.`,
  );
}
