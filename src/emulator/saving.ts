/** Stores one record as a caller sent it, with its embedded children, after checking it against the table. */

import {
  resources,
  type Field,
  type HasManyField,
  type ResourceName,
} from '../billy/resources/index.ts';
import { defaultsOf } from './defaults.ts';
import { effectsOf } from './effects/index.ts';
import { childrenOf } from './include.ts';
import { immutable, Invalid, invalid, invalidAttributes, notFound, required } from './invalid.ts';
import { isList, isObject, type Incoming, type IncomingObject } from './json.ts';
import { sameDecimal } from './members.ts';
import type { Text } from './texts.ts';
import { readValue } from './values.ts';
import type { Members, Work } from './work.ts';
import type { WireRecord, WireValue } from './world.ts';

interface Target {
  readonly resource: ResourceName;
  /** The stored record to update; undefined to create one. */
  readonly before?: WireRecord | undefined;
  /** Set on embedded children: the member that points to their parent, and its value. */
  readonly parent?: Members;
}

/** @throws Invalid, keyed by the record's `_clientId` or singular name */
export function save(work: Work, target: Target, input: IncomingObject): WireRecord {
  const clientId = input['_clientId'];
  try {
    const record = store(work, target, input);
    if (typeof clientId === 'string') work.nameForClient(record, clientId);
    return record;
  } catch (error) {
    if (!(error instanceof Invalid) || error.key !== undefined) throw error;
    const key = typeof clientId === 'string' ? clientId : resources[target.resource].singular;
    throw new Invalid(error.faults, key);
  }
}

function store(work: Work, target: Target, input: IncomingObject): WireRecord {
  const { resource, before, parent = {} } = target;
  const { members, faults } = readMembers(work, target, input);
  const given: Members = { ...members, ...parent };
  const filled = before ? given : withDefaults(work, resource, given);
  checkRequired(target, filled, faults);
  if (Object.keys(faults).length > 0) throw invalidAttributes(faults);
  const record = before ? work.change(resource, before, filled) : work.add(resource, filled);
  saveChildren(work, target, record, input);
  linkAttachments(work, resource, record, input);
  if (!target.parent) effectsOf(resource).saved?.(work, { record, before, input });
  return work.company.find(resource, record.id) ?? record;
}

/** What the caller left out: constants first, then what follows from what was sent. */
function withDefaults(work: Work, resource: ResourceName, given: Members): Members {
  const draft = { ...defaultsOf(resource), ...given };
  return { ...draft, ...effectsOf(resource).fill?.(draft, work), ...given };
}

interface Read {
  readonly members: Members;
  readonly faults: Record<string, Text>;
}

/** Unknown and read-only members are ignored: clients send whole records back. */
function readMembers(work: Work, { resource, before }: Target, input: IncomingObject): Read {
  const members: Record<string, WireValue> = {};
  const faults: Record<string, Text> = {};
  for (const [name, field] of Object.entries(resources[resource].fields)) {
    const sent = input[name];
    if (sent === undefined || !isWritable(field)) continue;
    if (name === 'organizationId') {
      // A foreign company is refused, the own one is what it will be anyway.
      if (sent !== null && sent !== work.company.organizationId) {
        faults[name] = notFound('organization', typeof sent === 'string' ? sent : '');
      }
      continue;
    }
    const reading = readValue(name, field, sent, work.company);
    if ('fault' in reading) faults[name] = reading.fault;
    else if (before && field.immutable && !same(field, before[name], reading.value)) {
      faults[name] = immutable(name);
    } else members[name] = reading.value;
  }
  return { members, faults };
}

function isWritable(field: Field): boolean {
  if (field.readOnly || field.type === 'hasMany') return false;
  return field.type !== 'list' || field.of === 'paymentMethod';
}

function same(field: Field, stored: WireValue | undefined, sent: WireValue): boolean {
  return field.type === 'decimal' ? sameDecimal(stored, sent) : (stored ?? null) === sent;
}

/**
 * Members every record must hold. Filled-in ones count, so only what nobody could know is missed; an update
 * need not repeat them, but may not clear them.
 */
