/** The log: events with fields, one JSON line each, carrying the id of the request they belong to. */

import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from '../config/settings.ts';
import { currentOrigin } from '../spans.ts';
import { currentCorrelationId } from './correlation.ts';
import { openLogOutput } from './log-output.ts';
import { withoutSecrets } from './redaction.ts';

/** What code logs with: an event in past tense and its fields, as in `log.info({ event: 'cache.evicted' })`. */
export type Log = Logger;

/** Opens the log. Without a destination it writes to standard output. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      // Errors are told by `withoutSecrets`, under whatever name they stand.
      serializers: { err: (told: unknown) => told },
      formatters: { level: (label) => ({ level: label }), log: withoutSecrets },
      mixin: namesOfRequest,
    },
    destination ?? openLogOutput(),
  );
}

/** What ties a line to its request, and to its trace where one is recorded. */
function namesOfRequest(): Readonly<Record<string, string>> {
  const correlationId = currentCorrelationId();
  return {
    ...(correlationId === undefined ? {} : { correlationId }),
    ...currentOrigin(),
  };
}
