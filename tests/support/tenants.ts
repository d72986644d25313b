/** Callers of several companies: each has an API key of its own. */

import { tenantCompany } from '../../src/emulator/seeds/index.ts';

const keyOf = (company: number): string => `key-of-company-${String(company).padStart(4, '0')}`;

/** The headers that make a caller one of this company's. */
export function headersOf(company: number): Readonly<Record<string, string>> {
  return { 'x-api-key': keyOf(company) };
}

/** What a subgraph is told so that it serves so many companies of the seed. */
export function environmentOf(companies: number): Readonly<Record<string, string>> {
  const all = Array.from({ length: companies }, (_, number) => tenantCompany(number));
  return {
    AUTH_MODE: 'api-key',
    BILLY_TOKENS: JSON.stringify(
      Object.fromEntries(
        all.map(({ organizationId, accessToken }) => [organizationId, accessToken]),
      ),
    ),
    API_KEYS: JSON.stringify(
      Object.fromEntries(all.map(({ organizationId }, number) => [keyOf(number), organizationId])),
    ),
  };
}

/** Every organization id that occurs anywhere in an answer. */
export function organizationsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(organizationsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'organization' && typeof inner === 'object' && inner !== null && 'id' in inner
      ? [String(inner.id)]
      : organizationsIn(inner),
  );
}
