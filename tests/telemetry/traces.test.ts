/** Traces as a collector receives them: whose they are, what is in them, and what is not. */

import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startCollector, type Collector, type ReceivedSpan } from '../support/collector.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { sumOf } from '../support/metrics.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

const operations = 200;
const routerSpan = 'b7ad6b7169203331';
const traceparentOf = (index: number): string => `00-${traceIdOf(index)}-${routerSpan}-01`;
const traceIdOf = (index: number): string => (index + 1).toString(16).padStart(32, '0');

describeWith('redis', 'under 200 operations at once', (program) => {
  let redis: RunningRedis;
  let collector: Collector;
  let graph: Graph;
  let traces: readonly (readonly ReceivedSpan[])[];
  let refreshes: number;

  beforeAll(async () => {
    [redis, collector] = await Promise.all([startRedis(program), startCollector()]);
    graph = await startGraph({
      seed: demoSeed(),
      env: {
        REDIS_URL: redis.url,
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_TRACES_SAMPLER_ARG: '0',
        TRACE_SLOW_MS: '600000',
        // Half of the calls have to wait for their turn.
        BILLY_CALLS_PER_SECOND: '50',
        BILLY_RETRY_DELAYS_MS: '20,20,20',
      },
    });
    // A few calls go wrong, so that contexts are also carried across retries; too few for a circuit to open.
    graph.emulator.faults.set([
      { match: { percent: 10 }, action: { type: 'status', status: 503 }, count: 10 },
    ]);
    const ids = graph.ids('invoices').slice(0, operations);
    await Promise.all(
      ids.map((id, index) =>
        graph.query(
          `query Op${index} ($id: ID!) {
            invoice(id: $id) { invoiceNo contact { name } lines { amount product { name } } }
          }`,
          { id },
          { traceparent: traceparentOf(index), 'x-request-id': `request-${index}` },
        ),
      ),
    );
    refreshes = await sumOf(graph, 'cache_refreshes_total');
    // Sends what waits: a trace may come in two batches.
    await graph.close();
    expect(rootsIn(collector.spans()).length).toBeGreaterThanOrEqual(operations);
    const byId = collector.traces();
    traces = Array.from({ length: operations }, (_, index) => byId.get(traceIdOf(index)) ?? []);
  }, 60_000);

  afterAll(() => Promise.all([collector.close(), redis.close()]));

  const named = (name: string): readonly ReceivedSpan[] =>
    traces.flat().filter((span) => span.name === name);

  test('the spans of each operation form one tree below its caller’s', () => {
    for (const [index, spans] of traces.entries()) {
      const byId = new Map(spans.map((span) => [span.spanId, span]));
      expect(byId.size).toBe(spans.length);
      const tops = spans.filter(({ parentSpanId }) => !byId.has(parentSpanId));
      expect(tops).toMatchObject([
        {
          name: 'POST /graphql',
          kind: 2,
          parentSpanId: routerSpan,
          attributes: {
            'http.route': '/graphql',
            'http.response.status_code': 200,
            'correlation.id': `request-${index}`,
          },
        },
      ]);
    }
  });

  test('every span is part of the right one', () => {
    const parents: Readonly<Record<string, readonly string[]>> = {
      'graphql.operation': ['POST /graphql'],
      'graphql.execute': ['graphql.operation'],
      'Query.invoice': ['graphql.execute'],
      'loader.records': ['Query.invoice', 'graphql.execute'],
      'loader.children': ['graphql.execute'],
      'cache.read': ['loader.records', 'loader.children'],
      // Without a reading around them: looks for old copies, after Billy has failed.
      'cache.memory': ['cache.read', 'loader.records', 'loader.children'],
      'cache.redis': ['cache.read', 'loader.records', 'loader.children'],
      // Besides entries, the counters of evictions and the budget that replicas share.
      'redis.operation': ['cache.redis', 'loader.records', 'loader.children', 'billy.call'],
      'billy.call': ['loader.records', 'loader.children'],
      'budget.wait': ['billy.call'],
      'billy.attempt': ['billy.call'],
    };
    const seen = new Set<string>();
    for (const spans of traces)
      for (const { name, parentSpanId } of spans) {
        const parent = spans.find(({ spanId }) => spanId === parentSpanId);
        if (parent === undefined) continue;
        expect(parents[name] ?? [`nothing is known of ${name}`]).toContain(parent.name);
        seen.add(name);
      }
    expect([...seen].sort()).toEqual(Object.keys(parents).sort());
  });

  test('each tells of its own operation alone', () => {
    for (const [index, spans] of traces.entries()) {
      const [operation] = spans.filter(({ name }) => name === 'graphql.operation');
      expect(operation?.attributes['graphql.operation.name']).toBe(`Op${index}`);
      expect(spans.filter(({ name }) => name === 'Query.invoice')).toHaveLength(1);
    }
    // As many attempts as Billy was asked: none is lost, and none stands with two operations. A probe is nobody's.
    const asked = graph.emulator
      .requests()
      .filter(({ path }) => /^\/v2\/(invoices|products)/.test(path));
    // On a machine so slow that an answer went out with what was at hand, what goes on behind it is nobody's either.
    const attempts = named('billy.attempt').length;
    expect(attempts).toBeLessThanOrEqual(asked.length);
    expect(asked.length - attempts).toBeLessThanOrEqual(refreshes);
  });

  test('looks into caches say what they came to, calls where they went and how long they waited', () => {
    for (const { attributes } of named('cache.read'))
      expect(attributes['cache.outcome']).toMatch(/^(?:hit|partial|miss)$/);
    for (const { attributes } of named('billy.call')) {
      expect(attributes['billy.route']).toMatch(/^(?:get|list) \w+$/);
      expect(Number(attributes['budget.wait_ms'])).toBeGreaterThanOrEqual(0);
    }
    expect(named('budget.wait').length).toBeGreaterThan(0);
    for (const wait of named('budget.wait')) {
      const call = named('billy.call').find(({ spanId }) => spanId === wait.parentSpanId);
      expect(call?.traceId).toBe(wait.traceId);
      expect(Number(call?.attributes['budget.wait_ms'])).toBeGreaterThan(0);
    }
  });

  test('each level says for itself what it had', () => {
    for (const look of [...named('cache.memory'), ...named('cache.redis')]) {
      expect(look.attributes['cache.outcome']).toMatch(/^(?:hit|partial|miss)$/);
      expect(Number(look.attributes['cache.keys'])).toBeGreaterThan(0);
    }
  });

  test('an attempt that failed and the one that went well stand in the same call', () => {
    const failed = named('billy.attempt').filter(({ hasFailed }) => hasFailed);
    const failures = failed.map(
      ({ attributes }) => attributes['http.response.status_code'] ?? attributes['billy.failure'],
    );
    expect(failures).toContain(503);
    // On a machine that pauses, some take too long as well.
    expect(failures.filter((each) => each !== 503 && each !== 'timeout')).toEqual([]);
    const retried = named('billy.call').filter(({ events }) =>
      events.some(({ name }) => name === 'billy.retried'),
    );
    expect(retried.length).toBeGreaterThan(0);
  });
});

