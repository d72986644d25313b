/** How the way to Billy is, and orders about its circuits. */

import { priorities } from '../../billy/budget.ts';
import type { CircuitOrder } from '../../billy/circuits.ts';
import type { CircuitName, Resolvers } from '../../generated/graphql.ts';
import type { GraphQLContext } from '../context.ts';
import { reasonIn } from '../reason.ts';

interface OrderArguments {
  readonly circuit: CircuitName;
  readonly reason?: string | null | undefined;
}

export const upstreamResolvers: Resolvers = {
  Query: {
    upstreamStatus: (_parent, _args, { operator, clock }) => {
      const { circuits, budget, refusedSince, lastFailures } = operator.status();
      return {
        at: new Date(clock.now()).toISOString(),
        circuits,
        budget,
        tokenRefusedSince: instant(refusedSince),
        lastFailures,
      };
    },
  },
  Mutation: {
    openCircuit: (_parent, args, context) => order(context, 'openCircuit', args, 'open'),
    closeCircuit: (_parent, args, context) => order(context, 'closeCircuit', args, 'closed'),
    resetCircuit: (_parent, args, context) => order(context, 'resetCircuit', args, 'auto'),
    dryRunCircuit: (_parent, args, context) =>
      order(context, 'dryRunCircuit', args, args.enabled ? 'dry-run' : 'auto'),
  },
  Circuit: {
    name: ({ name }) => inCapitals(name),
    state: ({ state }) => inCapitals(state),
    order: ({ order: ordered }) => inCapitals(ordered),
    since: ({ since }) => instant(since),
  },
  UpstreamBudget: {
    pausedUntil: ({ pausedUntil }) => instant(pausedUntil),
    classes: ({ waiting, refused }) =>
      priorities.map((priority) => ({
        priority: inCapitals(priority),
        waiting: waiting[priority],
        refused: refused[priority],
      })),
  },
  UpstreamFailure: {
    at: ({ at }) => new Date(at).toISOString(),
    status: ({ status }) => status ?? null,
  },
};

function order(
  { operator }: GraphQLContext,
  operation: string,
  { circuit, reason }: OrderArguments,
  ordered: CircuitOrder,
) {
  return operator.order({
    operation,
    // True of every word: the schema's are ours in capitals.
    circuit: circuit.toLowerCase() as Lowercase<CircuitName>,
    order: ordered,
    reason: reasonIn(reason),
  });
}

type InCapitals<Word extends string> = Word extends `${infer Head}-${infer Rest}`
  ? `${Uppercase<Head>}_${Uppercase<Rest>}`
  : Uppercase<Word>;

/** A word of ours as the schema writes it: `dry-run` is `DRY_RUN`. */
function inCapitals<Word extends string>(word: Word): InCapitals<Word> {
  // True: it does to the value what the type does to the type.
  return word.replace('-', '_').toUpperCase() as InCapitals<Word>;
}

function instant(epochMs: number | undefined): string | null {
  return epochMs === undefined ? null : new Date(epochMs).toISOString();
}
