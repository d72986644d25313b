/** What a write would leave behind, worked out from what the loaders know; nothing is written. */

import type { BillyRecord, BillyValue } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { WireInput } from '../billy/writes.ts';
import type { UserError } from '../writes/writes.ts';
import type { GraphQLContext } from './context.ts';
import { previewId } from './fields.ts';

export interface Preview {
  readonly record: BillyRecord | null;
  /** Ids of what would be gone. */
  readonly deleted: readonly string[];
  /** What Billy would find wrong, by wire names. */
  readonly userErrors: readonly UserError[];
}

export function previewCreate(
  { company }: GraphQLContext,
  resource: ResourceName,
  wire: WireInput,
): Promise<Preview> {
  const owner = resources[resource].organizationScoped
    ? { organizationId: company.organizationId }
    : {};
  return Promise.resolve(shown({ ...owner, ...asRecord(resource, previewId, wire) }));
}

export async function previewUpdate(
  { loaders }: GraphQLContext,
  resource: ResourceName,
  id: string,
  wire: WireInput,
): Promise<Preview> {
  const before = await loaders.record(resource, id);
  return shown({ ...before, ...asRecord(resource, id, wire) });
}

export async function previewDelete(
  { loaders }: GraphQLContext,
  resource: ResourceName,
  id: string,
): Promise<Preview> {
  const record = await loaders.record(resource, id);
  return { record, deleted: [id], userErrors: [] };
}

function shown(record: BillyRecord): Preview {
  return { record, deleted: [], userErrors: [] };
}

function asRecord(resource: ResourceName, id: string, wire: WireInput): BillyRecord {
  const record: Record<string, BillyValue> & { id: string } = { id };
  for (const [name, value] of Object.entries(wire)) record[name] = value;
  return { ...record, id };
}
