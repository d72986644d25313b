/** The console as an analyst meets it: in a real browser on the demo company, by the keyboard. */

import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
import { launch, visit } from './browsing.ts';

const screenshots = fileURLToPath(new URL('../../artifacts/console', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const english = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };
const danish = { ...english, locale: 'da-DK' };

describeWith('chromium', 'in a browser', (executablePath) => {
  let graph: Graph;
  let browser: Browser;
  let console: string;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    [graph, browser] = await Promise.all([
      startGraph({ seed: demoSeed(), env: { POLL_MIN_SECONDS: '1' } }),
      launch(executablePath),
    ]);
    console = `${graph.url}/console`;
    await until(
      'all lists have been read',
      async () => {
        const { search } = (await graph.data(
          '{ search(query: "a") { coverage { isComplete } } }',
        )) as { search: { coverage: { isComplete: boolean }[] } };
        return search.coverage.every(({ isComplete }) => isComplete);
      },
      60_000,
    );
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await graph.close();
  });

  const found = (page: Page) => page.locator('.state b');
  /** Until the shown count is of what is shown: nothing is being asked. */
  async function settled(page: Page): Promise<string> {
    await page.locator('main[aria-busy="false"] .state b').waitFor();
    return (await found(page).textContent()) ?? '';
  }

  async function violationsIn(page: Page): Promise<readonly string[]> {
    // The page itself may load nothing of the kind: it is put there from outside, past its policy.
    if ((await page.evaluate('typeof axe')) === 'undefined')
      await page.evaluate(await readFile(axe, 'utf8'));
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }

  test('words are completed, found and narrowed down by keys alone, and the way back goes back', async () => {
    await visit(browser, console, english, async (page, { requests, faults }) => {
      await page.getByText('Press / to type').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('kontorar');
      await page.locator('[role="listbox"] [role="option"]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const box = page.getByRole('combobox', { name: 'What to find' });
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('[role="option"][aria-selected="true"]').textContent()).toMatch(
        /^kontorartikler/,
      );
      await page.keyboard.press('Enter');
      expect(await box.inputValue()).toBe('kontorartikler');
      await page.keyboard.press('Enter');
      const all = await settled(page);
      expect(all).toMatch(/^\d+ found$/);
      expect(await page.locator('.hits mark').first().textContent()).toMatch(/^Kontorartikler$/i);
      expect(await page.locator('.why').first().textContent()).toContain('the word');

      const year = page.getByRole('button', { name: /^2025 / });
      const count = /\d+$/.exec((await year.textContent()) ?? '')?.[0] ?? '';
      await year.focus();
      await page.keyboard.press('Enter');
      await page.getByText(`${count} found`, { exact: true }).waitFor();
      expect(await box.inputValue()).toBe('kontorartikler year:2025');
      expect(await year.getAttribute('aria-pressed')).toBe('true');

      await page.goBack();
      await page.getByText(all, { exact: true }).waitFor();
      expect(await box.inputValue()).toBe('kontorartikler');

      const elsewhere = requests.filter(
        (url) =>
          url !== console &&
          !url.startsWith(`${console}?`) &&
          url !== `${graph.url}/graphql` &&
          !url.startsWith(`${graph.url}/assets/`) &&
          !url.startsWith('data:'),
      );
      expect(elsewhere).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  test('a chart and its table say what the statistics say, to the last digit', async () => {
    const { invoiceStats } = (await graph.data(
      `{ invoiceStats(text: "state:=approved", groupBy: [YEAR], measures: [{ function: SUM, field: AMOUNT }]) {
        rows { values { value } } totals { values { value } } } }`,
    )) as { invoiceStats: Record<'rows' | 'totals', { values: { value: string }[] }[]> };
    const expected = [...invoiceStats.rows, ...invoiceStats.totals].map(({ values: [value] }) =>
      // By hand and not by Intl: groups of three, two decimals at least.
      (value?.value ?? '').replace(
        /^(-?\d+)\.?(\d*)$/,
        (_all, units: string, rest: string) =>
          `${units.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest.padEnd(2, '0')}`,
      ),
    );
    await visit(browser, `${console}?in=invoices&q=state:%3Dapproved`, english, async (page) => {
      await settled(page);
      await page.getByRole('combobox', { name: 'Of', exact: true }).selectOption('sum');
      await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('YEAR');
      await page.getByText('Amount without VAT, DKK by year').waitFor();
      await page.locator('.chart summary').focus();
      await page.keyboard.press('Enter');
      await until('the figures are those', async () => {
        const shown = await page.locator('.chart td').allTextContents();
        return JSON.stringify(shown) === JSON.stringify(expected);
      });
      expect(await page.locator('.chart rect').count()).toBe(expected.length - 1);
      expect(new URL(page.url()).searchParams.get('by')).toBe('YEAR');
    });
  });

  test('a filter is saved, run by its number, scheduled and exported by keys', async () => {
    await visit(
      browser,
      `${console}?in=invoices`,
      { ...english, acceptDownloads: true },
      async (page, { faults }) => {
        await settled(page);
        await page.keyboard.press('/');
        await page.keyboard.type('grossA');
        await page.locator('[role="listbox"] [role="option"]').first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.keyboard.type('>20000 currencyId:EUR');
        await page.keyboard.press('Enter');
        await until('it is narrower', async () => /^\d+ found$/.test(await settled(page)));
        const few = await settled(page);
        await page.keyboard.press('Tab');

        await page.keyboard.press('s');
        await page.getByRole('dialog', { name: 'Save this filter' }).waitFor();
        await page.keyboard.type('Large ones in euro');
        await page.keyboard.press('Enter');
        await page.getByText('“Large ones in euro” is saved.').waitFor();

        await page.goto(console);
        await page.getByRole('button', { name: 'Large ones in euro' }).waitFor();
        await page.keyboard.press('1');
        await page.getByText(few, { exact: true }).waitFor();
        expect(await page.getByRole('combobox', { name: 'Filter' }).inputValue()).toBe(
          'grossAmount:>20000 currencyId:=EUR',
        );

        await page.keyboard.press('t');
        await page.getByRole('dialog', { name: 'Schedule “Large ones in euro”' }).waitFor();
        await page.getByRole('combobox', { name: 'When', exact: true }).selectOption('own');
        await page.getByLabel(/^Cron/).fill('every day');
        await page.keyboard.press('Enter');
        await page.getByRole('alert').waitFor();
        await page.getByLabel(/^Cron/).fill('0 8 L * *');
        await page.getByLabel('On days').selectOption('NEXT_BANK_DAY');
        await page.getByLabel('Tell when').selectOption('NEW_MATCHES');
        await page.getByRole('dialog').getByRole('button', { name: 'Schedule' }).press('Enter');
        await page.getByText(/^Scheduled. Next at/).waitFor();
        const { savedSearchSchedules } = await graph.data(
          '{ savedSearchSchedules { cron days alert { kind } } }',
        );
        expect(savedSearchSchedules).toEqual([
          { cron: '0 8 L * *', days: 'NEXT_BANK_DAY', alert: { kind: 'NEW_MATCHES' } },
        ]);

        await page.keyboard.press('e');
        await page.getByLabel('CSV').check();
        await page.getByLabel('1250.00 with commas').check();
        await page.getByRole('button', { name: 'Make the file' }).press('Enter');
        const download = page.getByRole('button', { name: /^Download invoices-/ });
        await download.waitFor();
        const [file] = await Promise.all([page.waitForEvent('download'), download.press('Enter')]);
        expect(file.suggestedFilename()).toMatch(/^invoices-.*\.csv$/);
        const lines = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
        expect(`${lines.length - 1} found`).toBe(few);
        // A bad plan answers as every mistake does: nothing fails in the page.
        expect(faults).toEqual([]);
      },
    );
  }, 40_000);

  test('what cannot be read is marked at its place, in words and in a filter', async () => {
    await visit(browser, `${console}?q=kaffe+tpye:invoice`, english, async (page) => {
      const fault = page.getByRole('alert');
      expect(await fault.locator('mark').textContent()).toBe('tpye:');
      await fault.getByRole('button', { name: 'Use type:' }).press('Enter');
      await settled(page);
      expect(await page.getByRole('combobox', { name: 'What to find' }).inputValue()).toBe(
        'kaffe type:invoice',
      );
    });
    await visit(browser, `${console}?in=invoices&q=amount:>1+amunt:>2`, english, async (page) => {
      expect(await page.getByRole('alert').locator('mark').textContent()).toBe('amunt:>2');
    });
  });

  test('pages are turned by keys, and an address leads to the same page', async () => {
    await visit(browser, `${console}?in=postings`, english, async (page) => {
      await settled(page);
      const first = await page.locator('.records tbody').textContent();
      await page.keyboard.press('n');
      await page.getByText('Page 2').waitFor();
      await settled(page);
      const second = await page.locator('.records tbody').textContent();
      expect(second).not.toBe(first);
      await page.reload();
      await settled(page);
      expect(await page.locator('.records tbody').textContent()).toBe(second);
      await page.keyboard.press('b');
      await page.getByText('Page 1').waitFor();
      await settled(page);
      expect(await page.locator('.records tbody').textContent()).toBe(first);
    });
  });

  test('in Danish it speaks and counts Danish; keys can be turned off', async () => {
    await visit(browser, `${console}?in=invoices&q=state:%3Dapproved`, danish, async (page) => {
      expect(await settled(page)).toMatch(/fundet$/);
      expect(await page.getAttribute('html', 'lang')).toBe('da');
      expect(await page.locator('.records td.figure').first().textContent()).toMatch(
        /^-?[\d.]+,\d\d$/,
      );
      await page.keyboard.press('?');
      await page.getByLabel('Enkelte taster gør noget').uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.screenshot({ path: join(screenshots, 'analysts-danish.png') });
      await page.getByLabel('Sprog').selectOption('en');
      expect(await settled(page)).toMatch(/found$/);
      await page.reload();
      expect(await settled(page)).toMatch(/found$/);
    });
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing against WCAG 2 AA: %s, each view and each dialog',
    async (colorScheme) => {
      const options = { ...english, colorScheme };
      const violations: Record<string, readonly string[]> = {};
      await visit(browser, console, options, async (page) => {
        await page.getByText('Press / to type').waitFor();
        violations['start'] = await violationsIn(page);
        await page.keyboard.press('/');
        await page.keyboard.type('kontor');
        await page.locator('[role="listbox"] [role="option"]').first().waitFor();
        await page.keyboard.press('ArrowDown');
        violations['completions'] = await violationsIn(page);
        await page.keyboard.press('Enter');
        await page.keyboard.type(' year:2025');
        await page.keyboard.press('Enter');
        await settled(page);
        violations['words'] = await violationsIn(page);
        await page.screenshot({ path: join(screenshots, `analysts-words-${colorScheme}.png`) });
        await page.goto(`${console}?q=tpye:x`);
        await page.getByRole('alert').waitFor();
        violations['faults'] = await violationsIn(page);

        await page.goto(`${console}?in=bills&q=state:%3Dapproved`);
        await settled(page);
        await page.locator('.chart summary').click();
        violations['filter'] = await violationsIn(page);
        await page.screenshot({ path: join(screenshots, `analysts-${colorScheme}.png`) });
        for (const [key, dialog] of [
          ['?', 'Keys'],
          ['e', 'Export'],
          ['t', 'Save this filter, then schedule it'],
        ] as const) {
          await page.keyboard.press(key);
          await page.getByRole('dialog', { name: dialog }).waitFor();
          violations[dialog] = await violationsIn(page);
          if (key !== 't') await page.keyboard.press('Escape');
        }
        await page.keyboard.type(`Bills, ${colorScheme}`);
        await page.keyboard.press('Enter');
        await page.getByRole('dialog', { name: `Schedule “Bills, ${colorScheme}”` }).waitFor();
        await page.getByLabel('Tell when').selectOption('THRESHOLD');
        violations['schedule'] = await violationsIn(page);
        await page.keyboard.press('Escape');
        violations['saved'] = await violationsIn(page);
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
          colorScheme === 'dark' ? 'rgb(22, 28, 40)' : 'rgb(255, 255, 255)',
        );
      });
      expect(Object.entries(violations).filter(([, some]) => some.length > 0)).toEqual([]);
    },
    60_000,
  );

  test('where credentials are wanted they are asked for, sent, and forgotten with the page', async () => {
    const key = 'a-key-of-the-analysts';
    const [organization = ''] = graph.emulator.world().companies.map((one) => one.organizationId);
    const guarded = await startGraph({
      seed: demoSeed(),
      beside: graph,
      env: { AUTH_MODE: 'api-key', API_KEYS: JSON.stringify({ [key]: organization }) },
    });
    try {
      await visit(browser, `${guarded.url}/console`, english, async (page) => {
        await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
        expect(await violationsIn(page)).toEqual([]);
        await page.keyboard.type('not-the-one-it-should-be');
        await page.keyboard.press('Enter');
        await page.getByText('The server did not accept it').waitFor();
        await page.getByLabel('Token or API key').fill(key);
        await page.keyboard.press('Enter');
        await page.getByText('Havblik Friluft ApS').waitFor();
        expect(await page.getByRole('dialog').count()).toBe(0);
        expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(
          key,
        );
        await page.reload();
        await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
      });
    } finally {
      await guarded.close();
    }
  });

  test('on a phone nothing sticks out', async () => {
    const phone = { ...english, viewport: { width: 390, height: 844 } };
    await visit(browser, `${console}?in=invoices&by=CONTACT`, phone, async (page) => {
      await settled(page);
      await page.screenshot({ path: join(screenshots, 'analysts-phone.png'), fullPage: true });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    });
  });
});
