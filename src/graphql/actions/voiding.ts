/** Taking back what is in the books (annullere). It cannot be undone; a reversal stands beside what was posted. */

import { resources, type ResourceName } from '../../billy/resources/index.ts';
import type { GraphQLContext } from '../context.ts';
import type { Payload } from '../payload.ts';
import { act } from './act.ts';

interface VoidArguments {
  readonly id: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** Voids a record of a resource whose only change that is: payments and late fees. */
export function voiding(
  context: GraphQLContext,
  { operation, resource }: { readonly operation: string; readonly resource: ResourceName },
  { id, idempotencyKey }: VoidArguments,
): Promise<Payload> {
  return act(context, {
    operation,
    resource,
    args: { id, idempotencyKey },
    paths: { isVoided: ['id'] },
    check: async (faults) => {
      const record = await faults.record(context, resource, id, ['id']);
      if (record?.['isVoided'] === true) {
        const message = `Expected a ${resources[resource].singular} that stands, got one that is voided.`;
        faults.add('ALREADY_VOIDED', ['id'], message);
      }
      return record;
    },
    write: (writer) => writer.update(resource, id, { isVoided: true }),
  });
}
