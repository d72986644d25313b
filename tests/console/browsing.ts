/** A page of the real app in Chromium, and what is seen of it from outside. */

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export interface Seen {
  /** Addresses the page asked for. */
  readonly requests: string[];
  /** Errors in it; what the content security policy forbids is reported there, too. */
  readonly faults: string[];
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
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
  });
}

/** Opens an address as somebody new, hands over the page, and closes it. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  // Less than a test may take, so that a page that does not come is reported and closed.
  context.setDefaultTimeout(10_000);
  const seen: Seen = { requests: [], faults: [] };
  context.on('request', (request) => seen.requests.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => seen.faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.faults.push(message.text());
  });
  try {
    await page.goto(url);
    await look(page, seen);
  } finally {
    await context.close();
  }
}
