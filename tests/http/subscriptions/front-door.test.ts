import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient as createEventClient } from 'graphql-sse';
import { emptySeed, tenantsSeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { environmentOf, headersOf } from '../../support/tenants.ts';
import { until } from '../../support/until.ts';
import { listen, rawSocket, socketClient, type Told } from './listening.ts';

const created = 'subscription { entityChanged(types: ["contact.created"]) { id entityId } }';
const createContact = `mutation ($name: String!) {
  createContact(input: { name: $name, type: COMPANY, countryId: "DK" }) { contact { id } }
}`;

describe('one company, open to all', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await startGraph({ seed: emptySeed() });
  });
  afterAll(() => graph.close());

  let made = 0;

  /** Writes until somebody has heard of it. */
  const writeUntil = (isHeard: () => boolean): Promise<number> =>
    until('it is heard', async () => {
      if (!isHeard()) await graph.query(createContact, { name: `Kunde ${(made += 1)}` });
      return isHeard();
    });

  test('our own write is told over WebSocket, with the record as it is now', async () => {
    const listening = listen(
      graph.url,
      `subscription { entityChanged(types: ["contact.created"]) {
        type source kind entityType after record { id ... on Contact { name } } } }`,
    );
    await writeUntil(() => listening.told.length > 0);
    expect(listening.told[0]?.data?.['entityChanged']).toMatchObject({
      type: 'contact.created',
      source: 'WRITE',
      kind: 'CREATED',
      entityType: 'Contact',
      record: { name: expect.stringMatching(/^Kunde /) as unknown },
    });
    await listening.stop();
  });

  test('each event sees what the caches hold after its change', async () => {
    const { createContact: answer } = await graph.data(createContact, { name: 'Før' });
    const { contact } = answer as { contact: { id: string } };
    const names: unknown[] = [];
    const listening = listen(
      graph.url,
      `subscription ($ids: [ID!]) { entityChanged(ids: $ids, types: ["contact.updated"]) {
        after record { ... on Contact { name } } } }`,
      { variables: { ids: [contact.id] } },
    );
    for (const name of ['Ét', 'To', 'Tre'])
      await until(`${name} is told`, async () => {
        await graph.data(
          `mutation ($id: ID!, $name: String!) {
            updateContact(id: $id, input: { name: $name }) { contact { id } } }`,
          { id: contact.id, name },
        );
        names.splice(0, names.length, ...listening.told.map(nameOf));
        return names.includes(name);
      });
    expect(listening.told.map(({ errors }) => errors)).not.toContainEqual(expect.anything());
    await listening.stop();
  });

  test('an event stream tells the same, asked by POST or by GET', async () => {
    const client = createEventClient({ url: `${graph.url}/graphql`, retryAttempts: 0 });
    const streamed = client.iterate({ query: created });
    let first: unknown;
    void streamed.next().then(({ value }: { value: unknown }) => void (first = value));
    const response = await fetch(`${graph.url}/graphql?query=${encodeURIComponent(created)}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    let text = '';
    const reading = (async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString('utf8');
    })();
    reading.catch(() => undefined);
    await writeUntil(() => first !== undefined && text.includes('event: next'));
    expect(first).toMatchObject({
      data: { entityChanged: { entityId: expect.any(String) as unknown } },
    });
    client.dispose();
    await response.body?.cancel().catch(() => undefined);
  });

  test('queries and mutations are answered over a socket and an event stream too', async () => {
    const client = socketClient(graph.url);
    const query = '{ organization { id } }';
    const answers: unknown[] = [];
    for await (const answer of client.iterate({ query })) answers.push(answer.data);
    for await (const answer of client.iterate({
      query: createContact,
      variables: { name: 'Sokkel' },
    }))
      answers.push(answer.data);
    expect(answers).toEqual([
      { organization: { id: expect.any(String) as unknown } },
      { createContact: { contact: { id: expect.any(String) as unknown } } },
    ]);
    await client.dispose();
    const events = createEventClient({ url: `${graph.url}/graphql`, retryAttempts: 0 });
    const streamed = await events.iterate({ query }).next();
    expect(streamed.value).toMatchObject({ data: { organization: {} } });
    events.dispose();
  });

  test('a page may not have a browser write by GET', async () => {
    const mutation =
      'mutation { createContact(input: {name: "Nej", countryId: "DK"}) { contact { id } } }';
    const response = await fetch(`${graph.url}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(await response.text()).toContain('"code":"BAD_REQUEST"');
    expect(graph.records('contacts').map(({ name }) => name)).not.toContain('Nej');
  });

  test('a page from elsewhere is not let in where everybody is', async () => {
    const raw = await rawSocket(graph.url, { origin: 'https://elsewhere.example.test' });
    await raw.begin();
    expect(await raw.closeCode()).toBe(4403);
  });

  test('a subscription that can be answered only once is refused in words', async () => {
    const { status, body } = await graph.query(created);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('faults are told as everywhere: codes, places and a correlation id', async () => {
    const asked = [
      'subscription { entityChanged(types: ["invoice.eaten"]) { id } }',
      'subscription { entityChanged(since: "nowhere") { id } }',
      'subscription { entityChanged(filter: {after: [{field: "nonsense", equals: 1}]}) { id } }',
      'subscription { nothing }',
      'subscription {',
    ];
    const codes: unknown[] = [];
    for (const query of asked) {
      const listening = listen(graph.url, query);
      await until('it ends', () => listening.end() !== undefined);
      const [error] = listening.end() as { extensions: Record<string, unknown> }[];
      expect(error?.extensions['correlationId']).toEqual(expect.any(String));
      codes.push(error?.extensions['code']);
      await listening.stop();
    }
    expect(codes).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_PARSE_FAILED',
    ]);
  });

  test('the limits of queries hold', async () => {
    const deep = `${'invoices(first: 1000) { nodes { contact { '.repeat(3)} id ${'} } }'.repeat(3)}`;
    const listening = listen(
      graph.url,
      `subscription { entityChanged { record { ... on Contact { ${deep} } } } }`,
    );
    await until('it ends', () => listening.end() !== undefined);
    expect(listening.end()).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
    await listening.stop();
  });

  test('who was cut off goes on with since: nothing is missed and nothing comes twice', async () => {
    const first = listen(graph.url, created);
    await writeUntil(() => first.told.length > 0);
    await first.stop();
    const since = changeIn(first.told.at(-1))['id'];
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { createContact: answer } = await graph.data(createContact, { name: `Imens ${count}` });
      ids.push((answer as { contact: { id: string } }).contact.id);
    }
    const second = listen(
      graph.url,
      'subscription ($since: String) { entityChanged(types: ["contact.created"], since: $since) { id entityId } }',
      { variables: { since } },
    );
    await until('all are told', () => changeIn(second.told.at(-1))['entityId'] === ids.at(-1));
    const told = second.told.map((one) => changeIn(one)['entityId']);
    expect(told.slice(-5)).toEqual(ids);
    expect(new Set(told).size).toBe(told.length);
    await second.stop();
  });

  describe('hostile messages end the connection with a code, and nothing else', () => {
    test('what is no JSON, or no message', async () => {
      for (const message of [
        '{',
        '[]',
        { type: 'subscribe', id: 7 },
        { type: 'next', id: 'x', payload: {} },
      ]) {
        const raw = await rawSocket(graph.url);
        await raw.begin();
        raw.send(message);
        expect(await raw.closeCode()).toBe(4400);
      }
    });

    test('a message of two megabytes', async () => {
      const raw = await rawSocket(graph.url);
      await raw.begin();
      raw.send({ type: 'ping', payload: { text: 'x'.repeat(2 * 1_048_576) } });
      expect(await raw.closeCode()).toBe(1009);
    });

    test('an id that is in use, and a question before the beginning', async () => {
      const twice = await rawSocket(graph.url);
      await twice.begin();
      twice.send({ type: 'subscribe', id: '1', payload: { query: created } });
      twice.send({ type: 'subscribe', id: '1', payload: { query: created } });
      expect(await twice.closeCode()).toBe(4409);
      const early = await rawSocket(graph.url);
      early.send({ type: 'subscribe', id: '1', payload: { query: created } });
      expect(await early.closeCode()).toBe(4401);
    });

    test('ten thousand subscriptions on one socket', async () => {
      const raw = await rawSocket(graph.url);
      await raw.begin();
      for (let id = 0; id < 10_000; id += 1)
        raw.send({ type: 'subscribe', id: String(id), payload: { query: created } });
      expect(await raw.closeCode()).toBe(4429);
    });

    test('an address that has no sockets', async () => {
      const response = await fetch(`${graph.url}/graphql`, { method: 'OPTIONS' });
      expect(response.status).toBe(405);
      await expect(graph.data('{ organization { id } }')).resolves.toBeDefined();
    });
  });

  describe("a router's callback", () => {
    let router: Server;
    let url: string;
    const received: { action: string; payload?: Told; verifier: string }[] = [];
    let status = 204;

    beforeAll(async () => {
      router = createServer((request, response) => {
        let text = '';
        request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
        request.on('end', () => {
          // The shape of the protocol.
          received.push(JSON.parse(text) as (typeof received)[number]);
          response.writeHead(status).end();
        });
      });
      await new Promise<void>((resolve) => router.listen(0, '127.0.0.1', resolve));
      // A server listening on TCP has an AddressInfo.
      url = `http://127.0.0.1:${(router.address() as AddressInfo).port}/callback/1`;
    });
    afterAll(() => {
      router.close();
      router.closeAllConnections();
    });

    const ask = (to: Graph, callbackUrl: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${to.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          query: created,
          extensions: {
            subscription: {
              callbackUrl,
              subscriptionId: 's1',
              verifier: 'v1',
              heartbeatIntervalMs: 500,
            },
          },
        }),
      });

    test('is not called where no URL is allowed', async () => {
      const response = await ask(graph, url);
      expect(response.status).toBe(403);
      expect(received).toHaveLength(0);
    });

    test('is checked, told of each change, kept alive and told when it is over', async () => {
      const routed = await startGraph({
        seed: emptySeed(),
        env: { SUBSCRIPTION_CALLBACK_URLS: url.replace(/\/1$/, '') },
      });
      const response = await ask(routed, url);
      expect(response.headers.get('subscription-protocol')).toBe('callback/1.0');
      expect(await response.json()).toEqual({ data: null });
      expect(received[0]).toMatchObject({ action: 'check', verifier: 'v1' });
      await until('it is told', async () => {
        await routed.data(createContact, { name: `Router ${Date.now()}` });
        return received.some(({ action }) => action === 'next');
      });
      await until(
        'a sign of life',
        () => received.filter(({ action }) => action === 'check').length > 1,
      );
      expect(received.find(({ action }) => action === 'next')?.payload).toMatchObject({
        data: { entityChanged: { entityId: expect.any(String) as unknown } },
      });
      await routed.close();
      expect(received.at(-1)).toMatchObject({
        action: 'complete',
        errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } }],
      });
      status = 404;
      expect((await ask(graph, url)).status).toBe(403);
    });
  });
});

