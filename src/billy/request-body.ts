/**
 * Writes the body of a write, by the table: names every record so that what is wrong with it can be found, and
 * lets nothing out that the table does not declare writable, which Billy would ignore silently.
 */

import { decimalText } from './decimal-json.ts';
import { clientIdKey } from './harvest.ts';
import { requirePossibleId } from './ids.ts';
import type { PathsByClientId } from './record-faults.ts';
import {
  resourceOfSingular,
  resources,
  type Field,
  type HasManyField,
  type ResourceName,
} from './resources/index.ts';
import type { ListField } from './resources/resource.ts';
import type { WireInput, WireInputValue } from './writes.ts';

export interface RequestBody {
  /** JSON, decimals digit by digit. The same input gives the same text. */
  readonly text: string;
  readonly pathsByClientId: PathsByClientId;
  /** Names of the records that were sent without an id. */
  readonly newClientIds: ReadonlySet<string>;
}

/**
 * The body of a POST (`isNew`) or PUT of one record.
 * @throws CodedError BAD_USER_INPUT when an id in it cannot be one; Error when the table does not let a member be
 * written, or its value is not of the member's type: those are mistakes in our own code
 */
export function recordBody(resource: ResourceName, record: WireInput, isNew: boolean): RequestBody {
  const { singular } = resources[resource];
  const names: Names = { paths: new Map(), newOnes: new Set() };
  const root = writtenRecord(resource, record, { path: [], clientId: singular, isNew }, names);
  return { text: JSON.stringify({ [singular]: root }), ...named(names) };
}

/**
 * The body of an action whose fields are declared beside the table.
 * @throws as {@link recordBody}
 */
export function actionBody(
  root: string,
  fields: Readonly<Record<string, Field>>,
  input: WireInput,
): RequestBody {
  const names: Names = { paths: new Map([[root, []]]), newOnes: new Set() };
  const place: Place = { path: [], clientId: root, isNew: true };
  const members = Object.entries(input).map(([name, value]): [string, unknown] => [
    name,
    writtenMember({ owner: root, name, field: fieldOf(fields, name), value }, place, names),
  ]);
  return { text: JSON.stringify({ [root]: Object.fromEntries(members) }), ...named(names) };
}

interface Names {
  readonly paths: Map<string, readonly string[]>;
  readonly newOnes: Set<string>;
}

function named({ paths, newOnes }: Names): Omit<RequestBody, 'text'> {
  return { pathsByClientId: paths, newClientIds: newOnes };
}

/** Where a record stands in the body. */
interface Place {
  /** From the root record, in wire names. */
  readonly path: readonly string[];
  readonly clientId: string;
  /** Whether it does not exist yet. */
  readonly isNew: boolean;
}

interface Member {
  /** Singular name of the record it belongs to, for errors. */
  readonly owner: string;
  readonly name: string;
  /** Undefined when the table has none of that name. */
  readonly field: Field | undefined;
  readonly value: WireInputValue;
}

function writtenRecord(
  resource: ResourceName,
  record: WireInput,
  place: Place,
  names: Names,
): Readonly<Record<string, unknown>> {
  const { fields, singular } = resources[resource];
  names.paths.set(place.clientId, place.path);
  if (place.isNew) names.newOnes.add(place.clientId);
  const members = Object.entries(record).map(([name, value]): [string, unknown] => [
    name,
    // The id of a child says which of the parent's children it is; that of the root stands in the path.
    name === 'id' && place.path.length > 0
      ? value
      : writtenMember({ owner: singular, name, field: fieldOf(fields, name), value }, place, names),
  ]);
  return { [clientIdKey]: place.clientId, ...Object.fromEntries(members) };
}

