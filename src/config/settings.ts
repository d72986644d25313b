/** The table of settings: one row each, with its type, range, default and a sentence. */

import { z } from 'zod';
import { apiKeys } from './api-keys.ts';
import {
  choice,
  networks,
  secretHeaders,
  secretMap,
  secretText,
  secretUrl,
  secretUrls,
  share,
  signingKeys,
  url,
  urls,
  wholeNumber,
  wholeNumbers,
} from './values.ts';

/** One setting as a reader of README meets it. */
export interface SettingRow {
  readonly name: string;
  readonly type: string;
  readonly range: string;
  /** As one would write it in the environment; undefined when there is none. */
  readonly default: string | undefined;
  readonly sentence: string;
}

/** A row together with how its text is read. */
export interface Setting<T> extends SettingRow {
  readonly schema: z.ZodType<T, string | undefined>;
}

export type LogLevel = (typeof logLevels)[number];

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const lifetimeModes = ['fixed', 'learned'] as const;
const switches = ['off', 'on'] as const;
const writeModes = ['read-only', 'full'] as const;
const pollingModes = ['interest', 'always', 'off'] as const;
const authModes = ['jwt', 'api-key', 'router', 'none'] as const;

/** A secret shorter than this is guessed rather than stolen. */
const minSecretLength = 16;

