/** What authentication is told at start; `config.ts` reads it from the environment. */

export interface TokenSettings {
  /** Where the issuer publishes its public keys as a JSON Web Key Set. */
  readonly jwksUrl: string;
  /** The only `iss` that is believed. */
  readonly issuer: string;
  /** The `aud` a token must be meant for. */
  readonly audience: string;
}

export type AuthSettings =
  | { readonly mode: 'jwt'; readonly tokens: TokenSettings }
  /** API key to the id of the organization it opens. */
  | { readonly mode: 'api-key'; readonly keys: ReadonlyMap<string, string> }
  /** Without `tokens` there is one company, and the router's secret opens it. */
  | {
      readonly mode: 'router';
      readonly secret: string;
      readonly tokens: TokenSettings | undefined;
    }
  | { readonly mode: 'none' };
