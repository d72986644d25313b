/** Queries meant to keep the server busy: each is refused quickly, and the server stays awake meanwhile. */

import { getIntrospectionQuery } from 'graphql';
import { startSmallApp } from './small-app.ts';
import type { SmallApp } from './small-app.ts';

let small: SmallApp;
let url: string;
beforeAll(async () => {
  small = await startSmallApp();
  url = await small.app.listen({ port: 0, host: '127.0.0.1' });
  // The first requests compile what all others use.
  await (await fetch(`${url}/livez`)).text();
  await small.ask('{ contact(id: "1") { name } }');
  await small.ask(`{ ${repeat(1_000, (index) => `a${index}: __typename`)} }`);
});
afterAll(() => small.app.close());

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Variables with so many references to contacts. */
const references = (count: number) =>
  JSON.stringify({
    r: Array.from({ length: count }, (_, id) => ({ __typename: 'Contact', id: String(id) })),
  });

/** Fragments that each spread the next several times: little text, astronomically many fields. */
function amplified(count: number, spreads: number, type: string, field: string): string {
  const fragments = repeat(count, (index) => {
    const inner =
      index === count - 1
        ? '__typename'
        : repeat(spreads, (spread) => `${field.replace('#', `s${spread}`)} { ...f${index + 1} }`);
    return `fragment f${index} on ${type} { ${inner} }`;
  });
  return fragments;
}

const introspectionSpreads =
  `{ __schema { types { ...f0 } } } ` +
  repeat(12, (index) =>
    index === 11
      ? `fragment f${index} on __Type { name }`
      : `fragment f${index} on __Type { ${repeat(4, () => `...f${index + 1}`)} }`,
  );

