/** Tells whoever counts how each operation ended, and what it took. */

import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { ErrorCode } from '../errors.ts';

/** How an operation ended; the worst of its errors decides, and `stale` marks an answer with old copies. */
type Outcome = 'ok' | 'stale' | 'refused' | 'upstream' | 'failed';

export interface OperationEvent {
  /** As the document names it; undefined when it does not, or is no valid document. */
  readonly name: string | undefined;
  readonly outcome: Outcome;
  readonly durationMs: number;
}

/** Not what the caller could have done otherwise. A token that was revoked is the company's matter, and has an alert. */
const outcomes: Readonly<Partial<Record<ErrorCode, Outcome>>> = {
  UPSTREAM_UNAVAILABLE: 'upstream',
  UPSTREAM_TIMEOUT: 'upstream',
  UPSTREAM_RATE_LIMITED: 'upstream',
  UPSTREAM_INVALID_RESPONSE: 'upstream',
  UPSTREAM_OUTCOME_UNKNOWN: 'upstream',
  SERVICE_UNAVAILABLE: 'failed',
  INTERNAL_SERVER_ERROR: 'failed',
};

const worstFirst: readonly Outcome[] = ['failed', 'upstream', 'refused'];

/** Stands last among the plugins: what others add to the answer is part of how it ended. */
export function operationsPlugin<TContext extends BaseContext>(
  onFinished: (event: OperationEvent) => void,
): ApolloServerPlugin<TContext> {
  return {
    requestDidStart() {
      const begun = performance.now();
      return Promise.resolve({
        willSendResponse({ operation, operationName, response }) {
          const { body } = response;
          const { errors, extensions } =
            body.kind === 'single' ? body.singleResult : body.initialResult;
          const ends = (errors ?? []).map((error) => outcomeOf(error.extensions?.['code']));
          const worst = worstFirst.find((outcome) => ends.includes(outcome));
          onFinished({
            name: operation === undefined ? undefined : (operationName ?? undefined),
            outcome: worst ?? (extensions?.['freshness'] === undefined ? 'ok' : 'stale'),
            durationMs: performance.now() - begun,
          });
          return Promise.resolve();
        },
      });
    },
  };
}

function outcomeOf(code: unknown): Outcome {
  // A code that is none of the catalogue's is looked up in vain as well.
  return outcomes[code as ErrorCode] ?? 'refused';
}
