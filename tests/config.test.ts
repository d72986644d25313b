import { ConfigError, readConfig } from '../src/config.ts';
import { settingRows } from '../src/config/settings.ts';

const single = { BILLY_ACCESS_TOKEN: 'token-of-one', AUTH_MODE: 'none' };
const several = { BILLY_TOKENS: '{"org-a":"token-a","org-b":"token-b"}' };
const jwt = {
  AUTH_MODE: 'jwt',
  AUTH_JWKS_URL: 'https://login.example.test/keys',
  AUTH_ISSUER: 'https://login.example.test/',
  AUTH_AUDIENCE: 'billy-subgraph',
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('one access token and a way to authenticate are enough', () => {
  expect(readConfig(single)).toEqual({
    billy: {
      apiBase: 'https://api.billysbilling.com/v2',
      retryDelaysMs: [1_000, 2_000, 4_000, 8_000],
      callsPerSecond: 200,
      companies: [{ organizationId: undefined, accessToken: 'token-of-one' }],
    },
    areLifetimesLearned: false,
    readingAhead: { warmReads: 0, isRefreshing: false },
    redis: undefined,
    auth: { mode: 'none' },
    router: { keepsSeconds: 0, invalidation: undefined },
    webhookKeys: [],
    subscriptions: { callbackUrls: [], atMost: 5_000 },
    allowedNetworks: [],
    server: {
      host: '127.0.0.1',
      port: 4000,
      maxBodyBytes: 1_048_576,
      maxUploadBytes: 104_857_600,
      drainNoticeMs: 1_000,
      drainMs: 5_000,
    },
    queries: { maxDepth: 16, maxCost: 500_000 },
    database: { url: undefined, dataDir: '.data' },
    staleIfErrorMs: 86_400_000,
    writeMode: 'full',
    polling: { mode: 'interest', minMs: 15_000, maxMs: 600_000 },
    workers: 1,
    emulatorPort: 4010,
    logLevel: 'info',
  });
});

test('every missing or wrong setting is named in one error', () => {
  const faults = faultsOf({
    PORT: '70000',
    LOG_LEVEL: 'loud',
    BILLY_API_BASE: 'ftp://billy.example.test',
    AUTH_MODE: 'jwt',
    AUTH_ISSUER: 'https://login.example.test/',
  });
  expect(faults).toEqual([
    'BILLY_API_BASE: Expected a URL of http or https, got "ftp://billy.example.test".',
    'PORT: Expected a whole number from 0 to 65535, got "70000".',
    'LOG_LEVEL: Expected one of trace, debug, info, warn, error, fatal, silent, got "loud".',
    'BILLY_ACCESS_TOKEN: Missing: set this, or BILLY_TOKENS for several companies.',
    'AUTH_JWKS_URL: Missing: it tells whose company a caller asks for.',
    'AUTH_AUDIENCE: Missing: it goes with AUTH_JWKS_URL.',
  ]);
});

test('an empty environment asks for a token and a way to authenticate', () => {
  expect(faultsOf({})).toEqual([
    'AUTH_MODE: Missing: one of jwt, api-key, router, none.',
    'BILLY_ACCESS_TOKEN: Missing: set this, or BILLY_TOKENS for several companies.',
  ]);
});

test('an empty text counts as missing', () => {
  expect(readConfig({ ...single, PORT: '', REDIS_URL: '  ' })).toEqual(readConfig(single));
});

test('several companies come from BILLY_TOKENS', () => {
  expect(readConfig({ ...several, ...jwt }).billy.companies).toEqual([
    { organizationId: 'org-a', accessToken: 'token-a' },
    { organizationId: 'org-b', accessToken: 'token-b' },
  ]);
});

test('one token and several tokens exclude each other', () => {
  expect(faultsOf({ ...single, ...several, ...jwt })).toEqual([
    'BILLY_TOKENS: Expected either this or BILLY_ACCESS_TOKEN, got both.',
  ]);
});

test.each([
  ['BILLY_TOKENS', '{"org-a": canary-secret}'],
  ['BILLY_TOKENS', '["canary-secret"]'],
  ['BILLY_TOKENS', '{"org-a":{"token":"canary-secret"}}'],
  ['API_KEYS', '{"canary-secret":"org"}'],
  ['API_KEYS', '{"canary-secret-0123":{"organization":"org"}}'],
  ['API_KEYS', '{"canary-secret-0123":{"organization":"org","scopes":["billy:everything"]}}'],
  ['API_KEYS', '{"canary-secret-0123":{"organization":"org","scopes":[],"more":1}}'],
  ['REDIS_URL', 'http://user:canary-secret@redis.example.test'],
  [
    'REDIS_SENTINELS',
    'redis://sentinel.example.test,http://user:canary-secret@sentinel.example.test',
  ],
  ['ROUTER_SECRET', 'canary-secret'],
  ['BILLY_ACCESS_TOKEN', 'canary-secret\nx: y'],
])('a wrong %s is refused without being shown', (name, value) => {
  const faults = faultsOf({ AUTH_MODE: 'none', [name]: value });
  expect(faults).toContainEqual(
    expect.stringMatching(new RegExp(`^${name}: Expected .*not shown`)),
  );
  expect(faults.join()).not.toContain('canary-secret');
});

test('sentinels are asked for the primary that the URL of Redis names', () => {
  const REDIS_SENTINELS = 'redis://a.example.test:26379, rediss://b.example.test:26379';
  expect(readConfig({ ...single, REDIS_URL: 'redis://books/2', REDIS_SENTINELS }).redis).toEqual({
    url: 'redis://books/2',
    sentinels: ['redis://a.example.test:26379', 'rediss://b.example.test:26379'],
  });
  expect(faultsOf({ ...single, REDIS_SENTINELS })).toEqual([
    'REDIS_URL: Missing: it names the primary that REDIS_SENTINELS know.',
  ]);
});

test('several processes need what replicas need', () => {
  const env = { ...single, WORKERS: '2' };
  expect(faultsOf(env)).toEqual([
    expect.stringMatching(/^DATABASE_URL: Missing: the embedded database serves one process/),
    expect.stringMatching(/^REDIS_URL: Missing: several processes hear of changes through it/),
  ]);
  const shared = { DATABASE_URL: 'postgres://localhost/books', REDIS_URL: 'redis://localhost' };
  expect(readConfig({ ...env, ...shared }).workers).toBe(2);
});

test('nobody is let in unasked in production', () => {
  expect(faultsOf({ ...single, NODE_ENV: 'production' })).toEqual([
    'AUTH_MODE: none lets everybody in and is refused in production.',
  ]);
});

test('without authentication only one company can be served', () => {
  expect(faultsOf({ ...several, AUTH_MODE: 'none' })).toEqual([
    'AUTH_MODE: none serves one company, and several are configured.',
  ]);
});

test('tokens are verified with an issuer, an audience and keys', () => {
  expect(readConfig({ ...several, ...jwt }).auth).toEqual({
    mode: 'jwt',
    tokens: {
      jwksUrl: 'https://login.example.test/keys',
      issuer: 'https://login.example.test/',
      audience: 'billy-subgraph',
    },
  });
});

test('keys over plain http are refused in production only', () => {
  const plain = { ...several, ...jwt, AUTH_JWKS_URL: 'http://login.example.test/keys' };
  expect(faultsOf(plain)).toEqual([]);
  expect(faultsOf({ ...plain, NODE_ENV: 'production' })).toEqual([
    'AUTH_JWKS_URL: Expected https in production: the keys decide who gets in.',
  ]);
});

test('API keys open configured organizations only', () => {
  const keys = { 'key-of-a-0123456789': 'org-a', 'key-of-c-0123456789': 'org-c' };
  expect(faultsOf({ ...several, AUTH_MODE: 'api-key', API_KEYS: JSON.stringify(keys) })).toEqual([
    'API_KEYS: Organization org-c has no access token here.',
  ]);
});

test('API keys need to know whose the only token is', () => {
  const environment = {
    ...single,
    AUTH_MODE: 'api-key',
    API_KEYS: '{"key-0123456789abc":"org-a"}',
  };
  expect(faultsOf(environment)).toEqual([
    'BILLY_ORGANIZATION_ID: Missing: AUTH_MODE=api-key names organizations.',
  ]);
  expect(readConfig({ ...environment, BILLY_ORGANIZATION_ID: 'org-a' }).auth).toEqual({
    mode: 'api-key',
    keys: new Map([
      [
        'key-0123456789abc',
        { organizationId: 'org-a', scopes: new Set(['billy:read', 'billy:write']) },
      ],
    ]),
  });
});

test('an API key can be given scopes of its own', () => {
  const environment = {
    ...several,
    AUTH_MODE: 'api-key',
    API_KEYS:
      '{"key-0123456789abc":{"organization":"org-b","scopes":["billy:read","billy:admin"]}}',
  };
  expect(readConfig(environment).auth).toEqual({
    mode: 'api-key',
    keys: new Map([
      [
        'key-0123456789abc',
        { organizationId: 'org-b', scopes: new Set(['billy:read', 'billy:admin']) },
      ],
    ]),
  });
});

test('several companies behind a router need verified tokens', () => {
  const router = { AUTH_MODE: 'router', ROUTER_SECRET: 'a-secret-of-the-router' };
  expect(readConfig({ ...single, ...router }).auth).toEqual({
    mode: 'router',
    secret: 'a-secret-of-the-router',
    tokens: undefined,
  });
  expect(faultsOf({ ...several, ...router })).toEqual([
    'AUTH_JWKS_URL: Missing: it tells whose company a caller asks for.',
    'AUTH_ISSUER: Missing: it goes with AUTH_JWKS_URL.',
    'AUTH_AUDIENCE: Missing: it goes with AUTH_JWKS_URL.',
  ]);
});

test('an API base keeps no slash at its end', () => {
  const { apiBase } = readConfig({ ...single, BILLY_API_BASE: 'http://localhost:4010/v2/' }).billy;
  expect(apiBase).toBe('http://localhost:4010/v2');
});

test('every default in the table is the one that is used', () => {
  const defaults = Object.fromEntries(
    settingRows.flatMap((row) => (row.default === undefined ? [] : [[row.name, row.default]])),
  );
  expect(readConfig({ ...defaults, ...single })).toEqual(readConfig(single));
});

test('every row has a type, a range and a sentence', () => {
  for (const row of settingRows) {
    expect(row.name).toMatch(/^[A-Z_]+$/);
    expect(row.type).not.toBe('');
    expect(row.range).not.toBe('');
    expect(row.sentence).toMatch(/^[A-Z].*\.$/);
  }
});

test.each([
  ['250', [250]],
  ['100, 200,400', [100, 200, 400]],
  ['-', []],
])('the waits before retries are read from %p', (text, waits) => {
  const { billy } = readConfig({ ...single, BILLY_RETRY_DELAYS_MS: text });
  expect(billy.retryDelaysMs).toEqual(waits);
});

test.each(['1,,2', '60001', '-1', '1.5', '1,1,1,1,1,1,1,1,1,1,1'])(
  '%p are no waits before retries',
  (text) => {
    expect(() => readConfig({ ...single, BILLY_RETRY_DELAYS_MS: text })).toThrow(
      /BILLY_RETRY_DELAYS_MS: Expected whole numbers, at most 10, each from 0 to 60000/,
    );
  },
);

test('calls may be broken on purpose outside production, by whoever knows a token long enough', () => {
  expect(readConfig(single).chaosToken).toBeUndefined();
  const given = { ...single, CHAOS_TOKEN: 'sixteen-or-longer' };
  expect(readConfig(given).chaosToken).toBe('sixteen-or-longer');
  expect(faultsOf({ ...single, CHAOS_TOKEN: 'short' })).toEqual([
    expect.stringMatching(/^CHAOS_TOKEN: .*16/) as unknown,
  ]);
  const keys = { API_KEYS: '{"a-key-of-sixteen-or-more":"org-a"}', BILLY_ORGANIZATION_ID: 'org-a' };
  expect(faultsOf({ ...given, ...keys, AUTH_MODE: 'api-key', NODE_ENV: 'production' })).toEqual([
    'CHAOS_TOKEN: Calls are not broken on purpose in production.',
  ]);
});

test('networks are read with their lengths, and what is none is named', () => {
  const read = (text: string) =>
    readConfig({ ...single, WEBHOOK_ALLOWED_NETWORKS: text }).allowedNetworks;
  expect(read('10.1.0.0/16, fd00::/8,192.168.1.7')).toEqual([
    '10.1.0.0/16',
    'fd00::/8',
    '192.168.1.7/32',
  ]);
  for (const wrong of ['10.1', '10.0.0.0/33', 'fd00::/129', 'all', '10.0.0.0/8/8', '10.0.0.0/'])
    expect(faultsOf({ ...single, WEBHOOK_ALLOWED_NETWORKS: wrong })).toEqual([
      expect.stringContaining(JSON.stringify(wrong)),
    ]);
});

describe('a router may keep answers', () => {
  const secret = 'a-secret-of-the-router';
  const router = { ...single, AUTH_MODE: 'router', ROUTER_SECRET: secret };
  const [url, key] = ['http://router:4000/invalidation', 'a-key-of-the-router'];

  test('for as long as is said, and is told of changes where is said', () => {
    expect(readConfig({ ...router, ROUTER_CACHE_SECONDS: '60' }).router).toEqual({
      keepsSeconds: 60,
      invalidation: undefined,
    });
    const told = {
      ROUTER_CACHE_SECONDS: '60',
      ROUTER_INVALIDATION_URL: url,
      ROUTER_INVALIDATION_KEY: key,
    };
    expect(readConfig({ ...router, ...told }).router.invalidation).toEqual({
      url,
      key,
      subgraph: 'billy',
    });
  });

  test('only if it proves itself, and with all that it takes', () => {
    expect(faultsOf({ ...single, ROUTER_CACHE_SECONDS: '60' })).toEqual([
      'ROUTER_CACHE_SECONDS: Only for AUTH_MODE=router.',
    ]);
    expect(faultsOf({ ...router, ROUTER_INVALIDATION_URL: url })).toEqual([
      'ROUTER_INVALIDATION_URL: Goes with ROUTER_CACHE_SECONDS above 0.',
      'ROUTER_INVALIDATION_KEY: Missing: ROUTER_INVALIDATION_URL needs it.',
    ]);
  });
});
