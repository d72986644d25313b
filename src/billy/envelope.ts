/**
 * Reads Billy's answers by the table: finds the roots, turns wire values into our values, splits embedded
 * and sideloaded records into flat ones, and notes which children belong to which parent. One long idea:
 * whatever way a record came, it leaves in one form.
 */

import { ExactNumber, decimalText, isObject, type JsonObject } from './decimal-json.ts';
import type { EventSink } from './events.ts';
import { ForeignRecord, UnexpectedShape } from './failures.ts';
import type {
  Answer,
  BillyRecord,
  BillyValue,
  ChildList,
  Company,
  Page,
  Paging,
} from './records.ts';
import {
  resourceNames,
  resourceOfSingular,
  resources,
  type Field,
  type HasManyField,
  type ResourceName,
} from './resources/index.ts';
import { readScalar, readText } from './wire-values.ts';

export interface Reading {
  readonly resource: ResourceName;
  readonly company: Company;
  readonly onEvent: EventSink;
}

/**
 * The answer to a question for one record.
 * @throws UnexpectedShape, ForeignRecord
 */
export function readOne(body: JsonObject, id: string, reading: Reading): Answer {
  const { singular } = resources[reading.resource];
  const main = body[singular];
  if (!isObject(main)) throw new UnexpectedShape(singular, 'an object', main);
  const answer = readRoots(body, singular, [main], reading);
  if (answer.records[0]?.id !== id) {
    throw new UnexpectedShape(`${singular}.id`, 'the id that was asked for', answer.records[0]?.id);
  }
  return answer;
}

/**
 * One page of a list.
 * @throws UnexpectedShape, ForeignRecord
 */
export function readPage(
  body: JsonObject,
  asked: { readonly page: number; readonly pageSize: number },
  reading: Reading,
): Page {
  const { plural } = resources[reading.resource];
  const main = body[plural];
  if (!Array.isArray(main)) throw new UnexpectedShape(plural, 'a list', main);
  const answer = readRoots(body, plural, main, reading);
  return { ...answer, paging: readPaging(body, asked, answer.records.length) };
}

const rootsByKey: ReadonlyMap<string, ResourceName> = new Map(
  resourceNames.flatMap((name) => [
    [name, name] as const,
    [resources[name].singular, name] as const,
  ]),
);

function readRoots(
  body: JsonObject,
  mainRoot: string,
  main: readonly unknown[],
  { resource, company, onEvent }: Reading,
): Answer {
  const harvest = new Harvest(company, onEvent);
  const records = main.map((raw) => harvest.take(resource, raw, mainRoot));
  for (const [root, content] of Object.entries(body)) {
    if (root === 'meta' || root === mainRoot) continue;
    const sideloaded = rootsByKey.get(root);
    if (sideloaded === undefined) {
      onEvent({ type: 'root.unknown', root });
    } else {
      for (const raw of Array.isArray(content) ? content : [content]) {
        harvest.take(sideloaded, raw, root);
      }
    }
  }
  // Whole roots first, what was embedded in them after: where a record came twice, its own root wins.
  harvest.takeEmbedded();
  return Object.freeze({
    records: Object.freeze(records),
    all: harvest.records(),
    children: harvest.children(),
  });
}

interface Waiting {
  readonly resource: ResourceName;
  readonly raw: unknown;
  readonly where: string;
}

/** Collects the records of one answer, each once. */
class Harvest {
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

  takeEmbedded(): void {
    // Grows while it is walked, by what is embedded in the embedded.
    for (const { resource, raw, where } of this.#embedded) this.take(resource, raw, where);
  }

  records(): ReadonlyMap<ResourceName, readonly BillyRecord[]> {
    return new Map(
      [...this.#taken].map(([resource, byId]) => [resource, Object.freeze([...byId.values()])]),
    );
  }

  children(): readonly ChildList[] {
    return Object.freeze(this.#children);
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

function readPaging(
  body: JsonObject,
  asked: { readonly page: number; readonly pageSize: number },
  recordCount: number,
): Paging {
  const meta = body['meta'];
  const paging = isObject(meta) ? meta['paging'] : undefined;
  if (paging === undefined || paging === null) {
    // Billy does not page this list: what came is all there is, whichever page was asked for.
    const pageSize = Math.max(asked.pageSize, recordCount);
    return Object.freeze({ page: 1, pageSize, pageCount: 1, total: recordCount });
  }
  if (!isObject(paging)) throw new UnexpectedShape('meta.paging', 'an object', paging);
  const member = (name: string, otherwise: number): number => {
    const value = paging[name] ?? otherwise;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw new UnexpectedShape(`meta.paging.${name}`, 'a whole number', value);
  };
  const page = member('page', asked.page);
  const pageSize = member('pageSize', asked.pageSize);
  const total = member('total', Math.max(0, page - 1) * pageSize + recordCount);
  const pageCount = member('pageCount', pageSize === 0 ? 1 : Math.ceil(total / pageSize));
  return Object.freeze({ page, pageSize, pageCount, total });
}
