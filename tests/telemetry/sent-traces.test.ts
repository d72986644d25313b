/** Which traces are sent, what jobs are linked to, and what a collector that does not answer can do: nothing. */

import { setTimeout as wait } from 'node:timers/promises';
import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { beginRecording, currentRecording, inDetail, inSpan } from '../../src/spans.ts';
import {
  createTraces,
  type OpenTrace,
  type TraceEvent,
  type TraceSettings,
} from '../../src/telemetry/traces.ts';
import { startCollector, type Collector } from '../support/collector.ts';
import { startGraph } from '../support/graph.ts';
import { eventBody, postEvent, webhookSecret } from '../support/signed-events.ts';
import { until } from '../support/until.ts';

let collector: Collector;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(() => collector.close());

function open(
  settings: Partial<TraceSettings> = {},
  onEvent: (event: TraceEvent) => void = () => undefined,
) {
  return createTraces(
    {
      endpoint: collector.url,
      headers: new Map(),
      serviceName: 'books',
      share: 0,
      slowMs: 60_000,
      ...settings,
    },
    onEvent,
  );
}

const answered = { attributes: {}, isCallerKnown: true };
const traceparent = (flags: string): string =>
  `00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-${flags}`;

/** Names of the traces that came of what was done. */
async function sentOf(traces: ReturnType<typeof open>): Promise<readonly string[]> {
  await traces.close();
  return collector.spans().map(({ name }) => name);
}

test('what neither failed nor was slow is sent by its share: none of 0, all of 1', async () => {
  const none = open();
  none.begin('POST /graphql').end(answered);
  await none.close();
  const all = open({ share: 1 });
  all.begin('POST /files').end(answered);
  expect(await sentOf(all)).toEqual(['POST /files']);
});

test('what failed is sent, and what was slow, whatever the share', async () => {
  const traces = open({ slowMs: 0 });
  traces.begin('POST /slow').end(answered);
  const careful = open();
  careful.begin('POST /failed').end({ ...answered, failure: '503' });
  await careful.close();
  expect([...(await sentOf(traces))].sort()).toEqual(['POST /failed', 'POST /slow']);
});

test('a caller that is known decides for its own traces; one that is not does not', async () => {
  const traces = open({ share: 1 });
  traces.begin('POST /wanted', { traceparent: traceparent('01') }).end(answered);
  traces.begin('POST /unwanted', { traceparent: traceparent('00') }).end(answered);
  traces
    .begin('POST /unknown', { traceparent: traceparent('01') })
    .end({ ...answered, isCallerKnown: false });
  traces.begin('POST /nonsense', { traceparent: 'canary' }).end(answered);
  expect([...(await sentOf(traces))].sort()).toEqual(['POST /nonsense', 'POST /wanted']);
  const wanted = collector.spans().find(({ name }) => name === 'POST /wanted');
  expect(wanted).toMatchObject({
    traceId: '0af7651916cd43dd8448eb211c80319c',
    parentSpanId: 'b7ad6b7169203331',
  });
});

test('steps between what is waited for are spans where a trace is wanted from its beginning, and nowhere else', async () => {
  const slow = { slowMs: 0 };
  const [outside, inShare] = [open(slow), open({ ...slow, share: 1 })];
  const steps = () => inSpan('wait', {}, () => inDetail('step', {}, () => Promise.resolve()));
  const record = async (trace: OpenTrace) => {
    await trace.within(steps);
    trace.end(answered);
  };
  await record(outside.begin('outside'));
  await record(outside.begin('not by its caller', { traceparent: traceparent('00') }));
  await record(outside.begin('by its caller', { traceparent: traceparent('01') }));
  await record(outside.begin('to be explained', { isDetailed: true }));
  await record(inShare.begin('in the share'));
  await inShare.job({ name: 'job' }, steps);
  await Promise.all([outside.close(), inShare.close()]);
  const parents = new Map(collector.spans().map((span) => [span.spanId, span]));
  const detailed = collector
    .spans()
    .filter(({ name }) => name === 'step')
    .map(({ parentSpanId }) => parents.get(parents.get(parentSpanId)?.parentSpanId ?? '')?.name);
  expect(detailed.sort()).toEqual(['by its caller', 'in the share', 'job', 'to be explained']);
  expect(collector.spans().filter(({ name }) => name === 'wait')).toHaveLength(6);
});

