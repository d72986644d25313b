/** POST, PUT, PATCH and DELETE: every root of the answer holds an array of all that changed. */

import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import type { Company } from './company.ts';
import { remove } from './deleting.ts';
import type { Success } from './envelope.ts';
import { Invalid, invalid } from './invalid.ts';
import { isList, isObject, type IncomingObject } from './json.ts';
import type { Outgoing, Present } from './presentation.ts';
import {
  invalidBody,
  invalidRecord,
  recordNotFound,
  type RecordFaults,
  type ValidationErrors,
} from './refusals.ts';
import { save } from './saving.ts';
import { Work } from './work.ts';
import type { WireRecord } from './world.ts';

export interface WriteOptions {
  readonly company: Company;
  readonly clock: Clock;
  readonly present: Present;
  readonly validationStatus: 400 | 422;
}

/** @throws Refusal 400 on a body without the singular root, and when the record is invalid */
export function createRecord(
  resource: ResourceName,
  body: IncomingObject | undefined,
  options: WriteOptions,
): Success {
  const input = rootOf(body, resources[resource].singular);
  return write(options, resource, (work) => save(work, { resource }, input));
}

/** @throws Refusal 404 when there is no such record, 400 as for a create */
export function updateRecord(
  resource: ResourceName,
  id: string,
  body: IncomingObject | undefined,
  options: WriteOptions,
): Success {
  const { singular } = resources[resource];
  const before = options.company.find(resource, id);
  if (!before) throw recordNotFound(singular, id);
  const input = rootOf(body, singular);
  return write(options, resource, (work) => {
    if (input['id'] !== undefined && input['id'] !== id) {
      const fault = invalid(
        `id must be ${id}, as in the path.`,
        `id skal være ${id} som i adressen.`,
      );
      throw new Invalid(fault.faults, singular);
    }
    return save(work, { resource, before }, input);
  });
}

/** All or nothing: records with an id are updated, those without are created. */
export function saveRecords(
  resource: ResourceName,
  body: IncomingObject | undefined,
  options: WriteOptions,
): Success {
  const inputs = body?.[resource];
  if (!isList(inputs) || !inputs.every(isObject)) throw invalidBody();
  const faults: Record<string, RecordFaults> = {};
  return write(options, resource, (work) => {
    const saved = inputs.map((input) => {
      try {
        return saveOne(work, resource, input);
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        faults[error.key ?? resources[resource].singular] = error.faults;
        return undefined;
      }
    });
    if (Object.keys(faults).length > 0) throw new InvalidRecords(faults);
    return saved.filter((record) => record !== undefined);
  });
}

/** @throws Refusal 400 when a record may not be deleted; nothing is, then */
export function deleteRecords(
  resource: ResourceName,
  ids: readonly string[],
  options: WriteOptions,
): Success {
  return write(options, resource, (work) => {
    for (const id of ids) remove(work, resource, id);
    return [];
  });
}

/** Several invalid records at once. */
class InvalidRecords extends Error {
  override readonly name = 'InvalidRecords';
  readonly validationErrors: ValidationErrors;

  constructor(validationErrors: ValidationErrors) {
    super(Object.keys(validationErrors).join(', '));
    this.validationErrors = validationErrors;
  }
}

function saveOne(work: Work, resource: ResourceName, input: IncomingObject): WireRecord {
  const id = input['id'];
  if (id === undefined || id === null) return save(work, { resource }, input);
  const before = typeof id === 'string' ? work.company.find(resource, id) : undefined;
  if (!before) throw recordNotFound(resources[resource].singular, typeof id === 'string' ? id : '');
  return save(work, { resource, before }, input);
}

function rootOf(body: IncomingObject | undefined, singular: string): IncomingObject {
  const root = body?.[singular];
  if (!isObject(root)) throw invalidBody();
  return root;
}

/**
 * Does the work and reports all it changed, what was asked for first; undoes it when it turns out invalid.
 * @throws Refusal 400 or 422
 */
export function write(
  { company, clock, present, validationStatus }: WriteOptions,
  resource: ResourceName,
  perform: (work: Work) => WireRecord | readonly WireRecord[],
): Success {
  const work = new Work(company, clock);
  try {
    const written = [perform(work)].flat();
    return { meta: deletedRecords(work), roots: rootsOf(work, resource, written, present) };
  } catch (error) {
    work.rollBack();
    if (error instanceof InvalidRecords) {
      throw invalidRecord(validationStatus, error.validationErrors);
    }
    if (!(error instanceof Invalid)) throw error;
    const key = error.key ?? resources[resource].singular;
    throw invalidRecord(validationStatus, { [key]: error.faults });
  }
}

function deletedRecords({ deleted }: Work): Readonly<Record<string, unknown>> {
  return deleted.size === 0 ? {} : { deletedRecords: Object.fromEntries(deleted) };
}

function rootsOf(
  work: Work,
  resource: ResourceName,
  written: readonly WireRecord[],
  present: Present,
): Record<string, Outgoing[]> {
  const roots: Partial<Record<ResourceName, Outgoing[]>> = {};
  const first = new Set(written.map(({ id }) => id));
  const own = written.map((record) => ({ resource, record }));
  const others = work.saved.filter((one) => one.resource !== resource || !first.has(one.record.id));
  for (const { resource: root, record } of [...own, ...others]) {
    const clientId = work.clientIdOf(record);
    const current = work.company.find(root, record.id) ?? record;
    const shown = {
      ...(clientId !== undefined && { _clientId: clientId }),
      ...present(root, current),
    };
    (roots[root] ??= []).push(shown);
  }
  return roots;
}
