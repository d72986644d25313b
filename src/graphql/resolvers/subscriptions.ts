/** Changes as they become known: every field is the same thing, with other types to begin with. */

import type { Change, Meaning } from '../../feed/change.ts';
import { PlaceOutOfReach, type FollowAsked } from '../../feed/follow.ts';
import type {
  ChangeFilter as ChangeFilterInput,
  Resolvers,
  SubscriptionResolvers,
} from '../../generated/graphql.ts';
import { sequenceAt } from '../change-cursor.ts';
import { requireFilter } from '../change-filter.ts';
import type { GraphQLContext } from '../context.ts';
import { outOfReach, requireFew, requireTypes } from './changes.ts';

interface Asked {
  readonly types?: readonly string[] | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
  readonly filter?: ChangeFilterInput | null | undefined;
  readonly since?: string | null | undefined;
}

export const subscriptionsResolvers: Resolvers = {
  Subscription: {
    entityChanged: told(),
    invoiceApproved: told('invoice.approved'),
    invoiceSent: told('invoice.sent'),
    invoicePaid: told('invoice.paid'),
    invoicePartiallyPaid: told('invoice.partiallyPaid'),
    invoiceOverdue: told('invoice.overdue'),
    invoiceCredited: told('invoice.credited'),
    billDue: told('bill.due'),
    bankLineUnmatched: told('bankLine.unmatched'),
    salesTaxReturnDue: told('salesTaxReturn.due'),
  } satisfies Required<Omit<SubscriptionResolvers, '__resolveType'>>,
};

/** A field that tells changes of one type, or of those that are asked for. */
function told(type?: Meaning) {
  return {
    subscribe: (_parent: unknown, asked: Asked, context: GraphQLContext) =>
      follow(context, type === undefined ? asked : { ...asked, types: [type] }),
    resolve: (change: Change) => change,
  };
}

/** @throws CodedError BAD_USER_INPUT, and what following throws */
function follow(
  { stream, company }: GraphQLContext,
  { types, ids, filter, since }: Asked,
): AsyncIterable<Change> {
  // Operations that came another way have been refused.
  if (stream === undefined) throw new Error('There is nobody to tell.');
  const asked: FollowAsked = {
    after:
      typeof since === 'string' ? sequenceAt(since, company.organizationId, 'since') : undefined,
    types: requireTypes(types ?? undefined),
    ids: requireFew(ids ?? undefined),
    filter: requireFilter(filter, 'filter'),
  };
  return inWords(stream.follow(asked));
}

/** The same, with a place that is out of reach put into words. */
async function* inWords(changes: AsyncIterable<Change>): AsyncGenerator<Change, void, undefined> {
  try {
    yield* changes;
  } catch (error) {
    throw error instanceof PlaceOutOfReach ? outOfReach(error.why) : error;
  }
}
