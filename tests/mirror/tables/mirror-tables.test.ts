import { sql } from 'kysely';
import type { BillyRecord } from '../../../src/billy/records.ts';
import { CodedError } from '../../../src/errors.ts';
import type { Derivation } from '../../../src/mirror/derivation.ts';
import { readRecords } from '../../../src/mirror/records.ts';
import { mirrorTables, tableOf } from '../../../src/mirror/tables/mirror-tables.ts';
import { tellingFailures } from '../../../src/mirror/tables/reading.ts';
import { createStore } from '../../../src/store/store.ts';
import { startPostgres } from '../../support/postgres.ts';
import { describeWith } from '../../support/services.ts';
import { newCompany } from '../../feed/open-feed.ts';
import { describeTables, setUpTables, type TablesStage } from './stage.ts';

const quiet = { dataDir: 'memory', onEvent: () => undefined };

const coffee: BillyRecord = {
  id: 'invoice-1',
  type: 'invoice',
  contactId: 'contact-1',
  entryDate: '2026-02-28',
  createdTime: '2026-02-28T22:59:59',
  grossAmount: '12345678901234567890.123456789',
  isPaid: false,
  paymentTermsDays: 8,
  lineDescription: 'Kaffe, ÆBLER',
};

type Row = Readonly<Record<string, unknown>>;

async function invoicesOf({ read }: TablesStage, organizationId: string): Promise<readonly Row[]> {
  return read(organizationId, async (transaction) => {
    const { rows } = await sql<Row>`
      select id, "grossAmount"::text as gross, "entryDate"::text as dated, "isPaid" as paid,
        "paymentTermsDays"::text as days, "lineDescription_folded" as folded,
        to_char("createdTime" at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI:SS') as made
      from ${tableOf('invoices')} order by id`.execute(transaction);
    return rows;
  });
}

