/**
 * What a write would leave behind, worked out from what the loaders know; nothing is written. Billy has the last
 * word: what it alone knows, such as whether a record is still in use, a preview cannot say.
 */

import type { BillyRecord, BillyValue } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import { hasMany } from '../billy/resources/relations.ts';
import type { WireInput } from '../billy/writes.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { UserError } from '../writes/writes.ts';
import type { GraphQLContext } from './context.ts';
import { previewId } from './fields.ts';
import {
  frozenFaults,
  totalled,
  totalledLine,
  withDefaults,
  withDueDate,
  type Draft,
} from './preview-documents.ts';
import { recordNamed, textIn } from './tax-choice.ts';

export interface Preview {
  readonly record: BillyRecord | null;
  /** Ids of what would be gone. */
  readonly deleted: readonly string[];
  /** What Billy would find wrong, by wire names. */
  readonly userErrors: readonly UserError[];
}

/** The record a create would make, under a placeholder for its id. */
export async function previewCreate(
  context: GraphQLContext,
  resource: ResourceName,
  wire: WireInput,
): Promise<Preview> {
  const owner = resources[resource].organizationScoped
    ? { organizationId: context.company.organizationId }
    : {};
  const record = asRecord(resource, { ...defaultsOf(resource), ...owner }, wire, previewId);
  if (resource === 'invoices' || resource === 'bills') {
    const document = withDueDate(resource, await withDefaults(context, resource, record));
    const lines = childrenIn(document, 'lines');
    return preview(await totalled(context, { resource, document, lines }));
  }
  return isLine(resource) ? previewLine(context, resource, record) : preview(record);
}

/** The record as an update would leave it. */
export async function previewUpdate(
  context: GraphQLContext,
  resource: ResourceName,
  id: string,
  wire: WireInput,
): Promise<Preview> {
  const before = (await context.loaders.record(resource, id)) ?? { id };
  const record = asRecord(resource, before, wire, id);
  if (resource === 'invoices' || resource === 'bills') {
    const userErrors = frozenFaults(before, wire);
    if (userErrors.length > 0) return refused(userErrors);
    if (textIn(before, 'state') !== 'draft') return preview(record);
    const lines =
      'lines' in wire
        ? childrenIn(record, 'lines')
        : await context.loaders.children(resource, id, 'lines');
    return preview(
      await totalled(context, { resource, document: withDueDate(resource, record), lines }),
    );
  }
  return isLine(resource) ? previewLine(context, resource, record) : preview(record);
}

/** The record and its children that a deletion would take away. */
export async function previewDelete(
  { loaders }: GraphQLContext,
  resource: ResourceName,
  id: string,
): Promise<Preview> {
  const record = await loaders.record(resource, id);
  const state = textIn(record, 'state');
  if (documents.includes(resource) && state !== 'draft') {
    return refused([fault(`Expected a draft, which alone can be deleted, got one ${state}.`)]);
  }
  if (record !== null && isLine(resource) && (await draftOf(loaders, resource, record)) === null) {
    return refused([lineOfNoDraft]);
  }
  if (resource === 'accounts' && textIn(record, 'systemRole') !== '') {
    return refused([fault('Expected an account that Billy itself books nothing on.')]);
  }
  const children = await Promise.all(
    Object.entries(resources[resource].fields).flatMap(([relation, field]) =>
      field.type === 'hasMany' && ['yes', 'createOnly'].includes(field.embeddedWrite)
        ? [loaders.children(resource, id, relation)]
        : [],
    ),
  );
  return { ...preview(record), deleted: [id, ...children.flat().map((child) => child.id)] };
}

const documents: readonly ResourceName[] = ['invoices', 'bills', 'daybookTransactions'];

type LineResource = 'invoiceLines' | 'billLines';

function isLine(resource: ResourceName): resource is LineResource {
  return resource === 'invoiceLines' || resource === 'billLines';
}

async function previewLine(
  context: GraphQLContext,
  resource: LineResource,
  line: BillyRecord,
): Promise<Preview> {
  const draft = await draftOf(context.loaders, resource, line);
  return draft === null
    ? refused([lineOfNoDraft])
    : preview((await totalledLine(context, draft)) ?? null);
}

/** The line in its document; null unless that is a draft. */
async function draftOf(
  loaders: Loaders,
  resource: LineResource,
  line: BillyRecord,
): Promise<Draft | null> {
  const [parent, link] =
    resource === 'invoiceLines'
      ? (['invoices', 'invoiceId'] as const)
      : (['bills', 'billId'] as const);
  const document = await recordNamed(loaders, parent, textIn(line, link));
  return document !== null && textIn(document, 'state') === 'draft'
    ? { resource: parent, document, lines: [line] }
    : null;
}

function fault(message: string): UserError {
  return { code: 'INVALID', message, path: [] };
}

const lineOfNoDraft = fault('Expected a line of a draft; lines of other documents are fixed.');

function preview(record: BillyRecord | null): Preview {
  return { record, deleted: [], userErrors: [] };
}

function refused(userErrors: readonly UserError[]): Preview {
  return { record: null, deleted: [], userErrors };
}

/** What the table itself says Billy fills in. */
function defaultsOf(resource: ResourceName): Record<string, BillyValue> {
  return Object.fromEntries(
    Object.entries(resources[resource].fields).flatMap(([name, field]) =>
      field.default === undefined || field.default === 'computed'
        ? []
        : [[name, field.type === 'decimal' ? String(field.default) : field.default]],
    ),
  );
}

/** A record that holds what a preview shows of it, and nothing undefined. */
interface Shown {
  readonly id: string;
  readonly [wireName: string]: BillyValue;
}

/** A record with changes; children among them become records under placeholders for their ids. */
function asRecord(
  resource: ResourceName,
  before: Readonly<Record<string, BillyValue | undefined>>,
  changes: WireInput,
  id: string,
): Shown {
  const record: Record<string, BillyValue> = {};
  for (const [name, value] of Object.entries(before)) record[name] = value ?? null;
  for (const [name, value] of Object.entries(changes)) {
    const field = resources[resource].fields[name];
    record[name] =
      field?.type === 'hasMany' && Array.isArray(value)
        ? // Under the name of a has-many relation an input holds only records.
          (value as readonly WireInput[]).map((child, index) => {
            const parent = hasMany(resource, name).link;
            const place = 'priority' in resources[field.target].fields ? { priority: index } : {};
            // A parent that does not exist yet cannot be read; another can.
            const link = id === previewId ? {} : { [parent]: id };
            const stored = { ...defaultsOf(field.target), ...place, ...link };
            return asRecord(field.target, stored, child, `${previewId}-${index + 1}`);
          })
        : value;
  }
  return { ...record, id };
}

function childrenIn(record: BillyRecord, name: string): readonly BillyRecord[] {
  const children = record[name];
  // Put there by `asRecord`: records of Billy's never hold their children.
  return Array.isArray(children) ? (children as readonly BillyRecord[]) : [];
}
