/** Event subscriptions and their messages, for a company's administrators. */

import type { Choice, Fault } from '../../features/webhooks/choosing.ts';
import type { DeliveryAnswer, SubscriptionAnswer } from '../../features/webhooks/desk.ts';
import type { DeliveryState } from '../../features/webhooks/subscription.ts';
import type {
  EventDeliveryState,
  EventSubscriptionUpdateInput,
  Resolvers,
} from '../../generated/graphql.ts';
import { changeFilterOf, writtenFilter } from '../change-filter.ts';
import { readForward } from '../connections.ts';

export const webhooksResolvers: Resolvers = {
  Query: {
    eventSubscriptions: (_parent, _args, { events }) => events.list(),
    eventSubscription: (_parent, { id }, { events }) => events.find(id),
    eventDeliveries: (_parent, { subscription, state, ...page }, { events }) =>
      readForward(`eventDeliveries:${subscription ?? ''}:${state ?? ''}`, page, (rows) =>
        events.deliveries({
          ...rows,
          subscriptionId: subscription ?? undefined,
          state: state ? stateOf(state) : undefined,
        }),
      ),
  },
  Mutation: {
    createEventSubscription: async (_parent, { input }, { events }) =>
      subscriptionPayload(await events.create(choiceOf(input))),
    updateEventSubscription: async (_parent, { id, input }, { events }) =>
      subscriptionPayload(await events.update(id, choiceOf(input))),
    pauseEventSubscription: async (_parent, { id }, { events }) =>
      subscriptionPayload(await events.pause(id)),
    resumeEventSubscription: async (_parent, { id }, { events }) =>
      subscriptionPayload(await events.resume(id)),
    rotateEventSubscriptionSecret: async (_parent, { id, oldValidForSeconds }, { events }) =>
      subscriptionPayload(await events.rotateSecret(id, oldValidForSeconds)),
    deleteEventSubscription: async (_parent, { id }, { events }) =>
      subscriptionPayload(await events.remove(id)),
    testEventSubscription: async (_parent, { id }, { events }) =>
      deliveryPayload(await events.test(id)),
    replayEventDelivery: async (_parent, { id }, { events }) =>
      deliveryPayload(await events.replayOne(id)),
    async replayEventDeliveries(_parent, { subscription, since, states }, { events }) {
      const { replayed, faults } = await events.replayMany({
        subscriptionId: subscription,
        since: Date.parse(since),
        states: states.map(stateOf),
      });
      return { replayed, userErrors: userErrors(faults) };
    },
  },
  EventSubscription: {
    filter: ({ filter }) => filter && writtenFilter(filter),
    state: ({ state }) => inCapitals(state),
    disabledBecause: ({ disabledBecause }) => disabledBecause && inCapitals(disabledBecause),
    failingSince: ({ failingSince }) => instant(failingSince),
    oldSecretValidUntil: ({ previousSecretUntil }, _args, { clock }) =>
      previousSecretUntil !== null && previousSecretUntil > clock.now()
        ? instant(previousSecretUntil)
        : null,
    createdAt: ({ createdAt }) => new Date(createdAt).toISOString(),
    updatedAt: ({ updatedAt }) => new Date(updatedAt).toISOString(),
  },
  EventDelivery: {
    state: ({ state }) => inCapitals(state),
    changedAt: ({ changedAt }) => new Date(changedAt).toISOString(),
    nextAttemptAt: ({ state, dueAt }) => (state === 'waiting' ? instant(dueAt) : null),
    lastAttemptAt: ({ lastAttemptAt }) => instant(lastAttemptAt),
  },
};

/** What is left out stays so: it is not to be changed. */
function choiceOf({ filter, ...choice }: EventSubscriptionUpdateInput): Choice {
  return { ...choice, filter: filter ? changeFilterOf(filter) : filter };
}

function subscriptionPayload({ subscription, secret, faults }: SubscriptionAnswer) {
  return { eventSubscription: subscription, secret, userErrors: userErrors(faults) };
}

function deliveryPayload({ delivery, faults }: DeliveryAnswer) {
  return { eventDelivery: delivery, userErrors: userErrors(faults) };
}

function userErrors(faults: readonly Fault[]) {
  return faults.map(({ message, code, path }) => ({ message, code, path: [...path] }));
}

function stateOf(state: EventDeliveryState): DeliveryState {
  // True of every word: the schema's are ours in capitals.
  return state.toLowerCase() as Lowercase<EventDeliveryState>;
}

function inCapitals<Word extends string>(word: Word): Uppercase<Word> {
  // True: it does to the value what the type does to the type.
  return word.toUpperCase() as Uppercase<Word>;
}

function instant(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(epochMs).toISOString();
}
