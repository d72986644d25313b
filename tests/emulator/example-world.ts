/**
 * A world in which every recorded exchange can happen: all records the examples show, and a stub for every
 * record they only mention.
 */

import {
  resourceNames,
  resourceOfSingular,
  resources,
  type ResourceName,
} from '../../src/billy/resources/index.ts';
import {
  isList,
  isObject,
  NumberToken,
  parseExact,
  type Incoming,
  type IncomingObject,
} from '../../src/emulator/json.ts';
import type { Tables, WireRecord, WireValue, World } from '../../src/emulator/world.ts';

export const exampleToken = 'e'.repeat(40);

/** Enough for the fourth page of twenty to have a fifth behind it. */
const PAGED_INVOICES = 100;

type Found = Map<ResourceName, Map<string, WireRecord>>;

/** @param bodies response bodies as text, in the order of the examples; the first record of an id wins */
export function exampleWorld(bodies: readonly string[]): World {
  const found: Found = new Map(resourceNames.map((name) => [name, new Map<string, WireRecord>()]));
  const parsed = bodies.map(parseExact);
  for (const body of parsed) harvest(body, found);
  for (const body of parsed) addDeleted(body, found);
  addMentioned(found);
  addSystemAccounts(found);
  for (const id of found.get('currencies')?.keys() ?? []) {
    found.get('currencies')?.set(id, { id, name: id, exchangeRate: '1' });
  }
  for (let number = 1; number <= PAGED_INVOICES; number += 1) {
    copySibling(found, 'invoices', `copy${String(number)}`, { state: 'draft', invoiceNo: null });
  }
  const organizationId = [...(found.get('organizations')?.keys() ?? [])][0] ?? '';
  const split = (isShared: boolean): Tables =>
    new Map([...found].filter(([name]) => (resources[name].shared ?? false) === isShared));
  return {
    companies: [{ organizationId, accessToken: exampleToken, tables: split(false) }],
    shared: split(true),
  };
}

/** Everything under a plural or singular root, and what is embedded in it. */
function harvest(body: Incoming, found: Found): void {
  if (!isObject(body)) return;
  for (const [root, content] of Object.entries(body)) {
    const resource = resourceOfSingular(root) ?? resourceNames.find((name) => name === root);
    if (!resource) continue;
    for (const record of isList(content) ? content : [content]) take(record, resource, found);
  }
}

function take(sent: Incoming, resource: ResourceName, found: Found): void {
  if (!isObject(sent) || typeof sent['id'] !== 'string') return;
  const record: WireRecord = { id: sent['id'] };
  for (const [name, field] of Object.entries(resources[resource].fields)) {
    const value = sent[name];
    if (field.type === 'belongsTo') take(sent[field.name] ?? null, field.target, found);
    if (value === undefined) continue;
    if (field.type === 'hasMany') {
      if (isList(value)) for (const child of value) take(child, field.target, found);
    } else record[name] = stored(value, field.type === 'decimal');
  }
  const table = found.get(resource);
  if (!table?.has(record.id)) table?.set(record.id, record);
}

function stored(value: Incoming, isDecimal: boolean): WireValue {
  if (value instanceof NumberToken) return isDecimal ? value.decimalText : Number(value.source);
  if (isList(value)) return value.map((one) => stored(one, false));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, stored(member, false)]),
  );
}

/** What an example deletes must exist first: where it is shown nowhere, a copy of a sibling will do. */
function addDeleted(body: Incoming, found: Found): void {
  const meta = isObject(body) ? body['meta'] : undefined;
  const deleted = isObject(meta) ? meta['deletedRecords'] : undefined;
  if (!isObject(deleted)) return;
  const [parents, ...children] = Object.entries(deleted).map(([name, ids]) => ({
    // True because deletedRecords is keyed by plural names.
    resource: name as ResourceName,
    ids: idsOf(ids),
  }));
  if (!parents) return;
  for (const id of parents.ids) copySibling(found, parents.resource, id, {});
  const parentMember = `${resources[parents.resource].singular}Id`;
  for (const { resource, ids } of children) {
    ids.forEach((id, index) => {
      const parentId = parents.ids[Math.min(index, parents.ids.length - 1)] ?? '';
      copySibling(found, resource, id, { [parentMember]: parentId });
    });
  }
}

function copySibling(
  found: Found,
  resource: ResourceName,
  id: string,
  members: Readonly<Record<string, WireValue>>,
): void {
  const table = found.get(resource);
  const [sibling] = table?.values() ?? [];
  if (!table || table.has(id)) return;
  table.set(id, { ...sibling, ...members, id });
}

function idsOf(value: Incoming): string[] {
  return isList(value) ? value.filter((id) => typeof id === 'string') : [];
}

/** Records that others point to, but no example shows. */
function addMentioned(found: Found): void {
  const stub = (resource: ResourceName, id: WireValue | undefined) => {
    const table = found.get(resource);
    if (typeof id === 'string' && !table?.has(id)) table?.set(id, { id, name: id });
  };
  for (const [resource, table] of found) {
    for (const record of [...table.values()]) {
      for (const [name, field] of Object.entries(resources[resource].fields)) {
        if (field.type === 'belongsTo') stub(field.target, record[name]);
      }
    }
  }
  // Mentioned in requests only.
  stub('accounts', 'e1ca36cfS5mIHNIkU0HLuQ');
  stub('currencies', 'EUR');
  const user = [...(found.get('users')?.values() ?? [])][0];
  if (user) found.get('users')?.set(user.id, { ...user, email: 'person@example.test' });
}

/** The accounts Billy posts to by itself. */
function addSystemAccounts(found: Found): void {
  const accounts = found.get('accounts');
  for (const role of ['accountsReceivable', 'accountsPayable', 'realizedCurrencyDifference']) {
    accounts?.set(role, { id: role, name: role, systemRole: role });
  }
}

/** A body member by name, for requests that hold an object. */
export function memberOf(body: unknown, name: string): unknown {
  // True by the check: only objects have members.
  return typeof body === 'object' && body !== null ? (body as IncomingObject)[name] : undefined;
}