/** The rows, in the order README shows them. */
export const settings = {
  accessToken: setting({
    name: 'BILLY_ACCESS_TOKEN',
    type: 'secret text',
    range: 'one line',
    default: undefined,
    sentence: 'Access token of the one company served (Settings → Access tokens in Billy).',
    schema: secretText(1).optional(),
  }),
  organizationId: setting({
    name: 'BILLY_ORGANIZATION_ID',
    type: 'text',
    range: "an organization's id",
    default: undefined,
    sentence: 'Organization the access token belongs to; when missing, Billy is asked at start.',
    schema: z.string().optional(),
  }),
  tokens: setting({
    name: 'BILLY_TOKENS',
    type: 'secret JSON',
    range: 'object with at least one organization id and its access token',
    default: undefined,
    sentence:
      'Access tokens by organization id, for several companies; in place of BILLY_ACCESS_TOKEN.',
    schema: secretMap('organization id to access token', 1).optional(),
  }),
  apiBase: setting({
    name: 'BILLY_API_BASE',
    type: 'URL',
    range: 'http or https',
    default: 'https://api.billysbilling.com/v2',
    sentence: "Where Billy's API lives.",
    schema: url(['http:', 'https:'])
      .default('https://api.billysbilling.com/v2')
      .transform((text) => text.replace(/\/+$/, '')),
  }),
  retryDelays: setting({
    name: 'BILLY_RETRY_DELAYS_MS',
    ...wholeNumbers({ from: 0, to: 60_000, atMost: 10, fallback: [1_000, 2_000, 4_000, 8_000] }),
    sentence:
      "The longest wait before each retry of a failed call to Billy, drawn at random below it and cut by the caller's deadline.",
  }),
  // About what a company's share of our connections makes of it anyway at 100 ms a call, so that healthy days do not
  // notice it and a company in a hurry cannot take more; what Billy really takes is found by halving. Less without
  // reason would delay people, and a call brings up to a thousand records.
  callsPerSecond: setting({
    name: 'BILLY_CALLS_PER_SECOND',
    ...wholeNumber({ from: 1, to: 10_000, fallback: 200 }),
    sentence:
      "How often Billy is asked for one company's books at most, by all replicas that reach one Redis, else by each; halved when Billy answers 429. Billy publishes no limit.",
  }),
  redisUrl: setting({
    name: 'REDIS_URL',
    type: 'secret URL',
    range: 'redis or rediss',
    default: undefined,
    sentence: 'Second cache level, shared by replicas; without it the cache is in memory alone.',
    schema: secretUrl(['redis:', 'rediss:']).optional(),
  }),
  redisSentinels: setting({
    name: 'REDIS_SENTINELS',
    type: 'secret list',
    range: 'redis or rediss URLs with commas between',
    default: undefined,
    sentence:
      'Sentinels that know where the primary is; the host of REDIS_URL is then its name among them.',
    schema: secretUrls(['redis:', 'rediss:']),
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    type: 'secret URL',
    range: 'postgres or postgresql',
    default: undefined,
    sentence:
      'PostgreSQL that remembers writes, changes and what was read, shared by replicas; without it an embedded one is used.',
    schema: secretUrl(['postgres:', 'postgresql:']).optional(),
  }),
  dataDir: setting({
    name: 'DATA_DIR',
    type: 'text',
    range: 'directory, or memory',
    default: '.data',
    sentence:
      'Where the embedded database lives, for one process at a time; memory forgets when it ends.',
    schema: z.string().default('.data'),
  }),
  staleIfErrorSeconds: setting({
    name: 'STALE_IF_ERROR_SECONDS',
    ...wholeNumber({ from: 0, to: 604_800, fallback: 86_400 }),
    sentence: 'How long copies are kept to be served, marked, when Billy fails; 0 serves none.',
  }),
  lifetimes: setting({
    name: 'LIFETIMES',
    ...choice(lifetimeModes, 'fixed'),
    sentence:
      'How long what was read is served without asking Billy: fixed, 60 seconds to a day by resource; or learned from how often each company is seen to change it, 5 seconds to a day.',
  }),
  warmReads: setting({
    name: 'WARM_READS',
    ...wholeNumber({ from: 0, to: 1_000, fallback: 0 }),
    sentence:
      'How much of what each company reads most is remembered in DATA_DIR, by ids alone, and read again at the next start; 0 reads nothing.',
  }),
  refreshAhead: setting({
    name: 'REFRESH_AHEAD',
    ...choice(switches, 'off'),
    sentence:
      'Whether what is in use is asked for again before its time is over, so that nobody waits for it; at most one call more for each thing than without.',
  }),
  writeMode: setting({
    name: 'BILLY_WRITE_MODE',
    ...choice(writeModes, 'full'),
    sentence: 'In read-only, every mutation is refused with READ_ONLY.',
  }),
  polling: setting({
    name: 'POLLING',
    ...choice(pollingModes, 'interest'),
    sentence:
      'When Billy is looked at for changes: while somebody waits to hear of them, always, or never.',
  }),
  pollMinSeconds: setting({
    name: 'POLL_MIN_SECONDS',
    ...wholeNumber({ from: 1, to: 3_600, fallback: 15 }),
    sentence: 'The shortest time between two looks at one list.',
  }),
  pollMaxSeconds: setting({
    name: 'POLL_MAX_SECONDS',
    ...wholeNumber({ from: 1, to: 86_400, fallback: 600 }),
    sentence: 'The longest time between two looks at one list, where nothing changes.',
  }),
  host: setting({
    name: 'HOST',
    type: 'text',
    range: 'address or host name',
    default: '127.0.0.1',
    sentence: 'Address to listen on; 0.0.0.0 opens the port to other machines.',
    schema: z.string().default('127.0.0.1'),
  }),
  port: setting({
    name: 'PORT',
    ...wholeNumber({ from: 0, to: 65_535, fallback: 4000 }),
    sentence: 'Port to listen on; 0 takes a free one.',
  }),
  workers: setting({
    name: 'WORKERS',
    ...wholeNumber({ from: 1, to: 64, fallback: 1 }),
    sentence:
      'Processes that share the port, about one a processor; more than one needs DATABASE_URL and REDIS_URL, as replicas do.',
  }),
  emulatorPort: setting({
    name: 'EMULATOR_PORT',
    ...wholeNumber({ from: 0, to: 65_535, fallback: 4010 }),
    sentence: "Port of the demo's emulator.",
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    ...choice(logLevels, 'info'),
    sentence: 'Least severe event that is logged.',
  }),
  traceEndpoint: setting({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    type: 'URL',
    range: 'http or https',
    default: undefined,
    sentence:
      'Collector that traces are sent to by OTLP over HTTP, below /v1/traces; without it nothing is recorded.',
    schema: url(['http:', 'https:']).optional(),
  }),
  traceHeaders: setting({
    name: 'OTEL_EXPORTER_OTLP_HEADERS',
    type: 'secret list',
    range: 'name=value with commas between',
    default: undefined,
    sentence: 'Headers for the collector, such as what proves who sends.',
    schema: secretHeaders(),
  }),
  serviceName: setting({
    name: 'OTEL_SERVICE_NAME',
    type: 'text',
    range: 'a name',
    default: 'billy-subgraph',
    sentence: 'What this service is called in traces.',
    schema: z.string().default('billy-subgraph'),
  }),
  traceShare: setting({
    name: 'OTEL_TRACES_SAMPLER_ARG',
    ...share(0.1),
    sentence:
      'Share of the requests and jobs whose traces are sent; those that fail or are slow always are, and those that a traceparent asks for.',
  }),
  traceSlowMs: setting({
    name: 'TRACE_SLOW_MS',
    ...wholeNumber({ from: 0, to: 600_000, fallback: 1_000 }),
    sentence: 'A request that takes longer is slow, and its trace is sent whatever the share.',
  }),
  chaosToken: setting({
    name: 'CHAOS_TOKEN',
    type: 'secret text',
    range: `at least ${minSecretLength} characters`,
    default: undefined,
    sentence:
      'Opens the header x-chaos to whoever sends it as x-chaos-token; refused in production.',
    schema: secretText(minSecretLength).optional(),
  }),
  environment: setting({
    name: 'NODE_ENV',
    type: 'text',
    range: 'production, or anything else',
    default: 'development',
    sentence:
      'In production, AUTH_MODE=none, CHAOS_TOKEN and a key set over plain http are refused.',
    schema: z.string().default('development'),
  }),
  authMode: setting({
    name: 'AUTH_MODE',
    ...choice(authModes),
    sentence: 'How callers prove who they are; must be chosen.',
  }),
  jwksUrl: setting({
    name: 'AUTH_JWKS_URL',
    type: 'URL',
    range: 'https, and http outside production',
    default: undefined,
    sentence: "The issuer's public keys; for AUTH_MODE=jwt, and for router with several companies.",
    schema: url(['http:', 'https:']).optional(),
  }),
  issuer: setting({
    name: 'AUTH_ISSUER',
    type: 'text',
    range: 'exactly the iss claim',
    default: undefined,
    sentence: 'Who must have issued a token; goes with AUTH_JWKS_URL.',
    schema: z.string().optional(),
  }),
  audience: setting({
    name: 'AUTH_AUDIENCE',
    type: 'text',
    range: 'exactly the aud claim',
    default: undefined,
    sentence: 'Whom a token must be meant for; goes with AUTH_JWKS_URL.',
    schema: z.string().optional(),
  }),
  apiKeys: setting({
    name: 'API_KEYS',
    type: 'secret JSON',
    range: `object with keys of at least ${minSecretLength} characters, each with an organization id, or {"organization", "scopes"}`,
    default: undefined,
    sentence:
      'API keys and the organization each one opens, for billy:read and billy:write unless it says otherwise; for AUTH_MODE=api-key.',
    schema: apiKeys(minSecretLength).optional(),
  }),
  routerSecret: setting({
    name: 'ROUTER_SECRET',
    type: 'secret text',
    range: `at least ${minSecretLength} characters`,
    default: undefined,
    sentence: 'What the router sends as Router-Authorization; for AUTH_MODE=router.',
    schema: secretText(minSecretLength).optional(),
  }),
  routerKeepsSeconds: setting({
    name: 'ROUTER_CACHE_SECONDS',
    ...wholeNumber({ from: 0, to: 600, fallback: 0 }),
    sentence:
      'How long a federation router may keep answers, apart for each company, and is told tags for; 0: not at all. For AUTH_MODE=router.',
  }),
  routerInvalidationUrl: setting({
    name: 'ROUTER_INVALIDATION_URL',
    type: 'URL',
    range: 'http or https',
    default: undefined,
    sentence:
      "The router's invalidation endpoint, which is told the tags of what has changed; goes with ROUTER_CACHE_SECONDS.",
    schema: url(['http:', 'https:']).optional(),
  }),
  routerInvalidationKey: setting({
    name: 'ROUTER_INVALIDATION_KEY',
    type: 'secret text',
    range: `at least ${minSecretLength} characters`,
    default: undefined,
    sentence: "The router's shared_key for that endpoint.",
    schema: secretText(minSecretLength).optional(),
  }),
  routerSubgraphName: setting({
    name: 'ROUTER_SUBGRAPH_NAME',
    type: 'text',
    range: 'a name',
    default: 'billy',
    sentence: 'What the router calls this subgraph.',
    schema: z.string().default('billy'),
  }),
  webhookSecrets: setting({
    name: 'WEBHOOK_SECRETS',
    type: 'secret list',
    range: '24 to 64 bytes each in base64, with or without whsec_, with commas between',
    default: undefined,
    sentence:
      'What events posted to /webhooks/billy may be signed with; several while one is replaced. Without any, none are taken.',
    schema: signingKeys(),
  }),
  allowedNetworks: setting({
    name: 'WEBHOOK_ALLOWED_NETWORKS',
    type: 'list',
    range: 'networks such as 10.1.0.0/16, with commas between',
    default: undefined,
    sentence:
      'Networks that event subscriptions may have messages posted to although they are not public, by http too; every caller with billy:admin can then reach them.',
    schema: networks(),
  }),
  callbackUrls: setting({
    name: 'SUBSCRIPTION_CALLBACK_URLS',
    type: 'list',
    range: 'URLs of http or https, with commas between',
    default: undefined,
    sentence:
      'What the URL must begin with that a federation router has events posted to; without any, AUTH_MODE=router may name every URL and the other modes none.',
    schema: urls(['http:', 'https:']),
  }),
  maxSubscriptions: setting({
    name: 'MAX_SUBSCRIPTIONS',
    ...wholeNumber({ from: 1, to: 100_000, fallback: 5_000 }),
    sentence:
      'Subscriptions at one time, and connections that listen; of several companies, one takes a quarter at most.',
  }),
  maxBodyBytes: setting({
    name: 'MAX_BODY_BYTES',
    ...wholeNumber({ from: 1_024, to: 67_108_864, fallback: 1_048_576 }),
    sentence: 'Longest request body that is read, after inflating it.',
  }),
  maxUploadBytes: setting({
    name: 'MAX_UPLOAD_BYTES',
    ...wholeNumber({ from: 1_024, to: 1_073_741_824, fallback: 104_857_600 }),
    sentence: 'Longest file that is taken for Billy; passed on as it comes, never held in memory.',
  }),
  maxQueryDepth: setting({
    name: 'MAX_QUERY_DEPTH',
    ...wholeNumber({ from: 5, to: 100, fallback: 16 }),
    sentence: 'How many fields may be nested in one another; the introspection query needs 15.',
  }),
  maxQueryCost: setting({
    name: 'MAX_QUERY_COST',
    ...wholeNumber({ from: 1_000, to: 100_000_000, fallback: 500_000 }),
    sentence: 'How many values an answer may hold at most, counted before it is computed.',
  }),
  drainNoticeMs: setting({
    name: 'DRAIN_NOTICE_MS',
    ...wholeNumber({ from: 0, to: 60_000, fallback: 1_000 }),
    sentence: 'After SIGTERM: milliseconds of answering while /readyz already says no.',
  }),
  drainMs: setting({
    name: 'DRAIN_MS',
    ...wholeNumber({ from: 0, to: 600_000, fallback: 5_000 }),
    sentence:
      'After the notice: milliseconds that requests in flight may take before they are cut.',
  }),
};

/** Every row, for README. */
export const settingRows: readonly SettingRow[] = Object.values(settings);

function setting<T>(row: Setting<T>): Setting<T> {
  return row;
}
