/** What an event says, read from its body; the form is the contract's, described in docs/guides/inbound-events.md. */

import { z } from 'zod';
import { parseExact } from '../../billy/decimal-json.ts';
import { readOne } from '../../billy/envelope.ts';
import { isPossibleId } from '../../billy/ids.ts';
import type { BillyRecord, Company } from '../../billy/records.ts';
import { resourceNames, resources, type ResourceName } from '../../billy/resources/index.ts';
import { CodedError } from '../../errors.ts';

export interface IncomingEvent {
  readonly organizationId: string;
  /** `<singular>.<created|updated|deleted>`. */
  readonly type: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly resource: ResourceName;
  readonly recordId: string;
  readonly version: number | null;
  /** When its sender says it happened; epoch milliseconds. */
  readonly toldAt: number;
  /** As Billy would show it; null when it is deleted, or when the event does not tell all of it. */
  readonly record: BillyRecord | null;
  /** What it was before, as its sender knows it; null when the event does not tell all of that. */
  readonly previous: BillyRecord | null;
}

const kinds = ['created', 'updated', 'deleted'] as const;

const bodySchema = z.object({
  type: z.string(),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    organizationId: z.string().min(1).max(64),
    resource: z.enum(resourceNames, { error: 'Expected the plural name of a resource of Billy' }),
    id: z.string().max(64),
    version: z.int().min(0).nullish(),
    record: z.unknown().optional(),
    previous: z.unknown().optional(),
  }),
});

/**
 * Reads an event; undefined when it is about a company that is not served here.
 * @throws CodedError BAD_REQUEST with the path of what is wrong with it
 */
export function readIncoming(
  text: string,
  companyOf: (organizationId: string) => Company | undefined,
): { readonly company: Company; readonly event: IncomingEvent } | undefined {
  const parsed = bodySchema.safeParse(jsonOf(text));
  const [issue] = parsed.error?.issues ?? [];
  if (!parsed.success) throw malformed(issue?.message ?? 'Expected an event', issue?.path ?? []);
  const { type, timestamp, data } = parsed.data;
  const { organizationId, resource, id, version } = data;
  const { singular } = resources[resource];
  const kind = kinds.find((one) => type === `${singular}.${one}`);
  if (kind === undefined)
    throw malformed(`Expected ${kinds.map((one) => `${singular}.${one}`).join(', ')}`, ['type']);
  if (!isPossibleId(resource, id)) throw malformed(`Expected an id of ${singular}`, ['data', 'id']);
  const company = companyOf(organizationId);
  if (company === undefined) return undefined;
  const wholeIn = (member: 'record' | 'previous'): BillyRecord | null =>
    wholeRecord(company, { resource, id }, { member, told: data[member] ?? null });
  const record = kind === 'deleted' ? null : wholeIn('record');
  const previous = kind === 'created' ? null : wholeIn('previous');
  const toldAt = Date.parse(timestamp);
  return {
    company,
    event: {
      organizationId,
      type,
      kind,
      resource,
      recordId: id,
      version: version ?? null,
      toldAt,
      record,
      previous,
    },
  };
}

/**
 * Null for a part of a record: what it leaves out is not gone, so that Billy is asked for the whole. A record with more
 * than we know is whole.
 */
function wholeRecord(
  company: Company,
  { resource, id }: { readonly resource: ResourceName; readonly id: string },
  { member, told }: { readonly member: string; readonly told: unknown },
): BillyRecord | null {
  if (told === null) return null;
  try {
    const body = { [resources[resource].singular]: told };
    const answer = readOne(body, id, { resource, company, onEvent: () => undefined });
    const [record] = answer.records;
    return record !== undefined && isWhole(resource, record) ? record : null;
  } catch (cause) {
    if (!(cause instanceof CodedError)) throw cause;
    throw malformed('Expected the record as Billy shows it, of this company and id', [
      'data',
      member,
    ]);
  }
}

/** Lists come and go with what is asked to come along; everything else Billy always shows. */
function isWhole(resource: ResourceName, record: BillyRecord): boolean {
  return Object.entries(resources[resource].fields).every(
    ([name, { type }]) => type === 'hasMany' || type === 'list' || record[name] !== undefined,
  );
}

function jsonOf(text: string): unknown {
  try {
    return parseExact(text);
  } catch {
    throw malformed('Expected JSON', []);
  }
}

function malformed(message: string, path: readonly PropertyKey[]): CodedError {
  const inputPath = path.map(String);
  const place = inputPath.length === 0 ? '' : ` at ${inputPath.join('.')}`;
  return new CodedError('BAD_REQUEST', `${message}${place}.`, { inputPath });
}
