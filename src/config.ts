/**
 * The settings: the only reader of the environment. Each is a row of `config/settings.ts` (README's table is
 * tested equal); what must agree between rows is checked here. A process with wrong settings does not
 * start, and says everything that is wrong at once.
 */

import { settingRows, settings } from './config/settings.ts';
import type { LogLevel, Setting, SettingRow } from './config/settings.ts';
import type { AuthSettings, TokenSettings } from './http/auth/settings.ts';
import type { TraceSettings } from './telemetry/traces.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface CompanyAccess {
  /** Missing when only a token was given: Billy then says whose it is. */
  readonly organizationId: string | undefined;
  readonly accessToken: string;
}

export interface Config {
  readonly billy: {
    /** Without a slash at its end. */
    readonly apiBase: string;
    /** The longest wait before each retry; as many retries as entries. */
    readonly retryDelaysMs: readonly number[];
    /** For each company. */
    readonly callsPerSecond: number;
    /** At least one; ids are missing only when there is exactly one. */
    readonly companies: readonly CompanyAccess[];
  };
  /** Missing when each process caches for itself. */
  readonly redis:
    | {
        /** With sentinels, its host is the primary's name among them. */
        readonly url: string;
        readonly sentinels: readonly string[];
      }
    | undefined;
  readonly database: {
    /** Missing when the embedded one is to be used. */
    readonly url: string | undefined;
    /** For the embedded one: a directory, or `memory`. */
    readonly dataDir: string;
  };
  /** How long copies are kept for when Billy fails; 0: not at all. */
  readonly staleIfErrorMs: number;
  /** Whether copies are fresh for as long as the table says, or for as long as they are seen to be. */
  readonly areLifetimesLearned: boolean;
  /** What is read without anybody waiting for it. */
  readonly readingAhead: {
    /** How much is remembered from one start to the next; 0: nothing. */
    readonly warmReads: number;
    readonly isRefreshing: boolean;
  };
  readonly writeMode: 'read-only' | 'full';
  readonly polling: {
    readonly mode: 'interest' | 'always' | 'off';
    /** The shortest and the longest interval. */
    readonly minMs: number;
    readonly maxMs: number;
  };
  /** Missing when nothing is traced. */
  readonly traces: TraceSettings | undefined;
  /** Missing when nobody may break calls on purpose. */
  readonly chaosToken: string | undefined;
  readonly auth: AuthSettings;
  readonly router: {
    /** How long one may keep answers; 0: not at all. */
    readonly keepsSeconds: number;
    /** Where it is told what has changed; undefined: nowhere. */
    readonly invalidation:
      { readonly url: string; readonly key: string; readonly subgraph: string } | undefined;
  };
  /** What incoming events may be signed with; none: they are not taken. */
  readonly webhookKeys: readonly Buffer[];
  /** Where outgoing messages may be sent besides to public addresses, such as `10.1.0.0/16`. */
  readonly allowedNetworks: readonly string[];
  readonly subscriptions: {
    /** What a router's callback must begin with; none: see `callbackRule`. */
    readonly callbackUrls: readonly string[];
    /** At one time. */
    readonly atMost: number;
  };
  readonly server: {
    readonly host: string;
    /** 0 asks the system for a free one. */
    readonly port: number;
    readonly maxBodyBytes: number;
    readonly maxUploadBytes: number;
    readonly drainNoticeMs: number;
    readonly drainMs: number;
  };
  readonly queries: { readonly maxDepth: number; readonly maxCost: number };
  /** Processes that share the port. */
  readonly workers: number;
  readonly emulatorPort: number;
  readonly logLevel: LogLevel;
}

/** Every fault of the environment in one error. Values of secret settings are never part of it. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(['These settings are missing or wrong:', ...faults].join('\n  '));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** The process's own environment; `overrides` replace settings, and undefined removes one. */
export function loadConfig(overrides: Environment = {}): Config {
  return readConfig({ ...process.env, ...overrides });
}

/**
 * Reads an environment; empty texts count as missing.
 * @throws ConfigError naming every missing or wrong setting.
 */
