/** Bulk jobs through the front door: begun over GraphQL, fetched over HTTP, each company its own. */

import { clockOf } from '../../src/clock.ts';
import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { bulkClient, type Begin, type BulkJob, type ResultSet } from '../support/bulk-client.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';
import { until } from '../support/until.ts';

let graph: Graph;
let aheadMs = 0;
const clock = clockOf(() => Date.now() + aheadMs);

const client = bulkClient(() => graph.url, headersOf(0));
const adminKey = 'key-of-an-administrator-0000';
let keys = 0;
const key = () => `key-${(keys += 1)}`;
const begin = (text: string, more: Partial<Begin> = {}) =>
  client.begin({ key: key(), text, ...more });

beforeAll(async () => {
  const env = environmentOf(2);
  const organization = tenantCompany(0).organizationId;
  const API_KEYS = JSON.stringify({
    // What the helper made, which is JSON.
    ...(JSON.parse(env['API_KEYS'] ?? '') as object),
    [adminKey]: { organization, scopes: ['billy:admin'] },
  });
  graph = await startGraph({
    seed: tenantsSeed(2),
    env: { ...env, API_KEYS, BILLY_CALLS_PER_SECOND: '50' },
    clock,
  });
});

afterEach(() => graph.emulator.faults.set([]));

afterAll(() => graph.close());

const contacts = () => graph.records('contacts');
const named = (name: unknown) => contacts().filter((contact) => contact['name'] === name);
const posts = () =>
  graph.emulator
    .requests()
    .filter(({ method, path }) => method === 'POST' && path === '/v2/contacts').length;

/** Of many contacts, each with a number by which it is known. */
const fileOf = (label: string, count: number) =>
  `name;countryId;type;contactNo\n${Array.from(
    { length: count },
    (_, index) => `${label} ${index};DK;COMPANY;${label}-${index}`,
  ).join('\n')}`;

const labelled = (label: string) =>
  contacts().filter(({ name }) => typeof name === 'string' && name.startsWith(`${label} `));

const sets: readonly ResultSet[] = ['succeeded', 'failed', 'unprocessed'];

/** Every line is in exactly one of the files, and the counts are those of the files. */
async function judgeSets(job: BulkJob): Promise<void> {
  const [succeeded = [], failed = [], unprocessed = []] = await Promise.all(
    sets.map((set) => client.rows(job, set)),
  );
  const lines = [...succeeded, ...failed, ...unprocessed].map((row) => row['_line']);
  expect(new Set(lines).size).toBe(job.totalRows);
  expect([succeeded.length, failed.length, unprocessed.length]).toEqual([
    job.succeededRows,
    job.failedRows,
    job.unprocessedRows,
  ]);
}

test('each row of a file becomes a record, and the file of successes says which', async () => {
  const job = await client.ended(
    await begin(
      'name;countryId;type;isCustomer\r\nBageren æøå;DK;COMPANY;true\r\n"Skov; og ""Have""\nApS";DK;company;\r\n',
    ),
  );
  expect(job).toMatchObject({ state: 'FINISHED', totalRows: 2, succeededRows: 2, failures: [] });
  const rows = await client.rows(job, 'succeeded');
  expect(rows.map((row) => [row['_line'], row['name'], row['_id']])).toEqual([
    ['2', 'Bageren æøå', named('Bageren æøå')[0]?.id],
    ['3', 'Skov; og "Have"\nApS', named('Skov; og "Have"\nApS')[0]?.id],
  ]);
  await judgeSets(job);
});

const halfBad = 'name;countryId;type\nGod;DK;COMPANY\nDårlig;DK;martian\n=cmd();DK;x\n';

