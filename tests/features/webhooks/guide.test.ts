/** The examples of docs/guides/outgoing-webhooks.md do what the guide says. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse, validate } from 'graphql';
import { createEventPayloads } from '../../../src/graphql/event-payloads.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { newSecret, signaturesOf } from '../../../src/features/webhooks/sign.ts';

const run = promisify(execFile);
const guide = await readFile(
  new URL('../../../docs/guides/outgoing-webhooks.md', import.meta.url),
  'utf8',
);

/** The one code block of a language. */
function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)?.[1];
  if (found === undefined) throw new Error(`The guide has no ${language}.`);
  return found;
}

const secret = newSecret();
const signed = {
  id: 'msg_1',
  timestamp: Math.floor(Date.now() / 1_000),
  body: Buffer.from('{"type":"invoice.paid","data":{"name":"Søndergaard Tømrer ApS"}}'),
};
// As while a secret is changed: the receiver still knows the old one.
const headers = {
  'webhook-id': signed.id,
  'webhook-timestamp': String(signed.timestamp),
  'webhook-signature': signaturesOf(signed, [newSecret(), secret]),
};

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guide-'));
});
afterAll(() => rm(directory, { recursive: true }));

test('the mutation fits the schema, and its payload is one that is taken', () => {
  const schema = buildSchema();
  const document = block('graphql');
  expect(validate(schema, parse(document))).toEqual([]);
  const payload = /"""([^]*?)"""/.exec(document)?.[1] ?? '';
  const payloads = createEventPayloads({ schema, contextFor: () => undefined });
  expect(payloads.faultsOf(payload)).toEqual([]);
  expect(payloads.faultsOf(payloads.standard)).toEqual([]);
});

test('the TypeScript takes what is signed, and nothing that was changed or is old', async () => {
  const file = join(directory, 'verify.ts');
  await writeFile(file, block('ts'));
  // What the guide says it is.
  const { isGenuine } = (await import(pathToFileURL(file).href)) as {
    isGenuine: (headers: Record<string, string>, body: string, secret: string) => boolean;
  };
  const body = String(signed.body);
  expect(isGenuine(headers, body, secret)).toBe(true);
  expect(isGenuine(headers, `${body} `, secret)).toBe(false);
  expect(isGenuine({ ...headers, 'webhook-id': 'msg_2' }, body, secret)).toBe(false);
  expect(isGenuine(headers, body, newSecret())).toBe(false);
  const old = { ...signed, timestamp: signed.timestamp - 400 };
  expect(
    isGenuine(
      {
        ...headers,
        'webhook-timestamp': String(old.timestamp),
        'webhook-signature': signaturesOf(old, [secret]),
      },
      body,
      secret,
    ),
  ).toBe(false);
});

test('the shell prints the signature that the header holds', async () => {
  const bodyFile = join(directory, 'body.json');
  await writeFile(bodyFile, signed.body);
  const { stdout } = await run('bash', ['-euc', block('sh')], {
    env: {
      ...process.env,
      SECRET: secret,
      WEBHOOK_ID: signed.id,
      WEBHOOK_TIMESTAMP: String(signed.timestamp),
      BODY_FILE: bodyFile,
    },
  });
  expect(headers['webhook-signature'].split(' ')).toContain(stdout.trim());
});
