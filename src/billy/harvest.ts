/**
 * Takes the records of one answer by the table: turns wire values into our values, splits embedded and
 * sideloaded records into flat ones, and notes which children belong to which parent. One long idea:
 * whatever way a record came, it leaves in one form.
 */

import { ExactNumber, decimalText, isObject, type JsonObject } from './decimal-json.ts';
import type { EventSink } from './events.ts';
import { ForeignRecord, UnexpectedShape } from './failures.ts';
import type { BillyRecord, BillyValue, ChildList, Company } from './records.ts';
import {
  resourceNames,
  resourceOfSingular,
  resources,
  type Field,
  type HasManyField,
  type ResourceName,
} from './resources/index.ts';
import { readScalar, readText } from './wire-values.ts';

const rootsByKey: ReadonlyMap<string, ResourceName> = new Map(
  resourceNames.flatMap((name) => [
    [name, name] as const,
    [resources[name].singular, name] as const,
  ]),
);

/** Member under which a write names a record; Billy echoes it and keys what is invalid by it. */
export const clientIdKey = '_clientId';

/** What stands under a root, as a list. */
export function asList(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? content : content === undefined ? [] : [content];
}

/** The resource a root of an answer holds, under its plural or singular name. */
export function resourceOfRoot(root: string): ResourceName | undefined {
  return rootsByKey.get(root);
}

interface Waiting {
  readonly resource: ResourceName;
  readonly raw: unknown;
  readonly where: string;
}

/** Collects the records of one answer, each once. */
export class Harvest {
  readonly #company: Company;
  readonly #onEvent: EventSink;
  readonly #taken = new Map<ResourceName, Map<string, BillyRecord>>();
  readonly #children: ChildList[] = [];
  // A queue instead of recursion: how deep Billy nests is not for it to decide over our stack.
  readonly #embedded: Waiting[] = [];
  readonly #reported = new Set<string>();

  constructor(company: Company, onEvent: EventSink) {
    this.#company = company;
    this.#onEvent = onEvent;
  }

  /** Reads one record and queues what is embedded in it; a second copy is dropped. */
  take(resource: ResourceName, raw: unknown, where: string): BillyRecord {
    if (!isObject(raw)) throw new UnexpectedShape(`a record of ${where}`, 'an object', raw);
    const id = readId(raw, `${where}.id`);
    this.#requireOwn(resource, raw);
    const ofResource = this.#taken.get(resource) ?? new Map<string, BillyRecord>();
    this.#taken.set(resource, ofResource);
    const before = ofResource.get(id);
    if (before !== undefined) return before;
    const record = this.#read(resource, id, raw);
    ofResource.set(id, record);
    return record;
  }

  /** Takes every root but `meta` and one that was taken by hand, then all that was embedded. */
  takeRoots(body: JsonObject, alreadyTaken?: string): void {
    for (const [root, content] of Object.entries(body)) {
      if (root === 'meta' || root === alreadyTaken) continue;
      const resource = resourceOfRoot(root);
      if (resource === undefined) this.#onEvent({ type: 'root.unknown', root });
      else for (const raw of asList(content)) this.take(resource, raw, root);
    }
    // Whole roots first, what was embedded in them after: where a record came twice, its own root wins.
    this.#takeEmbedded();
  }

  records(): ReadonlyMap<ResourceName, readonly BillyRecord[]> {
    return new Map(
      [...this.#taken].map(([resource, byId]) => [resource, Object.freeze([...byId.values()])]),
    );
  }

  children(): readonly ChildList[] {
    return Object.freeze(this.#children);
  }

  #takeEmbedded(): void {
    // Grows while it is walked, by what is embedded in the embedded.
    for (const { resource, raw, where } of this.#embedded) this.take(resource, raw, where);
  }

  #requireOwn(resource: ResourceName, raw: JsonObject): void {
    const { organizationScoped } = resources[resource];
    // Nobody's, where Billy leaves it out or empty; a record of nobody's tells nothing about anybody.
    const owner = raw['organizationId'] ?? this.#company.organizationId;
    if (organizationScoped && owner !== this.#company.organizationId) {
      throw new ForeignRecord(resource);
    }
  }

  #read(resource: ResourceName, id: string, raw: JsonObject): BillyRecord {
    const record: Record<string, BillyValue> & { id: string } = { id };
    for (const planned of plansByResource[resource].fields) {
      const value = this.#readField(resource, id, planned, raw);
      if (value !== undefined) record[planned.name] = value;
    }
    this.#reportUnknown(resource, raw);
    return Object.freeze(record);
  }

