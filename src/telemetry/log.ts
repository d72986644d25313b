/** The log: events with fields, one JSON line each, carrying the id of the request they belong to. */

import { trace } from '@opentelemetry/api';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from '../config/settings.ts';
import { currentCorrelationId } from './correlation.ts';

/** What code logs with: an event in past tense and its fields, as in `log.info({ event: 'cache.evicted' })`. */
export type Log = Logger;

/** Members that hold credentials, wherever they stand in an event's first two levels. */
const secretMembers = [
  'accessToken',
  'token',
  'secret',
  'password',
  'authorization',
  'cookie',
  '["x-access-token"]',
  '["x-api-key"]',
  '["router-authorization"]',
];

/** Opens the log. Without a destination it writes to standard output. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: namesOfRequest,
      redact: secretMembers.flatMap((member) =>
        member.startsWith('[') ? [member, `*${member}`] : [member, `*.${member}`],
      ),
    },
    destination ?? pino.destination(1),
  );
}

/** What ties a line to its request, and to its trace when a tracing SDK was loaded beside us (`node --import`). */
function namesOfRequest(): Readonly<Record<string, string>> {
  const correlationId = currentCorrelationId();
  const span = trace.getActiveSpan()?.spanContext();
  return {
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(span === undefined ? {} : { traceId: span.traceId, spanId: span.spanId }),
  };
}
