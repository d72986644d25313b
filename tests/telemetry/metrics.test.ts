/** What `/metrics` tells: of the real app on the emulator, and of the registry by itself. */

import { spawnSync } from 'node:child_process';
import { Counter, Histogram, Registry, type OpenMetricsContentType } from 'prom-client';
import {
  demoCompany,
  demoSeed,
  tenantCompany,
  tenantsSeed,
} from '../../src/emulator/seeds/index.ts';
import { metricTable, mostSeriesOf, type MetricRow } from '../../src/telemetry/metrics.ts';
import { asPlainText, createMetrics } from '../../src/telemetry/registry.ts';
import { startGraph } from '../support/graph.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

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

test('what happens in the books is counted by what it means, and what becomes of exports', async () => {
  const graph = await startGraph({ seed: demoSeed() });
  try {
    const draft = graph.records('invoices').find(({ state }) => state === 'draft');
    const read = 'query ($id: ID!) { invoice(id: $id) { state } }';
    await graph.data(read, { id: draft?.id });
    await graph.data('mutation ($id: ID!) { approveInvoice(id: $id) { userErrors { code } } }', {
      id: draft?.id,
    });
    await graph.data(
      'mutation { startExport(input: { resource: "products" }) { export { state } } }',
    );
    await until('both are counted', async () => {
      const text = await scrape(graph.url);
      return (
        valueOf(text, 'books_events_total{type="invoice.approved"}') === 1 &&
        valueOf(text, 'export_goes_total{outcome="ready"}') === 1
      );
    });
    const text = await scrape(graph.url);
    expect(valueOf(text, 'books_events_total{type="invoice.paid"}')).toBe(0);
    expect(valueOf(text, 'export_goes_total{outcome="failed"}')).toBe(0);
    expect(valueOf(text, 'export_late_seconds')).toBe(0);
    expect(text).not.toContain(demoCompany.organizationId);
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

test('each gauge says what those of several processes come to', () => {
  const rows: readonly (readonly [string, MetricRow])[] = Object.entries(metricTable);
  const silent = rows.filter(([, { type, across }]) => (type === 'gauge') !== Boolean(across));
  expect(silent.map(([name]) => name)).toEqual([]);
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

test('what is written is what prom-client writes of the same figures', async () => {
  const traced = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
  const around: (typeof traced)[] = [];
  const metrics = createMetrics(() => around[0]);
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const rowOf = (
    name: 'writes_total' | 'redis_operation_duration_seconds' | 'loader_batch_size',
  ) => {
    const { help, labels } = metricTable[name];
    return { name, help, labelNames: Object.keys(labels), registers: [registry] };
  };
  const writes = new Counter({ ...rowOf('writes_total'), name: 'writes' });
  for (const state of metricTable.writes_total.labels.state) writes.inc({ state }, 0);
  const histogram = (name: 'redis_operation_duration_seconds' | 'loader_batch_size') =>
    new Histogram({
      ...rowOf(name),
      buckets: [...metricTable[name].buckets],
      enableExemplars: true,
    });
  const durations = histogram('redis_operation_duration_seconds');
  const sizes = histogram('loader_batch_size');

  metrics.count('writes_total', { state: 'succeeded' }, 3);
  writes.inc({ state: 'succeeded' }, 3);
  for (const value of [1, 2, 3, 1_000, 1_001]) {
    metrics.observe('loader_batch_size', { kind: 'record' }, value);
    sizes.observe({ labels: { kind: 'record' }, value });
  }
  around.push(traced);
  const exemplarLabels = { trace_id: traced.traceId, span_id: traced.spanId };
  for (const value of [0, 0.001, 0.0011, 60]) {
    metrics.observe('redis_operation_duration_seconds', {}, value);
    durations.observe({ labels: {}, value, exemplarLabels });
  }

  // When each exemplar was seen is the clock's.
  const timeless = (text: string) => text.replace(/(# \{.*\} \S+) [\d.]+$/gm, '$1');
  const theirs = timeless(await registry.metrics())
    .split('\n')
    .slice(0, -2);
  expect(theirs.filter((line) => line.includes('trace_id'))).toHaveLength(4);
  const ours = timeless(await metrics.openMetrics()).split('\n');
  const names =
    /^(?:# \w+ )?(?:writes|redis_operation_duration_seconds|loader_batch_size)(?:_total|_bucket|_sum|_count)?[ {]/;
  expect(ours.filter((line) => names.test(line)).sort()).toEqual([...theirs].sort());
});

test('a figure that is none is not counted, and costs nobody an answer', async () => {
  const metrics = createMetrics();
  metrics.observe('redis_operation_duration_seconds', {}, Number.NaN);
  metrics.observe('redis_operation_duration_seconds', {}, Infinity);
  metrics.count('writes_replayed_total', {}, -1);
  const text = await metrics.openMetrics();
  expect(valueOf(text, 'redis_operation_duration_seconds_count')).toBe(0);
  expect(valueOf(text, 'redis_operation_duration_seconds_sum')).toBe(0);
  expect(valueOf(text, 'writes_replayed_total')).toBe(0);
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