test('with a faulty row nothing is written, and each row is told about', async () => {
  const before = posts();
  const payload = await begin(halfBad.replace('God', 'Uskrevet'));
  const { job } = payload;
  expect(job).toMatchObject({ state: 'REFUSED', totalRows: 3, failedRows: 2, unprocessedRows: 1 });
  expect(job?.failures.map(({ line, errors }) => [line, errors[0]?.column])).toEqual([
    [3, 'type'],
    [4, 'type'],
  ]);
  const ended = await client.ended(payload);
  expect(posts()).toBe(before);
  expect(named('Uskrevet')).toEqual([]);
  await judgeSets(ended);
  const [, formula] = await client.rows(ended, 'failed');
  expect(formula).toMatchObject({ name: "'=cmd()", _code: 'INVALID', _column: 'type' });
});

test('the good ones are written where the caller says so', async () => {
  const input = { badRows: 'SKIP' };
  const job = await client.ended(await begin(halfBad.replace('God', 'Skrevet'), { input }));
  expect(job).toMatchObject({ state: 'FINISHED', succeededRows: 1, failedRows: 2 });
  expect(named('Skrevet')).toHaveLength(1);
  await judgeSets(job);
});

test('what Billy refuses is a failed row and holds up no other', async () => {
  graph.emulator.faults.set([
    {
      match: { method: 'POST' },
      action: { type: 'status', status: 422, body: '{"meta":{"statusCode":422}}' },
      count: 1,
    },
  ]);
  const job = await client.ended(await begin(fileOf('Afvist', 4)));
  expect(job).toMatchObject({ state: 'FINISHED', succeededRows: 3, failedRows: 1 });
  expect(labelled('Afvist')).toHaveLength(3);
  await judgeSets(job);
});

test('records are changed and deleted by their ids; an empty cell leaves what is there', async () => {
  const [first, second] = graph.ids('contacts');
  const phone = contacts()[0]?.['phone'];
  const input = { operation: 'UPDATE' };
  const text = `id,name,phone\n${first},"Nyt navn, ApS",\n${second},Andet navn,12345678\nxxx000000000000000000x,Findes ikke,\n`;
  const job = await client.ended(await begin(text, { input }));
  expect(job).toMatchObject({ succeededRows: 2, failedRows: 1 });
  expect(job.failures[0]).toMatchObject({ line: 4, errors: [{ code: 'NOT_FOUND', column: 'id' }] });
  expect(contacts()[0]).toMatchObject({ name: 'Nyt navn, ApS' });
  expect(contacts()[0]?.['phone']).toEqual(phone);
  expect(contacts()[1]).toMatchObject({ name: 'Andet navn', phone: '12345678' });

  const made = await client.ended(await begin(fileOf('Slettes', 2)));
  const ids = (await client.rows(made, 'succeeded')).map((row) => row['_id']);
  const removed = await client.ended(
    await begin(['id', ...ids].join('\n'), { input: { operation: 'DELETE' } }),
  );
  expect(removed).toMatchObject({ succeededRows: 2, failedRows: 0 });
  expect(labelled('Slettes')).toEqual([]);
});

test('an invoice has its lines in columns, or in a line of JSON', async () => {
  const contactId = graph.ids('contacts')[2];
  const productId = graph.ids('products')[0];
  const before = graph.records('invoices').length;
  const rows = `contactId;entryDate;lines.0.productId;lines.0.quantity;lines.0.unitPrice;lines.1.productId;lines.1.unitPrice
${contactId};2026-03-02;${productId};2;1.234,50;${productId};10
${contactId};2026-03-03;${productId};1;99,95;;
`;
  const csv = await client.ended(await begin(rows, { input: { resource: 'invoices' } }));
  expect(csv).toMatchObject({ state: 'FINISHED', succeededRows: 2 });
  const json = await client.ended(
    await begin(
      JSON.stringify({
        contactId,
        entryDate: '2026-03-04',
        lines: [{ productId, unitPrice: '0.10', quantity: 3 }],
      }),
      { input: { resource: 'invoices', format: 'JSON_LINES' } },
    ),
  );
  expect(json).toMatchObject({ state: 'FINISHED', succeededRows: 1 });
  const made = graph.records('invoices').slice(before);
  const byDay = made.map(({ entryDate, amount }) => [entryDate, amount]);
  expect(byDay.sort()).toEqual([
    ['2026-03-02', '2479'],
    ['2026-03-03', '99.95'],
    ['2026-03-04', '0.3'],
  ]);
  const [row] = await client.rows(json, 'succeeded');
  expect(JSON.parse(row?.['_row'] ?? '')).toMatchObject({ contactId });
});

