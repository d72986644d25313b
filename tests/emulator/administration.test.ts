import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withEmulator, type Ask } from './asking.ts';

const mutate = (ask: Ask, body: unknown) => ask('/__emulator/mutate', { method: 'POST', body });

const phone = (changes: object | null, more: object = {}) => ({
  organization: 'org1',
  resource: 'contacts',
  id: 'alma',
  changes,
  ...more,
});

test('the state counts records per organization and resource', () =>
  withEmulator(async (ask) => {
    const { body } = await ask('/__emulator/state');
    expect(body).toMatchObject({
      organizations: { org1: { contacts: 3, invoices: 3 }, org2: { contacts: 2 } },
      shared: { countries: 2 },
    });
  }));

describe('mutate', () => {
  test('changes, makes and deletes records without validation or log', () =>
    withEmulator(async (ask, emulator) => {
      const changed = await mutate(ask, phone({ phone: '5', isCustomer: null }));
      expect(changed.body).toMatchObject({
        changed: [{ action: 'updated', record: { phone: '5' } }],
      });
      await mutate(ask, [
        phone({ name: 'Ny', countryId: 'XX' }, { id: 'ny' }),
        phone(null, { id: 'bo' }),
        {
          organization: 'org1',
          resource: 'invoices',
          id: 'inv1',
          changes: { balance: 12.5, paymentMethods: [{ paymentMethodId: 'x' }] },
        },
      ]);
      expect(emulator.requests()).toEqual([]);
      expect((await ask('/contacts/alma')).body['contact']).toMatchObject({ phone: '5' });
      expect((await ask('/contacts/ny')).body['contact']).toMatchObject({ name: 'Ny' });
      expect((await ask('/contacts/bo')).status).toBe(404);
      expect((await ask('/invoices/inv1')).body['invoice']).toMatchObject({ balance: 12.5 });
    }));

  test.each([
    ['an unknown company', phone({}, { organization: 'org9' }), 'one of org1, org2, got org9'],
    ['an unknown resource', phone({}, { resource: 'webhooks' }), 'resource'],
    ['an unknown member', phone({ colour: 'red' }), 'members of contacts, got colour'],
    ['no changes', { organization: 'org1', resource: 'contacts', id: 'alma' }, 'changes'],
    ['no listener', phone({}, { emit: {} }), 'webhook address'],
    ['no JSON', '{', 'JSON'],
  ])('refuses %s with what it expected', (_title, body, reason) =>
    withEmulator(async (ask) => {
      const asked = await mutate(ask, body);
      expect(asked.status).toBe(400);
      expect(asked.body['error']).toContain(reason);
    }),
  );

  test('emits an event the standard signature verifies, in copies, late or badly signed', async () => {
    const received: { headers: IncomingHttpHeaders; body: string }[] = [];
    const receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push({ headers: request.headers, body });
        response.writeHead(202).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    // True because the server listens on a port.
    const { port } = receiver.address() as AddressInfo;
    const secret = `whsec_${Buffer.from('a secret of some length').toString('base64')}`;
    const webhook = { url: `http://127.0.0.1:${String(port)}/`, secret };
    try {
      await withEmulator(
        async (ask) => {
          const asked = await mutate(ask, phone({ phone: '5' }, { emit: { copies: 2 } }));
          expect(asked.body['delivered']).toMatchObject([{ status: 202 }, { status: 202 }]);
          const odd = { timestampOffsetSeconds: -600, badSignature: true, shuffle: true };
          await mutate(ask, phone(null, { emit: odd }));
        },
        { webhook },
      );
    } finally {
      receiver.close();
    }
    const [first, copy, odd] = received;
    expect(copy).toEqual({ ...first, headers: { ...first?.headers } });
    expect(first?.headers['webhook-signature']).toBe(signature(first, 'a secret of some length'));
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
      type: 'contact.updated',
      timestamp: '2025-04-01T10:00:00.000Z',
      data: { organizationId: 'org1', resource: 'contacts', id: 'alma', record: { phone: '5' } },
    });
    expect(odd?.headers['webhook-signature']).not.toBe(signature(odd, 'a secret of some length'));
    const seconds = Date.parse('2025-04-01T10:00:00Z') / 1000;
    expect(odd?.headers['webhook-timestamp']).toBe(String(seconds - 600));
    expect(JSON.parse(odd?.body ?? '')).toMatchObject({ type: 'contact.deleted' });
  });
});

function signature(
  message: { headers: IncomingHttpHeaders; body: string } | undefined,
  key: string,
): string {
  const { headers = {}, body = '' } = message ?? {};
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

test('a reset brings back the seed, and forgets faults and requests', () =>
  withEmulator(async (ask, emulator) => {
    await ask('/contacts/alma', { method: 'PUT', body: { contact: { phone: '9' } } });
    emulator.faults.set([{ match: { path: 'contacts' }, action: { type: 'status', status: 500 } }]);
    expect((await ask('/__emulator/reset', { method: 'POST' })).status).toBe(200);
    expect(emulator.requests()).toEqual([]);
    expect((await ask('/contacts/alma')).body['contact']).toMatchObject({ phone: '11111111' });
  }));

test('an unknown operation is answered with the known ones', () =>
  withEmulator(async (ask) => {
    const asked = await ask('/__emulator/explode', { method: 'POST' });
    expect(asked.status).toBe(404);
    expect(asked.body['error']).toContain('PUT /faults');
  }));
