/** How exports are made: page by page, by whichever process is there, never half, and never twice. */

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import type { BillyRecord } from '../../../src/billy/records.ts';
import { clockOf } from '../../../src/clock.ts';
import { CodedError } from '../../../src/errors.ts';
import { createAnalysis } from '../../../src/features/analysis/analysis.ts';
import { createExports, type Exports } from '../../../src/features/export/create-exports.ts';
import { createExportRows } from '../../../src/features/export/export-rows.ts';
import type { ExportEvent } from '../../../src/features/export/events.ts';
import type { ExportChoice } from '../../../src/features/export/choosing.ts';
import type { Export, PageReader } from '../../../src/features/export/export.ts';
import type { Job } from '../../../src/spans.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTraces } from '../../../src/telemetry/traces.ts';
import { startCollector } from '../../support/collector.ts';
import { describeTables, type TablesStage } from '../../mirror/tables/stage.ts';

const dayMs = 24 * 3_600_000;

/** More than are made at once, and no whole number of pages. */
const many = 10_500;

const asLines = { kind: 'jsonLines' } as const;

const chosen = {
  resource: 'products',
  orderBy: [],
  columns: [{ field: 'id' }, { field: 'name' }],
  format: asLines,
} satisfies ExportChoice;

/** One process at the stage's database; its clock, and what it reads, are the test's. */
function replicaOf(
  stage: TablesStage,
  organizationId: string,
  options: {
    readonly clock?: { at: number };
    readonly reading?: (reader: PageReader) => PageReader;
    readonly store?: Partial<Store>;
    readonly job?: Job;
  } = {},
) {
  const time = options.clock ?? { at: Date.parse('2026-03-02T10:00:00Z') };
  const clock = clockOf(() => time.at);
  const store: Store = {
    ...stage.store,
    owner: randomUUID(),
    isExclusive: false,
    ...options.store,
  };
  const events: ExportEvent[] = [];
  const deeds: string[] = [];
  const analyst = createAnalysis({
    store,
    read: stage.read,
    areTablesComplete: () => Promise.resolve(true),
    clock,
  })({
    organizationId,
    admit: () => Promise.resolve(),
    fiscalYears: () => Promise.resolve(calendarYears),
    sweptAt: () => Promise.resolve(new Map()),
    onAsked: () => undefined,
  });
  const exports = createExports({
    store,
    organizationIds: () => [organizationId],
    readerOf: () => (options.reading ?? ((reader) => reader))(analyst),
    sequenceOf: async () => (await stage.feed.extent(organizationId)).last,
    audit: (_transaction, { operation }) => {
      deeds.push(operation);
      return Promise.resolve();
    },
    clock,
    onEvent: (event) => events.push(event),
    ...(options.job && { job: options.job }),
  });
  const desk = exports.of({ organizationId, subject: 'a test', correlationId: 'c' });
  return { exports, desk, events, deeds, time };
}

async function stored(
  stage: TablesStage,
  products: readonly BillyRecord[],
): Promise<{ readonly organizationId: string; readonly accessToken: string }> {
  const company = { organizationId: randomUUID(), accessToken: 'a' };
  for (let from = 0; from < products.length; from += 2_000)
    await stage.observe(company, 'products', products.slice(from, from + 2_000));
  return company;
}

const products = (count: number): BillyRecord[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `p${String(number).padStart(6, '0')}`,
    name: `Kaffe ${number}`,
  }));

async function started(
  { desk }: Pick<ReturnType<typeof replicaOf>, 'desk'>,
  choice: ExportChoice = chosen,
): Promise<Export> {
  const { export: made, faults } = await desk.start(choice);
  if (made === null) throw new Error(JSON.stringify(faults));
  return made;
}

async function textOf(exports: Exports, { organizationId, id }: Export): Promise<string> {
  const file = await exports.deliver(organizationId, id);
  if (file === undefined) throw new Error('There is no file.');
  const pieces: Uint8Array[] = [];
  for await (const piece of file.body) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (file.bytes !== undefined) expect(bytes.length).toBe(file.bytes);
  return bytes.toString();
}

/** Ids, line by line. */
function idsIn(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly id: string }).id);
}

/** Lets so many pages through, and then does something before the next. */
function afterPages(pages: number, then: () => Promise<void> | void) {
  let read = 0;
  return (reader: PageReader): PageReader => ({
    async find(asked) {
      if (!asked.isCounted && read++ === pages) await then();
      return reader.find(asked);
    },
  });
}