describe('stopping', () => {
  test('sends everybody away with a code that says to come again, however stuck', async () => {
    const graph = await startGraph({ seed: emptySeed() });
    // Opens the database, which is not what is to be measured.
    await graph.data('{ changes { latest } }');
    const stuck = await rawSocket(graph.url);
    await stuck.begin();
    stuck.send({ type: 'subscribe', id: '1', payload: { query: created } });
    const well = await rawSocket(graph.url);
    await well.begin();
    well.send({ type: 'subscribe', id: '1', payload: { query: created } });
    const response = await fetch(`${graph.url}/graphql?query=${encodeURIComponent(created)}`, {
      headers: { accept: 'text/event-stream' },
    });
    const text = response.text();
    stuck.socket.pause();
    const begun = performance.now();
    await graph.close();
    process.stdout.write(
      `stopped with a stuck subscriber in ${(performance.now() - begun).toFixed(0)} ms\n`,
    );
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(await well.closeCode()).toBe(1012);
    expect(await text).toMatch(/"code":"SERVICE_UNAVAILABLE","retryable":true.*event: complete/s);
    stuck.socket.terminate();
  });
});

describe('several companies', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await startGraph({ seed: tenantsSeed(3), env: environmentOf(3) });
  });
  afterAll(() => graph.close());

  test('each is told of its own changes alone, by whichever way it says who it is', async () => {
    const listening = [0, 1, 2].map((company) =>
      listen(graph.url, created, { connectionParams: headersOf(company) }),
    );
    await until('all are told', async () => {
      for (const company of [0, 1, 2])
        await graph.data(createContact, { name: `Kunde af ${company}` }, headersOf(company));
      return listening.every(({ told }) => told.length > 2);
    });
    const ids = listening.map(({ told }) => told.map((one) => changeIn(one)['entityId']));
    const all = ids.flat();
    expect(new Set(all).size).toBe(all.length);
    await Promise.all(listening.map((one) => one.stop()));
  });

  test('who does not say who it is, or whose key is unknown, is not let in', async () => {
    for (const params of [{}, { 'x-api-key': 'no-such-key-at-all-here' }]) {
      const raw = await rawSocket(graph.url);
      raw.send({ type: 'connection_init', payload: params });
      expect(await raw.closeCode()).toBe(4401);
    }
    const response = await fetch(`${graph.url}/graphql?query=${encodeURIComponent(created)}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(response.status).toBe(401);
  });

  test("another company's place is no place", async () => {
    await graph.data(createContact, { name: 'Min' }, headersOf(0));
    const read = async () =>
      (await graph.data('{ changes { latest nodes { id } } }', {}, headersOf(0)))['changes'];
    await until(
      'there is one',
      async () => ((await read()) as { nodes: unknown[] }).nodes.length > 0,
    );
    const { latest } = (await read()) as { latest: string };
    const listening = listen(
      graph.url,
      `subscription { entityChanged(since: "${latest}") { id } }`,
      {
        connectionParams: headersOf(1),
      },
    );
    await until('it ends', () => listening.end() !== undefined);
    expect(listening.end()).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    await listening.stop();
  });
});

function changeIn(told: Told | undefined): Readonly<Record<string, unknown>> {
  return (told?.data?.['entityChanged'] ?? {}) as Readonly<Record<string, unknown>>;
}

function nameOf(told: Told): unknown {
  const { after, record } = changeIn(told) as { after: { name: string }; record: { name: string } };
  // The record may be newer than the change, and never older.
  return record.name === after.name ? after.name : record.name;
}
