import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { createAuthenticate } from '../../src/http/auth/authenticate.ts';
import { bookkeepingScopes, everyScope } from '../../src/http/auth/scopes.ts';
import type { AuthSettings } from '../../src/http/auth/settings.ts';
import { startSmallApp } from './small-app.ts';
import type { SmallApp } from './small-app.ts';

const served = new Set(['org-a', 'org-b']);
const issuer = 'https://login.example.test/';
const audience = 'billy-subgraph';

/** An issuer of tokens with a key set that can be replaced or fail. */
interface Issuer {
  readonly server: Server;
  readonly jwksUrl: string;
  keys: Record<string, unknown>[];
  isDown: boolean;
  requests: number;
}

let apps: SmallApp[] = [];
let authority: Issuer;
let rsa: { publicKey: CryptoKey; privateKey: CryptoKey };
let foreign: { publicKey: CryptoKey; privateKey: CryptoKey };

beforeAll(async () => {
  rsa = await generateKeyPair('RS256', { extractable: true });
  foreign = await generateKeyPair('RS256', { extractable: true });
});

beforeEach(async () => {
  const server = createServer((_request, response) => {
    authority.requests += 1;
    response.statusCode = authority.isDown ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: authority.keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server listening on TCP has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  authority = {
    server,
    jwksUrl: `http://127.0.0.1:${port}/keys`,
    keys: [{ ...(await exportJWK(rsa.publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }],
    isDown: false,
    requests: 0,
  };
});

afterEach(async () => {
  import.meta.jest.restoreAllMocks();
  await Promise.all(apps.map(({ app }) => app.close()));
  apps = [];
  authority.server.closeAllConnections();
  await new Promise((resolve) => authority.server.close(resolve));
});

async function appWith(settings: AuthSettings, organizationIds = served): Promise<SmallApp> {
  const small = await startSmallApp({
    authenticate: createAuthenticate(settings, organizationIds),
  });
  apps.push(small);
  return small;
}

const tokens = () => ({ jwksUrl: authority.jwksUrl, issuer, audience });

interface TokenOptions {
  readonly claims?: JWTPayload;
  readonly kid?: string;
  readonly key?: CryptoKey;
  readonly expires?: string;
}

/** A token as the issuer would give it to a caller of company A, with what a test changes. */
function token({
  claims = {},
  kid = 'key-1',
  key = rsa.privateKey,
  expires = '5m',
}: TokenOptions = {}) {
  return new SignJWT({ iss: issuer, aud: audience, org: 'org-a', sub: 'user-1', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key);
}

const minutes = (count: number) => count * 60_000;

/** Moves the clock that the key set's age is measured by. */
function letPass(ms: number): void {
  import.meta.jest.spyOn(Date, 'now').mockReturnValue(Date.now() + ms);
}

/** Status, company and error code of a query with these headers. */
async function outcome(small: SmallApp, headers: Record<string, string>) {
  const { status, body } = await small.ask('{ organizationId }', undefined, headers);
  // The body is GraphQL's; only these members are looked at.
  const { data, errors } = body as {
    data?: { organizationId: string };
    errors?: { extensions: { code: string } }[];
  };
  return { status, company: data?.organizationId, code: errors?.[0]?.extensions.code };
}

/** What these headers allow their sender to do. */
async function scopesOf(
  settings: AuthSettings,
  headers: Record<string, string>,
  organizationIds = served,
) {
  const { scopes } = await createAuthenticate(settings, organizationIds)(headers);
  return [...scopes];
}

const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
const refused = { status: 401, company: undefined, code: 'UNAUTHENTICATED' };

describe('by token', () => {
  test("the org claim chooses among the companies, and no header of the caller's does", async () => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    expect(await outcome(small, bearer(await token()))).toEqual({
      status: 200,
      company: 'org-a',
      code: undefined,
    });
    const spoofed = {
      ...bearer(await token({ claims: { org: 'org-b' } })),
      'x-org-id': 'org-a',
      'x-organization-id': 'org-a',
      org: 'org-a',
    };
    expect(await outcome(small, spoofed)).toMatchObject({ status: 200, company: 'org-b' });
  });

  test.each<[string, JWTPayload, string[]]>([
    [
      'words with blanks between',
      { scope: 'openid billy:read  billy:write' },
      ['openid', 'billy:read', 'billy:write'],
    ],
    ['scp as text', { scp: 'billy:read' }, ['billy:read']],
    ['scp as a list', { scp: ['billy:read', 'billy:admin', 7] }, ['billy:read', 'billy:admin']],
    ['both: scope alone counts', { scope: 'billy:read', scp: ['billy:admin'] }, ['billy:read']],
    ['an empty scope', { scope: '' }, []],
    ['a scope that is an object', { scope: { 'billy:admin': true } }, []],
    ['no claim of scopes', {}, []],
  ])('the scopes of a token: %s', async (_title, claims, scopes) => {
    const settings: AuthSettings = { mode: 'jwt', tokens: tokens() };
    expect(await scopesOf(settings, bearer(await token({ claims })))).toEqual(scopes);
  });

  test('keys are fetched once for many tokens', async () => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    const value = await token();
    await Promise.all(Array.from({ length: 20 }, () => outcome(small, bearer(value))));
    expect(authority.requests).toBe(1);
  });

  test('a token that is missing or does not verify is refused', async () => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const claims = { iss: issuer, aud: audience, org: 'org-a', exp: 4_000_000_000 };
    const unsigned = `${encode({ alg: 'none' })}.${encode(claims)}.`;
    const signedByPublicKey = `${encode({ alg: 'HS256', kid: 'key-1' })}.${encode(claims)}`;
    const hmac = createHmac('sha256', await exportSPKI(rsa.publicKey))
      .update(signedByPublicKey)
      .digest('base64url');
    const valid = await token();
    const bad: Record<string, Record<string, string>> = {
      'no header': {},
      'another scheme': { authorization: `Basic ${valid}` },
      'no token': { authorization: 'Bearer ' },
      'no JWT': bearer('abc'),
      'alg none': bearer(unsigned),
      'the public key as an HMAC secret': bearer(`${signedByPublicKey}.${hmac}`),
      'another key under a known id': bearer(await token({ key: foreign.privateKey })),
      'an unknown key id': bearer(await token({ key: foreign.privateKey, kid: 'key-9' })),
      expired: bearer(await token({ expires: '-1m' })),
      'without an end': bearer(
        await new SignJWT({ iss: issuer, aud: audience, org: 'org-a' })
          .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
          .sign(rsa.privateKey),
      ),
      'another issuer': bearer(await token({ claims: { iss: 'https://evil.example.test/' } })),
      'another audience': bearer(await token({ claims: { aud: 'another-api' } })),
      'changed claims': bearer(
        valid.replace(/\.[^.]+\./, `.${encode({ ...claims, org: 'org-b' })}.`),
      ),
      'in a query parameter only': { 'x-token': valid },
    };
    for (const [title, headers] of Object.entries(bad))
      expect({ title, ...(await outcome(small, headers)) }).toEqual({ title, ...refused });
  });

  test.each([
    ['no company', undefined],
    ['a company that is not served', 'org-z'],
    ['a company that is no text', ['org-a']],
    ['a member of every object', 'constructor'],
  ])('a verified token of %s is forbidden', async (_title, org) => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    expect(await outcome(small, bearer(await token({ claims: { org } })))).toEqual({
      status: 403,
      company: undefined,
      code: 'FORBIDDEN',
    });
  });

  test('a new key of the issuer is found without a restart', async () => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    expect(await outcome(small, bearer(await token()))).toMatchObject({ status: 200 });
    authority.keys = [{ ...(await exportJWK(foreign.publicKey)), kid: 'key-2', alg: 'RS256' }];
    letPass(minutes(1));
    const value = await token({ key: foreign.privateKey, kid: 'key-2', expires: '1h' });
    expect(await outcome(small, bearer(value))).toMatchObject({ status: 200 });
    expect(await outcome(small, bearer(await token({ expires: '1h' })))).toEqual(refused);
  });

  test('while the issuer is down, nobody is called a liar: the caller may ask again', async () => {
    authority.isDown = true;
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    const value = await token();
    expect(await outcome(small, bearer(value))).toEqual({
      status: 503,
      company: undefined,
      code: 'SERVICE_UNAVAILABLE',
    });
    const { headers } = await small.inject({ url: '/graphql', headers: bearer(value) });
    expect(headers['retry-after']).toBe('2');
    authority.isDown = false;
    expect(await outcome(small, bearer(value))).toMatchObject({ status: 200 });
  });

  test('keys known before still verify while the issuer is down', async () => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    expect(await outcome(small, bearer(await token()))).toMatchObject({ status: 200 });
    authority.isDown = true;
    // Longer than keys are believed without looking again.
    letPass(minutes(20));
    const value = await token({ claims: { org: 'org-b' }, expires: '1h' });
    expect(await outcome(small, bearer(value))).toMatchObject({ status: 200, company: 'org-b' });
    expect(authority.requests).toBe(2);
    const unknown = await token({ key: foreign.privateKey, kid: 'key-2', expires: '1h' });
    expect(await outcome(small, bearer(unknown))).toMatchObject({
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
    });
  });

  test('who may not ask is refused before the query is read', async () => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    const reply = await small.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      payload: '{"query": this is not JSON',
    });
    expect(reply.statusCode).toBe(401);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/graphql-response+json; charset=utf-8',
      'www-authenticate': 'Bearer',
      'cache-control': 'private, no-store',
    });
  });

  test("no token reaches the log, and a stand-in for the caller's name does", async () => {
    const small = await appWith({ mode: 'jwt', tokens: tokens() });
    const value = await token();
    await outcome(small, bearer(value));
    await outcome(small, bearer(`${value}x`));
    expect(JSON.stringify(small.events)).not.toContain(value);
    // printf %s user-1 | sha256sum
    expect(small.events).toContainEqual(
      expect.objectContaining({ subject: 'sha256:c6c289e49e9c' }),
    );
  });
});

