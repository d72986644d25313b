/** What is recorded of requests: begun when one comes in, decided about when it is answered. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginRecording } from '../spans.ts';
import type { OpenTrace, Traces } from '../telemetry/traces.ts';
import { wantsExplanation } from './explaining.ts';
import { wantsEvents } from './subscriptions/event-stream.ts';

export interface RequestTraces {
  /** Undefined where nothing is recorded. */
  begin(request: FastifyRequest): OpenTrace | undefined;
  /** Goes on with a request as part of what is recorded of it. */
  within<T>(request: FastifyRequest, run: () => T): T;
  end(request: FastifyRequest, reply: FastifyReply): void;
}

interface RequestTracesNeeds {
  /** Of the routes that are traced: health and metrics are asked for every few seconds, and say nothing new. */
  readonly paths: readonly string[];
  /** Absent: only what is to be explained is recorded. */
  readonly traces?: Pick<Traces, 'begin'>;
}

export function createRequestTraces({ paths, traces }: RequestTracesNeeds): RequestTraces {
  const traced = new Set<string | undefined>(paths);

  return {
    begin(request) {
      const { method, headers, routeOptions } = request;
      if (traces === undefined && headers['x-explain'] === undefined) return undefined;
      // Whoever listens does so for hours; what comes of each event is a job of its own.
      if (!traced.has(routeOptions.url) || wantsEvents(request)) return undefined;
      const name = `${method} ${routeOptions.url ?? ''}`;
      const isDetailed = wantsExplanation(headers);
      if (traces !== undefined)
        return traces.begin(name, { traceparent: single(headers['traceparent']), isDetailed });
      return isDetailed ? unsent(name) : undefined;
    },
    within: ({ trace }, run) => (trace === undefined ? run() : trace.within(run)),
    end({ id, method, routeOptions, trace, identity }, { statusCode }) {
      trace?.end({
        attributes: {
          'http.request.method': method,
          'http.route': routeOptions.url ?? '',
          'http.response.status_code': statusCode,
          'correlation.id': id,
          ...(identity && { 'organization.id': identity.organizationId }),
        },
        failure: statusCode >= 500 ? String(statusCode) : undefined,
        isCallerKnown: identity !== undefined,
      });
    },
  };
}

/** Seen by whoever asked for it, and by nobody else. */
function unsent(name: string): OpenTrace {
  const open = beginRecording(name);
  return { ...open, end: () => open.end(() => undefined) };
}

function single(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