export function readConfig(environment: Environment): Config {
  const reader = new Reader(environment);
  const companies = readCompanies(reader);
  const auth = readAuth(reader, companies);
  const redis = readRedis(reader);
  const router = readRouter(reader);
  const workers = readWorkers(reader);
  if (reader.isGiven(settings.chaosToken) && isProduction(reader))
    reader.fault(settings.chaosToken, 'Calls are not broken on purpose in production.');
  if (
    (reader.get(settings.pollMaxSeconds) ?? Infinity) < (reader.get(settings.pollMinSeconds) ?? 0)
  )
    reader.fault(settings.pollMaxSeconds, 'Expected at least POLL_MIN_SECONDS.');
  if (auth === undefined || reader.faults.length > 0) throw new ConfigError(reader.faults);
  return {
    billy: {
      apiBase: reader.need(settings.apiBase),
      retryDelaysMs: reader.need(settings.retryDelays),
      callsPerSecond: reader.need(settings.callsPerSecond),
      companies,
    },
    redis,
    database: {
      url: reader.need(settings.databaseUrl),
      dataDir: reader.need(settings.dataDir),
    },
    staleIfErrorMs: reader.need(settings.staleIfErrorSeconds) * 1_000,
    areLifetimesLearned: reader.need(settings.lifetimes) === 'learned',
    readingAhead: {
      warmReads: reader.need(settings.warmReads),
      isRefreshing: reader.need(settings.refreshAhead) === 'on',
    },
    writeMode: reader.need(settings.writeMode),
    polling: {
      mode: reader.need(settings.polling),
      minMs: reader.need(settings.pollMinSeconds) * 1_000,
      maxMs: reader.need(settings.pollMaxSeconds) * 1_000,
    },
    traces: readTraces(reader),
    chaosToken: reader.need(settings.chaosToken),
    auth,
    router,
    webhookKeys: reader.need(settings.webhookSecrets),
    allowedNetworks: reader.need(settings.allowedNetworks),
    subscriptions: {
      callbackUrls: reader.need(settings.callbackUrls),
      atMost: reader.need(settings.maxSubscriptions),
    },
    server: {
      host: reader.need(settings.host),
      port: reader.need(settings.port),
      maxBodyBytes: reader.need(settings.maxBodyBytes),
      maxUploadBytes: reader.need(settings.maxUploadBytes),
      drainNoticeMs: reader.need(settings.drainNoticeMs),
      drainMs: reader.need(settings.drainMs),
    },
    queries: {
      maxDepth: reader.need(settings.maxQueryDepth),
      maxCost: reader.need(settings.maxQueryCost),
    },
    workers,
    emulatorPort: reader.need(settings.emulatorPort),
    logLevel: reader.need(settings.logLevel),
  };
}

/** Parses rows and gathers what is wrong, so that all of it is said at once. */
class Reader {
  readonly faults: string[] = [];
  private readonly environment: Environment;

  constructor(environment: Environment) {
    this.environment = Object.fromEntries(
      settingRows.map(({ name }) => [name, environment[name]?.trim() || undefined]),
    );
    for (const row of Object.values(settings)) {
      const parsed = row.schema.safeParse(this.environment[row.name]);
      for (const issue of parsed.error?.issues ?? []) this.fault(row, issue.message);
    }
  }

  /** The value of a row; undefined when it is missing without a default, or wrong. */
  get<T>(row: Setting<T>): T | undefined {
    return row.schema.safeParse(this.environment[row.name]).data;
  }

  /** The value of a row known to be right. */
  need<T>(row: Setting<T>): T {
    return row.schema.parse(this.environment[row.name]);
  }

  /** The value of a row that others make necessary; missing, it is a fault. */
  require<T>(row: Setting<T | undefined>, why: string): T | undefined {
    if (!this.isGiven(row)) this.fault(row, `Missing: ${why}.`);
    return this.get(row);
  }

  isGiven(row: SettingRow): boolean {
    return this.environment[row.name] !== undefined;
  }

  fault(row: SettingRow, message: string): void {
    this.faults.push(`${row.name}: ${message}`);
  }
}

function readCompanies(reader: Reader): readonly CompanyAccess[] {
  const tokens = reader.get(settings.tokens);
  const accessToken = reader.get(settings.accessToken);
  const organizationId = reader.get(settings.organizationId);
  if (tokens !== undefined) {
    if (accessToken !== undefined)
      reader.fault(settings.tokens, 'Expected either this or BILLY_ACCESS_TOKEN, got both.');
    if (organizationId !== undefined)
      reader.fault(settings.organizationId, 'Goes with BILLY_ACCESS_TOKEN, not with BILLY_TOKENS.');
    return [...tokens].map(([id, token]) => ({ organizationId: id, accessToken: token }));
  }
  if (accessToken !== undefined) return [{ organizationId, accessToken }];
  if (!reader.isGiven(settings.accessToken) && !reader.isGiven(settings.tokens))
    reader.fault(settings.accessToken, 'Missing: set this, or BILLY_TOKENS for several companies.');
  return [];
}

