/** The database's life: opened when needed, shared, migrated once, closed; and what its tables refuse. */

import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { StoreEvent } from '../../src/store/events.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { createStore } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { describeDatabases } from './databases.ts';

const allMigrations = migrations.map(({ name }) => ({ name }));

describeDatabases('the store', ({ newStore, sameAgain }) => {
  test('is opened when somebody needs it, and then once', async () => {
    const store = await newStore();
    expect(store.status()).toBe('closed');
    const [first, second] = await Promise.all([store.open(), store.open()]);
    expect(second).toBe(first);
    expect(store.status()).toBe('ready');
    expect(await first.selectFrom('operations').selectAll().execute()).toEqual([]);
  });

  test('refuses to change or delete what stands in the audit log', async () => {
    const store = await newStore();
    const database = await store.open();
    await database
      .insertInto('audit')
      .values({
        at: new Date(0),
        organization_id: 'org1',
        subject: 'bogholder',
        operation: 'createContact',
        operation_id: '00000000-0000-4000-8000-000000000000',
        outcome: 'succeeded',
        correlation_id: 'request-1',
        input: '{}',
        before: '[]',
        after: '[]',
      })
      .execute();
    for (const statement of [
      sql`update audit set subject = 'somebody else'`,
      sql`delete from audit`,
      sql`truncate audit`,
    ]) {
      await expect(statement.execute(database)).rejects.toThrow('append-only');
    }
    const rows = await database.selectFrom('audit').select('subject').execute();
    expect(rows).toEqual([{ subject: 'bogholder' }]);
  });

  test('takes back nothing of a transaction that succeeded, and all of one that failed', async () => {
    const store = await newStore();
    const database = await store.open();
    const failing = database.transaction().execute(async (transaction) => {
      await sql`insert into migrations (name) values ('half done')`.execute(transaction);
      throw new Error('changed our mind');
    });
    await expect(failing).rejects.toThrow('changed our mind');
    const { rows } = await sql`select name from migrations`.execute(database);
    expect(rows).toEqual(allMigrations);
  });

  test('is closed while connections are being made, and answers what it was asked before', async () => {
    const store = await newStore();
    const database = await store.open();
    const asked = [1, 2, 3].map((number) =>
      sql<{ number: number }>`select ${number}::int as number`.execute(database),
    );
    // Asked of the pool, which has one connection by now and makes others.
    await new Promise((resolve) => void setImmediate(resolve));
    await store.close();
    const answers = await Promise.all(asked);
    expect(answers.map(({ rows }) => rows[0]?.number)).toEqual([1, 2, 3]);
    await expect(sql`select 1`.execute(database)).rejects.toThrow();
  });

  if (sameAgain !== undefined) {
    test('is migrated once by many processes that start together', async () => {
      const stores = [await newStore(), sameAgain(), sameAgain(), sameAgain()];
      const [database] = await Promise.all(stores.map((store) => store.open()));
      if (database === undefined) throw new Error('Expected a database.');
      const { rows } = await sql`select name from migrations`.execute(database);
      expect(rows).toEqual(allMigrations);
    });
  }
});

describe('an embedded database in memory', () => {
  test('that breaks down while it is made refuses whoever opens it, and is made anew by the next', async () => {
    let isFull = true;
    const shape = `a disk full at first ${randomUUID()}`;
    const store = createStore({
      databaseUrl: undefined,
      dataDir: 'memory',
      onEvent: () => undefined,
      furnishing: {
        shape,
        async furnish(database) {
          if (!isFull) return;
          await sql`do $$ begin raise exception 'disk full' using errcode = '58030'; end $$`.execute(
            database,
          );
        },
      },
    });
    await expect(store.open()).rejects.toThrow('disk full');
    expect(store.status()).toBe('failed');
    isFull = false;
    const database = await store.open();
    expect(await database.selectFrom('operations').selectAll().execute()).toEqual([]);
    await store.close();
  }, 30_000);
});

describe('an embedded database in a directory', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'billy-data-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  test('keeps what was written, is held by one store at a time, and leaves only its data', async () => {
    const options = { databaseUrl: undefined, dataDir, onEvent: () => undefined };
    const first = createStore(options);
    await sql`insert into migrations (name) values ('kept')`.execute(await first.open());
    const second = createStore(options);
    await expect(second.open()).rejects.toThrow('this process uses it');
    expect(second.status()).toBe('failed');
    await first.close();
    // What failed is tried again by the next who needs it.
    const { rows } = await sql`select name from migrations order by name`.execute(
      await second.open(),
    );
    expect(rows).toEqual([...allMigrations, { name: 'kept' }]);
    await second.close();
    expect(await readdir(dataDir)).toEqual(['postgres']);
  });
});

describeWith('postgres', 'a PostgreSQL', (program) => {
  test('that drops its connections is connected to again', async () => {
    const postgres = await startPostgres(program);
    const lost = Promise.withResolvers<StoreEvent>();
    const store = createStore({
      databaseUrl: await postgres.newDatabase(),
      dataDir: 'memory',
      onEvent: (event) => {
        if (event.type === 'store.connection-lost') lost.resolve(event);
      },
    });
    const database = await store.open();
    await postgres.dropConnections();
    await lost.promise;
    expect(await database.selectFrom('audit').selectAll().execute()).toEqual([]);
    await store.close();
    await postgres.close();
  });

  test('that cannot be reached is said so once, without its password, and tried again', async () => {
    const events: StoreEvent[] = [];
    const store = createStore({
      databaseUrl: 'postgres://billy:hemmelig@127.0.0.1:1/billy',
      dataDir: 'memory',
      onEvent: (event) => events.push(event),
    });
    await expect(store.open()).rejects.toThrow('ECONNREFUSED');
    await expect(store.open()).rejects.toThrow('ECONNREFUSED');
    expect(events.map(({ type }) => type)).toEqual(['store.failed']);
    expect(JSON.stringify(events.map((event) => String(Object.values(event))))).not.toContain(
      'hemmelig',
    );
    await store.close();
  });
});
