/** Errors in the caller's language, whoever raises them. */

import { errorCatalogue, type ErrorCode } from '../../src/errors.ts';
import { preferredLanguage } from '../../src/http/language.ts';
import { unauthenticated } from '../../src/http/auth/identity.ts';
import { startSmallApp, type SmallApp } from './small-app.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['da', 'da'],
  ['DA-dk', 'da'],
  ['da, en;q=0.8', 'da'],
  ['en;q=0.8, da', 'da'],
  ['da;q=0.8, en', 'en'],
  ['en-GB, da', 'en'],
  ['da, en', 'da'],
  ['fr, da;q=0.1', 'da'],
  ['da;q=0', 'en'],
  ['da;q=0.5, da-DK;q=0.9, en;q=0.7', 'da'],
  ['da;q=high', 'en'],
  ['de, fr', 'en'],
  ['*', 'en'],
  ['dansk', 'en'],
  [',;,q=1;;', 'en'],
])('%j is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

let small: SmallApp;
beforeAll(async () => {
  small = await startSmallApp();
});
afterAll(() => small.app.close());

const firstError = (body: unknown) =>
  // The shape of every answer with an error.
  (body as { errors: { message: string; extensions: { code: ErrorCode } }[] }).errors[0];

const danish = { 'accept-language': 'da-DK, da;q=0.9, en;q=0.8' };

test('an error is Danish for whoever prefers Danish, and keeps the English detail where it says what to correct', async () => {
  const { body } = await small.ask('{ fail(how: "input") }', {}, danish);
  expect(firstError(body)).toMatchObject({
    message:
      'Et argument er ikke, som skemaet eller Billy kræver det. Expected first from 1 to 1000, got 0.',
    extensions: { code: 'BAD_USER_INPUT', inputPath: ['first'] },
  });
});

test('an error about Billy says in Danish what happened and what may be done', async () => {
  const { body } = await small.ask('{ fail(how: "coded") }', {}, danish);
  expect(firstError(body)).toMatchObject({
    message: 'Billy har bedt om færre kald. Vent lidt, og prøv så igen.',
    extensions: { code: 'UPSTREAM_RATE_LIMITED', retryAfterMs: 1_500 },
  });
});

test('an error that brings its own Danish words is told in them', async () => {
  const { body } = await small.ask('{ fail(how: "danish") }', {}, danish);
  expect(firstError(body)?.message).toBe('Billy svarede ikke inden for 2 sekunder.');
});

test('a fault of ours is Danish too, and as silent as in English', async () => {
  const { body } = await small.ask('{ fail }', {}, danish);
  expect(firstError(body)?.message).toBe(
    'Der skete en fejl hos os. Meld den, og oplys correlationId.',
  );
});

test('what GraphQL itself refuses is told in both', async () => {
  const { body } = await small.ask('{ nothingOfThisName }', {}, danish);
  expect(firstError(body)?.message).toMatch(/^Dokumentet passer ikke til skemaet\. Cannot query/);
});

test('two requests at once are each answered in their own language', async () => {
  const languages = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'da' : 'en'));
  const messages = await Promise.all(
    languages.map(async (language) => {
      const headers = { 'accept-language': language };
      return firstError((await small.ask('{ fail(how: "coded") }', {}, headers)).body)?.message;
    }),
  );
  expect(messages).toEqual(
    languages.map((language) =>
      language === 'da'
        ? 'Billy har bedt om færre kald. Vent lidt, og prøv så igen.'
        : 'Billy asks for a pause.',
    ),
  );
});

test('errors outside GraphQL are in the language asked for: 401, 404, 413, 415', async () => {
  const closed = await startSmallApp({
    authenticate: () => {
      throw unauthenticated('Expected a token in Authorization: Bearer.');
    },
  });
  const graphql = { method: 'POST', url: '/graphql' } as const;
  const json = { ...danish, 'content-type': 'application/json' };
  const replies = await Promise.all([
    closed.inject({ ...graphql, headers: json, payload: '{}' }),
    small.inject({ url: '/nothing', headers: danish }),
    small.inject({ ...graphql, headers: json, payload: 'a'.repeat(2_000_000) }),
    small.inject({ ...graphql, headers: { ...danish, 'content-type': 'a/b' }, payload: 'x' }),
  ]);
  await closed.app.close();
  for (const [index, code] of (
    ['UNAUTHENTICATED', 'NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'BAD_REQUEST'] as const
  ).entries()) {
    const reply = replies[index];
    expect(firstError(reply?.json())?.extensions.code).toBe(code);
    expect(firstError(reply?.json())?.message).toContain(errorCatalogue[code].danish.meaning);
    expect(reply?.headers).toMatchObject({ 'content-language': 'da' });
    expect(reply?.headers['vary']).toContain('accept-language');
  }
});

test('an answer says its language, and that another language is another answer', async () => {
  const reply = await small.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
    payload: JSON.stringify({ query: '{ text(length: 4000) }' }),
  });
  expect(reply.headers).toMatchObject({
    'content-language': 'en',
    vary: 'accept-language, accept-encoding',
  });
});

test('the catalogue is whole in both languages, in sentences', () => {
  for (const { meaning, action, danish: words } of Object.values(errorCatalogue))
    for (const sentence of [meaning, action, words.meaning, words.action])
      expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/);
});
