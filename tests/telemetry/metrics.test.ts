/** What `/metrics` tells: of the real app on the emulator, and of the registry by itself. */

import { spawnSync } from 'node:child_process';
import {
  demoCompany,
  demoSeed,
  tenantCompany,
  tenantsSeed,
} from '../../src/emulator/seeds/index.ts';
import { metricTable, mostSeriesOf } from '../../src/telemetry/metrics.ts';
import { asPlainText, createMetrics } from '../../src/telemetry/registry.ts';
import { startGraph } from '../support/graph.ts';
import { describeWith } from '../support/services.ts';

const maxSeries = 2_000;

async function scrape(url: string, accept = 'text/plain'): Promise<string> {
  const response = await fetch(`${url}/metrics`, { headers: { accept } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(accept);
  return response.text();
}

const seriesIn = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** The value of one series, its labels as they are written. */
function valueOf(text: string, series: string): number | undefined {
  const line = seriesIn(text).find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.split(' ')[1]);
}

test('a query is counted: its operation, its way through the caches, its calls to Billy', async () => {
  const graph = await startGraph({ seed: demoSeed() });
  try {
    const [id = ''] = graph.ids('invoices');
    const document = 'query InvoiceDetail($id: ID!) { invoice(id: $id) { invoiceNo } }';
    await graph.data(document, { id });
    await graph.data(document, { id });
    // Not content with an answer that was kept, it is made anew from what is.
    await graph.data(document, { id }, { 'x-freshness-max-age': '600' });
    await graph.query('{ nonsense }');

    const text = await scrape(graph.url);
    const counted = (series: string) => valueOf(text, series);
    expect(counted('graphql_requests_total{operation="InvoiceDetail",outcome="ok"}')).toBe(3);
    expect(counted('graphql_kept_answers_total')).toBe(1);
    expect(counted('graphql_requests_total{operation="anonymous",outcome="refused"}')).toBe(1);
    expect(counted('graphql_request_duration_seconds_count{operation="InvoiceDetail"}')).toBe(3);
    expect(counted('billy_attempts_total{resource="invoices",outcome="ok"}')).toBe(1);
    expect(counted('cache_lookups_total{resource="invoices",outcome="memory"}')).toBe(1);
    expect(counted('cache_lookups_total{resource="invoices",outcome="missed"}')).toBe(1);
    expect(counted('billy_circuit_state{circuit="billy",state="closed"}')).toBe(1);
    expect(counted('billy_companies')).toBe(1);
    expect(counted('http_requests_total{route="/graphql",status="2xx"}')).toBe(3);
  } finally {
    await graph.close();
  }
});

test('a failure of Billy spends the error budget, a fault of the caller does not', async () => {
  const graph = await startGraph({ seed: demoSeed(), env: { BILLY_RETRY_DELAYS_MS: '-' } });
  try {
    graph.emulator.faults.set([{ match: {}, action: { type: 'status', status: 503 } }]);
    await graph.query('query Contacts { contacts(first: 1) { nodes { id } } }');
    graph.emulator.faults.clear();
    await graph.query('query Contacts { contacts(first: 5000) { nodes { id } } }');

    const text = await scrape(graph.url);
    expect(valueOf(text, 'graphql_requests_total{operation="Contacts",outcome="upstream"}')).toBe(
      1,
    );
    expect(valueOf(text, 'graphql_requests_total{operation="Contacts",outcome="refused"}')).toBe(1);
    expect(valueOf(text, 'billy_attempt_failures_total{failure="serverError"}')).toBe(1);
    expect(valueOf(text, 'billy_responses_total{status="503"}')).toBe(1);
  } finally {
    await graph.close();
  }
});

test('whatever happens, there are at most 2,000 series', () => {
  const most = Object.values(metricTable)
    .map((row) => mostSeriesOf(row))
    .reduce((sum, series) => sum + series, 0);
  expect(most).toBeLessThanOrEqual(maxSeries);
});

test('50 companies and more than 50 operations stay below it, and no company is named', async () => {
  const companies = Array.from({ length: 50 }, (_, index) => tenantCompany(index));
  const keyOf = (id: string) => `key-for-tests-only-${id}`;
  const graph = await startGraph({
    seed: tenantsSeed(companies.length),
    env: {
      AUTH_MODE: 'api-key',
      BILLY_TOKENS: JSON.stringify(
        Object.fromEntries(companies.map((c) => [c.organizationId, c.accessToken])),
      ),
      API_KEYS: JSON.stringify(
        Object.fromEntries(companies.map((c) => [keyOf(c.organizationId), c.organizationId])),
      ),
    },
  });
  try {
    for (const [index, { organizationId }] of companies.entries()) {
      const headers = { 'x-api-key': keyOf(organizationId) };
      for (const name of [`Contacts${index}`, `Products${index}`, 'Both']) {
        const fields =
          'contacts(first: 1) { nodes { name } } products(first: 1) { nodes { name } }';
        await graph.data(`query ${name} { ${fields} }`, {}, headers);
      }
    }

    const text = await scrape(graph.url);
    expect(seriesIn(text).length).toBeLessThanOrEqual(maxSeries);
    expect(text).toContain('operation="other"');
    expect(valueOf(text, 'billy_companies')).toBe(companies.length);
    for (const { organizationId, accessToken } of companies) {
      expect(text).not.toContain(organizationId);
      expect(text).not.toContain(accessToken);
    }
  } finally {
    await graph.close();
  }
});

test('a name no person gave, or a value no table knows, is counted under other', () => {
  const metrics = createMetrics();
  metrics.count('billy_retries_total', { failure: 'never heard of' });
  for (let index = 0; index < 60; index += 1)
    metrics.count('graphql_requests_total', { operation: `Op${index}`, outcome: 'ok' });
  return metrics.openMetrics().then((text) => {
    expect(valueOf(text, 'billy_retries_total{failure="other"}')).toBe(1);
    expect(valueOf(text, 'graphql_requests_total{operation="other",outcome="ok"}')).toBe(10);
    expect(text).not.toContain('Op55');
  });
});

test('an observation names the trace it was made in, where the reader understands that', async () => {
  const traceId = 'a'.repeat(32);
  const metrics = createMetrics(() => ({ traceId, spanId: 'b'.repeat(16) }));
  metrics.observe('graphql_request_duration_seconds', { operation: 'Slow' }, 2);
  const text = await metrics.openMetrics();
  expect(text).toMatch(new RegExp(`le="2.5".* # \\{trace_id="${traceId}"`));
  expect(asPlainText(text)).not.toContain(traceId);
});

describeWith('promtool', 'the text', (promtool) => {
  test.each([
    ['text/plain', ''],
    ['application/openmetrics-text', '# EOF'],
  ])('as %s is what Prometheus expects', async (accept, end) => {
    const graph = await startGraph({ seed: demoSeed() });
    try {
      await graph.data('query Some { contacts(first: 2) { nodes { name } } }');
      const text = await scrape(graph.url, accept);
      expect(text.trimEnd().endsWith(end)).toBe(true);
      expect(text).not.toContain(demoCompany.organizationId);
      if (accept !== 'text/plain') return;
      const { status, stdout, stderr } = spawnSync(promtool, ['check', 'metrics'], { input: text });
      expect(`${String(stdout)}${String(stderr)}`).toBe('');
      expect(status).toBe(0);
    } finally {
      await graph.close();
    }
  });
});