/** Title, query, and the variables as JSON text. */
const hostile: readonly (readonly [string, string, string?])[] = [
  ['a thousand aliases', `{ ${repeat(1_000, (index) => `a${index}: organizationId`)} }`],
  [
    'aliased lists',
    `{ ${repeat(90, (index) => `a${index}: invoices(first: 1000) { nodes { id lines { text } } }`)} }`,
  ],
  ['one field two thousand times', `{ ${repeat(2_000, () => 'organizationId')} }`],
  [
    'objects of one name, merged with one another',
    `{ ${repeat(700, () => 'contact(id: "1") { id }')} }`,
  ],
  [
    'fields nested 400 deep',
    `{ contact(id: "1") { ${'self { '.repeat(400)} id ${'} '.repeat(400)} } }`,
  ],
  [
    'fragments that amplify 4 to the power of 12',
    `{ contact(id: "1") { ...f0 } } ${amplified(12, 4, 'Contact', '#: self')}`,
  ],
  [
    'the same without aliases',
    `{ contact(id: "1") { ...f0 } } ${amplified(12, 4, 'Contact', 'self')}`,
  ],
  ['fragments that amplify in the introspection', introspectionSpreads],
  [
    'a chain of lists',
    '{ invoices(first: 1000) { nodes { contact { invoices(first: 1000) { nodes { id } } } } } }',
  ],
  [
    'a chain of lists sized by variables',
    'query ($n: Int = 1000) { invoices(first: $n) { nodes { contact { invoices(first: $n) { nodes { id } } } } } }',
  ],
  ['a list of a size beyond all measure', '{ invoices(first: 2147483647) { nodes { id } } }'],
  [
    'lists of unknown length in one another',
    `{ invoices { nodes { ${'lines { invoice { '.repeat(5)} id ${'} } '.repeat(5)} } } }`,
  ],
  [
    'aliased introspection',
    `{ __schema { types { ${repeat(280, (index) => `a${index}: fields { type { fields { name } } }`)} } } }`,
  ],
  ['a text of far too many tokens', `{ ${repeat(60_000, () => 'a')} }`],
  [
    'one representation too many',
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    references(1_001),
  ],
  [
    'too many representations in two fields',
    'query ($r: [_Any!]!) { a: _entities(representations: $r) { __typename } b: _entities(representations: $r) { __typename } }',
    references(501),
  ],
  [
    'a list nested in a list 2,000 times',
    `{ invoices(filter: { ids: ${'['.repeat(2_000)}${']'.repeat(2_000)} }) { totalCount } }`,
  ],
  [
    'variables nested 100,000 deep',
    'query ($filter: Filter) { invoices(filter: $filter) { totalCount } }',
    `{"filter":{"ids":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  ],
  [
    'ids of which none is one',
    'query ($filter: Filter) { invoices(filter: $filter) { totalCount } }',
    `{"filter":{"ids":[${'{},'.repeat(100_000)}{}]}}`,
  ],
  [
    'long arguments, compared with one another',
    `{ ${repeat(90, () => `invoices(filter: { ids: [${repeat(40, () => '1')}] }) { totalCount }`)} }`,
  ],
  [
    'fragments that spread one another in a ring',
    `{ slow } ${repeat(600, (index) => `fragment f${index} on Contact { ...f${(index + 1) % 600} }`)}`,
  ],
  ['a body of 10 MB', '{ organizationId }', `{"pad":"${'x'.repeat(10_000_000)}"}`],
  ['an unclosed text', '{ contact(id: "'],
  ['directives without end', `{ organizationId ${repeat(1_200, () => '@skip(if: true)')} }`],
  [
    'operations without end',
    repeat(400, (index) => `query q${index} { contact(id: "1") { ...f0 } }`) +
      amplified(40, 1, 'Contact', 'self'),
  ],
  [
    'variables without end',
    `query (${repeat(1_200, (index) => `$v${index}: Int`)}) { organizationId }`,
  ],
];

/** Several times what the slowest takes on an idle machine, for tests share theirs. */
const slowestMs = 500;

test.each(hostile.map(([title, query, variables]) => ({ title, query, variables })))(
  '$title: refused while the server stays awake',
  async ({ title, query, variables = '{}' }) => {
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    // What a hostile query costs it costs every time; what a busy machine adds, it does not.
    let ms = Infinity;
    let slowestLife = Infinity;
    for (let round = 0; round < 3 && Math.max(ms, slowestLife) > slowestMs; round += 1) {
      const attack = await attackWith(body);
      expect(attack.status).toBeGreaterThanOrEqual(400);
      expect(attack.status).toBeLessThan(500);
      expect(attack.text.length).toBeLessThan(10_000);
      ms = Math.min(ms, attack.ms);
      slowestLife = Math.min(slowestLife, attack.slowestLife);
      process.stdout.write(
        `${title}: ${attack.status} in ${attack.ms.toFixed(0)} ms, ` +
          `/livez at most ${attack.slowestLife.toFixed(0)} ms\n`,
      );
    }
    expect(ms).toBeLessThan(slowestMs);
    expect(slowestLife).toBeLessThan(slowestMs);
  },
);

/** Asks it once, watching all the while whether the server still answers others. */
async function attackWith(body: string) {
  const lives: number[] = [];
  let isDone = false;
  const watch = async () => {
    while (!isDone) {
      const begun = performance.now();
      await (await fetch(`${url}/livez`)).text();
      lives.push(performance.now() - begun);
    }
  };
  const ask = async () => {
    const begun = performance.now();
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await reply.text();
    isDone = true;
    return { status: reply.status, text, ms: performance.now() - begun };
  };
  const [answer] = await Promise.all([ask(), watch()]);
  return { ...answer, slowestLife: Math.max(...lives) };
}

test('a document over its limits is reported once', async () => {
  const { body } = await small.ask(`{ ${repeat(301, (index) => `a${index}: slow`)} }`);
  expect(body).toMatchObject({
    errors: [
      {
        message: 'Expected at most 100 fields at the root, got 301.',
        extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false },
      },
    ],
  });
});

test('a reference to what is no entity is refused, and not sent back', async () => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
  const { status, body } = await small.ask(query, {
    r: [
      { __typename: 'Contact', id: '1' },
      { __typename: 'Line', text: 'forged' },
    ],
  });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    errors: [
      {
        message:
          'Expected representations[1].__typename to be an entity of this subgraph, got "Line".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});

test.each([
  ['a reference', { __typename: 'Line', text: 'forged' }, 'got "Line"'],
  ['a text', 'Contact', 'got none'],
  ['false', false, 'got none'],
])('%s that stands alone is a list of one, and judged as one', async (_title, r, got) => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
  const { status, body } = await small.ask(query, { r });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    errors: [
      {
        message: `Expected representations[0].__typename to be an entity of this subgraph, ${got}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});

test.each([
  ['the introspection query', getIntrospectionQuery()],
  ['the schema a router fetches', '{ _service { sdl } }'],
  [
    'a page of a thousand with lines',
    '{ invoices(first: 1000) { nodes { id lines { text } contact { name } } } }',
  ],
  [
    'a query by fragments that repeat fields',
    `{ contact(id: "1") { ...a ...b } } fragment a on Contact { id name ...b } fragment b on Contact { id name self { id } }`,
  ],
])('%s is within the limits', async (_title, query) => {
  const { status, body } = await small.ask(query);
  expect(body).not.toHaveProperty('errors');
  expect(status).toBe(200);
});

test('a thousand representations are within the limits', async () => {
  const { body } = await small.ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id name } } }',
    JSON.parse(references(1_000)),
  );
  expect(body).toMatchObject({ data: { _entities: { length: 1_000 } } });
});