describe('by API key', () => {
  const keys = new Map([
    ['key-of-company-a-1', { organizationId: 'org-a', scopes: bookkeepingScopes }],
    ['key-of-company-b-1', { organizationId: 'org-b', scopes: new Set(['billy:read']) }],
  ]);

  test('a key brings the scopes it was given', async () => {
    const settings: AuthSettings = { mode: 'api-key', keys };
    expect(await scopesOf(settings, { 'x-api-key': 'key-of-company-a-1' })).toEqual([
      'billy:read',
      'billy:write',
    ]);
    expect(await scopesOf(settings, { 'x-api-key': 'key-of-company-b-1' })).toEqual(['billy:read']);
  });

  test('a key opens its own company, as a header or as bearer credentials', async () => {
    const small = await appWith({ mode: 'api-key', keys });
    expect(await outcome(small, { 'x-api-key': 'key-of-company-a-1' })).toMatchObject({
      company: 'org-a',
    });
    expect(await outcome(small, bearer('key-of-company-b-1'))).toMatchObject({ company: 'org-b' });
  });

  test.each<[string, Record<string, string>]>([
    ['no key', {}],
    ['an empty key', { 'x-api-key': '' }],
    ['the beginning of a key', { 'x-api-key': 'key-of-company-a' }],
    ['two keys', { 'x-api-key': 'key-of-company-a-1, key-of-company-b-1' }],
    ['a very long key', { 'x-api-key': 'x'.repeat(8_000) }],
    ['another scheme', { authorization: 'Basic key-of-company-a-1' }],
  ])('%s opens nothing', async (_title, headers) => {
    expect(await outcome(await appWith({ mode: 'api-key', keys }), headers)).toEqual(refused);
  });

  test('a key of a company that is not served stops the start', () => {
    const settings: AuthSettings = {
      mode: 'api-key',
      keys: new Map([['key', { organizationId: 'org-z', scopes: everyScope }]]),
    };
    expect(() => createAuthenticate(settings, served)).toThrow('org-z');
  });
});