describeTables('the tables of the mirror', (current) => {
  let stage: TablesStage;
  beforeEach(() => {
    stage = current();
  });

  test('a record is a row with types as soon as it is known, one for each company', async () => {
    const [ours, theirs] = [newCompany(), newCompany()];
    await stage.observe(ours, 'invoices', [coffee]);
    await stage.observe(theirs, 'invoices', [{ ...coffee, grossAmount: '1' }]);
    expect(await invoicesOf(stage, ours.organizationId)).toEqual([
      {
        id: 'invoice-1',
        gross: '12345678901234567890.123456789',
        dated: '2026-02-28',
        paid: false,
        days: '8',
        folded: 'kaffe, æbler',
        made: '2026-02-28 23:59:59',
      },
    ]);

    await stage.observe(ours, 'invoices', [{ ...coffee, isPaid: true }]);
    expect(await invoicesOf(stage, ours.organizationId)).toMatchObject([{ paid: true }]);
    await stage.remove(ours, 'invoices', 'invoice-1');
    expect(await invoicesOf(stage, ours.organizationId)).toEqual([]);
    expect(await invoicesOf(stage, theirs.organizationId)).toMatchObject([{ gross: '1' }]);

    // The database itself keeps them apart: a statement that forgets the company, or that wants to write, comes to nothing.
    const { organizationId } = ours;
    const everybody = stage.read(organizationId, async (transaction) => {
      const { rows } = await sql<Row>`
        select * from ${tableOf('invoices')}
        where organization_id = ${theirs.organizationId} or true`.execute(transaction);
      return rows;
    });
    expect(await everybody).toEqual([]);
    await expect(
      stage.read(organizationId, (transaction) =>
        sql`delete from ${tableOf('invoices')}`.execute(transaction),
      ),
    ).rejects.toThrow(/read-only/);
  });

  test('a value that no column can hold is left out, and keeps nobody else waiting', async () => {
    const company = newCompany();
    const odd: BillyRecord = {
      id: 'invoice-2',
      contactId: 'c'.repeat(10_000),
      entryDate: '2026-02-30',
      createdTime: 'yesterday',
      grossAmount: '9'.repeat(1_000),
      isPaid: 'maybe',
      paymentTermsDays: 1.5,
      lineDescription: 'before\0behind \ud800',
    };
    await stage.observe(company, 'invoices', [odd, coffee]);
    expect(await invoicesOf(stage, company.organizationId)).toMatchObject([
      { id: 'invoice-1', gross: coffee['grossAmount'] },
      {
        id: 'invoice-2',
        gross: null,
        dated: null,
        paid: null,
        days: null,
        made: null,
        folded: 'before\uFFFDbehind \uFFFD',
      },
    ]);
  });

  test('what cannot be made of a record is owed and made up for, and its change is told all the same', async () => {
    const company = newCompany();
    let isBroken = true;
    const made: string[] = [];
    const fragile: Derivation = {
      name: 'fragile',
      shape: 'one',
      clear: () => Promise.resolve(),
      async apply(transaction, _organizationId, states) {
        if (isBroken) await sql`select 1 / 0`.execute(transaction);
        made.push(...states.map(({ id }) => id));
      },
    };
    const shaky = setUpTables(stage.store, [fragile, mirrorTables]);
    await shaky.observe(company, 'invoices', [coffee]);
    expect(await shaky.deriving.isComplete('fragile')).toBe(false);
    // Nothing half made is left, and the mirror has it.
    expect(await invoicesOf(shaky, company.organizationId)).toEqual([]);
    const names = [{ resource: 'invoices' as const, id: coffee.id }];
    const known = await readRecords(await stage.store.open(), company.organizationId, names);
    expect(known.size).toBe(1);

    isBroken = false;
    await shaky.deriving.rebuild();
    expect(await shaky.deriving.isComplete('fragile')).toBe(true);
    expect(made).toContain(coffee.id);
    expect(await invoicesOf(shaky, company.organizationId)).toHaveLength(1);
  }, 60_000);

  test('a mistake of ours in a statement is told as one, and a database that is away as such', async () => {
    const { organizationId } = newCompany();
    const wrong = tellingFailures(() =>
      stage.read(organizationId, (transaction) => sql`select no_such_column`.execute(transaction)),
    );
    await expect(wrong).rejects.not.toBeInstanceOf(CodedError);
    const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    await expect(tellingFailures(() => Promise.reject(away))).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
    const tooLong = Object.assign(new Error('canceling statement'), { code: '57014' });
    await expect(tellingFailures(() => Promise.reject(tooLong))).rejects.toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
    });
  });

  // The last, for it leaves the tables in another shape.
  test('what is made in another shape is made anew from the mirror beside what comes in', async () => {
    const [ours, theirs] = [newCompany(), newCompany()];
    const many = Array.from({ length: 1_203 }, (_, index) => ({ ...coffee, id: `i-${index}` }));
    const before = setUpTables(stage.store, []);
    await before.observe(ours, 'invoices', many.slice(0, 1_200));
    await before.observe(ours, 'contacts', [{ id: 'contact-1', name: 'Havnens Bageri ApS' }]);
    await before.observe(theirs, 'invoices', [coffee]);

    const next = setUpTables(stage.store, [{ ...mirrorTables, shape: 'another' }]);
    expect(await next.deriving.isComplete('mirror-tables')).toBe(false);
    await Promise.all([next.deriving.rebuild(), next.observe(ours, 'invoices', many.slice(1_200))]);
    expect(await next.deriving.isComplete('mirror-tables')).toBe(true);
    expect(await invoicesOf(next, ours.organizationId)).toHaveLength(1_203);
    expect(await invoicesOf(next, theirs.organizationId)).toHaveLength(1);

    // A release of the shape before runs beside it: neither stops the other, and what it has written is made up for.
    await stage.observe(theirs, 'invoices', [{ ...coffee, id: 'late' }]);
    expect(await next.deriving.isComplete('mirror-tables')).toBe(false);
    await next.deriving.rebuild();
    expect(await next.deriving.isComplete('mirror-tables')).toBe(true);
    expect(await invoicesOf(next, theirs.organizationId)).toMatchObject([
      { id: 'invoice-1' },
      { id: 'late' },
    ]);
  }, 60_000);
});

describeWith('postgres', 'the tables of the mirror, where nobody may make roles', (program) => {
  test('their owner sees one company at a time too', async () => {
    const postgres = await startPostgres(program);
    const address = new URL(await postgres.newDatabase());
    const administrator = createStore({ ...quiet, databaseUrl: address.href });
    const database = await administrator.open();
    await sql`create role clerk login nosuperuser nocreaterole`.execute(database);
    await sql`create database books owner clerk`.execute(database);
    await administrator.close();
    address.username = 'clerk';
    address.pathname = '/books';
    const store = createStore({ ...quiet, databaseUrl: address.href });
    const stage = setUpTables(store);
    const [ours, theirs] = [newCompany(), newCompany()];
    await stage.observe(ours, 'invoices', [coffee]);
    await stage.observe(theirs, 'invoices', [coffee, { ...coffee, id: 'invoice-2' }]);
    expect(await invoicesOf(stage, ours.organizationId)).toHaveLength(1);
    expect(await invoicesOf(stage, theirs.organizationId)).toHaveLength(2);
    // Outside of a company's transaction there is nothing to be seen.
    const clerk = await store.open();
    const { rows } = await sql`select * from ${tableOf('invoices')}`.execute(clerk);
    expect(rows).toEqual([]);
    await store.close();
    await postgres.close();
  }, 60_000);
});
