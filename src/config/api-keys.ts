/** How the setting with API keys is written: each key with a company, and with scopes where it is not for bookkeeping. */

import { z } from 'zod';
import { bookkeepingScopes, knownScopes } from '../http/auth/scopes.ts';
import type { ApiKeyGrant } from '../http/auth/settings.ts';
import { secretJson } from './values.ts';

const grant = z.union([
  z
    .string()
    .min(1)
    .transform((organizationId): ApiKeyGrant => ({ organizationId, scopes: bookkeepingScopes })),
  z
    .strictObject({
      organization: z.string().min(1),
      scopes: z.array(z.enum(knownScopes)).min(1),
    })
    .transform(({ organization, scopes }): ApiKeyGrant => ({
      organizationId: organization,
      scopes: new Set(scopes),
    })),
]);

/** API keys and what each one opens, as JSON that is never repeated. */
export function apiKeys(minKeyLength: number) {
  return secretJson(
    z.record(z.string().min(minKeyLength), grant),
    `a JSON object of API keys of at least ${minKeyLength} characters, each with an organization id or ` +
      `{"organization": ..., "scopes": [...]} with scopes of ${knownScopes.join(', ')}`,
  ).transform((keys): ReadonlyMap<string, ApiKeyGrant> => new Map(Object.entries(keys)));
}
