/** The database's life: opened when needed, shared, migrated once, closed; and what its tables refuse. */

import { sql } from 'kysely';
import { describeDatabases } from './databases.ts';

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
    expect(rows).toEqual([{ name: '0001-operations' }]);
  });

  if (sameAgain !== undefined) {
    test('is migrated once by many processes that start together', async () => {
      const stores = [await newStore(), sameAgain(), sameAgain(), sameAgain()];
      const [database] = await Promise.all(stores.map((store) => store.open()));
      if (database === undefined) throw new Error('Expected a database.');
      const { rows } = await sql`select name from migrations`.execute(database);
      expect(rows).toEqual([{ name: '0001-operations' }]);
    });
  }
});
