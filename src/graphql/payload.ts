/** What every mutation answers: the record, all that changed with it, and what was wrong. */

import type { BillyRecord } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { UserError, WriteResult } from '../writes/writes.ts';
import { typed, type TypedRecord } from './fields.ts';

/** The record itself stands under the resource's singular name, as in `invoice`. */
export interface Payload {
  readonly changed: readonly TypedRecord[];
  readonly deleted: readonly string[];
  readonly userErrors: readonly UserError[];
  readonly replayed: boolean;
}

/** Of a write that was asked for; the record is the first written, null when there is none. */
export function payloadOf(resource: ResourceName, result: WriteResult): Payload {
  return {
    [resources[resource].singular]: result.records[0] ?? null,
    changed: result.changed.map((change) => typed(change.resource, change.record)),
    deleted: result.deleted.map(({ id }) => id),
    userErrors: result.userErrors,
    replayed: result.replayed,
  };
}

/** Of a write that was not asked for. */
export function refusal(userErrors: readonly UserError[]): Payload {
  return { changed: [], deleted: [], userErrors, replayed: false };
}

/** Of a write that is only shown: the record that would be, or would be gone. */
export function previewPayload(
  resource: ResourceName,
  record: BillyRecord | null,
  deleted: readonly string[] = [],
): Payload {
  return { ...refusal([]), [resources[resource].singular]: record, deleted };
}
