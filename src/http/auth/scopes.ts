/** What a caller may do, in the words of OAuth scopes. The schema says which field needs which. */

export type Scopes = ReadonlySet<string>;

/** Reading, writing, and looking over what others wrote. */
export const knownScopes = ['billy:read', 'billy:write', 'billy:admin'] as const;

/** Of whoever has no need to be told apart, as in the demo. */
export const everyScope: Scopes = new Set(knownScopes);

/** Of credentials that open a company's books and say nothing of scopes: all but looking over others. */
export const bookkeepingScopes: Scopes = new Set(['billy:read', 'billy:write']);

/**
 * The scopes of a verified token: the claim `scope` (RFC 8693, 4.2: words with blanks between), or `scp`, as text
 * or as a list. A token with neither may do nothing.
 */
export function scopesOfClaims(claims: Readonly<Record<string, unknown>>): Scopes {
  const claim = claims['scope'] ?? claims['scp'];
  const words = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return new Set(words.filter((word) => typeof word === 'string' && word !== ''));
}