test('of a slow query outside the share it is seen what it waited for', async () => {
  const graph = await startGraph({
    seed: demoSeed(),
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER_ARG: '0',
      TRACE_SLOW_MS: '1',
    },
  });
  try {
    const [id] = graph.ids('invoices');
    await graph.data('query ($id: ID!) { invoice(id: $id) { id contact { name } } }', { id });
    await until('it came', () => collector.spans().some(({ name }) => name === 'POST /graphql'));
    const names = new Set(collector.spans().map(({ name }) => name));
    // A busy machine may have had it wait for its turn.
    names.delete('budget.wait');
    expect([...names].sort()).toEqual([
      'POST /graphql',
      'billy.attempt',
      'billy.call',
      'graphql.operation',
    ]);
    const [operation] = collector.spans().filter(({ name }) => name === 'graphql.operation');
    const [call] = collector.spans().filter(({ name }) => name === 'billy.call');
    expect(call?.parentSpanId).toBe(operation?.spanId);
    expect(operation?.attributes['cache.outcome']).toBeUndefined();
  } finally {
    await graph.close();
  }
}, 60_000);

test('nothing is added to a recording that has ended, and what it held is let go of', async () => {
  const job = beginRecording('job');
  const later = job.within(async () => {
    await wait(1);
    return inSpan('late', {}, () => Promise.resolve(currentRecording()));
  });
  job.end(({ spans }) => expect(spans).toHaveLength(1));
  expect(await later).toBeUndefined();
  expect(job.recording.spans).toEqual([]);
});

test('a collector that takes and does not answer holds up neither the closing nor what comes before', async () => {
  collector.hang();
  const traces = open({ share: 1 });
  for (let index = 0; index < 1_000; index += 1) traces.begin('POST /graphql').end(answered);
  await until('something was sent', () => collector.waiting() > 0);
  traces.begin('POST /graphql').end(answered);
  await traces.close();
  // The closing did not wait for it.
  expect(collector.waiting()).toBeGreaterThan(0);
});

test('that traces are lost is told once', async () => {
  const events: TraceEvent['type'][] = [];
  const dead = open({ share: 1, endpoint: 'http://127.0.0.1:9' }, ({ type }) => events.push(type));
  for (let index = 0; index < 600; index += 1) dead.begin('POST /graphql').end(answered);
  await until('it was told', () => events.length > 0);
  await dead.close();
  expect(events).toEqual(['traces.lost']);
});

test('what an event that came in has done is linked to the request that brought it', async () => {
  const graph = await startGraph({
    seed: demoSeed(),
    env: {
      WEBHOOK_SECRETS: webhookSecret,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER_ARG: '1',
    },
  });
  try {
    const [contact] = graph.records('contacts');
    const body = eventBody({
      organizationId: demoCompany.organizationId,
      resource: 'contacts',
      id: contact?.id ?? '',
      record: { ...contact, name: 'Omdøbt ApS' },
    });
    expect(await postEvent(graph.url, body)).toBe(202);
    const named = (name: string) => collector.spans().find((span) => span.name === name);
    await until('both came', () => named('inbox.process') !== undefined);
    await until('both came', () => named('POST /webhooks/billy') !== undefined);
    const request = named('POST /webhooks/billy');
    const job = named('inbox.process');
    expect(job?.links.map(({ traceId }) => traceId)).toEqual([request?.traceId]);
    expect(job?.traceId).not.toBe(request?.traceId);
    const within = collector.spans().filter(({ traceId }) => traceId === job?.traceId);
    expect(within.map(({ name }) => name)).toContain('database.query');
  } finally {
    await graph.close();
  }
}, 60_000);