test('B02 one key twenty times at once is one job; with another file it is a conflict', async () => {
  const same = { key: key(), text: fileOf('Enkelt', 3) };
  const payloads = await Promise.all(Array.from({ length: 20 }, () => client.begin(same)));
  expect(new Set(payloads.map(({ job }) => job?.id)).size).toBe(1);
  expect(payloads.filter(({ replayed }) => !replayed)).toHaveLength(1);
  const [payload] = payloads;
  if (payload === undefined) throw new Error('There is no payload.');
  await client.ended(payload);
  expect(labelled('Enkelt')).toHaveLength(3);
  const other = await client.ask({ ...same, text: fileOf('Enkelt', 4) });
  expect(other.codes).toEqual(['IDEMPOTENCY_CONFLICT']);
  const another = await client.ask({ ...same, input: { badRows: 'SKIP' } });
  expect(another.codes).toEqual(['IDEMPOTENCY_CONFLICT']);
  expect(labelled('Enkelt')).toHaveLength(3);
});

test('answers that are lost are looked for: no record twice, none missing', async () => {
  graph.emulator.faults.set([
    { match: { method: 'POST', percent: 25 }, action: { type: 'commit_then_reset' }, count: 6 },
    { match: { method: 'POST', percent: 10 }, action: { type: 'reset' }, count: 2 },
  ]);
  const payload = await begin(fileOf('Tabt', 40));
  // The looks come by and by, and what is not there is sent again after a minute.
  const moving = setInterval(() => (aheadMs += 20_000), 250);
  const job = await client.ended(payload, 60_000);
  clearInterval(moving);
  expect(job).toMatchObject({ state: 'FINISHED', succeededRows: 40, failedRows: 0 });
  const numbers = labelled('Tabt').map(({ contactNo }) => contactNo);
  expect(numbers).toHaveLength(40);
  expect(new Set(numbers).size).toBe(40);
  const ids = (await client.rows(job, 'succeeded')).map((row) => row['_id']);
  expect(ids.sort()).toEqual(
    labelled('Tabt')
      .map(({ id }) => id)
      .sort(),
  );
}, 70_000);

test('a job stands still and goes on as it is told', async () => {
  graph.emulator.faults.set([{ match: { method: 'POST' }, action: { type: 'delay', ms: 40 } }]);
  const payload = await begin(fileOf('Pause', 120));
  const id = payload.job?.id ?? '';
  await until('some are written', () => labelled('Pause').length > 0);
  expect((await client.order('pauseBulkJob', id)).job).toMatchObject({ state: 'PAUSED' });
  const atOrder = labelled('Pause').length;
  await until('what was under way is told', async () => {
    const told = (await client.find(id))?.succeededRows ?? 0;
    return told > 0 && told === labelled('Pause').length;
  });
  expect(labelled('Pause').length - atOrder).toBeLessThanOrEqual(30);
  expect(await client.find(id)).toMatchObject({ state: 'PAUSED', results: null });
  graph.emulator.faults.set([]);
  expect((await client.order('resumeBulkJob', id)).job).toMatchObject({ state: 'WAITING' });
  const job = await client.ended(payload);
  expect(job).toMatchObject({ state: 'FINISHED', succeededRows: 120 });
  expect(labelled('Pause')).toHaveLength(120);
  expect((await client.order('pauseBulkJob', id)).userErrors[0]?.code).toBe('INVALID');
});

