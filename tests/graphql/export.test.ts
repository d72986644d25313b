/** Exports through the front door: asked for over GraphQL, fetched over HTTP, each company its own. */

import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';
import { untilMirrored } from '../support/mirrored.ts';

let graph: Graph;

interface Made {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly totalRows: number;
  readonly bytes: string;
  readonly url: string | null;
  readonly fileName: string;
  readonly isComplete: boolean;
  readonly isOfOneMoment: boolean | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

interface Payload {
  readonly export: Made | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const fields =
  'id state rows totalRows bytes url fileName isComplete isOfOneMoment createdAt expiresAt';

async function start(input: Readonly<Record<string, unknown>>): Promise<Payload> {
  const data = await graph.data(
    `mutation ($input: ExportInput!) {
      startExport(input: $input) { export { ${fields} } userErrors { code path } }
    }`,
    { input },
    headersOf(0),
  );
  return data['startExport'] as Payload;
}

/** One that is expected to be ready with the answer. */
async function ready(input: Readonly<Record<string, unknown>>): Promise<Made> {
  const { export: made, userErrors } = await start(input);
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({ state: 'READY' });
  if (made === null) throw new Error('There is no export.');
  return made;
}

function fetched({ id }: Pick<Made, 'id'>, company: number | null = 0): Promise<Response> {
  const headers = company === null ? {} : headersOf(company);
  return fetch(`${graph.url}/exports/${id}`, { headers });
}

async function bytesOf(made: Made): Promise<Buffer> {
  const response = await fetched(made);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

beforeAll(async () => {
  const env = { ...environmentOf(2), POLL_MIN_SECONDS: '1' };
  graph = await startGraph({ seed: tenantsSeed(2), env });
  await untilMirrored(graph, 'findContacts', headersOf(0));
}, 90_000);

afterAll(() => graph.close());

const contacts = () => graph.records('contacts');

test('a file holds what was asked for, under the headings that were asked for, and says how sure it is', async () => {
  const made = await ready({
    resource: 'contacts',
    columns: [
      { field: 'id', heading: 'Nr.' },
      { field: 'name', heading: '=Navn' },
    ],
    orderBy: [{ field: 'name' }],
  });
  expect(contacts().length).toBeGreaterThan(0);
  expect(made).toMatchObject({
    rows: contacts().length,
    totalRows: contacts().length,
    url: `/exports/${made.id}`,
    isComplete: true,
    isOfOneMoment: true,
  });
  expect(Date.parse(made.expiresAt) - Date.parse(made.createdAt)).toBe(24 * 3_600_000);

  const response = await fetched(made);
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="${made.fileName}"`,
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(String(bytes.length)).toBe(made.bytes);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [head, ...rows] = parse(bytes, { delimiter: ';', bom: true });
  expect(head).toEqual(['Nr.', "'=Navn"]);
  expect(new Map(rows.map(([id, name]) => [id, name]))).toEqual(
    new Map(contacts().map(({ id, name }) => [id, name])),
  );
});

test('JSON Lines has every field as Billy has it, by a filter, and nothing before the first line', async () => {
  const [wanted] = contacts();
  const made = await ready({
    resource: 'contacts',
    json: { field: 'id', equals: wanted?.id },
    format: 'JSON_LINES',
  });
  const lines = (await bytesOf(made)).toString().split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    id: wanted?.id,
    name: wanted?.['name'],
    countryId: wanted?.['countryId'],
  });
});

test('a workbook has a row for each record, and its length is told by its end', async () => {
  const made = await ready({ resource: 'contacts', format: 'EXCEL' });
  expect(made.fileName).toMatch(/^contacts-.*\.xlsx$/);
  const parts = unzipSync(await bytesOf(made));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row>/g)).toHaveLength(contacts().length + 1);
});

test('a filter that means nothing makes a file of headings alone', async () => {
  const made = await ready({
    resource: 'contacts',
    text: 'id:nobody',
    columns: [{ field: 'id' }],
    byteOrderMark: false,
    notation: 'EN',
  });
  expect((await bytesOf(made)).toString()).toBe('id\r\n');
});

test('what is wrong with the order is told at its place, and nothing is made', async () => {
  const wrong: readonly [Readonly<Record<string, unknown>>, readonly string[]][] = [
    [{ resource: 'countries' }, ['resource']],
    [{ resource: '__proto__' }, ['resource']],
    [{ resource: 'contacts', columns: [] }, ['columns']],
    [{ resource: 'contacts', columns: [{ field: 'constructor' }] }, ['columns', '0', 'field']],
    [
      { resource: 'contacts', columns: [{ field: 'id' }, { field: 'name', heading: 'id' }] },
      ['columns', '1', 'heading'],
    ],
    [
      { resource: 'contacts', columns: [{ field: 'id', heading: 'x'.repeat(101) }] },
      ['columns', '0', 'heading'],
    ],
    [{ resource: 'contacts', json: { field: 'nothing', equals: 'x' } }, ['json', 'field']],
    [{ resource: 'contacts', orderBy: [{ field: 'nothing' }] }, ['orderBy', '0', 'field']],
  ];
  const before = await list();
  for (const [input, path] of wrong) {
    const { export: made, userErrors } = await start(input);
    expect([made, userErrors]).toEqual([null, [{ code: 'INVALID', path: ['input', ...path] }]]);
  }
  expect(await list()).toEqual(before);
});

async function list(company = 0): Promise<unknown> {
  return (await graph.data('{ exports { id } }', {}, headersOf(company)))['exports'];
}

test('another company, and nobody in particular, finds no such export', async () => {
  const made = await ready({ resource: 'contacts' });
  const foreign = await fetched(made, 1);
  const unknown = await fetched({ id: '00000000-0000-4000-8000-000000000000' }, 1);
  expect([foreign.status, unknown.status]).toEqual([404, 404]);
  const told = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    return errors.map(({ message }) => message);
  };
  expect(await told(foreign)).toEqual(await told(unknown));
  for (const id of ['%00', "';--", '..%2f..%2fgraphql', 'x'.repeat(200)])
    expect([400, 404]).toContain((await fetched({ id }, 0)).status);
  expect((await fetched(made, null)).status).toBe(401);

  const { body } = await graph.query(
    `mutation ($id: ID!) { cancelExport(id: $id) { export { id } userErrors { code path } } }`,
    { id: made.id },
    headersOf(1),
  );
  expect(body.data).toEqual({
    cancelExport: { export: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] },
  });
  expect(await list(1)).toEqual([]);
  expect((await fetched(made)).status).toBe(200);
});

test('one that is cancelled is gone from its address', async () => {
  const made = await ready({ resource: 'contacts' });
  const data = await graph.data(
    `mutation ($id: ID!) { cancelExport(id: $id) { export { state url } userErrors { code } } }`,
    { id: made.id },
    headersOf(0),
  );
  expect(data['cancelExport']).toEqual({
    export: { state: 'CANCELLED', url: null },
    userErrors: [],
  });
  expect((await fetched(made)).status).toBe(404);
});