/** Its own fields only: `constructor` is none. */
function fieldOf(fields: Readonly<Record<string, Field>>, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function writtenMember(member: Member, place: Place, names: Names): unknown {
  const { owner, name, field, value } = member;
  if (field === undefined) throw new Error(`Billy's ${owner} has no ${name}.`);
  if (field.readOnly === true) throw new Error(`Billy lets nobody write ${owner}.${name}.`);
  if (field.immutable === true && !place.isNew) {
    throw new Error(`Billy lets nobody change ${owner}.${name}.`);
  }
  // Children are emptied by an empty list, said in so many words.
  if (value === null && field.type !== 'hasMany') return null;
  const path = [...place.path, name];
  switch (field.type) {
    case 'hasMany':
      return writtenChildren(field, member, { ...place, path }, names);
    case 'list':
      return writtenList(field, member, path);
    case 'belongsTo':
      requirePossibleId(field.target, textOf(member), path);
      return value;
    case 'reference':
      requirePossibleReference(field.targets, member, path);
      return value;
    case 'decimal':
      return writtenDecimal(member);
    case 'integer':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
      throw unfit(member, 'a whole number');
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw unfit(member, 'true or false');
    default:
      return textOf(member);
  }
}

function writtenChildren(
  { target, embeddedWrite }: HasManyField,
  member: Member,
  { path, clientId, isNew }: Place,
  names: Names,
): unknown {
  const { owner, name, value } = member;
  if (embeddedWrite !== 'yes' && !(embeddedWrite === 'createOnly' && isNew)) {
    throw new Error(`Billy does not save ${name} together with ${owner}.`);
  }
  if (!isList(value)) throw unfit(member, 'a list');
  return value.map((child, index) => {
    const place = [...path, String(index)];
    if (!isRecord(child)) throw unfit(member, 'a list of records');
    const { id } = child;
    if (id !== undefined && !isNew)
      requirePossibleId(target, textOf({ ...member, value: id }), [...place, 'id']);
    else if (id !== undefined)
      throw new Error(`A new ${owner} has no ${name} yet that have an id.`);
    return writtenRecord(
      target,
      child,
      { path: place, clientId: `${clientId}.${name}.${index}`, isNew: id === undefined },
      names,
    );
  });
}

function writtenList({ of }: ListField, member: Member, path: readonly string[]): unknown {
  const { owner, name, value } = member;
  if (!isList(value)) throw unfit(member, 'a list');
  switch (of) {
    case 'attachmentId':
      return value.map((element, index) => {
        const id = textOf({
          ...member,
          value: isRecord(element) ? (element['id'] ?? '') : element,
        });
        requirePossibleId('attachments', id, [...path, String(index)]);
        return { id };
      });
    case 'paymentMethod':
      return value;
    case 'id':
      throw new Error(`Billy's ${owner}.${name} follows from its children and is not written.`);
  }
}

function requirePossibleReference(
  targets: readonly string[],
  member: Member,
  path: readonly string[],
): void {
  const reference = textOf(member);
  const colon = reference.indexOf(':');
  const singular = reference.slice(0, colon);
  const target = targets.includes(singular) ? resourceOfSingular(singular) : undefined;
  if (target === undefined) throw unfit(member, `one of ${targets.join(', ')}, a colon and an id`);
  requirePossibleId(target, reference.slice(colon + 1), path);
}

// TypeScript's library does not know it yet (ES2025, Node 21 and later). True on every Node this project allows;
// the tests of this file fail where it is not.
const rawJson = Reflect.get(JSON, 'rawJSON') as (text: string) => unknown;

function writtenDecimal(member: Member): unknown {
  const { value } = member;
  const text =
    typeof value === 'string' || typeof value === 'number' ? decimalText(value) : undefined;
  if (text === undefined) throw unfit(member, 'a decimal number');
  return rawJson(text);
}

function textOf(member: Member): string {
  if (typeof member.value === 'string') return member.value;
  throw unfit(member, 'text');
}

function unfit({ owner, name, value }: Member, expected: string): Error {
  return new Error(`Expected ${owner}.${name} to be ${expected}, got a ${typeof value}.`);
}

function isList(value: WireInputValue): value is readonly WireInputValue[] {
  return Array.isArray(value);
}

function isRecord(value: WireInputValue): value is WireInput {
  return typeof value === 'object' && value !== null && !isList(value);
}
