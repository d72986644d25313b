/** A tiny OTLP/HTTP receiver: what a collector is sent, as spans that a test can look at. */

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for none. */
  readonly parentSpanId: string;
  readonly name: string;
  readonly kind: number;
  /** Epoch milliseconds. */
  readonly beganAt: number;
  readonly endedAt: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly events: readonly { readonly name: string }[];
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly hasFailed: boolean;
}

export interface Collector {
  readonly url: string;
  spans(): readonly ReceivedSpan[];
  /** By trace, each in the order the spans came. */
  traces(): ReadonlyMap<string, readonly ReceivedSpan[]>;
  /** All that came, as it came. */
  text(): string;
  headers(): readonly NodeJS.Dict<string | string[]>[];
  /** From now on it takes what comes and does not answer; `waiting` says how many wait. */
  hang(): void;
  waiting(): number;
  close(): Promise<void>;
}

/** The parts of an export request that are looked at (OTLP 1, JSON). */
interface WireSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes?: readonly {
    readonly key: string;
    readonly value: Record<string, unknown>;
  }[];
  readonly events?: ReceivedSpan['events'];
  readonly links?: ReceivedSpan['links'];
  readonly status?: { readonly code?: number };
}

export async function startCollector(): Promise<Collector> {
  const bodies: string[] = [];
  const headers: NodeJS.Dict<string | string[]>[] = [];
  const spans: ReceivedSpan[] = [];
  const waiting: ServerResponse[] = [];
  let isHanging = false;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      headers.push(request.headers);
      bodies.push(body);
      spans.push(...spansIn(body));
      if (isHanging) waiting.push(response);
      else response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, as it has just been told.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    spans: () => spans,
    traces: () => Map.groupBy(spans, ({ traceId }) => traceId),
    text: () => bodies.join('\n'),
    headers: () => headers,
    hang: () => {
      isHanging = true;
    },
    waiting: () => waiting.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function spansIn(body: string): ReceivedSpan[] {
  // An export request, which is of this shape.
  const { resourceSpans } = JSON.parse(body) as {
    resourceSpans: { scopeSpans: { spans: WireSpan[] }[] }[];
  };
  return resourceSpans
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
    .map((span) => ({
      traceId: span.traceId,
      spanId: span.spanId,
      parentSpanId: span.parentSpanId ?? '',
      name: span.name,
      kind: span.kind,
      beganAt: Number(span.startTimeUnixNano) / 1e6,
      endedAt: Number(span.endTimeUnixNano) / 1e6,
      attributes: Object.fromEntries(
        (span.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]),
      ),
      events: span.events ?? [],
      links: span.links ?? [],
      hasFailed: span.status?.code === 2,
    }));
}
