/**
 * The database: PostgreSQL by its address, or an embedded one without. It is opened when somebody first needs it
 * and not before; reads never do.
 */

import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { systemClock, type Clock } from '../clock.ts';
import { hasEmbedded, startEmbedded } from './embedded.ts';
import { templateOf } from './embedded-template.ts';
import type { StoreEventListener } from './events.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

export interface StoreOptions {
  /** A PostgreSQL, such as `postgres://user:password@host/database`; without it the embedded one is used. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded database lives; `memory` keeps it nowhere. */
  readonly dataDir: string;
  readonly onEvent: StoreEventListener;
  readonly clock?: Clock;
  /** Made besides the tables' migrations in a new database in memory, before it is handed out. */
  readonly furnishing?: Furnishing;
}

interface Furnishing {
  /** Differs whenever something else would be made. */
  readonly shape: string;
  readonly furnish: (database: Kysely<Tables>) => Promise<void>;
}

export interface Store {
  /**
   * The database with its tables up to date. The first call opens it; after a failure the next one tries again.
   * Inside a transaction only the transaction may be asked, and nobody but the database may be waited for: the
   * embedded one serves a single connection.
   * @throws what the driver throws, DirectoryInUse
   */
  open(): Promise<Kysely<Tables>>;
  status(): 'closed' | 'opening' | 'ready' | 'failed';
  /**
   * Resolves when the database answers. One in process is not opened for that: nobody has needed it yet.
   * @throws what `open` and the driver throw
   */
  ping(): Promise<void>;
  /** Names whoever writes through this store; a new one each time a process starts. */
  readonly owner: string;
  /** Whether no other owner can be at work: what one left behind, a process left that is gone. */
  readonly isExclusive: boolean;
  /** Whether it was not there before this process: it holds what this process has written and nothing else. */
  readonly isNew: boolean;
  /** Waits for queries under way. */
  close(): Promise<void>;
}

/** Connections of one replica; writes wait for Billy outside of any transaction, so a few serve many. */
const maxConnections = 10;

/** How soon a pool that is to end is seen to have no more waiting. */
const lookEveryMs = 5;

/** No query of ours takes longer on a healthy database; a frozen one must not hold a request for ever. */
const queryTimeoutMs = 5_000;

const memory = 'memory';

