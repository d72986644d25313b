/** JSON Web Tokens: who signed them, for whom, until when, and which company they open. */

import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { CodedError } from '../../errors.ts';
import { bearerCredentials, unauthenticated } from './identity.ts';
import type { Authenticate } from './identity.ts';
import { createRememberedTokens } from './remembered.ts';
import { scopesOfClaims } from './scopes.ts';
import type { TokenSettings } from './settings.ts';

/**
 * Signatures by a private key only. With an HMAC among them, the public key could be used to sign, and the
 * choice is never the token's own.
 */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Clocks of issuer and server differ by seconds; more would keep a revoked token alive. */
const clockToleranceSeconds = 5;

/** A key set that does not answer by then will not answer the caller in time either. */
const keySetTimeoutMs = 2_000;

/**
 * Takes bearer tokens of one issuer. The `org` claim is the company, and it must be one of
 * `organizationIds`; the `scope` claim is what its bearer may do there. Keys are fetched when first needed and kept; while the issuer cannot be reached, the
 * keys known before still verify, and a token of unknown key is answered SERVICE_UNAVAILABLE, not refused.
 */
export function authenticateByToken(
  settings: TokenSettings,
  organizationIds: ReadonlySet<string>,
): Authenticate {
  const keys = keysOf(settings.jwksUrl);
  const remembered = createRememberedTokens();
  return async (headers) => {
    const token = bearerCredentials(headers);
    if (token === undefined) throw unauthenticated('Expected a token in Authorization: Bearer.');
    const known = remembered.find(token);
    if (known !== undefined) return known;
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer: settings.issuer,
      audience: settings.audience,
      requiredClaims: ['exp'],
      clockTolerance: clockToleranceSeconds,
    }).catch((cause: unknown) => {
      if (cause instanceof CodedError) throw cause;
      throw unauthenticated('The token does not verify.', cause);
    });
    const organizationId = payload['org'];
    if (typeof organizationId !== 'string' || !organizationIds.has(organizationId))
      throw new CodedError('FORBIDDEN', 'The token names no company that is configured here.');
    const expiresAt = (payload.exp ?? 0) * 1_000;
    const identity = {
      organizationId,
      subject: payload.sub ?? 'token',
      scopes: scopesOfClaims(payload),
      expiresAt,
    };
    remembered.remember(token, identity, expiresAt);
    return identity;
  };
}

function keysOf(jwksUrl: string): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: keySetTimeoutMs });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (cause) {
      if (isAnswerAboutTheToken(cause)) throw cause;
      const known = remote.jwks();
      try {
        if (known !== undefined) return await createLocalJWKSet(known)(header, token);
      } catch {
        // Not among the keys known before: whether it is a new one cannot be told now.
      }
      throw new CodedError('SERVICE_UNAVAILABLE', 'Tokens cannot be verified at the moment.', {
        retryAfterMs: keySetTimeoutMs,
        cause,
      });
    }
  };
}

/** Whether the key set was there and the token does not fit it; anything else means it was not there. */
function isAnswerAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
