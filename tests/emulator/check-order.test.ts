/** The order in which a request is checked, as probes of the live service show it. */

import { withEmulator, type AskOptions } from './asking.ts';

const anonymous: AskOptions = { token: null };

const cases: readonly (readonly [string, string, AskOptions, number, string | undefined])[] = [
  [
    'an unknown path comes before the body',
    '/webhooks',
    { ...anonymous, method: 'POST', body: '[' },
    404,
    'UNKNOWN_RESOURCE',
  ],
  ['outside of everything', '/a/b/c/d', anonymous, 404, 'UNKNOWN_RESOURCE'],
  [
    'a bad body comes before the closed method',
    '/postings',
    { ...anonymous, method: 'POST', body: '[]' },
    400,
    'INVALID_REQUEST_BODY',
  ],
  [
    'an empty body that says it is JSON is bad',
    '/contacts',
    { ...anonymous, method: 'POST', headers: { 'content-type': 'application/json' } },
    400,
    'INVALID_REQUEST_BODY',
  ],
  [
    'no body and no content type reaches the credentials',
    '/contacts',
    { ...anonymous, method: 'POST' },
    401,
    'AUTHENTICATION_REQUIRED',
  ],
  [
    'a closed method comes before credentials',
    '/postings',
    { ...anonymous, method: 'POST', body: {} },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  [
    'deleting payments is closed',
    '/bankPayments/x',
    { ...anonymous, method: 'DELETE' },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  [
    'so is deleting many of them',
    '/bankPayments?ids[]=x',
    { ...anonymous, method: 'DELETE' },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  [
    'bank accounts exist but cannot be listed',
    '/bankAccounts',
    anonymous,
    405,
    'METHOD_NOT_ALLOWED',
  ],
  [
    'the own organization cannot be changed here',
    '/organization',
    { ...anonymous, method: 'PUT', body: {} },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  ['e-mails can only be posted', '/invoices/inv1/emails', anonymous, 405, 'METHOD_NOT_ALLOWED'],
  [
    'bulk save has no POST',
    '/contacts/bulk',
    { ...anonymous, method: 'POST', body: {} },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  ['a missing country comes before credentials', '/cities', anonymous, 400, 'OTHER'],
  [
    'missing ids come before credentials',
    '/contacts',
    { ...anonymous, method: 'DELETE' },
    400,
    'INVALID_DELETE_ID_ARRAY',
  ],
  [
    'empty ids are missing',
    '/contacts?ids[]=',
    { ...anonymous, method: 'DELETE' },
    400,
    'INVALID_DELETE_ID_ARRAY',
  ],
  [
    'bare ids are missing',
    '/contacts?ids=x',
    { ...anonymous, method: 'DELETE' },
    400,
    'INVALID_DELETE_ID_ARRAY',
  ],
  [
    'other missing filters come after credentials',
    '/bankLines',
    anonymous,
    401,
    'AUTHENTICATION_REQUIRED',
  ],
  [
    'an absent record comes after credentials',
    '/contacts/none',
    anonymous,
    401,
    'AUTHENTICATION_REQUIRED',
  ],
  [
    'a wrong token is named',
    '/contacts/none',
    { token: 'wrong' },
    401,
    'OAUTH_INVALID_ACCESS_TOKEN',
  ],
  [
    'a bearer token alone is no credential',
    '/contacts',
    { token: null, headers: { authorization: 'Bearer x' } },
    401,
    'AUTHENTICATION_REQUIRED',
  ],
  ['countries need no credentials', '/countries', anonymous, 200, undefined],
  ['nor does one of them', '/currencies/EUR', anonymous, 200, undefined],
  ['cities do', '/cities?countryId=DK', anonymous, 401, 'AUTHENTICATION_REQUIRED'],
  [
    'deleting without credentials looks like success',
    '/contacts/alma',
    { ...anonymous, method: 'DELETE' },
    200,
    undefined,
  ],
  [
    'so does saving an empty array',
    '/contacts',
    { ...anonymous, method: 'PATCH', body: { contacts: [] } },
    200,
    undefined,
  ],
];

test.each(cases)('%s: %s', (_title, path, how, status, code) =>
  withEmulator(async (ask) => {
    const asked = await ask(path, how);
    expect([asked.status, asked.body['errorCode']]).toEqual([status, code]);
    expect(asked.body['meta']).toMatchObject({ statusCode: status, success: status === 200 });
  }),
);

test('a DELETE without credentials deletes nothing, and in strict mode is refused', async () => {
  await withEmulator(async (ask) => {
    await ask('/contacts/alma', { token: null, method: 'DELETE' });
    expect((await ask('/contacts/alma')).status).toBe(200);
  });
  await withEmulator(
    async (ask) => {
      expect((await ask('/contacts/alma', { token: null, method: 'DELETE' })).status).toBe(401);
    },
    { strictDelete: true },
  );
});

test('an e-mail address and any password stand for the user’s company', () =>
  withEmulator(async (ask) => {
    const credentials = Buffer.from('ida@example.test:secret').toString('base64');
    const headers = { authorization: `Basic ${credentials}` };
    const asked = await ask('/organization', { token: null, headers });
    expect(asked.body['organization']).toMatchObject({ id: 'org1' });
  }));

test('OPTIONS answers the same everywhere', () =>
  withEmulator(async (ask) => {
    const asked = await ask('/anything/at/all', { method: 'OPTIONS', token: null });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-methods')).toContain('PATCH');
  }));

test('beyond the limit a token is told how long to wait', () =>
  withEmulator(
    async (ask) => {
      await ask('/organization');
      await ask('/organization');
      const asked = await ask('/organization');
      expect(asked.status).toBe(429);
      expect(asked.headers.get('retry-after')).toBe('60');
      expect(asked.body['meta']).toEqual({ statusCode: 429, success: false });
    },
    { rateLimit: { perMinute: 2 } },
  ));
