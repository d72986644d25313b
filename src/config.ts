/**
 * The settings: the only reader of the environment. Each is a row of `config/settings.ts` (README's table is
 * tested equal); what must agree between rows is checked here. A process with wrong settings does not
 * start, and says everything that is wrong at once.
 */

import { settingRows, settings } from './config/settings.ts';
import type { LogLevel, Setting, SettingRow } from './config/settings.ts';
import type { AuthSettings, TokenSettings } from './http/auth/settings.ts';

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
  readonly redisUrl: string | undefined;
  readonly database: {
    /** Missing when the embedded one is to be used. */
    readonly url: string | undefined;
    /** For the embedded one: a directory, or `memory`. */
    readonly dataDir: string;
  };
  /** How long copies are kept for when Billy fails; 0: not at all. */
  readonly staleIfErrorMs: number;
  readonly writeMode: 'read-only' | 'full';
  readonly polling: {
    readonly mode: 'interest' | 'always' | 'off';
    /** The shortest and the longest interval. */
    readonly minMs: number;
    readonly maxMs: number;
  };
  /** Missing when nobody may break calls on purpose. */
  readonly chaosToken: string | undefined;
  readonly auth: AuthSettings;
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
    redisUrl: reader.need(settings.redisUrl),
    database: {
      url: reader.need(settings.databaseUrl),
      dataDir: reader.need(settings.dataDir),
    },
    staleIfErrorMs: reader.need(settings.staleIfErrorSeconds) * 1_000,
    writeMode: reader.need(settings.writeMode),
    polling: {
      mode: reader.need(settings.polling),
      minMs: reader.need(settings.pollMinSeconds) * 1_000,
      maxMs: reader.need(settings.pollMaxSeconds) * 1_000,
    },
    chaosToken: reader.need(settings.chaosToken),
    auth,
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
