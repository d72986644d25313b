import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { withEmulator, type Ask } from './asking.ts';
import { smallWorld, token } from './small-world.ts';
import { clockOf } from '../../src/clock.ts';
import { startEmulator, type FaultRule } from '../../src/emulator/server.ts';

const setFaults = (ask: Ask, rules: readonly FaultRule[]) =>
  ask('/__emulator/faults', { method: 'PUT', body: rules });

test('a status goes out with Retry-After, in the error envelope or with a body of one’s own', () =>
  withEmulator(async (ask) => {
    await setFaults(ask, [
      { match: { nth: 1 }, action: { type: 'status', status: 503, retryAfter: 7 } },
      { match: {}, action: { type: 'status', status: 500, body: { odd: true } } },
    ]);
    const first = await ask('/contacts');
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '7']);
    expect(first.body['errorCode']).toBe('INTERNAL_ERROR');
    expect((await ask('/contacts')).body).toEqual({ odd: true });
  }));

test('rules match by organization, method, path and query, and run out by count', () =>
  withEmulator(async (ask) => {
    const action = { type: 'status', status: 418 } as const;
    await setFaults(ask, [
      { match: { organization: 'org2' }, action },
      { match: { method: 'delete' }, action },
      { match: { path: '^/v2/invoices\\?.*pageSize=5' }, action, count: 1 },
    ]);
    expect((await ask('/invoices')).status).toBe(200);
    expect((await ask('/contacts/x', { method: 'DELETE' })).status).toBe(418);
    expect((await ask('/invoices?pageSize=5')).status).toBe(418);
    expect((await ask('/invoices?pageSize=5')).status).toBe(200);
    await ask('/__emulator/faults', { method: 'DELETE' });
    expect((await ask('/contacts/x', { method: 'DELETE' })).status).toBe(200);
  }));

test('a rule ends after its time, and fires by its percentage', async () => {
  let now = 0;
  let chance = 0.4;
  await withEmulator(
    async (ask) => {
      const action = { type: 'status', status: 500 } as const;
      await setFaults(ask, [{ match: { percent: 50 }, action, forMs: 1_000 }]);
      expect((await ask('/contacts')).status).toBe(500);
      chance = 0.5;
      expect((await ask('/contacts')).status).toBe(200);
      chance = 0;
      now = 1_000;
      expect((await ask('/contacts')).status).toBe(200);
    },
    { clock: clockOf(() => now), random: () => chance },
  );
});

test('a delayed answer holds what was true on arrival', () =>
  withEmulator(async (ask) => {
    await setFaults(ask, [{ match: {}, action: { type: 'delay', ms: 50 }, count: 1 }]);
    const slow = ask('/contacts/alma');
    while ((await ask('/__emulator/requests')).text === '[]');
    await ask('/contacts/alma', { method: 'PUT', body: { contact: { phone: '22222222' } } });
    expect((await slow).body['contact']).toMatchObject({ phone: '11111111' });
  }));

test('a hanging request is never answered, and ends when the emulator closes', async () => {
  const emulator = await startEmulator({ world: smallWorld });
  emulator.faults.set([{ match: {}, action: { type: 'hang' } }]);
  const unanswered = expect(fetch(`${emulator.url}/contacts`)).rejects.toThrow();
  while (emulator.requests().length === 0) await new Promise(setImmediate);
  await emulator.close();
  await unanswered;
  expect(emulator.requests()).toMatchObject([{ status: null }]);
});

test('a reset does nothing, commit_then_reset does the work first', () =>
  withEmulator(async (ask) => {
    const rename = (name: string) =>
      ask('/contacts/alma', { method: 'PUT', body: { contact: { name } } });
    await setFaults(ask, [
      { match: { nth: 1 }, action: { type: 'reset' } },
      { match: { method: 'PUT' }, action: { type: 'commit_then_reset' } },
    ]);
    await expect(rename('Lost')).rejects.toThrow();
    expect((await ask('/contacts/alma')).body['contact']).toMatchObject({ name: 'Alma Cykler' });
    await expect(rename('Kept')).rejects.toThrow();
    expect((await ask('/contacts/alma')).body['contact']).toMatchObject({ name: 'Kept' });
  }));