describe('behind a router', () => {
  const secret = 'the-secret-of-the-router';

  test('the secret opens the only company', async () => {
    const small = await appWith({ mode: 'router', secret, tokens: undefined }, new Set(['org-a']));
    expect(await outcome(small, { 'router-authorization': secret })).toMatchObject({
      status: 200,
      company: 'org-a',
    });
    expect(await outcome(small, {})).toEqual(refused);
    expect(await outcome(small, { 'router-authorization': `${secret}!` })).toEqual(refused);
    expect(await outcome(small, bearer(secret))).toEqual(refused);
  });

  test("with several companies the user's own token chooses, and the secret alone opens none", async () => {
    const small = await appWith({ mode: 'router', secret, tokens: tokens() });
    const user = bearer(await token({ claims: { org: 'org-b' } }));
    expect(await outcome(small, { ...user, 'router-authorization': secret })).toMatchObject({
      status: 200,
      company: 'org-b',
    });
    expect(await outcome(small, { 'router-authorization': secret, 'x-org-id': 'org-b' })).toEqual(
      refused,
    );
    expect(await outcome(small, user)).toEqual(refused);
  });

  test("the user's token brings the scopes; where there is none, the router may read and write", async () => {
    const user = bearer(await token({ claims: { scope: 'billy:read' } }));
    const headers = { ...user, 'router-authorization': secret };
    expect(await scopesOf({ mode: 'router', secret, tokens: tokens() }, headers)).toEqual([
      'billy:read',
    ]);
    const alone: AuthSettings = { mode: 'router', secret, tokens: undefined };
    expect(await scopesOf(alone, { 'router-authorization': secret }, new Set(['org-a']))).toEqual([
      'billy:read',
      'billy:write',
    ]);
  });

  test('several companies without tokens to choose among them stop the start', () => {
    const settings: AuthSettings = { mode: 'router', secret, tokens: undefined };
    expect(() => createAuthenticate(settings, served)).toThrow('one company');
  });
});

describe('without authentication', () => {
  test('everybody sees the only company', async () => {
    const small = await appWith({ mode: 'none' }, new Set(['org-a']));
    expect(await outcome(small, {})).toMatchObject({ status: 200, company: 'org-a' });
  });

  test('everybody may do everything', async () => {
    expect(await scopesOf({ mode: 'none' }, {}, new Set(['org-a']))).toEqual([...everyScope]);
  });

  test('several companies stop the start', () => {
    expect(() => createAuthenticate({ mode: 'none' }, served)).toThrow('one company');
  });
});
