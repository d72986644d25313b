/**
 * Two replicas over one Redis and one database: what is written through one is seen through the other, and all that
 * the write has not touched stays cached there.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import { turnKey } from '../../src/cache/keys.ts';
import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { redisCommand, startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

/** For news to come round on a machine that is busy; the test goes on as soon as they have. */
const patienceMs = 10_000;

describeWith('redis', 'two replicas', (redisProgram) => {
  describeWith('postgres', 'with one database', (postgresProgram) => {
    let redis: RunningRedis;
    let postgres: RunningPostgres;
    let one: Graph;
    let other: Graph;

    beforeAll(async () => {
      [redis, postgres] = await Promise.all([
        startRedis(redisProgram),
        startPostgres(postgresProgram),
      ]);
      const env = { REDIS_URL: redis.url, DATABASE_URL: await postgres.newDatabase() };
      one = await startGraph({ seed: demoSeed(), env });
      other = await startGraph({ seed: demoSeed(), env, beside: one });
      await Promise.all([one, other].map(untilReady));
    }, 60_000);

    afterAll(async () => {
      await other.close();
      await one.close();
      await postgres.close();
      await redis.close();
    });

    /** Redis counts as ready once the news of other replicas is heard: what was read before that is not trusted. */
    async function untilReady({ url }: Graph): Promise<void> {
      let told = '';
      for (const began = performance.now(); performance.now() - began < patienceMs;) {
        told = await (await fetch(`${url}/readyz`)).text();
        if (told.includes('"status":"ready"')) return;
        await sleepFor(20);
      }
      throw new Error(`Expected a replica that is ready, got ${told}.`);
    }

    const idWhere = (resource: 'invoices' | 'accounts', is: Readonly<Record<string, unknown>>) =>
      one
        .records(resource)
        .find((record) => Object.entries(is).every(([name, value]) => record[name] === value))
        ?.id ?? '';

    interface Page {
      readonly contact: { name: string; invoices: { nodes: { id: string }[] } };
      readonly neighbour: { name: string };
      readonly invoice: { state: string; isPaid: boolean; balanceModifiers: unknown[] };
      readonly product: { name: string };
    }

    let variables: { contactId: string; neighbourId: string; invoiceId: string; productId: string };
    beforeAll(() => {
      const invoiceId = idWhere('invoices', { state: 'approved', isPaid: false, type: 'invoice' });
      const invoice = one.records('invoices').find(({ id }) => id === invoiceId);
      // Every invoice of the demo has one.
      const { contactId } = invoice as unknown as { contactId: string };
      const neighbourId = one.ids('contacts').find((id) => id !== contactId) ?? '';
      variables = { contactId, neighbourId, invoiceId, productId: one.ids('products')[0] ?? '' };
    });

    async function pageOf(graph: Graph): Promise<Page> {
      const data = await graph.data(
        `query ($contactId: ID!, $neighbourId: ID!, $invoiceId: ID!, $productId: ID!) {
          contact(id: $contactId) { name invoices { nodes { id } } }
          neighbour: contact(id: $neighbourId) { name }
          invoice(id: $invoiceId) { state isPaid balanceModifiers { id } }
          product(id: $productId) { name }
        }`,
        variables,
      );
      // What the query above asks for.
      return data as unknown as Page;
    }

    /** What is asked of Billy, as method and path without query. */
    const asked = () =>
      one.emulator
        .requests()
        .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replace('/v2', '')}`);

    /**
     * Writes through one replica while the other has the page cached, and waits until that one shows it.
     * @returns what Billy was asked from the end of the write on
     */
    async function seenByTheOther(
      write: string,
      more: Readonly<Record<string, unknown>>,
      isSeen: (page: Page) => boolean,
    ): Promise<string[]> {
      // Again until all of it is cached: a replica that has only begun to listen trusts nothing it read before.
      do {
        one.emulator.clearRequests();
        await pageOf(other);
      } while (asked().length > 0);
      const [payload] = Object.values(await one.data(write, { ...variables, ...more }));
      expect(payload).toMatchObject({ userErrors: [] });
      one.emulator.clearRequests();
      const began = performance.now();
      let reads = 1;
      while (!isSeen(await pageOf(other))) {
        expect(performance.now() - began).toBeLessThan(patienceMs);
        reads += 1;
      }
      const ms = (performance.now() - began).toFixed(0);
      const calls = asked();
      process.stdout.write(
        `seen by the other replica in its read no. ${reads}, after ${ms} ms, with ${calls.length} calls to Billy\n`,
      );
      // It has the news from then on, and everything cached again.
      expect(isSeen(await pageOf(other))).toBe(true);
      expect(asked()).toEqual(calls);
      return calls;
    }

    describe('asked the same at once, with nothing of it cached', () => {
      const ofProduct = 'query ($id: ID!) { product(id: $id) { name } }';
      const unread = (place: number) => one.ids('products').at(-1 - place) ?? '';

      afterEach(() => one.emulator.faults.clear());

      /** Each through both replicas; what Billy was asked meanwhile. */
      async function askedBy(query: string, id: string): Promise<readonly string[]> {
        one.emulator.clearRequests();
        const answers = await Promise.all(
          [one, other, one, other].map((graph) => graph.data(query, { id })),
        );
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
        return asked();
      }

      test.each([
        ['a record', ofProduct],
        ['lines of an invoice', 'query ($id: ID!) { invoice(id: $id) { lines { amount } } }'],
        ['a page', 'query { bills(first: 4) { nodes { entryDate lines { amount } } } }'],
        ['a list without an order', 'query { salesTaxRulesets { nodes { name } } }'],
      ])('one asks Billy for %s, and the other finds it', async (what, query) => {
        one.emulator.faults.set([{ match: {}, action: { type: 'delay', ms: 300 } }]);
        const id = what === 'a record' ? unread(0) : (one.ids('invoices').at(-1) ?? '');
        // On a machine so busy that Redis's answer lies unread, each asks by itself: then once more.
        await until('one asks', async () => {
          await one.data('mutation { evictCompany { isDelivered } }', {});
          return (await askedBy(query, id)).length === 1;
        });
      });

      test('when the one that asks fails, the other asks by itself', async () => {
        const path = `/products/${unread(1)}`;
        one.emulator.faults.set([
          { match: { path }, action: { type: 'status', status: 400 }, count: 1 },
        ]);
        one.emulator.clearRequests();
        const answers = await Promise.all(
          [one, other].map((graph) => graph.query(ofProduct, { id: unread(1) })),
        );
        expect(asked()).toEqual([`GET ${path}`, `GET ${path}`]);
        expect(answers.filter(({ body }) => body.errors === undefined)).toHaveLength(1);
      });

      test('nobody waits for a replica that has died for longer than a second', async () => {
        const id = unread(2);
        const turn = { organizationId: demoCompany.organizationId };
        const question = JSON.stringify(['record', 'products', id]);
        await redisCommand(redis.url, 'SET', turnKey(turn, question), '', 'PX', '60000');
        expect(await askedBy(ofProduct, id)).toHaveLength(2);
      });

      test('who names an age waits for nobody', async () => {
        const id = unread(3);
        const turn = { organizationId: demoCompany.organizationId };
        const question = JSON.stringify(['record', 'products', id]);
        await redisCommand(redis.url, 'SET', turnKey(turn, question), '', 'PX', '60000');
        const began = performance.now();
        await one.data('query ($id: ID!) @freshness(maxAge: 60) { product(id: $id) { name } }', {
          id,
        });
        process.stdout.write(`not waited: ${(performance.now() - began).toFixed(0)} ms\n`);
        expect(await redisCommand(redis.url, 'EXISTS', turnKey(turn, question))).toContain('1');
      });
    });

    test('a changed contact', async () => {
      const calls = await seenByTheOther(
        `mutation ($contactId: ID!) {
          updateContact(id: $contactId, input: { name: "Nyt Navn ApS" }) { userErrors { message } }
        }`,
        {},
        ({ contact }) => contact.name === 'Nyt Navn ApS',
      );
      expect(calls).toEqual([`GET /contacts/${variables.contactId}`]);
    });

    test('a new invoice in the list of its contact', async () => {
      const before = (await pageOf(other)).contact.invoices.nodes.length;
      const calls = await seenByTheOther(
        `mutation ($contactId: ID!, $productId: ID!) {
          createInvoice(input: {
            contactId: $contactId, entryDate: "2026-04-01",
            lines: [{ productId: $productId, quantity: "1", unitPrice: "100" }]
          }) { userErrors { message } }
        }`,
        {},
        ({ contact }) => contact.invoices.nodes.length === before + 1,
      );
      expect(calls).toEqual(['GET /invoices']);
    });

    test('a payment', async () => {
      const invoice = one.records('invoices').find(({ id }) => id === variables.invoiceId);
      const calls = await seenByTheOther(
        `mutation ($invoiceId: ID!, $accountId: ID!, $amount: Decimal!) {
          registerPayment(input: {
            invoiceIds: [$invoiceId], accountId: $accountId, amount: $amount, entryDate: "2026-04-02"
          }) { userErrors { message } }
        }`,
        {
          accountId: idWhere('accounts', { isPaymentEnabled: true, currencyId: 'DKK' }),
          amount: invoice?.['balance'],
        },
        ({ invoice }) => invoice.isPaid,
      );
      // The invoice, and the list it stands in.
      expect(calls.sort()).toEqual(['GET /invoices', `GET /invoices/${variables.invoiceId}`]);
    });

    test('a write that comes again through the other is answered, not done', async () => {
      const create = `mutation {
        createContact(
          input: { type: COMPANY, name: "Havnens Cykler ApS", countryId: "DK" }, idempotencyKey: "cykler-1"
        ) { contact { id } userErrors { message } replayed }
      }`;
      one.emulator.clearRequests();
      const { createContact: first } = await one.data(create);
      const { createContact: second } = await other.data(create);
      expect(first).toMatchObject({ userErrors: [], replayed: false });
      expect(second).toEqual({ ...(first as object), replayed: true });
      expect(asked().filter((call) => call.startsWith('POST'))).toEqual(['POST /contacts']);
    });
  });
});
