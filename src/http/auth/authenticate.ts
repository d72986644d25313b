/** The way of authentication that was configured. */

import { authenticateByApiKey } from './api-keys.ts';
import type { Authenticate } from './identity.ts';
import { authenticateByRouter } from './router.ts';
import { bookkeepingScopes, everyScope, type Scopes } from './scopes.ts';
import type { AuthSettings } from './settings.ts';
import { authenticateByToken } from './tokens.ts';

/**
 * @param organizationIds the companies served here; nobody is let into another.
 * @throws Error at start when the settings open a company that is not served, or leave open which one.
 */
export function createAuthenticate(
  settings: AuthSettings,
  organizationIds: ReadonlySet<string>,
): Authenticate {
  switch (settings.mode) {
    case 'jwt':
      return authenticateByToken(settings.tokens, organizationIds);
    case 'api-key': {
      for (const { organizationId } of settings.keys.values()) {
        if (!organizationIds.has(organizationId))
          throw new Error(`Expected API keys of companies served here, got ${organizationId}.`);
      }
      return authenticateByApiKey(settings.keys);
    }
    case 'router':
      return authenticateByRouter(
        settings.secret,
        settings.tokens === undefined
          ? onlyCompany(organizationIds, 'router', bookkeepingScopes)
          : authenticateByToken(settings.tokens, organizationIds),
      );
    case 'none':
      return onlyCompany(organizationIds, 'anyone', everyScope);
  }
}

function onlyCompany(
  organizationIds: ReadonlySet<string>,
  subject: string,
  scopes: Scopes,
): Authenticate {
  const [organizationId, ...others] = organizationIds;
  if (organizationId === undefined || others.length > 0)
    throw new Error(
      `Expected one company without tokens to choose it, got ${organizationIds.size}.`,
    );
  const identity = { organizationId, subject, scopes };
  return () => identity;
}
