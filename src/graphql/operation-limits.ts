/** What an operation may ask for with its variables: judged once it is valid, before it is executed. */

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { costOf } from './cost.ts';
import { foreignRepresentation, maxRepresentations } from './representations.ts';

/** Refuses operations whose answer could hold more than `maxCost` values, or that misuse `_entities`. */
export function operationLimitsPlugin(maxCost: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          // Apollo calls this hook also for a document without the operation that was named.
          if (operation === undefined) return Promise.resolve();
          const variables = request.variables ?? {};
          const { values, representations } = costOf({ schema, document, operation, variables });
          if (representations.length > maxRepresentations)
            throw refusal(
              'QUERY_TOO_COMPLEX',
              `Expected at most ${maxRepresentations} representations, got ${representations.length}.`,
            );
          const foreign = foreignRepresentation(schema, representations);
          if (foreign !== undefined) throw refusal('BAD_USER_INPUT', foreign);
          if (values > maxCost)
            throw refusal(
              'QUERY_TOO_COMPLEX',
              `Expected an answer of at most ${maxCost} values, got up to ${values}.`,
            );
          return Promise.resolve();
        },
        willSendResponse({ response }) {
          // A document over its limits is reported once, though ending the validation took several.
          if (response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          const [first] = singleResult.errors ?? [];
          if (first?.extensions?.['code'] === 'QUERY_TOO_COMPLEX') singleResult.errors = [first];
          return Promise.resolve();
        },
      }),
  };
}

function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
