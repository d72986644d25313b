/**
 * What mutations are made of: check the input, see that all it names is the company's own, and ask for a safe
 * write. Each function names a resource of the table and returns the resolver.
 */

import { randomUUID } from 'node:crypto';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { WireInput } from '../billy/writes.ts';
import type { NaturalKey, UserError, WriteRequest, WriteResult } from '../writes/writes.ts';
import type { GraphQLContext } from './context.ts';
import { inputName, readInput, readOwnId, type Input, type Link } from './inputs.ts';
import { InputRefused, missingLinks } from './links.ts';
import { payloadOf, previewPayload, refusal, type Payload } from './payload.ts';
import { previewCreate, previewDelete, previewUpdate, type Preview } from './preview.ts';

interface WriteArguments {
  readonly idempotencyKey?: string | null | undefined;
  readonly preview?: boolean | null | undefined;
}

interface InputArgument {
  readonly input: Input;
}

interface IdArgument {
  readonly id: string;
}

type Mutation<Args> = (
  parent: unknown,
  args: Args & WriteArguments,
  context: GraphQLContext,
) => Promise<Payload>;

/** Makes a record, with the children Billy saves along with it. */
export function create(resource: ResourceName): Mutation<InputArgument> {
  requireVerb(resource, 'create');
  return (_parent, { input, ...options }, context) => {
    const { wire, links, faults } = readInput(resource, 'create', input);
    const { record, naturalKey } = findable(resource, wire);
    return write(context, options, {
      resource,
      operation: `create${resources[resource].type}`,
      input: { input },
      links,
      faults,
      naturalKey,
      run: (writer) => writer.create(resource, record),
      placeOf: inInput(resource, 'create'),
      preview: () => previewCreate(context, resource, wire),
    });
  };
}

/** Changes what the input names and nothing else. */
export function update(resource: ResourceName): Mutation<IdArgument & InputArgument> {
  requireVerb(resource, 'update');
  return (_parent, { id, input, ...options }, context) => {
    const { wire, links, faults } = readInput(resource, 'update', input);
    const own = readOwnId(resource, id);
    return write(context, options, {
      resource,
      operation: `update${resources[resource].type}`,
      input: { id, input },
      links: [...own.links, ...links],
      faults: [...own.faults, ...faults],
      run: (writer) => writer.update(resource, id, wire),
      placeOf: inInput(resource, 'update'),
      preview: () => previewUpdate(context, resource, id, wire),
    });
  };
}

/** Deletes a record with its children. Billy calls it done when there is none; a caller is told instead. */
export function remove(resource: ResourceName): Mutation<IdArgument> {
  requireVerb(resource, 'delete');
  return (_parent, { id, ...options }, context) =>
    write(context, options, {
      resource,
      operation: `delete${resources[resource].type}`,
      input: { id },
      ...readOwnId(resource, id),
      run: (writer) => writer.remove(resource, id),
      placeOf: () => ['id'],
      preview: () => previewDelete(context, resource, id),
    });
}

/**
 * Asks for one write; what this request has read before it is then read anew, whatever became of it.
 * @throws what `Writes.perform` throws
 */
export async function performWrite(
  { writes, loaders }: GraphQLContext,
  request: WriteRequest,
): Promise<WriteResult> {
  try {
    return await writes.perform(request);
  } finally {
    loaders.forget();
  }
}

interface Plan extends Pick<WriteRequest, 'operation' | 'input' | 'naturalKey' | 'run'> {
  readonly resource: ResourceName;
  readonly links: readonly Link[];
  readonly faults: readonly UserError[];
  /** Where in the mutation's arguments a caller finds what Billy names by a path of wire names. */
  readonly placeOf: (wirePath: readonly string[]) => readonly string[];
  readonly preview: () => Promise<Preview>;
}

async function write(
  context: GraphQLContext,
  { idempotencyKey, preview }: WriteArguments,
  plan: Plan,
): Promise<Payload> {
  const { resource, links, faults } = plan;
  const missing = () => missingLinks(context.loaders, links);
  if (faults.length > 0) return refusal([...faults, ...(await missing())]);
  if (preview === true) {
    const absent = await missing();
    if (absent.length > 0) return refusal(absent);
    const shown = await plan.preview();
    return shown.userErrors.length > 0
      ? refusal(inCallersNames(plan, shown.userErrors))
      : previewPayload(resource, shown.record, shown.deleted);
  }
  const { operation, input, naturalKey } = plan;
  try {
    const result = await performWrite(context, {
      operation,
      input,
      idempotencyKey,
      naturalKey,
      // Not before the key is looked up: a deletion is replayed although its record is gone.
      run: async (writer) => {
        const absent = await missing();
        if (absent.length > 0) throw new InputRefused(absent);
        return plan.run(writer);
      },
    });
    const userErrors = inCallersNames(plan, result.userErrors);
    return payloadOf(resource, { ...result, userErrors });
  } catch (error) {
    if (error instanceof InputRefused) return refusal(error.userErrors);
    throw error;
  }
}

/** Faults Billy finds name its own members; the caller knows them by their place in the arguments. */
function inCallersNames({ placeOf }: Plan, userErrors: readonly UserError[]): UserError[] {
  return userErrors.map((error) => {
    const [first, ...rest] = error.path;
    if (first === 'id') return error;
    return { ...error, path: placeOf(first === 'input' ? rest : error.path) };
  });
}

function inInput(resource: ResourceName, purpose: 'create' | 'update'): Plan['placeOf'] {
  return ([first, ...rest]) =>
    first === undefined ? ['input'] : ['input', inputName(resource, purpose, first), ...rest];
}

/**
 * Fields by which a new record is found again when Billy's answer is lost. Those people see are used as they are
 * sent; those made for programs get a mark when they are free.
 */
const naturalKeys: Readonly<
  Partial<Record<ResourceName, { readonly filter: string; readonly takesMark?: true }>>
> = {
  invoices: { filter: 'externalId', takesMark: true },
  bills: { filter: 'suppliersInvoiceNo' },
  daybookTransactions: { filter: 'apiType', takesMark: true },
  contacts: { filter: 'contactNo' },
  products: { filter: 'productNo' },
};

function findable(
  resource: ResourceName,
  wire: WireInput,
): { readonly record: WireInput; readonly naturalKey?: NaturalKey } {
  const key = naturalKeys[resource];
  if (key === undefined) return { record: wire };
  const sent = wire[key.filter];
  const isSent = typeof sent === 'string' && sent !== '';
  if (!isSent && key.takesMark !== true) return { record: wire };
  const value = isSent ? sent : `graph-${randomUUID()}`;
  return {
    record: { ...wire, [key.filter]: value },
    naturalKey: { resource, filter: key.filter, value },
  };
}

function requireVerb(resource: ResourceName, verb: 'create' | 'update' | 'delete'): void {
  if (!resources[resource].verbs.includes(verb)) {
    throw new Error(`Billy has no ${verb} for ${resource}.`);
  }
}