describeWith('redis', 'a replica that has read nothing yet', (redisProgram) => {
  describeWith('postgres', 'over a database that holds what another one read', (program) => {
    let redis: RunningRedis;
    let postgres: RunningPostgres;
    let collector: Collector;
    let replica: Graph;
    let spans: readonly ReceivedSpan[];

    beforeAll(async () => {
      [redis, postgres, collector] = await Promise.all([
        startRedis(redisProgram),
        startPostgres(program),
        startCollector(),
      ]);
      const DATABASE_URL = await postgres.newDatabase();
      replica = await startGraph({
        seed: demoSeed(),
        env: { DATABASE_URL, REDIS_URL: redis.url, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
      });
      // Without Redis, so that what it has read is in the database alone.
      const former = await startGraph({
        seed: demoSeed(),
        env: { DATABASE_URL },
        beside: replica,
      });
      const [id = ''] = replica.ids('invoices');
      const document = `query Look($id: ID!) {
        invoice(id: $id) { invoiceNo contact { name } lines { amount } }
      }`;
      const read = await former.data(document, { id });
      await former.close();
      replica.emulator.clearRequests();
      expect(await replica.data(document, { id }, { traceparent: traceparentOf(0) })).toEqual(read);
      await until('the trace came', () => rootsIn(collector.spans()).length > 0);
      spans = collector.traces().get(traceIdOf(0)) ?? [];
    }, 60_000);

    afterAll(async () => {
      await replica.close();
      await Promise.all([collector.close(), redis.close(), postgres.close()]);
    });

    const named = (name: string) => spans.filter((span) => span.name === name);
    const parentOf = ({ parentSpanId }: ReceivedSpan) =>
      spans.find(({ spanId }) => spanId === parentSpanId);

    test('is seen to look level by level, and to find it in the third', () => {
      expect(replica.emulator.requests()).toEqual([]);
      const outcomesOf = (name: string) => [
        ...new Set(named(name).map(({ attributes }) => attributes['cache.outcome'])),
      ];
      expect(outcomesOf('cache.redis')).toEqual(['miss']);
      expect(outcomesOf('cache.database')).toEqual(['hit']);
      for (const look of named('cache.database')) {
        expect(parentOf(look)?.name).toBe('cache.read');
        expect(parentOf(look)?.attributes).toMatchObject({
          'cache.outcome': 'hit',
          'cache.database': look.attributes['cache.keys'],
        });
      }
    });

    test('has its statements within the looks they were made for, in one tree', () => {
      const statements = named('database.query');
      expect(statements.length).toBeGreaterThan(0);
      expect(new Set(statements.map((statement) => parentOf(statement)?.name))).toEqual(
        new Set(['cache.database']),
      );
      expect(spans.filter((span) => parentOf(span) === undefined)).toMatchObject([
        { name: 'POST /graphql', parentSpanId: routerSpan },
      ]);
    });
  });
});

function rootsIn(spans: readonly ReceivedSpan[]): readonly ReceivedSpan[] {
  return spans.filter(({ parentSpanId }) => parentSpanId === routerSpan);
}
