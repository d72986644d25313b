/** What authentication is told at start; `config.ts` reads it from the environment. */

import type { Scopes } from './scopes.ts';

export interface TokenSettings {
  /** Where the issuer publishes its public keys as a JSON Web Key Set. */
  readonly jwksUrl: string;
  /** The only `iss` that is believed. */
  readonly issuer: string;
  /** The `aud` a token must be meant for. */
  readonly audience: string;
}

/** The company an API key opens, and what may be done there with it. */
export interface ApiKeyGrant {
  readonly organizationId: string;
  readonly scopes: Scopes;
}

export type AuthSettings =
  | { readonly mode: 'jwt'; readonly tokens: TokenSettings }
  /** API key to what it opens. */
  | { readonly mode: 'api-key'; readonly keys: ReadonlyMap<string, ApiKeyGrant> }
  /** Without `tokens` there is one company, and the router's secret opens it. */
  | {
      readonly mode: 'router';
      readonly secret: string;
      readonly tokens: TokenSettings | undefined;
    }
  | { readonly mode: 'none' };
