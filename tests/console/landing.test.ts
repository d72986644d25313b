/** The landing page as a visitor meets it: in a real browser on the demo company, and without its build. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastify } from 'fastify';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { readExampleOperations } from '../../src/console/operations.ts';
import { renderExamples } from '../../src/console/render-examples.ts';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { registerLanding } from '../../src/http/landing.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

const operations = fileURLToPath(new URL('../../docs/operations', import.meta.url));
const screenshots = fileURLToPath(new URL('../../artifacts/console', import.meta.url));

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

describeWith('chromium', 'in a browser', (executablePath) => {
  let graph: Graph;
  let profile: string;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    graph = await startGraph({ seed: demoSeed() });
  });
  afterAll(() => graph.close());
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'landing-page-'));
  });
  afterEach(() => {
    rmSync(profile, { recursive: true, force: true });
  });

  /** Opens the page in a fresh profile and hands over what it asked for and what went wrong in it. */
  async function visit(
    options: Parameters<typeof chromium.launchPersistentContext>[1],
    look: (page: Page, seen: { requests: string[]; faults: string[] }) => Promise<void>,
  ): Promise<void> {
    const context: BrowserContext = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      ...options,
    });
    // Less than a test may take, so that a page that does not come is reported and closed.
    context.setDefaultTimeout(10_000);
    const seen = { requests: [] as string[], faults: [] as string[] };
    context.on('request', (request) => seen.requests.push(request.url()));
    const page = await context.newPage();
    page.on('pageerror', (error) => seen.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.faults.push(message.text());
    });
    try {
      await page.goto(graph.url);
      await look(page, seen);
    } finally {
      await context.close();
    }
  }

  test('the page was built from the examples as they are; if not, npm run build:console', async () => {
    const page = await (await fetch(graph.url)).text();
    expect(page).toContain(renderExamples(await readExampleOperations(operations)));
  });

  /** The examples can be chosen once the editors are there; before, a click on the run button does nothing. */
  const untilReady = (page: Page) => page.locator('#examples button:enabled').first().waitFor();

  async function runAndAwaitInvoices(page: Page): Promise<void> {
    await untilReady(page);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response .view-lines').getByText('"invoices"').waitFor();
  }

  test('an example is loaded and run, and nothing is asked of another host', async () => {
    await visit({ viewport: wide }, async (page, { requests, faults }) => {
      await page.getByRole('button', { name: 'Overdue invoices' }).click();
      await page.locator('[aria-current="true"]', { hasText: 'Overdue invoices' }).waitFor();
      await runAndAwaitInvoices(page);
      await page.screenshot({ path: join(screenshots, 'wide.png') });

      expect(requests.filter((url) => url.startsWith(`${graph.url}/graphql`))).not.toEqual([]);
      const elsewhere = requests.filter(
        (url) => !url.startsWith(`${graph.url}/`) && !url.startsWith('data:'),
      );
      expect(elsewhere).toEqual([]);
      // Also what the content security policy forbids is reported here.
      expect(faults).toEqual([]);
    });
  });

  test('an answer that is to be explained is drawn below itself, and reads as it did', async () => {
    await visit({ viewport: wide }, async (page, { faults }) => {
      await untilReady(page);
      await page.getByLabel('Explain where the time goes').check();
      await runAndAwaitInvoices(page);
      const picture = page.locator('#waterfall svg[role="img"]');
      await picture.waitFor();
      const steps = await picture.locator('g').count();
      expect(steps).toBeGreaterThan(5);
      expect(await picture.locator('g.slowest').count()).toBeGreaterThan(2);
      expect(await picture.locator('text').allTextContents()).toEqual(
        expect.arrayContaining(['POST /graphql', 'Query.invoices']),
      );
      const whole = await picture.boundingBox();
      for (const bar of await picture.locator('rect').all()) {
        const { x = 0, width = 0 } = (await bar.boundingBox()) ?? {};
        expect(width).toBeGreaterThan(0);
        expect(x + width).toBeLessThanOrEqual((whole?.x ?? 0) + (whole?.width ?? 0) + 4);
      }
      expect(await page.locator('.graphiql-response .view-lines').textContent()).not.toContain(
        'explain',
      );
      await page.screenshot({ path: join(screenshots, 'waterfall.png') });
      expect(faults).toEqual([]);
    });
  });

  test('a subscription is followed: each change is shown, until the visitor ends it', async () => {
    const text = 'subscription Told { entityChanged(types: ["contact.created"]) { entityId } }';
    const create = `mutation ($name: String!) {
      createContact(input: { name: $name, type: COMPANY, countryId: "DK" }) { contact { id } } }`;
    const createContact = async (name: string): Promise<string> => {
      const data = await graph.data(create, { name });
      // As it was asked for.
      return (data['createContact'] as { contact: { id: string } }).contact.id;
    };
    const listening = async (): Promise<number> => {
      const metrics = await (await fetch(`${graph.url}/metrics`)).text();
      return Number(
        /^subscription_listeners\{transport="event-stream"\} (\d+)/m.exec(metrics)?.[1],
      );
    };
    await visit({ viewport: wide }, async (page, { faults }) => {
      await untilReady(page);
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
      // The editor takes a moment to see what stands in it; its tab bears the name then.
      await page.getByRole('tab', { name: 'Told' }).waitFor();
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await until('it is listened to', async () => (await listening()) === 1);
      for (const name of ['Havnegade Cykler', 'Nordlys ApS']) {
        const id = await createContact(name);
        await page.locator('.graphiql-response .view-lines').getByText(id).waitFor();
      }
      await page.screenshot({ path: join(screenshots, 'subscription.png') });
      await page.getByRole('button', { name: /^Stop query/ }).click();
      await until('nobody listens any more', async () => (await listening()) === 0);
      expect(faults).toEqual([]);
    });
  }, 60_000);

  test('somebody’s own query is kept in its tab when an example is opened', async () => {
    await visit({ viewport: wide }, async (page) => {
      await untilReady(page);
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('query Mine { organization { name ');
      await page.getByRole('button', { name: 'Bills to pay' }).click();

      const tabs = page.getByRole('tab');
      await tabs.nth(1).waitFor();
      expect(await tabs.first().textContent()).toMatch(/^Mine/);
      expect(await tabs.nth(1).textContent()).toMatch(/^BillsToPay/);
    });
  });

  test('on a phone the answer stands below the query and nothing sticks out', async () => {
    await visit({ viewport: phone }, async (page) => {
      await runAndAwaitInvoices(page);
      await page.screenshot({ path: join(screenshots, 'phone.png'), fullPage: true });

      const query = await page.locator('.graphiql-query-editor').boundingBox();
      const result = await page.locator('.graphiql-response').boundingBox();
      expect(result?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
    });
  });

  test('in the dark it is dark', async () => {
    await visit({ viewport: wide, colorScheme: 'dark' }, async (page) => {
      await runAndAwaitInvoices(page);
      await page.screenshot({ path: join(screenshots, 'dark.png') });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(33, 42, 59)',
      );
    });
  });

  test('without JavaScript the text, the links and the examples can be read', async () => {
    await visit({ viewport: wide, javaScriptEnabled: false }, async (page) => {
      await page.locator('summary', { hasText: 'Chart of accounts' }).click();
      await page.screenshot({ path: join(screenshots, 'no-javascript.png') });

      expect(await page.getByText('query ChartOfAccounts').isVisible()).toBe(true);
      for (const link of ['Schema', 'Health', 'Alive', 'Ready']) {
        const href = await page.getByRole('link', { name: link }).getAttribute('href');
        expect((await fetch(new URL(href ?? '', graph.url))).status).toBe(200);
      }
    });
  });
});

test('the schema is served as text', async () => {
  await using app = fastify();
  await registerLanding(app, { schemaText: () => 'type Query', consoleDirectory: 'nowhere' });
  const response = await app.inject('/schema.graphql');
  expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(response.body).toBe('type Query');
});

test('a page that has not been built says how to build it', async () => {
  await using app = fastify();
  await registerLanding(app, { schemaText: () => '', consoleDirectory: 'nowhere' });
  const response = await app.inject('/');
  expect(response.statusCode).toBe(200);
  expect(response.body).toContain('npm run build:console');
});
