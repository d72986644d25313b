/** The examples of docs/guides/inbound-events.md do what the guide says, in the demo as it is started by anybody. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startDemo, type Demo } from '../../../src/demo.ts';
import { demoCompany, demoSeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { eventBody, signedHeaders, webhookSecret } from '../../support/signed-events.ts';
import { until } from '../../support/until.ts';

const run = promisify(execFile);
const guide = await readFile(
  new URL('../../../docs/guides/inbound-events.md', import.meta.url),
  'utf8',
);

/** Code blocks of a section, by the language of their fence. */
function blocks(section: string, language: string): string[] {
  const text = guide.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

/** Runs a block as it stands in a shell. */
async function inShell(script: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run('bash', ['-euc', script], { env: { ...process.env, ...env } });
  return stdout;
}

let graph: Graph;
let directory: string;
beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed(), env: { WEBHOOK_SECRETS: webhookSecret } });
  directory = await mkdtemp(join(tmpdir(), 'guide-'));
}, 60_000);
afterAll(async () => {
  await graph.close();
  await rm(directory, { recursive: true });
});

/** What a TypeScript block exports. */
async function moduleOf(block: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const file = join(directory, `${name}.ts`);
  await writeFile(file, block);
  // Whatever the block exports.
  return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
}

test('the secret of the example is one that a subgraph takes', async () => {
  const [script = ''] = blocks('Open the inbox', 'sh');
  const secret = (await inShell(script, {})).trim();
  const own = await startGraph({ seed: demoSeed(), env: { WEBHOOK_SECRETS: secret } });
  try {
    const body = eventBody({
      ...demoCompany,
      resource: 'contacts',
      id: own.ids('contacts')[0] ?? '',
    });
    const headers = signedHeaders(body, { secret });
    const { status } = await fetch(`${own.url}/webhooks/billy`, { method: 'POST', headers, body });
    expect(status).toBe(202);
  } finally {
    await own.close();
  }
}, 60_000);

test('the lines of curl and openssl post an event that is taken', async () => {
  const [script = ''] = blocks('Sign it', 'sh');
  const env = { WEBHOOK_SECRET: webhookSecret, SUBGRAPH_URL: graph.url };
  expect(script.trim().split('\n')).toHaveLength(5);
  expect((await inShell(script, env)).trim()).toBe('202');
  expect((await inShell(script, { ...env, WEBHOOK_SECRET: 'whsec_AAAA' })).trim()).toContain('401');
}, 60_000);

test('the lines of TypeScript sign what is taken, and verify what we sign', async () => {
  const [signing = ''] = blocks('Sign it', 'ts');
  const [verifying = ''] = blocks('Verify it', 'ts');
  // The guide's functions, as it declares them.
  const { signed } = (await moduleOf(signing, 'signed')) as {
    signed: (body: string, secret: string) => Record<string, string>;
  };
  const { isGenuine } = (await moduleOf(verifying, 'is-genuine')) as {
    isGenuine: (headers: Record<string, string>, body: string, secret: string) => boolean;
  };
  const [body = ''] = blocks('Post an event', 'json');
  const headers = signed(body, webhookSecret);
  const answer = await fetch(`${graph.url}/webhooks/billy`, { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
  expect(isGenuine(headers, body, webhookSecret)).toBe(true);
  expect(isGenuine(signedHeaders(body), body, webhookSecret)).toBe(true);
  expect(isGenuine(headers, `${body} `, webhookSecret)).toBe(false);
  expect(isGenuine({ ...headers, 'webhook-timestamp': '1' }, body, webhookSecret)).toBe(false);
});

test('in the demo, an emitted change is seen by the next query', async () => {
  const demo: Demo = await startDemo({ port: 0, emulatorPort: 0, logLevel: 'fatal' });
  try {
    const ask = async (query: string): Promise<string> => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query });
      return (await fetch(`${demo.url}/graphql`, { method: 'POST', headers, body })).text();
    };
    const [, id = ''] =
      /"id":"(\w+)"/.exec(await ask('{ contacts(first: 1) { nodes { id } } }')) ?? [];
    const [script = ''] = blocks('Try it', 'sh');
    const local = script
      .replace('http://localhost:4010', demo.emulator.origin)
      .replace('<an id>', id);
    expect(await inShell(local, {})).toContain('"status":202');
    await until('the new name', async () =>
      (await ask(`{ contact(id: "${id}") { name } }`)).includes('Nyt navn ApS'),
    );
  } finally {
    await demo.close();
  }
}, 60_000);