test('rows wait for their turn behind everybody else: theirs is the last class of the budget', async () => {
  const waits = async (priority: string) => {
    const text = await (await fetch(`${graph.url}/metrics`)).text();
    const line = new RegExp(`billy_budget_wait_seconds_count\\{priority="${priority}"\\} (\\d+)`);
    return Number(line.exec(text)?.[1] ?? 0);
  };
  const payload = await begin(fileOf('Bagest', 100));
  await client.ended(payload);
  expect(await waits('bulk')).toBeGreaterThan(0);
  expect(await waits('write')).toBe(0);
});

test('a file that cannot be read, and arguments that cannot be right, are told where they are wrong', async () => {
  const faulty = async (more: Partial<Begin>) =>
    (await client.begin({ key: key(), ...more })).userErrors.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  expect(await faulty({ text: 'name;nope\n' })).toEqual([
    expect.stringMatching(/^text: Line 1: .*"nope"/),
  ]);
  expect(await faulty({ file: Buffer.from('name,name\n') })).toEqual([
    expect.stringMatching(/^file: Line 1: .*once/),
  ]);
  expect(await faulty({})).toEqual([expect.stringMatching(/^file: Expected either file or text/)]);
  expect(await faulty({ text: 'name;countryId;type\n' })).toEqual([
    expect.stringMatching(/at least one row/),
  ]);
  expect(await faulty({ text: 'x', input: { resource: 'postings' } })).toEqual([
    expect.stringMatching(/^input\.resource: Expected a resource with a create.*contacts/),
  ]);
  const separator = { separator: '|' };
  expect((await client.ask({ key: key(), text: 'x', input: separator })).codes).toEqual([
    'BAD_USER_INPUT',
  ]);
  expect((await client.ask({ key: '', text: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
});

test('another company knows nothing of a job, and nobody without credentials', async () => {
  const job = await client.ended(await begin(fileOf('Egen', 1)));
  const stranger = bulkClient(() => graph.url, headersOf(1));
  expect(await stranger.find(job.id)).toBeNull();
  expect((await stranger.order('cancelBulkJob', job.id)).userErrors[0]?.code).toBe('NOT_FOUND');
  expect((await stranger.fetched(job, 'succeeded')).status).toBe(404);
  const nobody = bulkClient(() => graph.url, {});
  expect((await nobody.fetched(job, 'succeeded')).status).toBe(401);
  const unknown = { ...job, results: { ...job.results, failed: `/bulk-jobs/${job.id}/secrets` } };
  expect((await client.fetched(unknown as BulkJob, 'failed')).status).toBe(404);
  const { bulkJobs } = await graph.data('{ bulkJobs { id } }', {}, headersOf(1));
  expect(bulkJobs).toEqual([]);
});

test('the audit log has who asked for what, and each row as a write of its own', async () => {
  const admin = { 'x-api-key': adminKey };
  const { auditLog } = await graph.data(
    '{ auditLog(first: 20) { nodes { operation subject outcome } } }',
    {},
    admin,
  );
  const { nodes } = auditLog as { nodes: readonly { operation: string; subject: string }[] };
  expect(nodes.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['startBulkJob', 'createContact']),
  );
  expect(new Set(nodes.map(({ subject }) => subject)).size).toBe(1);
});

test('a token that Billy refuses has the job stand still, and no row fails for it', async () => {
  const organization = tenantCompany(0).organizationId;
  graph.emulator.faults.set([
    { match: { organization, method: 'POST' }, action: { type: 'status', status: 401 } },
  ]);
  const payload = await begin(fileOf('Lukket', 5));
  const id = payload.job?.id ?? '';
  await until('it stands still', async () => (await client.find(id))?.state === 'PAUSED');
  const job = await client.find(id);
  expect(job?.reason).toMatch(/^UPSTREAM_CREDENTIALS_REJECTED/);
  expect(job).toMatchObject({ succeededRows: 0, failedRows: 0, unprocessedRows: 5 });
  const cancelled = await client.order('cancelBulkJob', id);
  const ended = await client.ended(cancelled);
  expect(ended).toMatchObject({ state: 'CANCELLED', unprocessedRows: 5 });
  await judgeSets(ended);
});
