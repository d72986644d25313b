/** Who may have calls broken on purpose. */

import { startSmallApp, type SmallApp } from './small-app.ts';

const token = 'a-token-for-chaos-in-tests';
const wish = { 'x-chaos': 'path=/invoices;delay=2000;percent=30' };

async function ask(chaosToken: string | undefined, headers: Record<string, string>) {
  const small: SmallApp = await startSmallApp(chaosToken === undefined ? {} : { chaosToken });
  try {
    return await small.ask('{ injection }', {}, headers);
  } finally {
    await small.app.close();
  }
}

test('with the token, the request carries what is to happen', async () => {
  const { status, body } = await ask(token, { ...wish, 'x-chaos-token': token });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: { injection: JSON.stringify({ path: '/invoices', percent: 30, delayMs: 2_000 }) },
  });
});

test.each([{}, { 'x-chaos-token': 'a-guess-of-the-right-kind' }, { 'x-chaos-token': '' }])(
  'without it (%j) the request is refused',
  async (headers) => {
    expect(await ask(token, { ...wish, ...headers })).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    });
  },
);

test('a wish that is not understood is refused with what was expected', async () => {
  expect(await ask(token, { 'x-chaos': 'explode', 'x-chaos-token': token })).toMatchObject({
    status: 400,
    body: {
      errors: [
        {
          message:
            'Expected path, percent, delay, status, reset or hang in x-chaos, got "explode".',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  });
});

test('where no token is set the header means nothing, whatever it holds', async () => {
  for (const headers of [wish, { 'x-chaos': 'explode', 'x-chaos-token': '' }])
    expect(await ask(undefined, headers)).toMatchObject({
      status: 200,
      body: { data: { injection: null } },
    });
});

test('a request that wishes for nothing needs no token', async () => {
  expect(await ask(token, {})).toMatchObject({ status: 200, body: { data: { injection: null } } });
});
