/** Bulk jobs: files that are poison, a Billy that takes no more, orders in the middle, and a process that dies. */

import { until } from '../support/until.ts';
import {
  contactsFile,
  judgeOnce,
  judgeSets,
  openBulkStage,
  takeIn,
  type BulkStage,
} from './bulk.ts';
import { tell } from './stage.ts';

let stage: BulkStage;

beforeAll(async () => {
  stage = await openBulkStage();
}, 60_000);

afterEach(() => stage.emulator.faults.set([]));

afterAll(() => stage.close());

const poison = [
  'name;countryId;type;contactNo;phone',
  'God æøå ÆØÅ;DK;COMPANY;g-1;',
  '"God; med ""citat"" og\r\nny linje";DK;PERSON;g-2;',
  '=cmd()|calc;DK;martian;;',
  'For;mange;celler;i;denne;række',
  `${'x'.repeat(5_000_000)};DK;COMPANY;;`,
  'N\0L;DK;COMPANY;;',
  '"Citat" bagefter;DK;COMPANY;;',
  ';DK;COMPANY;;',
  '=1+1;DK;COMPANY;g-3;+4512345678',
  'God til sidst;DK;company;g-4;',
].join('\r\n');

test('B04 poisonous CSV: faults by line, good rows done, and no formula in what is fetched', async () => {
  const { client, subgraph } = stage;
  const rowsBefore = stage.posts();
  const payload = await client.begin({
    key: 'poison',
    input: { badRows: 'SKIP' },
    file: Buffer.from(poison, 'latin1'),
  });
  const job = await client.ended(payload);
  expect(job).toMatchObject({ totalRows: 10, succeededRows: 4, failedRows: 6, unprocessedRows: 0 });
  expect(job.failures.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9, 10]);
  expect(stage.posts() - rowsBefore).toBe(4);
  await judgeSets(client, job);
  const names = (await client.rows(job, 'succeeded')).map((row) => row['name']);
  expect(names).toEqual(
    expect.arrayContaining(['God æøå ÆØÅ', 'God; med "citat" og\r\nny linje', "'=1+1"]),
  );
  for (const set of ['succeeded', 'failed'] as const)
    for (const row of await client.rows(job, set))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@-](?!\d+$)/);

  const headings = Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(';');
  for (const file of [headings, 'name;name\nx;y', '', '\0', 'name\uFFFE'])
    expect((await client.begin({ key: 'no', file })).userErrors).toMatchObject([
      { code: 'INVALID' },
    ]);

  const rows = 5_000;
  const grown = await takeIn({ ...stage, posts: () => stage.posts() - rowsBefore - 4 }, rows);
  tell('B04', `${rows} rows in and out: memory +${grown.toFixed(0)} MB`);
  expect(grown).toBeLessThan(150);
  expect(subgraph().events('http.request.failed')).toEqual([]);
}, 60_000);

test('B05 429, pausing and cancelling in the middle: nothing fails for it, and every row is told of', async () => {
  const { client, emulator, contacts } = stage;
  const label = 'Midt';
  const total = 400;
  emulator.faults.set([{ match: { method: 'POST' }, action: { type: 'delay', ms: 15 } }]);
  const payload = await client.begin({ key: 'middle', file: contactsFile(label, total) });
  const id = payload.job?.id ?? '';
  const sums = new Set<number>();
  const look = async () => {
    const job = await client.find(id);
    if (job === null) throw new Error('The job is gone.');
    sums.add(job.succeededRows + job.failedRows + job.unprocessedRows);
    return job;
  };

  await until('some rows are done', async () => (await look()).succeededRows >= 30);
  emulator.faults.set([
    { match: { method: 'POST' }, action: { type: 'status', status: 429, retryAfter: 1 }, count: 3 },
    { match: { method: 'POST' }, action: { type: 'delay', ms: 15 } },
  ]);
  const beforeIt = contacts(label).length;
  await until('it goes on', async () => (await look()).succeededRows >= beforeIt + 30, 30_000);
  expect(await look()).toMatchObject({ failedRows: 0, unknownRows: 0 });

  await client.order('pauseBulkJob', id);
  await until('it stands still', async () => {
    const { succeededRows, unsureRows } = await look();
    return succeededRows + unsureRows === contacts(label).length;
  });
  await client.order('resumeBulkJob', id);
  const paused = contacts(label).length;
  await until('it goes on', () => contacts(label).length > paused);
  await client.order('cancelBulkJob', id);
  const atOrder = contacts(label).length;
  const job = await client.ended(payload);
  const more = contacts(label).length - atOrder;
  tell(
    'B05',
    `cancelled after ${atOrder} of ${total} rows, ${more} more were done; ${job.succeededRows} done, ${job.failedRows} failed, ${job.unprocessedRows} not begun`,
  );
  expect(more).toBeLessThanOrEqual(30);
  expect(job).toMatchObject({ state: 'CANCELLED', failedRows: 0 });
  expect(job.succeededRows).toBe(contacts(label).length);
  expect([...sums]).toEqual([total]);
  await judgeSets(client, job);
}, 60_000);

test('B03 one creation in ten loses its answer: each is looked for, none is lost or twice', async () => {
  const { client, emulator, subgraph } = stage;
  const label = 'Tabt';
  emulator.faults.set([
    { match: { method: 'POST', percent: 10 }, action: { type: 'commit_then_reset' } },
  ]);
  const payload = await client.begin({ key: 'lost', file: contactsFile(label, 100) });
  await until('what is open is looked for', async () => {
    const job = await client.find(payload.job?.id ?? '');
    return job !== null && job.unprocessedRows === job.unsureRows;
  });
  await subgraph().moveClock(10_000);
  const job = await client.ended(payload);
  const { lost, twice } = await judgeOnce(stage, job, label);
  const asked = emulator.requests().filter(({ path }) => path.includes('contactNo=')).length;
  tell('B03', `100 rows: ${lost} lost, ${twice} twice; ${asked} looks by number`);
  expect(job).toMatchObject({ state: 'FINISHED', succeededRows: 100 });
}, 60_000);