  #readField(
    resource: ResourceName,
    id: string,
    { name, field, where }: PlannedField,
    raw: JsonObject,
  ): BillyValue | undefined {
    const value = raw[name];
    switch (field.type) {
      case 'hasMany':
        this.#readChildren(resource, id, name, field, raw);
        return undefined;
      case 'list':
        return value === undefined ? undefined : readList(value, where);
      case 'belongsTo': {
        const embedded = raw[field.name];
        if (!isObject(embedded)) return optionalText(value, where);
        this.#embedded.push({ resource: field.target, raw: embedded, where });
        return optionalText(value ?? embedded['id'], where);
      }
      case 'reference': {
        const reference = optionalText(value, where);
        const embedded = raw[field.name];
        const target =
          typeof reference === 'string'
            ? resourceOfSingular(reference.slice(0, reference.indexOf(':')))
            : undefined;
        // Without its reference an embedded record does not say what it is; it can be asked for by itself.
        if (isObject(embedded) && target !== undefined) {
          this.#embedded.push({ resource: target, raw: embedded, where });
        }
        return reference;
      }
      case 'enum': {
        const text = optionalText(value, where);
        if (typeof text === 'string' && !field.values.includes(text)) {
          this.#reportOnce({ type: 'enum.unknown', resource, field: name, value: text });
        }
        return text;
      }
      default:
        return value === undefined ? undefined : readScalar(field.type, value, where);
    }
  }

  #readChildren(
    parent: ResourceName,
    parentId: string,
    relation: string,
    field: HasManyField,
    raw: JsonObject,
  ): void {
    const where = `${resources[parent].singular}.${relation}`;
    const embedded = raw[relation];
    const sideloadedIds = raw[field.sideloadKey];
    const childIds = Array.isArray(embedded)
      ? embedded.map((child) => this.#queueChild(parent, parentId, field, child, where))
      : Array.isArray(sideloadedIds)
        ? sideloadedIds.map((child) => childId(child, where))
        : undefined;
    if (childIds === undefined) return;
    this.#children.push(
      Object.freeze({ parent, parentId, relation, childIds: Object.freeze(childIds) }),
    );
  }

  #queueChild(
    parent: ResourceName,
    parentId: string,
    { target, inverse }: HasManyField,
    raw: unknown,
    where: string,
  ): string {
    const id = childId(raw, where);
    const back = resources[target].fields[`${inverse}Reference`];
    const [key, value] =
      back === undefined
        ? [`${inverse}Id`, parentId]
        : [`${inverse}Reference`, `${resources[parent].singular}:${parentId}`];
    // An embedded child may leave out whose it is; its place says so.
    const complete = isObject(raw) ? { [key]: value, ...raw } : raw;
    this.#embedded.push({ resource: target, raw: complete, where });
    return id;
  }

  #reportUnknown(resource: ResourceName, raw: JsonObject): void {
    const { known } = plansByResource[resource];
    for (const member of Object.keys(raw)) {
      if (!known.has(member)) this.#reportOnce({ type: 'member.unknown', resource, member });
    }
  }

  #reportOnce(event: Parameters<EventSink>[0]): void {
    const key = JSON.stringify(event);
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#onEvent(event);
  }
}

interface PlannedField {
  /** On the wire. */
  readonly name: string;
  readonly field: Field;
  /** Names the field in errors. */
  readonly where: string;
}

interface ReadingPlan {
  /** Fields that are read, `id` aside. */
  readonly fields: readonly PlannedField[];
  /** Every member that may be there without surprise, embedded relations included. */
  readonly known: ReadonlySet<string>;
}

function planOf(resource: ResourceName): ReadingPlan {
  const all = Object.entries(resources[resource].fields);
  const sideloadKeys = new Set(
    all.flatMap(([, field]) => (field.type === 'hasMany' ? [field.sideloadKey] : [])),
  );
  return {
    // Lists of child ids come and go with `include`; they are told as child lists and never kept in a record.
    fields: all
      .filter(([name]) => name !== 'id' && !sideloadKeys.has(name))
      .map(([name, field]) => ({ name, field, where: `${resources[resource].singular}.${name}` })),
    known: new Set([
      ...all.flatMap(([name, field]) =>
        field.type === 'belongsTo' || field.type === 'reference' ? [name, field.name] : [name],
      ),
      ...sideloadKeys,
      // The name a write gave the record; it is echoed.
      clientIdKey,
    ]),
  };
}

// True: one entry for each resource name.
const plansByResource = Object.fromEntries(
  resourceNames.map((name) => [name, planOf(name)]),
) as Readonly<Record<ResourceName, ReadingPlan>>;

/** Child ids are texts, or `{ id }` where Billy writes them as it wants them written. */
function childId(raw: unknown, where: string): string {
  return readId(isObject(raw) ? raw : { id: raw }, `an id of ${where}`);
}

function readId(raw: JsonObject, where: string): string {
  const id = readText(raw['id'], where);
  if (id === null || id === '') throw new UnexpectedShape(where, 'an id', raw['id']);
  return id;
}

function optionalText(value: unknown, where: string): string | null | undefined {
  return value === undefined ? undefined : readText(value, where);
}

function readList(value: unknown, where: string): BillyValue {
  if (value === null) return null;
  if (!Array.isArray(value)) throw new UnexpectedShape(where, 'a list', value);
  return plainValue(value, where);
}

/** Free content: decimals as text, everything frozen. */
function plainValue(value: unknown, where: string): BillyValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (value instanceof ExactNumber) return decimalText(value) ?? value.text;
  if (Array.isArray(value)) {
    return Object.freeze(value.map((element) => plainValue(element, where)));
  }
  if (!isObject(value)) throw new UnexpectedShape(where, 'plain JSON', value);
  return Object.freeze(
    Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, plainValue(member, where)]),
    ),
  );
}
