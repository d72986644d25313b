/**
 * A mutation's input, checked against the table and put into the words Billy's write routes take. Nothing is asked
 * of anybody here; every fault is found, not only the first (docs/decisions/0012-mutation-inputs.md).
 */

import { requirePossibleId } from '../billy/ids.ts';
import { resourceOfSingular, resources, type ResourceName } from '../billy/resources/index.ts';
import type { Field, HasManyField } from '../billy/resources/resource.ts';
import type { WireInput, WireInputValue } from '../billy/writes.ts';
import { CodedError } from '../errors.ts';
import type { UserError } from '../writes/writes.ts';
import { unknownValue } from './enums.ts';
import { brokenRules } from './input-rules.ts';

/** What a caller sent, once GraphQL has checked its types. */
export type Input = Readonly<Record<string, unknown>>;

type Purpose = 'create' | 'update';

/** Records in one list of an input: every one may name others that have to be looked up. */
const maxListed = 1000;

/** A record that an input names, and where it does. */
export interface Link {
  readonly resource: ResourceName;
  readonly id: string;
  readonly path: readonly string[];
}

export interface ReadInput {
  readonly wire: WireInput;
  /** Every record named, of which each must be the company's own. */
  readonly links: readonly Link[];
  readonly faults: readonly UserError[];
}

/** Reads the input of a create or an update; where there are faults, `wire` is not to be sent. */
export function readInput(resource: ResourceName, purpose: Purpose, input: Input): ReadInput {
  const reader = new InputReader();
  const wire = reader.readRecord({ resource, purpose, path: ['input'] }, input);
  if (Object.keys(wire).length === 0 && purpose === 'update' && reader.faults.length === 0) {
    const message = 'Expected something to change, got nothing.';
    reader.faults.push({ code: 'REQUIRED', message, path: ['input'] });
  }
  return { wire, links: reader.links, faults: reader.faults };
}

/** The id of the record that is to be changed or deleted, which stands beside the input. */
export function readOwnId(resource: ResourceName, id: string): Pick<ReadInput, 'links' | 'faults'> {
  const reader = new InputReader();
  reader.readId(resource, id, ['id']);
  return { links: reader.links, faults: reader.faults };
}

/**
 * Where a caller finds a member that Billy names by its wire name: children that an update replaces say so in
 * their name.
 */
export function inputName(resource: ResourceName, purpose: Purpose, wireName: string): string {
  const isReplaced =
    purpose === 'update' && resources[resource].fields[wireName]?.type === 'hasMany';
  return isReplaced ? `replace${wireName.charAt(0).toUpperCase()}${wireName.slice(1)}` : wireName;
}

interface Target {
  readonly resource: ResourceName;
  readonly purpose: Purpose;
  /** Of the record in the mutation's arguments. */
  readonly path: readonly string[];
}

class InputReader {
  readonly links: Link[] = [];
  readonly faults: UserError[] = [];

  readRecord(target: Target, input: Input): WireInput {
    const { resource, purpose, path } = target;
    const wire: Record<string, WireInputValue> = {};
    for (const [wireName, field] of Object.entries(resources[resource].fields)) {
      const name = inputName(resource, purpose, wireName);
      const value = input[name];
      if (value === undefined || (value === null && purpose === 'create')) continue;
      const at = [...path, name];
      const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
      if (isBlank && isDemanded(resource, wireName)) {
        this.fault('REQUIRED', `Expected ${name}, which cannot be empty.`, at);
      } else if (value === null) {
        wire[wireName] = this.readNull(field, at);
      } else {
        const read = this.readValue(field, value, at);
        if (read !== undefined) wire[wireName] = read;
      }
    }
    for (const { code, message, member } of brokenRules(resource, purpose, wire)) {
      this.fault(code, message, [...path, inputName(resource, purpose, member)]);
    }
    return wire;
  }

  readId(resource: ResourceName, id: string, path: readonly string[]): string {
    try {
      requirePossibleId(resource, id, path);
      this.links.push({ resource, id, path });
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      this.fault('INVALID', error.message, path);
    }
    return id;
  }

  /** Null clears a value; a list of children is emptied by an empty list, never by accident. */
  private readNull(field: Field, path: readonly string[]): null {
    if (field.type === 'hasMany' || field.type === 'list') {
      this.fault('INVALID', 'Expected a list, got null; leave it out to keep what is there.', path);
    }
    return null;
  }

  /** Undefined for a list too long to be looked at; all else is read even when it is at fault. */
  private readValue(
    field: Field,
    value: unknown,
    path: readonly string[],
  ): WireInputValue | undefined {
    switch (field.type) {
      case 'belongsTo':
        return this.readId(field.target, String(value), path);
      case 'reference':
        return this.readReference(value, path);
      case 'hasMany':
        return this.readChildren(field, value, path);
      case 'list':
        return this.readList(value, path)?.map((id, index) => ({
          id: this.readId('attachments', String(id), [...path, String(index)]),
        }));
      case 'enum':
        if (value === unknownValue) {
          const message = `Expected one of the known values, got ${unknownValue}.`;
          this.fault('INVALID', message, path);
        }
        return String(value);
      default:
        return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    }
  }

  private readReference(value: unknown, path: readonly string[]): string {
    const { type, id } = recordOf(value);
    const resource = resourceOfSingular(String(type));
    if (!resource) throw new Error(`The schema lets ${String(type)} be referred to.`);
    return `${String(type)}:${this.readId(resource, String(id), [...path, 'id'])}`;
  }

  private readChildren(
    { target }: HasManyField,
    value: unknown,
    path: readonly string[],
  ): WireInput[] | undefined {
    return this.readList(value, path)?.map((child, index) =>
      this.readRecord(
        { resource: target, purpose: 'create', path: [...path, String(index)] },
        recordOf(child),
      ),
    );
  }

  private readList(value: unknown, path: readonly string[]): readonly unknown[] | undefined {
    // GraphQL has seen to it that it is one.
    const list = value as readonly unknown[];
    if (list.length <= maxListed) return list;
    this.fault('INVALID', `Expected at most ${maxListed} in the list, got ${list.length}.`, path);
    return undefined;
  }

  private fault(code: string, message: string, path: readonly string[]): void {
    this.faults.push({ code, message, path });
  }
}

/**
 * Whether Billy insists on the member. Its documentation flags more than that: `requiredWhen` says which may be
 * left out, and a default fills the others.
 */
export function isDemanded(resource: ResourceName, wireName: string): boolean {
  const field = resources[resource].fields[wireName];
  if (!field?.required || field.readOnly || field.type === 'hasMany') return false;
  if (field.default !== undefined || wireName === 'priority') return false;
  // A rule may name a group of countries instead of one; input-rules.ts asks for either.
  if (resource === 'salesTaxRules' && wireName === 'countryId') return false;
  return field.requiredWhen === undefined || field.requiredWhen.startsWith('yes');
}

function recordOf(value: unknown): Input {
  // GraphQL has seen to it that it is one.
  return value as Input;
}
