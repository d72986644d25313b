/**
 * Which recordings become traces, and their way out by OTLP. The decision falls at the end, when it is known how a
 * request went: what failed or was slow is always sent, of the rest the share that was asked for. A recording lives as
 * long as its request, so there are never more than there are requests: docs/decisions/0025-tracing.md.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { SpanKind, SpanStatusCode, TraceFlags, type HrTime } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import {
  beginRecording,
  failureNameOf,
  placeIn,
  type Attributes,
  type Job,
  type Origin,
  type Recording,
  type Span,
} from '../spans.ts';

export interface TraceSettings {
  /** Where to send to, such as `http://collector:4318`. */
  readonly endpoint: string;
  /** What is sent along, for a collector that asks who one is. */
  readonly headers: ReadonlyMap<string, string>;
  readonly serviceName: string;
  /** From 0 to 1: the share of what neither failed nor was slow. */
  readonly share: number;
  /** Beyond this it was slow. */
  readonly slowMs: number;
}

/** Traces could not be sent, and are lost; told once, until some can be. */
export type TraceEvent =
  | { readonly type: 'traces.lost'; readonly error: Error | undefined }
  | { readonly type: 'traces.sent-again' };

export interface OpenTrace {
  readonly recording: Recording;
  /** Runs a function, and all it starts, as part of the trace. */
  within<T>(run: () => T): T;
  /** Ends it and decides about it; later calls do nothing. */
  end(outcome: TraceOutcome): void;
}

interface TraceOutcome {
  readonly attributes: Attributes;
  /** It failed, and for no fault of the caller's. */
  readonly failure?: string | undefined;
  /** The caller is one whose wish to have it kept counts. */
  readonly isCallerKnown: boolean;
}

export interface Traces {
  /** Begins a trace, or goes on with the caller's when its `traceparent` is one. */
  begin(
    name: string,
    how?: { readonly traceparent?: string | undefined; readonly isDetailed?: boolean },
  ): OpenTrace;
  readonly job: Job;
  /** Sends what waits, for a moment: a collector that does not answer delays nobody's exit. */
  close(): Promise<void>;
}

/** A collector that does not answer must not make spans pile up: what does not fit is dropped. */
const queueLimits = { maxQueueSize: 4_096, maxExportBatchSize: 256, scheduledDelayMillis: 1_000 };
const exportTimeoutMs = 2_000;
const closingMs = 300;

export function createTraces(
  { endpoint, headers, serviceName, share, slowMs }: TraceSettings,
  onEvent: (event: TraceEvent) => void,
): Traces {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: Object.fromEntries(headers),
    timeoutMillis: exportTimeoutMs,
  });
  const processor = new BatchSpanProcessor(telling(exporter, onEvent), {
    ...queueLimits,
    exportTimeoutMillis: exportTimeoutMs,
  });
  // Named here alone: detectors would publish the process's arguments and its host.
  const resource = resourceFromAttributes({ 'service.name': serviceName });

  const isSlow = ({ root }: Recording): boolean =>
    (root.endedAt ?? performance.now()) - root.begunAt > slowMs;

  function send(recording: Recording, links: readonly Origin[]): void {
    for (const span of recording.spans)
      processor.onEnd(readable(recording, span, { resource, links }));
  }

  return {
    begin(name, { traceparent, isDetailed = false } = {}) {
      const caller = placeIn(traceparent);
      const isInShare = caller === undefined && isChosen(share);
      const open = beginRecording(name, {
        origin: caller,
        willBeFound: (recording) => isInShare || isSlow(recording),
        // Of the others, those that fail or take long are kept as well: what they waited for says why.
        isDetailed: isDetailed || isInShare || caller?.isSampled === true,
      });
      return {
        ...open,
        end({ attributes, failure, isCallerKnown }) {
          open.end((recording) => {
            const { root } = recording;
            root.describe(attributes);
            root.failure ??= failure;
            const isWanted = caller === undefined ? isInShare : isCallerKnown && caller.isSampled;
            if (isWanted || hasFailed(recording) || isSlow(recording)) send(recording, []);
          });
        },
      };
    },
    async job({ name, attributes = {}, causes = [] }, work) {
      const isInShare = isChosen(share);
      const open = beginRecording(name, { willBeFound: () => isInShare });
      const { root } = open.recording;
      root.describe(attributes);
      try {
        return await open.within(work);
      } catch (error) {
        root.failure = failureNameOf(error);
        throw error;
      } finally {
        open.end((recording) => {
          // A job takes its time, and nobody waits for it: being long is no fault of it.
          if (!isInShare && !hasFailed(recording)) return;
          send(
            recording,
            causes.filter((cause) => cause !== undefined),
          );
        });
      }
    },
    async close() {
      await Promise.race([processor.shutdown(), wait(closingMs, undefined, { ref: false })]);
    },
  };
}

