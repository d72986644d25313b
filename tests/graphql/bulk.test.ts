/** Bulk jobs through the front door: begun over GraphQL, fetched over HTTP, each company its own. */

import { parse } from 'csv-parse/sync';
import { tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';
import { until } from '../support/until.ts';

let graph: Graph;

interface Job {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly totalRows: number;
  readonly succeededRows: number;
  readonly failedRows: number;
  readonly unprocessedRows: number;
  readonly unsureRows: number;
  readonly results: Readonly<Record<'succeeded' | 'failed' | 'unprocessed', string>> | null;
  readonly failures: readonly {
    readonly line: number;
    readonly errors: readonly {
      readonly code: string;
      readonly column: string | null;
      readonly message: string;
    }[];
  }[];
}

interface Payload {
  readonly job: Job | null;
  readonly replayed: boolean;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
}

const fields = `id state reason totalRows succeededRows failedRows unprocessedRows unsureRows
  failures { line errors { code column message } } results { succeeded failed unprocessed }`;

const start = `mutation ($input: BulkJobInput!, $text: String, $file: Upload, $key: String!) {
  startBulkJob(input: $input, text: $text, file: $file, idempotencyKey: $key) {
    job { ${fields} } replayed userErrors { code path message }
  }
}`;

let keys = 0;

async function begin(
  text: string,
  input: Readonly<Record<string, unknown>> = {},
  { key = `key-${(keys += 1)}`, company = 0 } = {},
): Promise<Payload> {
  const variables = { input: { resource: 'contacts', operation: 'CREATE', ...input }, text, key };
  const data = await graph.data(start, variables, headersOf(company));
  return data['startBulkJob'] as Payload;
}

async function jobOf({ job }: Payload): Promise<Job> {
  if (job === null) throw new Error('There is no job.');
  const data = await graph.data(
    `query ($id: ID!) { bulkJob(id: $id) { ${fields} } }`,
    { id: job.id },
    headersOf(0),
  );
  return data['bulkJob'] as Job;
}

/** As it is when nothing of it is to be awaited any more. */
async function ended(payload: Payload): Promise<Job> {
  expect(payload.userErrors).toEqual([]);
  await until('the job is over', async () => (await jobOf(payload)).results !== null, 20_000);
  return jobOf(payload);
}

type ResultRow = Readonly<Record<string, string>>;

async function rowsOf(job: Job, set: keyof NonNullable<Job['results']>): Promise<ResultRow[]> {
  const response = await fetch(`${graph.url}${job.results?.[set] ?? ''}`, {
    headers: headersOf(0),
  });
  expect(response.status).toBe(200);
  const text = Buffer.from(await response.arrayBuffer());
  return parse(text, { bom: true, columns: true, delimiter: text.includes(';') ? ';' : ',' });
}

beforeAll(async () => {
  graph = await startGraph({ seed: tenantsSeed(2), env: environmentOf(2) });
});

afterAll(() => graph.close());

const contacts = () => graph.records('contacts');
const named = (name: string) => contacts().filter((contact) => contact['name'] === name);

test('each row of a file becomes a record, and the file of successes says which', async () => {
  const job = await ended(
    await begin(
      'name;countryId;type;isCustomer\r\nBageren æøå;DK;COMPANY;true\r\n"Skov; og ""Have""\nApS";DK;company;\r\n',
    ),
  );
  expect(job).toMatchObject({
    state: 'FINISHED',
    totalRows: 2,
    succeededRows: 2,
    failedRows: 0,
    unprocessedRows: 0,
  });
  const rows = await rowsOf(job, 'succeeded');
  expect(rows.map((row) => [row['_line'], row['name'], row['_id']])).toEqual([
    ['2', 'Bageren æøå', named('Bageren æøå')[0]?.id],
    ['3', 'Skov; og "Have"\nApS', named('Skov; og "Have"\nApS')[0]?.id],
  ]);
  expect(await rowsOf(job, 'failed')).toEqual([]);
  expect(await rowsOf(job, 'unprocessed')).toEqual([]);
});
