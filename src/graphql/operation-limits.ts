/** What an operation may ask for with its variables: judged once it is valid, before it is executed. */

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { costOf, type CostQuestion } from './cost.ts';
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
          const fault = limitsFault({ schema, document, operation, variables }, maxCost);
          if (fault !== undefined) throw fault;
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

/** The first limit that an operation exceeds with its variables; undefined when it keeps to all of them. */
export function limitsFault(question: CostQuestion, maxCost: number): GraphQLError | undefined {
  const { values, representations } = costOf(question);
  if (representations.length > maxRepresentations)
    return refusal(
      'QUERY_TOO_COMPLEX',
      `Expected at most ${maxRepresentations} representations, got ${representations.length}.`,
    );
  const foreign = foreignRepresentation(question.schema, representations);
  if (foreign !== undefined) return refusal('BAD_USER_INPUT', foreign);
  if (values > maxCost)
    return refusal(
      'QUERY_TOO_COMPLEX',
      `Expected an answer of at most ${maxCost} values, got up to ${values}.`,
    );
  return undefined;
}

function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