interface Opened {
  readonly database: Kysely<Tables>;
  /** Rejects when the database itself has broken down; a connection that breaks is replaced without. */
  readonly broken: Promise<void>;
  /** What is done once in a new database, when it has its tables. */
  settleIn?(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing is opened yet. */
export function createStore(options: StoreOptions): Store {
  const { databaseUrl, clock = systemClock, onEvent } = options;
  const { dataDir } = options;
  const kind = databaseUrl === undefined ? 'embedded' : 'postgres';
  const isNew = kind === 'embedded' && (dataDir === memory || !hasEmbedded(dataDir));
  let state: ReturnType<Store['status']> = 'closed';
  let opening: Promise<Opened> | undefined;
  // A data directory is let go of before it is taken again.
  let leaving: Promise<void> | undefined;
  // While it is away, health probes try it every second: that is one event, and not one for each.
  let toldFailure: string | undefined;

  async function open(): Promise<Opened> {
    const began = clock.now();
    state = 'opening';
    try {
      await leaving;
      const opened =
        databaseUrl === undefined
          ? await openEmbedded(options)
          : openPostgres(databaseUrl, onEvent);
      try {
        await migrate(opened.database, migrations);
        await opened.settleIn?.();
      } catch (error) {
        await opened.close();
        throw error;
      }
      state = 'ready';
      toldFailure = undefined;
      onEvent({ type: 'store.ready', kind, durationMs: clock.now() - began });
      opened.broken.catch((error: unknown) => {
        fail(error);
        leaving = opened.close().catch(() => undefined);
      });
      return opened;
    } catch (error) {
      fail(error);
      throw error;
    }
  }

  function fail(error: unknown): void {
    state = 'failed';
    opening = undefined;
    const failure = asError(error);
    if (failure.message !== toldFailure) onEvent({ type: 'store.failed', error: failure });
    toldFailure = failure.message;
  }

  return {
    open: async () => (await (opening ??= open())).database,
    status: () => state,
    async ping() {
      if (databaseUrl === undefined && state === 'closed') return;
      await sql`select 1`.execute((await (opening ??= open())).database);
    },
    owner: randomUUID(),
    isExclusive: databaseUrl === undefined,
    isNew,
    async close() {
      // One that could not be opened has closed itself.
      const opened = await opening?.catch(() => undefined);
      opening = undefined;
      state = 'closed';
      await opened?.close();
    },
  };
}

function openPostgres(databaseUrl: string, onEvent: StoreEventListener): Opened {
  const { database, end } = connect(
    {
      connectionString: databaseUrl,
      max: maxConnections,
      connectionTimeoutMillis: queryTimeoutMs,
      statement_timeout: queryTimeoutMs,
      // The server gives up first and says why; this is for a server that says nothing.
      query_timeout: queryTimeoutMs + 1_000,
      keepAlive: true,
      application_name: 'billy-subgraph',
    },
    onEvent,
  );
  return { database, broken: Promise.resolve(), close: end };
}

/**
 * What a full disk leaves of the embedded one hangs, or answers each statement with what belonged to the one before:
 * after any failure of its own its connection is cut before another statement is sent, and it is started anew when
 * somebody next needs it.
 */
async function openEmbedded({ dataDir, furnishing, onEvent }: StoreOptions): Promise<Opened> {
  const embedded = await startEmbedded(
    dataDir === memory
      ? { directory: undefined, template: templateOf(madeIn(furnishing)) }
      : { directory: dataDir },
  );
  const broken = Promise.withResolvers<undefined>();
  // It may break down before it is handed out: whoever opens it is told by the statement that failed.
  broken.promise.catch(() => undefined);
  let isBroken = false;
  embedded.ended.then(
    () => broken.resolve(undefined),
    (error: unknown) => broken.reject(error),
  );
  const { database, cut, end } = connect(
    { ...embedded.connection, query_timeout: queryTimeoutMs },
    onEvent,
    (error) => {
      if (isBroken || !isOwnFailure(error)) return;
      isBroken = true;
      cut();
      broken.reject(error);
    },
  );
  return {
    database,
    broken: broken.promise,
    async settleIn() {
      if (dataDir !== memory || !embedded.isNew) return;
      await furnishing?.furnish(database);
      await embedded.keep();
    },
    async close() {
      // Whoever waits for the connection is refused one then; a pool that is ended would leave them waiting for ever.
      if (isBroken) return embedded.end();
      await end();
      await embedded.close();
    },
  };
}

/** All that a new database in memory holds, by how it is made. */
function madeIn(furnishing: Furnishing | undefined): readonly string[] {
  return [
    ...migrations.map((migration) => `${migration.name} ${migration.up.toString()}`),
    ...(furnishing ? [furnishing.shape] : []),
  ];
}

interface Connected {
  readonly database: Kysely<Tables>;
  /** Breaks the connections off as they are; what they were asked fails. */
  readonly cut: () => void;
  /** Waits for what it was asked. */
  readonly end: () => Promise<void>;
}

/** @param onFailure told of every statement that fails, before whoever sent it is */
function connect(
  config: PoolConfig,
  onEvent: StoreEventListener,
  onFailure: (error: unknown) => void = () => undefined,
): Connected {
  const pool = new Pool(config);
  const connections = new Set<PoolClient>();
  // Without listeners a connection that breaks would end the process, whether idle or while a query has it.
  const onLost = (error: Error) => {
    onFailure(error);
    onEvent({ type: 'store.connection-lost', error });
  };
  pool.on('error', onLost);
  pool.on('connect', (connection) => {
    connections.add(connection);
    connection.on('error', onLost);
  });
  pool.on('remove', (connection) => connections.delete(connection));
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log(event) {
      if (event.level === 'error') onFailure(event.error);
      onEvent({
        type: 'store.queried',
        durationMs: event.queryDurationMillis,
        outcome: event.level === 'query' ? 'ok' : isTimeout(event.error) ? 'timeout' : 'error',
      });
    },
  });
  return {
    database,
    cut() {
      for (const connection of connections) connection.connection.stream.destroy();
    },
    // Kysely's own `destroy` loses a connection that is being made just then, and waits for it for ever; the pool's
    // leaves waiting for ever whoever waits for a connection.
    async end() {
      while (pool.waitingCount > 0) await wait(lookEveryMs);
      await pool.end();
    },
  };
}

/**
 * Whether the database itself has failed and not the statement: it ran out of something (53), was ended (57), met an
 * error of the system (58) or its own (XX), as PostgreSQL's appendix A numbers them, or did not answer at all.
 */
function isOwnFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
    ? /^(?:53|57|58|XX)/.test(code)
    : /timeout|Received unexpected/i.test(error.message);
}

/** PostgreSQL's own limit has a code; the driver's limits have a message. */
function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === '57014') || /timeout/i.test(error.message);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
