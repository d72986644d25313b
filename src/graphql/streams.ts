/** What Apollo does about an operation whose caller can be told more than one answer: all that comes before its events. */

import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type DocumentNode } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import type { Change } from '../feed/change.ts';
import type { FollowAsked } from '../feed/follow.ts';

/** A subscription that has passed every check. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Stream {
  /** The caller's company's changes as they come, until nobody is to be told any more. */
  readonly follow: (asked: FollowAsked) => AsyncIterable<Change>;
  /** Whether it came in a way that any page can make a browser ask: nothing may be changed then. */
  readonly isReadOnly: boolean;
  /** Takes over from Apollo. */
  readonly begin: (prepared: Prepared) => void;
}

interface Streamed extends BaseContext {
  readonly stream?: Stream;
}

/**
 * Hands subscriptions over once they are parsed, valid and allowed; without anybody to hand them to, they are refused.
 * Apollo itself would execute one as if it were a query.
 */
export function streamsPlugin<TContext extends Streamed>(): ApolloServerPlugin<TContext> {
  return {
    requestDidStart() {
      // Apollo calls both hooks also for a document without the operation that was named.
      let type: OperationTypeNode | undefined;
      return Promise.resolve({
        didResolveOperation({ operation, contextValue: { stream } }) {
          type = operation?.operation;
          if (type === OperationTypeNode.SUBSCRIPTION && stream === undefined)
            throw refusal(
              'Expected a subscription to come by WebSocket, or with Accept: text/event-stream, got one that can be answered only once.',
            );
          if (type === OperationTypeNode.MUTATION && stream?.isReadOnly === true)
            throw refusal('Expected a mutation to be sent by POST, got it by GET.');
          return Promise.resolve();
        },
        responseForOperation({ document, operationName, request, contextValue }) {
          if (type !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve(null);
          contextValue.stream?.begin({
            document,
            operationName: operationName ?? undefined,
            variables: request.variables ?? {},
          });
          const body = { kind: 'single', singleResult: { data: null } } as const;
          return Promise.resolve({ http: { status: 200, headers: new HeaderMap() }, body });
        },
      });
    },
  };
}

function refusal(message: string): GraphQLError {
  const code: ErrorCode = 'BAD_REQUEST';
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
