/** Approving a draft (godkende): from then on it is in the books, numbered and fixed. */

import type { GraphQLContext } from '../context.ts';
import type { Payload } from '../payload.ts';
import { textIn } from '../tax-choice.ts';
import { act, preview } from './act.ts';
import { approvalOf } from './approval.ts';
import type { Document } from './documents.ts';
import type { Faults } from './faults.ts';
import { shownPostings } from './postings.ts';
import { resources } from '../../billy/resources/index.ts';

interface ApproveArguments {
  readonly id: string;
  readonly preview?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export function approving(
  context: GraphQLContext,
  resource: Document['resource'],
  { id, preview: isPreview, idempotencyKey }: ApproveArguments,
): Promise<Payload> {
  const check = async (faults: Faults) => {
    const record = await faults.record(context, resource, id, ['id'], ['lines']);
    if (!record) return undefined;
    faults.state(record, 'draft', ['id']);
    await faults.openBooks(context, textIn(record, 'entryDate'), ['id']);
    return record;
  };
  const { singular, type } = resources[resource];
  if (isPreview === true) {
    return preview(check, async (record) => {
      const approval = await approvalOf(context, { resource, record });
      return {
        [singular]: approval.record,
        postings: await shownPostings(context.loaders, approval.postings),
      };
    });
  }
  return act(context, {
    operation: `approve${type}`,
    resource,
    args: { id, idempotencyKey },
    paths: { state: ['id'], lines: ['id'], entryDate: ['id'] },
    check,
    write: (writer) => writer.update(resource, id, { state: 'approved' }),
  });
}
