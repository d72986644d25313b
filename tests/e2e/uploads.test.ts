/** Files through the front door: the subgraph and the emulator, each in a process of its own. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { formEnd, formType, headOf, preflight, type Part } from '../http/form.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';

const key = (scopes: string) => `a-key-for-${scopes}`;
const keys = (organization: string) => ({
  [key('bookkeeping')]: organization,
  [key('reading')]: { organization, scopes: ['billy:read'] },
});

interface Process {
  readonly child: ChildProcess;
  readonly url: string;
}

let emulator: Process & { readonly organization: string; readonly token: string };
let subgraph: Process;

beforeAll(async () => {
  const billy = await started(
    'src/emulator/main.ts',
    ['--seed', 'demo', '--port', '0'],
    {},
    /token[^]*?(\w{22}) +(\w{40})/,
  );
  const url = /API +(\S+)/.exec(billy.printed)?.[1] ?? '';
  const [, organization = '', token = ''] = billy.match;
  emulator = { child: billy.child, url, organization, token };
  subgraph = await startSubgraph({ DATA_DIR: 'memory' });
}, 60_000);

afterAll(async () => {
  for (const one of [subgraph, emulator]) await stop(one);
});

async function stop({ child }: Process): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const mib = 1024 * 1024;

const largest = 100 * mib;

async function startSubgraph(database: Record<string, string>): Promise<Process> {
  const { url, organization, token } = emulator;
  const { child, match } = await started(
    'src/main.ts',
    [],
    {
      BILLY_API_BASE: url,
      BILLY_ACCESS_TOKEN: token,
      BILLY_ORGANIZATION_ID: organization,
      AUTH_MODE: 'api-key',
      API_KEYS: JSON.stringify(keys(organization)),
      MAX_UPLOAD_BYTES: String(largest),
      PORT: '0',
      ...database,
    },
    /"url":"([^"]+)"/,
  );
  return { child, url: match[1] ?? '' };
}

/** A script of ours that runs until it is stopped, once it has printed what is waited for. */
async function started(script: string, args: string[], env: Record<string, string>, ready: RegExp) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    // The emulator warns of requests that break off, as they are to do here.
    stdio: ['ignore', 'pipe', script.includes('emulator') ? 'ignore' : 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const match = ready.exec(printed);
    if (match !== null) {
      child.stdout.resume();
      return { child, printed, match };
    }
  }
  throw new Error(`${script} ended before it was ready. It printed: ${printed}`);
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Sends pieces one after the other, as fast as they are taken. */
async function send(
  path: string,
  headers: Record<string, string>,
  pieces: Iterable<Buffer>,
): Promise<Answer> {
  const outgoing = request(`${subgraph.url}${path}`, {
    method: 'POST',
    headers: { 'x-api-key': key('bookkeeping'), ...headers },
  });
  Readable.from(pieces, { objectMode: false }).pipe(outgoing);
  // The event's only argument.
  const [reply] = (await once(outgoing, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of reply as AsyncIterable<Buffer>) chunks.push(chunk);
  // Every answer of the subgraph's is a JSON object.
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
  return { status: reply.statusCode ?? 0, body };
}

const uploadFile = `mutation ($file: Upload!, $attachTo: AttachmentOwnerReference, $key: String) {
  uploadFile(file: $file, attachTo: $attachTo, idempotencyKey: $key) {
    file { id fileName fileSize fileType isPdf downloadUrl }
    attachment { id owner { __typename ... on Bill { id } } }
    changed { __typename }
    userErrors { code path message }
    replayed
  }
}`;

function* formOf(
  pieces: Iterable<Buffer>,
  { fileName = 'bilag.pdf', variables = {} }: { fileName?: string; variables?: object } = {},
): Generator<Buffer> {
  const part = ({ text, ...head }: Part) => Buffer.from(`${headOf(head)}${text}\r\n`);
  yield part({
    name: 'operations',
    text: JSON.stringify({ query: uploadFile, variables: { file: null, ...variables } }),
  });
  yield part({ name: 'map', text: '{"0":["variables.file"]}' });
  yield Buffer.from(headOf({ name: '0', fileName }));
  yield* pieces;
  yield Buffer.from(`\r\n${formEnd}`);
}

const asForm = (pieces: Iterable<Buffer>, options?: Parameters<typeof formOf>[1], headers = {}) =>
  send('/graphql', { 'content-type': formType, ...preflight, ...headers }, formOf(pieces, options));

const asBody = (pieces: Iterable<Buffer>, headers: Record<string, string> = {}, query = '') =>
  send(
    `/files${query}`,
    { 'content-type': 'application/pdf', 'x-filename': 'bilag.pdf', ...headers },
    pieces,
  );

const pdf = (size = 100) => [Buffer.from('%PDF-1.7\n'.padEnd(size, ' '))];

async function graph(query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const { body } = await send('/graphql', { 'content-type': 'application/json' }, [
    Buffer.from(JSON.stringify({ query, variables })),
  ]);
  if (body['errors'] !== undefined) throw new Error(JSON.stringify(body['errors']));
  // Whoever asks knows what the query's answer looks like.
  return body['data'] as Record<string, unknown>;
}

/** How many uploads Billy was asked for so far, and how the last one went. */
async function uploadsSeen(): Promise<{ method: string; path: string; status: number }[]> {
  const reply = await fetch(`${emulator.url.replace('/v2', '')}/__emulator/requests`);
  // What the emulator's administration answers.
  const body = (await reply.json()) as { requests?: unknown } | unknown[];
  const requests = (Array.isArray(body) ? body : body.requests) as {
    method: string;
    path: string;
    status: number;
  }[];
  return requests.filter(({ method, path }) => method === 'POST' && path.includes('/files'));
}

/** A PDF of this size, made as it is sent. */
function* pieces(size: number): Generator<Buffer> {
  const piece = Buffer.alloc(mib, ' ');
  yield Buffer.from('%PDF-1.7\n');
  let left = size - 9;
  for (; left > mib; left -= mib) yield piece;
  yield piece.subarray(0, left);
}

const isMemoryTold = existsSync('/proc/self/status');
const testIf = isMemoryTold ? test : test.skip;
const reason = isMemoryTold ? '' : ' [skipped: this system has no /proc/self/status]';

/** In MiB; a file held whole would add all of its size. */
const mostGrowth = 50;

/**
 * Sent to a process that has done nothing yet: one that has had more memory before grows into what it has kept of it,
 * which hides what an upload costs. For the same reason its database is no part of it.
 */
describeWith('postgres', 'the first 100 MiB that a process is sent (needs /proc)', (program) => {
  let postgres: RunningPostgres;
  let other: Process;

  beforeAll(async () => {
    postgres = await startPostgres(program);
  });
  afterAll(() => postgres.close());
  beforeEach(async () => {
    other = subgraph;
    subgraph = await startSubgraph({ DATABASE_URL: await postgres.newDatabase() });
  });
  afterEach(async () => {
    await stop(subgraph);
    subgraph = other;
  });

  /** Memory of the subgraph's process, in MiB. */
  const rss = () =>
    Number(
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${subgraph.child.pid ?? 0}/status`, 'utf8'))?.[1],
    ) / 1024;

  /** By how much memory grows at most while an upload runs. */
  async function growth(upload: () => Promise<Answer>): Promise<{ answer: Answer; grown: number }> {
    const before = rss();
    let most = before;
    const sampling = setInterval(() => (most = Math.max(most, rss())), 20);
    try {
      return { answer: await upload(), grown: Math.max(most, rss()) - before };
    } finally {
      clearInterval(sampling);
    }
  }

  const uploaded = { file: { fileSize: largest } };
  testIf.each([
    ['as a form', () => asForm(pieces(largest)), { data: { uploadFile: uploaded } }],
    ['as a body', () => asBody(pieces(largest)), uploaded],
  ])(
    `%s are passed on in less than 50 MiB of memory${reason}`,
    async (title, upload, expected) => {
      const { answer, grown } = await growth(upload);
      process.stdout.write(`100 MiB ${title}: memory grew by ${grown.toFixed(1)} MiB\n`);
      expect(answer.body).toMatchObject(expected);
      expect(grown).toBeLessThan(mostGrowth);
    },
    60_000,
  );
});

describe('an uploaded file', () => {
  test('waits in the receipt inbox, until it is hung on a document', async () => {
    const { status, body } = await asForm(pdf(1_000));
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        data: {
          uploadFile: {
            file: { fileName: 'bilag.pdf', fileSize: 1_000, fileType: 'pdf', isPdf: true },
            attachment: { owner: null },
            userErrors: [],
            replayed: false,
          },
        },
      },
    });
    const { file, attachment } = (
      body as { data: { uploadFile: { file: { id: string }; attachment: { id: string } } } }
    ).data.uploadFile;
    const inbox = '{ receiptInbox(first: 10) { nodes { id file { id } } } }';
    expect(await graph(inbox)).toMatchObject({
      receiptInbox: {
        nodes: expect.arrayContaining([{ id: attachment.id, file: { id: file.id } }]) as unknown,
      },
    });
    const { bills } = (await graph('{ bills(first: 1) { nodes { id } } }')) as {
      bills: { nodes: [{ id: string }] };
    };
    const [bill] = bills.nodes;
    const attached = await graph(
      `mutation ($fileId: ID!, $to: AttachmentOwnerReference!, $fromInbox: ID) {
        attachFile(fileId: $fileId, to: $to, fromInbox: $fromInbox) {
          attachment { file { id } owner { __typename ... on Bill { id } } } deleted userErrors { message path }
        }
      }`,
      { fileId: file.id, to: { type: 'BILL', id: bill.id }, fromInbox: attachment.id },
    );
    expect(attached).toEqual({
      attachFile: {
        attachment: { file: { id: file.id }, owner: { __typename: 'Bill', id: bill.id } },
        deleted: [attachment.id],
        userErrors: [],
      },
    });
    const { receiptInbox } = (await graph(inbox)) as { receiptInbox: { nodes: { id: string }[] } };
    expect(receiptInbox.nodes.map(({ id }) => id)).not.toContain(attachment.id);
  });

  test('goes straight to its document when that is said', async () => {
    const { bills } = (await graph('{ bills(first: 1) { nodes { id } } }')) as {
      bills: { nodes: [{ id: string }] };
    };
    const [{ id }] = bills.nodes;
    expect(await asBody(pdf(), {}, `?attachTo=bill:${id}`)).toMatchObject({
      status: 201,
      body: {
        file: { fileName: 'bilag.pdf', fileSize: 100 },
        attachment: { id: expect.any(String) as unknown },
      },
    });
    const { bill } = (await graph(
      'query ($id: ID!) { bill(id: $id) { attachments { file { fileName fileSize } } } }',
      { id },
    )) as { bill: { attachments: unknown[] } };
    expect(bill.attachments).toContainEqual({ file: { fileName: 'bilag.pdf', fileSize: 100 } });
  });

  test('is stored once under one idempotency key', async () => {
    const before = (await uploadsSeen()).length;
    const headers = { 'idempotency-key': 'the-same-receipt' };
    const first = await asBody(pdf(2_000), headers);
    const second = await asBody(pdf(2_000), headers);
    expect(first).toMatchObject({ status: 201, body: { replayed: false } });
    expect(second).toEqual({ ...first, body: { ...first.body, replayed: true } });
    expect(await asBody([Buffer.from('%PDF-another')], headers)).toMatchObject({
      status: 422,
      body: { errors: [{ extensions: { code: 'IDEMPOTENCY_CONFLICT' } }] },
    });
    expect((await uploadsSeen()).length).toBe(before + 1);
  });
});

describe('is refused, and Billy never hears of it:', () => {
  test.each<[string, string, Buffer[], string]>([
    [
      'a wrong ending',
      'bilag.txt',
      pdf(),
      'Expected a file name that ends in pdf, jpg, jpeg, png, gif, got bilag.txt.',
    ],
    [
      'no ending',
      'bilag',
      pdf(),
      'Expected a file name that ends in pdf, jpg, jpeg, png, gif, got bilag.',
    ],
    [
      'content of another kind',
      'bilag.png',
      pdf(),
      'Expected the content of bilag.png to be image/png, got something else.',
    ],
    ['an empty file', 'bilag.pdf', [], 'Expected a file with content, got an empty one.'],
  ])('%s', async (_title, fileName, pieces, message) => {
    const before = (await uploadsSeen()).length;
    expect(await asForm(pieces, { fileName })).toMatchObject({
      status: 200,
      body: {
        data: {
          uploadFile: { file: null, userErrors: [{ code: 'INVALID', path: ['file'], message }] },
        },
      },
    });
    expect(await asBody(pieces, { 'x-filename': fileName })).toMatchObject({
      status: 400,
      body: { errors: [{ message, extensions: { code: 'BAD_USER_INPUT', inputPath: ['file'] } }] },
    });
    expect((await uploadsSeen()).length).toBe(before);
  });

  test('a file for a document that is not there', async () => {
    const before = (await uploadsSeen()).length;
    const id = 'a'.repeat(22);
    expect(await asForm(pdf(), { variables: { attachTo: { type: 'BILL', id } } })).toMatchObject({
      body: {
        data: {
          uploadFile: { file: null, userErrors: [{ code: 'NOT_FOUND', path: ['attachTo', 'id'] }] },
        },
      },
    });
    expect((await uploadsSeen()).length).toBe(before);
  });

  test('a file of a caller who may only read', async () => {
    const before = (await uploadsSeen()).length;
    const reading = { 'x-api-key': key('reading') };
    const forbidden = { status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } };
    expect(await asForm(pdf(), {}, reading)).toMatchObject(forbidden);
    expect(await asBody(pdf(), reading)).toMatchObject(forbidden);
    expect((await uploadsSeen()).length).toBe(before);
  });
});

test('a form that breaks off, and a file that is too large, end the request to Billy', async () => {
  const before = (await uploadsSeen()).filter(({ status }) => status === 200).length;
  const whole = Buffer.concat([...formOf(pdf(3_000_000))]);
  const cut = send('/graphql', { 'content-type': formType, ...preflight }, [
    whole.subarray(0, 2_000_000),
  ]);
  expect(await cut).toMatchObject({
    status: 400,
    body: {
      data: { uploadFile: null },
      errors: [{ path: ['uploadFile'], extensions: { code: 'BAD_REQUEST', inputPath: ['file'] } }],
    },
  });
  const tooLarge = { errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE', inputPath: ['file'] } }] };
  expect(await asForm(pieces(largest + 1))).toMatchObject({ status: 413, body: tooLarge });
  expect(await asBody(pieces(largest + 1))).toMatchObject({ status: 413, body: tooLarge });
  expect((await uploadsSeen()).filter(({ status }) => status === 200).length).toBe(before);
}, 60_000);
