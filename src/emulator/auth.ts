/** Whose request it is. */

import type { ResourceName } from '../billy/resources/index.ts';
import type { Companies, Company } from './company.ts';
import { authenticationRequired, invalidAccessToken } from './refusals.ts';

/** Lower-case header names, as node:http has them. */
export type Headers = Readonly<Partial<Record<string, string>>>;

/** Resources Billy's own client reads without credentials. */
const publicResources: readonly ResourceName[] = [
  'countries',
  'countryGroups',
  'currencies',
  'locales',
];

export function isPublic(resource: ResourceName): boolean {
  return publicResources.includes(resource);
}

export function hasCredentials(headers: Headers): boolean {
  return tokenOf(headers) !== undefined || basicUserOf(headers) !== undefined;
}

/**
 * The company the credentials belong to: a company token, or a user's e-mail address with any password
 * (seeds hold none). A bearer token alone is unproven and counts as no credentials.
 * @throws Refusal 401
 */
export function authenticate(headers: Headers, companies: Companies): Company {
  const token = tokenOf(headers);
  const email = basicUserOf(headers);
  if (token === undefined && email === undefined) throw authenticationRequired();
  const company = token === undefined ? companies.ofUser(email ?? '') : companies.ofToken(token);
  if (!company) throw invalidAccessToken();
  return company;
}

function tokenOf(headers: Headers): string | undefined {
  // An empty header is how a client without a token often looks.
  return headers['x-access-token']?.trim() || undefined;
}

function basicUserOf(headers: Headers): string | undefined {
  const encoded = /^basic\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return encoded && Buffer.from(encoded, 'base64').toString().split(':')[0];
}