/**
 * Spans whose failures are not the caller's: a call to Billy, even where an old copy made up for it, and an operation as a
 * whole. A resolver also fails for what it was asked.
 */
const tellingSpans: ReadonlySet<string> = new Set(['billy.call', 'graphql.operation']);

function hasFailed({ root, spans }: Recording): boolean {
  return spans.some(
    (span) => span.failure !== undefined && (span === root || tellingSpans.has(span.name)),
  );
}

function isChosen(share: number): boolean {
  return Math.random() < share;
}

/** The same exporter; says when sending begins to fail and when it goes well again. */
function telling(exporter: SpanExporter, onEvent: (event: TraceEvent) => void): SpanExporter {
  let isFailing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const hasFailed = result.error !== undefined;
        if (hasFailed && !isFailing) onEvent({ type: 'traces.lost', error: result.error });
        if (!hasFailed && isFailing) onEvent({ type: 'traces.sent-again' });
        isFailing = hasFailed;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}

/** Spans in which another process is asked; trace stores draw who asks whom from them. */
const clientSpans: ReadonlySet<string> = new Set([
  'billy.attempt',
  'redis.operation',
  'database.query',
]);

interface Surroundings {
  readonly resource: ReadableSpan['resource'];
  /** What caused the whole. */
  readonly links: readonly Origin[];
}

function readable(
  { traceId, root, begunAtEpochMs, dropped }: Recording,
  span: Span,
  { resource, links }: Surroundings,
): ReadableSpan {
  const contextOf = (origin: Origin) => ({ ...origin, traceFlags: TraceFlags.SAMPLED });
  // Told from when the whole began: the machine's clock may have been set since the process began.
  const timeOf = (at: number): HrTime => asDuration(begunAtEpochMs + (at - root.begunAt));
  const { name, id: spanId, parentId, begunAt, failure, attributes, moments } = span;
  const isRoot = span === root;
  // Work that goes on after the answer, such as a refresh, is shown as far as it got.
  const endedAt = span.endedAt ?? root.endedAt ?? performance.now();
  const context = contextOf({ traceId, spanId });
  return {
    name,
    kind: isRoot ? rootKind(name) : clientSpans.has(name) ? SpanKind.CLIENT : SpanKind.INTERNAL,
    spanContext: () => context,
    ...(parentId !== undefined && {
      parentSpanContext: contextOf({ traceId, spanId: parentId }),
    }),
    startTime: timeOf(begunAt),
    endTime: timeOf(endedAt),
    duration: asDuration(endedAt - begunAt),
    ended: true,
    status:
      failure === undefined
        ? { code: SpanStatusCode.UNSET }
        : { code: SpanStatusCode.ERROR, message: failure },
    attributes: {
      ...attributes,
      ...(failure !== undefined && { 'error.type': failure }),
      ...(isRoot && dropped > 0 && { 'spans.dropped': dropped }),
    },
    links: isRoot ? links.map((link) => ({ context: contextOf(link) })) : [],
    events: moments.map((moment) => ({
      name: moment.name,
      time: timeOf(moment.at),
      attributes: moment.attributes,
    })),
    resource,
    instrumentationScope: { name: 'billy-subgraph' },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

/** Requests are named by their method; the rest are jobs. */
function rootKind(name: string): SpanKind {
  return /^[A-Z]+ /.test(name) ? SpanKind.SERVER : SpanKind.CONSUMER;
}

/** Whole seconds, and the nanoseconds that are left. */
function asDuration(ms: number): HrTime {
  const seconds = Math.trunc(ms / 1_000);
  return [seconds, Math.round((ms - seconds * 1_000) * 1e6)];
}