test('a truncated answer breaks off before its announced length', () =>
  withEmulator(async (ask) => {
    await setFaults(ask, [{ match: {}, action: { type: 'truncate' } }]);
    await expect(ask('/contacts')).rejects.toThrow();
  }));

test('a dripping answer arrives whole', () =>
  withEmulator(async (ask) => {
    const whole = (await ask('/countries/DK')).text.length;
    await setFaults(ask, [{ match: {}, action: { type: 'drip', bytesPerSecond: whole * 6 } }]);
    expect((await ask('/countries/DK')).body['country']).toMatchObject({ id: 'DK' });
  }));

test('a gzip bomb is small on the wire and large behind it', () =>
  withEmulator(async (ask, { origin }) => {
    await setFaults(ask, [{ match: {}, action: { type: 'gzip_bomb', bytes: 20 * 1024 * 1024 } }]);
    const packed = await raw(`${origin}/v2/contacts`);
    expect(packed.length).toBeLessThan(50_000);
    expect(gunzipSync(packed).length).toBe(20 * 1024 * 1024);
  }));

test('a huge answer is JSON of the size asked for', () =>
  withEmulator(async (ask) => {
    await setFaults(ask, [{ match: {}, action: { type: 'huge', bytes: 3 * 1024 * 1024 } }]);
    const { text, body } = await ask('/contacts');
    expect(text.length).toBeGreaterThan(3 * 1024 * 1024);
    expect(body['meta']).toMatchObject({ success: true });
  }));

test('answers can be a web page, broken JSON, nothing, or a way elsewhere', () =>
  withEmulator(async (ask) => {
    await setFaults(ask, [
      { match: { nth: 1 }, action: { type: 'html' } },
      { match: { nth: 1 }, action: { type: 'empty' } },
      { match: { nth: 1 }, action: { type: 'redirect', location: 'http://elsewhere.test/' } },
      { match: {}, action: { type: 'malformed' } },
    ]);
    expect((await ask('/contacts')).text).toContain('<h1>');
    expect((await ask('/contacts')).text).toBe('');
    const moved = await ask('/contacts');
    expect([moved.status, moved.headers.get('location')]).toEqual([302, 'http://elsewhere.test/']);
    await expect(ask('/contacts')).rejects.toThrow(SyntaxError);
  }));

test.each([
  [{}, 'expected array'],
  [[{ match: {}, action: { type: 'explode' } }], 'action.type'],
  [[{ match: { percent: 101 }, action: { type: 'hang' } }], 'percent'],
  [[{ match: { path: '(' }, action: { type: 'hang' } }], 'expected a regular expression'],
  [[{ match: { url: 'x' }, action: { type: 'hang' } }], 'url'],
  ['not json', 'Expected a JSON body'],
])('rules that make no sense, %j, are refused with what was expected', (body, expected) =>
  withEmulator(async (ask) => {
    const asked = await ask('/__emulator/faults', { method: 'PUT', body });
    expect(asked.status).toBe(400);
    expect(asked.body['error']).toContain(expected);
  }),
);

test('the log says who asked what, when and with which outcome', async () => {
  const body = { contact: { name: 'Ny' } };
  await withEmulator(
    async (ask) => {
      await ask('/contacts?pageSize=2');
      await ask('/contacts/alma', { method: 'PUT', body });
      await ask('/contacts', { token: 'wrong' });
      await ask('/__emulator/state');
      const { body: log } = await ask('/__emulator/requests');
      const common = { arrivalMs: 5, organization: 'org1', bodyHash: null };
      expect(log).toEqual([
        { ...common, method: 'GET', path: '/v2/contacts?pageSize=2', status: 200 },
        {
          ...common,
          method: 'PUT',
          path: '/v2/contacts/alma',
          status: 200,
          bodyHash: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
        },
        { ...common, organization: null, method: 'GET', path: '/v2/contacts', status: 401 },
      ]);
      await ask('/__emulator/requests', { method: 'DELETE' });
      expect((await ask('/__emulator/requests')).body).toEqual([]);
    },
    { clock: clockOf(() => 5) },
  );
});

function raw(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { 'x-access-token': token } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    });
    sent.on('error', reject).end();
  });
}