function checkRequired(
  { resource, before }: Target,
  members: Members,
  faults: Record<string, Text>,
): void {
  for (const [name, field] of Object.entries(resources[resource].fields)) {
    if (!isDemanded(resource, name, field) || name in faults) continue;
    if (!before || name in members) demand(name, members, faults);
  }
  // A person needs a name or an address, whichever.
  const whole: Members = { ...before, ...members };
  if (resource === 'contactPersons' && !whole['email']) demand('name', whole, faults);
}

function demand(name: string, members: Members, faults: Record<string, Text>): void {
  const value = members[name] ?? null;
  if (value === null || value === '') faults[name] ??= required(name);
}

/**
 * The documentation marks many members as required that callers may leave out; `requiredWhen` says which.
 * Priorities follow from the order children are sent in.
 */
function isDemanded(resource: ResourceName, name: string, field: Field): boolean {
  if (!field.required || field.type === 'hasMany' || field.readOnly) return false;
  if (name === 'organizationId' || name === 'priority' || field.default !== undefined) return false;
  // A rule may name a group of countries instead of one.
  if (resource === 'salesTaxRules' && name === 'countryId') return false;
  return field.requiredWhen === undefined || field.requiredWhen.startsWith('yes');
}

/** Embedded children are saved with their parent; on an update they replace the ones it had. */
function saveChildren(
  work: Work,
  { resource, before }: Target,
  parent: WireRecord,
  input: IncomingObject,
): void {
  for (const [name, field] of Object.entries(resources[resource].fields)) {
    const sent = input[name];
    if (field.type !== 'hasMany' || !isList(sent)) continue;
    if (field.embeddedWrite !== 'yes' && field.embeddedWrite !== 'createOnly') continue;
    if (before && field.embeddedWrite === 'createOnly') {
      throw invalidAttributes({ [name]: immutable(name) });
    }
    replaceChildren(work, resource, parent, field, sent);
  }
}

function replaceChildren(
  work: Work,
  resource: ResourceName,
  parent: WireRecord,
  field: HasManyField,
  sent: readonly Incoming[],
): void {
  const existing = new Map(
    childrenOf(parent, resource, field, work.company).map((child) => [child.id, child]),
  );
  const pointer = pointerTo(parent, resource, field);
  sent.forEach((input, index) => {
    if (!isObject(input)) {
      throw invalid('Embedded records must be objects.', 'Indlejrede poster skal være objekter.');
    }
    const id = input['id'];
    const before = typeof id === 'string' ? existing.get(id) : undefined;
    const target = { resource: field.target, before, parent: pointer };
    const child = save(work, target, input);
    existing.delete(child.id);
    const hasPlace = 'priority' in resources[field.target].fields;
    if (hasPlace && input['priority'] === undefined) {
      work.change(field.target, child, { priority: index });
    }
  });
  for (const id of existing.keys()) work.remove(field.target, id);
}

/** The member of a child that points to its parent. */
function pointerTo(
  parent: WireRecord,
  resource: ResourceName,
  { target, inverse }: HasManyField,
): Members {
  const reference = `${inverse}Reference`;
  return reference in resources[target].fields
    ? { [reference]: `${resources[resource].singular}:${parent.id}` }
    : { [`${inverse}Id`]: parent.id };
}

/** `attachmentIds: [{id}]` gives uploaded attachments to the document. */
function linkAttachments(
  work: Work,
  resource: ResourceName,
  owner: WireRecord,
  input: IncomingObject,
): void {
  const sent = input['attachmentIds'];
  if (!('attachmentIds' in resources[resource].fields) || !isList(sent)) return;
  for (const entry of sent) {
    const id = isObject(entry) ? entry['id'] : undefined;
    const attachment = typeof id === 'string' ? work.company.find('attachments', id) : undefined;
    if (!attachment) {
      const wanted = typeof id === 'string' ? id : '';
      throw invalidAttributes({ attachmentIds: notFound('attachment', wanted) });
    }
    work.change('attachments', attachment, {
      ownerReference: `${resources[resource].singular}:${owner.id}`,
      ownerId: owner.id,
    });
  }
}