describeTables('exports', (stage) => {
  let company: Awaited<ReturnType<typeof stored>>;
  const ids = products(many).map(({ id }) => id);

  beforeAll(async () => {
    company = await stored(stage(), products(many));
  }, 60_000);

  const replica = (options: Parameters<typeof replicaOf>[2] = {}) =>
    replicaOf(stage(), company.organizationId, options);

  afterEach(async () => {
    // The next test finds room, and nothing that waits.
    const { desk } = replica({ clock: { at: Date.parse('2026-03-02T10:00:00Z') } });
    for (const { id } of await desk.list()) await desk.cancel(id);
  });

  test('a large one waits for its turn, and then has each record once', async () => {
    const { exports, desk, deeds, events } = replica();
    const made = await started({ desk });
    expect(made).toMatchObject({ state: 'waiting', totalRows: many });
    expect(deeds).toEqual(['startExport']);
    await exports.look();
    const done = await desk.find(made.id);
    expect(done).toMatchObject({ state: 'ready', rows: many, chunks: 11 });
    expect(idsIn(await textOf(exports, made))).toEqual(ids);
    expect(events).toMatchObject([{ type: 'export.ready', rows: many }]);
    // No list of this stage was ever swept.
    expect(done?.isComplete).toBe(false);
  });

  test('what a process has left behind, another goes on with when its lease has run out', async () => {
    const time = { at: Date.parse('2026-03-02T10:00:00Z') };
    const dying = replica({
      clock: time,
      // It is killed between two pages: what it holds is not let go of.
      reading: afterPages(4, () => new Promise<void>(() => undefined)),
    });
    const made = await started(dying);
    const other = replica({ clock: time });
    await untilRows(other.desk, made.id, 4_000);
    await other.exports.look();
    expect(await other.desk.find(made.id)).toMatchObject({ state: 'running', rows: 4_000 });
    expect(await other.exports.deliver(company.organizationId, made.id)).toBeUndefined();

    time.at += 61_000;
    await other.exports.look();
    expect(other.events).toMatchObject([
      { type: 'export.taken-over', rows: 4_000 },
      { type: 'export.ready', rows: many },
    ]);
    expect(idsIn(await textOf(other.exports, made))).toEqual(ids);
  });

  test('what another process makes is a trace linked to the request that asked for it', async () => {
    const collector = await startCollector();
    const settings = { endpoint: collector.url, headers: new Map(), slowMs: dayMs, share: 1 };
    const traces = createTraces({ ...settings, serviceName: 'books' }, () => undefined);
    // It never looks for what waits: as if it were killed.
    const asked = replica({ store: { status: () => 'closed' } });
    const request = traces.begin('POST /graphql');
    await request.within(() => started(asked));
    const { traceId, root } = request.recording;
    request.end({ attributes: {}, isCallerKnown: true });
    await replica({ job: traces.job }).exports.look();
    await traces.close();
    await collector.close();
    const made = collector.spans().filter(({ name }) => name === 'export.make');
    expect(made).toMatchObject([{ parentSpanId: '', links: [{ traceId, spanId: root.id }] }]);
    expect(made[0]?.traceId).not.toBe(traceId);
  });

  test('what nobody goes on with is counted, with how long it has waited', async () => {
    const asked = Date.parse('2026-03-02T10:00:00Z');
    const time = { at: asked };
    const rows = createExportRows({ ...stage().store, owner: 'counting', isExclusive: false });
    const dying = replica({
      clock: time,
      reading: afterPages(4, () => new Promise<void>(() => undefined)),
    });
    const made = await started(dying);
    const other = replica({ clock: time });
    await untilRows(other.desk, made.id, 4_000);
    const { organizationId } = company;
    expect(await rows.backlog([organizationId], time.at)).toEqual({
      unfinished: 1,
      // When its lease runs out.
      oldestDueAt: asked + 60_000,
      oldestCreatedAt: asked,
    });
    const none = { unfinished: 0, oldestDueAt: undefined, oldestCreatedAt: undefined };
    expect(await rows.backlog([randomUUID()], time.at)).toEqual(none);
    time.at += 61_000;
    await other.exports.look();
    expect(await rows.backlog([organizationId], time.at)).toEqual(none);
  });

  test('who has lost the lease adds nothing more', async () => {
    const time = { at: Date.parse('2026-03-02T10:00:00Z') };
    const held = Promise.withResolvers<undefined>();
    const slow = replica({ clock: time, reading: afterPages(3, () => held.promise) });
    const made = await started(slow);
    const other = replica({ clock: time });
    await untilRows(other.desk, made.id, 3_000);
    time.at += 61_000;
    await other.exports.look();
    held.resolve(undefined);
    await slow.exports.close();
    expect(slow.events).toEqual([]);
    expect(idsIn(await textOf(other.exports, made))).toEqual(ids);
  });

  test('a process that ends lets go, and the next one goes on at once', async () => {
    const leaving = replica({ reading: afterPages(2, () => void leaving.exports.close()) });
    const made = await started(leaving);
    const next = replica();
    await untilRows(next.desk, made.id, 3_000);
    await leaving.exports.close();
    await next.exports.look();
    expect(idsIn(await textOf(next.exports, made))).toEqual(ids);
  });

  test('one that is cancelled under way stops, and keeps nothing', async () => {
    const { exports, desk, events } = replica({
      reading: afterPages(2, async () => {
        for (const { id } of await desk.list()) await desk.cancel(id);
      }),
    });
    const { id } = await started({ desk });
    await exports.look();
    expect(await desk.find(id)).toMatchObject({ state: 'cancelled' });
    expect(events).toEqual([]);
    expect(await piecesOf(stage(), id)).toBe(0);
  });

  test('what fails is tried again, and given up when it goes on failing', async () => {
    const time = { at: Date.parse('2026-03-02T10:00:00Z') };
    const away = () => Promise.reject(new CodedError('SERVICE_UNAVAILABLE', 'It is away.'));
    const once = replica({ clock: time, reading: afterPages(5, away) });
    const made = await started(once);
    await once.exports.look();
    expect(await once.desk.find(made.id)).toMatchObject({ state: 'running', rows: 5_000 });
    time.at += 5_000;
    await once.exports.look();
    expect(idsIn(await textOf(once.exports, made))).toEqual(ids);

    const never = replica({
      clock: time,
      reading: (reader) => ({ find: (asked) => (asked.isCounted ? reader.find(asked) : away()) }),
    });
    const hopeless = await started(never);
    for (let round = 0; round < 6; round += 1) {
      await never.exports.look();
      time.at += 600_000;
    }
    expect(await never.desk.find(hopeless.id)).toMatchObject({
      state: 'failed',
      failure: 'SERVICE_UNAVAILABLE: It is away.',
    });
  });

  test('a part is never taken for the whole', async () => {
    const { exports, desk } = replica();
    const made = await started({ desk });
    await exports.look();
    const database = await stage().store.open();
    const file = await exports.deliver(company.organizationId, made.id);
    await sql`delete from export_chunks where export_id = ${made.id} and number = 3`.execute(
      database,
    );
    await expect(exports.deliver(company.organizationId, made.id)).rejects.toThrow(/10500 rows/);
    const read = async () => {
      let pieces = 0;
      for await (const piece of file?.body ?? []) pieces += piece.length > 0 ? 1 : 0;
      return pieces;
    };
    await expect(read()).rejects.toThrow(/has gone/);
  });

  test('so many at a time, and no more', async () => {
    const { desk } = replica({ reading: afterPages(0, () => new Promise<void>(() => undefined)) });
    for (let count = 0; count < 3; count += 1) await started({ desk });
    expect(await desk.start(chosen)).toMatchObject({
      export: null,
      faults: [{ code: 'INVALID', path: ['input'] }],
    });
  });

  test('a day later it is forgotten with all its pieces', async () => {
    const { exports, desk, time } = replica();
    const made = await started({ desk });
    await exports.look();
    expect(await piecesOf(stage(), made.id)).toBe(11);
    time.at += dayMs;
    expect(await desk.find(made.id)).toBeNull();
    expect(await exports.deliver(company.organizationId, made.id)).toBeUndefined();
    await exports.look();
    expect(await piecesOf(stage(), made.id)).toBe(0);
  });

  test('a change while it is made is owned up to', async () => {
    const { exports, desk } = replica({
      reading: afterPages(3, () => touch()),
    });
    const touch = async () => {
      const seenAt = Date.parse('2027-01-01T00:00:00Z');
      const record = { id: 'p000001', name: 'Te' };
      const seen = {
        resource: 'products',
        id: record.id,
        kind: 'updated',
        record,
        seenAt,
      } as const;
      await stage().feed.observe(company, [seen], { source: 'poll' });
    };
    const made = await started({ desk });
    await exports.look();
    const done = await desk.find(made.id);
    expect(done).toMatchObject({ state: 'ready', rows: many });
    expect(done?.lastSequence).toBe((done?.firstSequence ?? 0) + 1);
  });

  test('what no cell was made for is told as it is, and harms nobody', async () => {
    const hostile = [
      '=1+1',
      'a\0b',
      '\uD800',
      'x'.repeat(200_000),
      '"\r\n;',
      "'; drop table x; --",
    ];
    const { organizationId } = await stored(
      stage(),
      hostile.map((name, number) => ({ id: `h${number}`, name })),
    );
    const { exports, desk } = replicaOf(stage(), organizationId);
    const lines = (await textOf(exports, await started({ desk }))).trimEnd().split('\n');
    const names = lines.map((line) => (JSON.parse(line) as { readonly name: string }).name);
    expect(names).toHaveLength(hostile.length);
    expect(names[0]).toBe('=1+1');
    expect(names[3]).toBe(hostile[3]);
    const csv = { kind: 'csv', notation: 'da', hasByteOrderMark: false } as const;
    const sheet = await textOf(exports, await started({ desk }, { ...chosen, format: csv }));
    expect(sheet).toContain(`h0;"'=1+1"\r\n`);
    expect(sheet).not.toContain('\0');
  });
});

async function untilRows(
  desk: ReturnType<typeof replicaOf>['desk'],
  id: string,
  rows: number,
): Promise<void> {
  while (((await desk.find(id))?.rows ?? 0) < rows) await new Promise(setImmediate);
}

async function piecesOf({ store }: TablesStage, id: string): Promise<number> {
  const { rows } = await sql<{ readonly count: string }>`
    select count(*) as count from export_chunks where export_id = ${id}`.execute(
    await store.open(),
  );
  return Number(rows[0]?.count);
}