function readAuth(reader: Reader, companies: readonly CompanyAccess[]): AuthSettings | undefined {
  const mode = reader.get(settings.authMode);
  switch (mode) {
    case undefined:
      return undefined;
    case 'none':
      if (isProduction(reader))
        reader.fault(settings.authMode, 'none lets everybody in and is refused in production.');
      if (companies.length > 1)
        reader.fault(settings.authMode, 'none serves one company, and several are configured.');
      return { mode };
    case 'jwt': {
      const tokens = readTokens(reader);
      return tokens && { mode, tokens };
    }
    case 'api-key': {
      const keys = reader.require(settings.apiKeys, 'AUTH_MODE=api-key needs it');
      if (keys !== undefined)
        checkOrganizations(
          reader,
          [...keys.values()].map(({ organizationId }) => organizationId),
          companies,
        );
      return keys && { mode, keys };
    }
    case 'router': {
      const secret = reader.require(settings.routerSecret, 'AUTH_MODE=router needs it');
      const needsTokens = companies.length > 1 || reader.get(settings.jwksUrl) !== undefined;
      const tokens = needsTokens ? readTokens(reader) : undefined;
      return secret === undefined ? undefined : { mode, secret, tokens };
    }
  }
}

function readTraces(reader: Reader): TraceSettings | undefined {
  const endpoint = reader.need(settings.traceEndpoint);
  return endpoint === undefined
    ? undefined
    : {
        endpoint,
        headers: reader.need(settings.traceHeaders),
        serviceName: reader.need(settings.serviceName),
        share: reader.need(settings.traceShare),
        slowMs: reader.need(settings.traceSlowMs),
      };
}

function readRedis(reader: Reader): Config['redis'] {
  const sentinels = reader.get(settings.redisSentinels) ?? [];
  const url =
    sentinels.length === 0
      ? reader.get(settings.redisUrl)
      : reader.require(settings.redisUrl, 'it names the primary that REDIS_SENTINELS know');
  return url === undefined ? undefined : { url, sentinels };
}

/** What a router keeps it must keep by company, which only one that has proved itself can be believed to do. */
function readRouter(reader: Reader): Config['router'] {
  const keepsSeconds = reader.get(settings.routerKeepsSeconds) ?? 0;
  if (keepsSeconds > 0 && reader.get(settings.authMode) !== 'router')
    reader.fault(settings.routerKeepsSeconds, 'Only for AUTH_MODE=router.');
  const url = reader.get(settings.routerInvalidationUrl);
  if (url === undefined) return { keepsSeconds, invalidation: undefined };
  if (keepsSeconds === 0)
    reader.fault(settings.routerInvalidationUrl, 'Goes with ROUTER_CACHE_SECONDS above 0.');
  const key = reader.require(settings.routerInvalidationKey, 'ROUTER_INVALIDATION_URL needs it');
  const subgraph = reader.get(settings.routerSubgraphName) ?? '';
  return { keepsSeconds, invalidation: key === undefined ? undefined : { url, key, subgraph } };
}

function readWorkers(reader: Reader): number {
  const workers = reader.get(settings.workers) ?? 1;
  if (workers > 1) {
    reader.require(settings.databaseUrl, 'the embedded database serves one process; see WORKERS');
    reader.require(settings.redisUrl, 'several processes hear of changes through it; see WORKERS');
  }
  return workers;
}

function readTokens(reader: Reader): TokenSettings | undefined {
  const jwksUrl = reader.require(settings.jwksUrl, 'it tells whose company a caller asks for');
  const issuer = reader.require(settings.issuer, 'it goes with AUTH_JWKS_URL');
  const audience = reader.require(settings.audience, 'it goes with AUTH_JWKS_URL');
  if (isProduction(reader) && jwksUrl?.startsWith('http:') === true)
    reader.fault(settings.jwksUrl, 'Expected https in production: the keys decide who gets in.');
  if (jwksUrl === undefined || issuer === undefined || audience === undefined) return undefined;
  return { jwksUrl, issuer, audience };
}

function isProduction(reader: Reader): boolean {
  return reader.get(settings.environment) === 'production';
}

function checkOrganizations(
  reader: Reader,
  opened: readonly string[],
  companies: readonly CompanyAccess[],
): void {
  const served = new Set(companies.map((company) => company.organizationId));
  if (served.has(undefined)) {
    reader.fault(settings.organizationId, 'Missing: AUTH_MODE=api-key names organizations.');
    return;
  }
  for (const organizationId of new Set(opened)) {
    if (companies.length > 0 && !served.has(organizationId))
      reader.fault(settings.apiKeys, `Organization ${organizationId} has no access token here.`);
  }
}
