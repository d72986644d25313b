/**
 * One action on a document: its conditions are checked before Billy is asked, all faults are answered at once, and
 * what Billy has against it lands on the caller's own arguments.
 */

import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import type {
  BoundWriter,
  NaturalKey,
  RunAnswer,
  UserError,
  WriteResult,
} from '../../writes/writes.ts';
import type { GraphQLContext } from '../context.ts';
import { InputRefused } from '../links.ts';
import { performWrite } from '../mutations.ts';
import { payloadOf, refusal, type Payload } from '../payload.ts';
import { Faults } from './faults.ts';

export interface Action<Plan> {
  /** The mutation's name. */
  readonly operation: string;
  /** Of the record that is answered. */
  readonly resource: ResourceName;
  /** As the mutation was called; what is repeated under one key has to be equal in all others. */
  readonly args: {
    readonly idempotencyKey?: string | null | undefined;
    readonly [argument: string]: unknown;
  };
  /** Where an attribute that Billy finds fault with stands in the arguments, by wire name. */
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  /** Reads what the action needs. What it returns counts only when it has found no fault. */
  readonly check: (faults: Faults) => Promise<Plan | undefined>;
  readonly write: (writer: BoundWriter, plan: Plan) => Promise<RunAnswer>;
  /** Present where a lost answer can be looked for; payments have nothing to be found by. */
  readonly naturalKey?: NaturalKey;
  /** The record to answer when Billy's answer does not name it. */
  readonly recordId?: string;
}

/**
 * Does the action once. Its conditions are checked only after a repeated key has been looked for: the second of two
 * equal requests gets the first one's answer, and not the fault that it has been done already.
 */
export async function act<Plan>(context: GraphQLContext, action: Action<Plan>): Promise<Payload> {
  const { operation, resource, check, write, recordId, naturalKey, paths = {} } = action;
  const { idempotencyKey, ...input } = action.args;
  try {
    const result = await performWrite(context, {
      operation,
      input,
      idempotencyKey,
      naturalKey,
      run: async (writer) => write(writer, await checked(check)),
    });
    const payload = payloadOf(resource, await withRecord(context, { resource, recordId }, result));
    return { ...payload, userErrors: payload.userErrors.map((error) => placed(error, paths)) };
  } catch (error) {
    if (error instanceof InputRefused) return refusal(error.userErrors);
    throw error;
  }
}

/** What the action would find and do, without doing it. */
export async function preview<Plan>(
  check: (faults: Faults) => Promise<Plan | undefined>,
  show: (plan: Plan) => Promise<Readonly<Record<string, unknown>>>,
): Promise<Payload> {
  try {
    return { ...refusal([]), ...(await show(await checked(check))) };
  } catch (error) {
    if (error instanceof InputRefused) return refusal(error.userErrors);
    throw error;
  }
}

/** @throws InputRefused */
async function checked<Plan>(check: (faults: Faults) => Promise<Plan | undefined>): Promise<Plan> {
  const faults = new Faults();
  const plan = await check(faults);
  if (faults.all.length > 0 || plan === undefined) throw new InputRefused(faults.all);
  return plan;
}

/** Some of Billy's answers are unpublished and may name nothing: then the record is read again. */
async function withRecord(
  { loaders }: GraphQLContext,
  {
    resource,
    recordId,
  }: { readonly resource: ResourceName; readonly recordId?: string | undefined },
  result: WriteResult,
): Promise<WriteResult> {
  if (result.records.length > 0 || recordId === undefined || result.userErrors.length > 0) {
    return result;
  }
  const record = await loaders.record(resource, recordId);
  const records: BillyRecord[] = record === null ? [] : [record];
  return { ...result, records };
}

/** Billy names attributes of the record it was sent; the caller sent arguments of ours. */
function placed(error: UserError, paths: Readonly<Record<string, readonly string[]>>): UserError {
  const [first, second, ...rest] = error.path;
  const attribute = first === 'input' ? second : undefined;
  const place = attribute === undefined ? undefined : paths[attribute];
  return place === undefined ? error : { ...error, path: [...place, ...rest] };
}
