/**
 * One suite for all 46 resources, driven by the table: get, list, page, sort, filter, both ways along every
 * relation, and the borders of a company. What is peculiar to one resource is tested elsewhere.
 */

import { Decimal } from 'decimal.js';
import {
  resourceNames,
  resourceOfSingular,
  resources,
  type Field,
  type Filter,
  type ResourceName,
} from '../../src/billy/resources/index.ts';
import { demoSeed, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../src/emulator/world.ts';
import { startGraph, type Graph } from '../support/graph.ts';

let graph: Graph;

/** The demo company, and beside it another company whose records it must never see. */
const worldOfTwo = () => {
  const [demo, others] = [demoSeed()(), tenantsSeed(1)()];
  return { companies: [...demo.companies, ...others.companies], shared: demo.shared };
};

beforeAll(async () => {
  graph = await startGraph({ seed: worldOfTwo });
});

afterAll(() => graph.close());

/** Fields that Billy makes anew on every read. */
const volatile = new Set(['downloadUrl']);

const fieldsOf = (name: ResourceName): [string, Field][] => Object.entries(resources[name].fields);

const scalarFields = (name: ResourceName): [string, Field][] =>
  fieldsOf(name).filter(
    ([wire, field]) =>
      !['belongsTo', 'reference', 'hasMany', 'list'].includes(field.type) && !volatile.has(wire),
  );

const screaming = (value: string): string =>
  value.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

/** What the graph serves for a stored value. */
function served(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (field.type === 'decimal') return new Decimal(value as string).toFixed();
  if (field.type === 'datetime') return `${value as string}Z`;
  if (field.type === 'enum')
    return field.values.includes(value as string) ? screaming(value as string) : 'UNKNOWN';
  return value;
}

/** Every field but decimals as it came; of decimals, the number counts and not how it is written. */
function expectServed(name: ResourceName, node: Record<string, unknown>, stored: WireRecord): void {
  const fields = scalarFields(name);
  const actual = fields.map(([wire, field]) => [
    wire,
    field.type === 'decimal' && node[wire] !== null
      ? new Decimal(node[wire] as string).toFixed()
      : node[wire],
  ]);
  const wanted = fields.map(([wire, field]) => [wire, served(field, stored[wire])]);
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(wanted));
}

const selectionOf = (name: ResourceName): string =>
  scalarFields(name)
    .map(([wire]) => wire)
    .join(' ');

/** Filters Billy insists on, with the value that the most records share, and the records they leave. */
function scopeOf(name: ResourceName): { filter: Record<string, unknown>; records: WireRecord[] } {
  const required = Object.entries(resources[name].filters).find(([, filter]) => filter.required);
  const records = graph.records(name);
  if (required === undefined) return { filter: {}, records };
  const [wire] = required;
  const counts = Map.groupBy(records, (record) => record[wire]);
  const [value, inScope] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  return { filter: { [wire]: value }, records: inScope ?? [] };
}

interface ConnectionArguments {
  filter?: Record<string, unknown>;
  sort?: { key: string; direction: 'ASC' | 'DESC' };
  first?: number;
  after?: string;
}

interface ListedPage {
  ids: string[];
  nodes: Record<string, unknown>[];
  totalCount: number;
  endCursor: string | null;
  hasNextPage: boolean;
}

/** One page through the graph; inputs travel as variables, whose types are named by convention. */
async function page(
  name: ResourceName,
  args: ConnectionArguments,
  selection = 'id',
): Promise<ListedPage> {
  const { type, plural, filters, sortKeys } = resources[name];
  const needsFilter = Object.values(filters).some((filter) => filter.required);
  const hasFilter = Object.keys(filters).some((filter) => filter !== 'organizationId');
  const definitions = [
    '$first: Int',
    '$after: String',
    ...(hasFilter ? [`$filter: ${type}Filter${needsFilter ? '!' : ''}`] : []),
    ...(sortKeys.length > 0 ? [`$sort: ${type}Sort`] : []),
  ];
  const uses = definitions.map((d) => d.replace(/^\$(\w+):.*/, '$1: $$$1')).join(' ');
  const data = await graph.data(
    `query (${definitions.join(' ')}) {
      ${plural}(${uses}) {
        totalCount pageInfo { endCursor hasNextPage } nodes { ${selection} }
      }
    }`,
    { first: 1000, ...args },
  );
  const list = data[plural] as {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: { id: string; [field: string]: unknown }[];
  };
  return {
    ids: list.nodes.map((node) => node.id),
    nodes: list.nodes,
    totalCount: list.totalCount,
    ...list.pageInfo,
  };
}

async function get(name: ResourceName, id: string, selection: string): Promise<unknown> {
  const { singular } = resources[name];
  const data = await graph.data(`query ($id: ID!) { ${singular}(id: $id) { ${selection} } }`, {
    id,
  });
  return data[singular];
}

describe.each(resourceNames)('%s', (name) => {
  const { filters, sortKeys, type } = resources[name];

  test('one record is served with every field as stored', async () => {
    const [stored] = graph.records(name);
    expect(stored).toBeDefined();
    const node = await get(name, stored?.id ?? '', selectionOf(name));
    expectServed(name, node as Record<string, unknown>, stored ?? { id: '' });
  });

  test('the list holds every record once, each with every field as stored', async () => {
    const { filter, records } = scopeOf(name);
    const { ids, nodes, totalCount } = await page(
      name,
      Object.keys(filter).length > 0 ? { filter } : {},
      selectionOf(name),
    );
    expect(totalCount).toBe(records.length);
    expect(new Set(ids).size).toBe(Math.min(1000, records.length));
    const stored = new Map(records.map((record) => [record.id, record]));
    for (const node of nodes) {
      const record = stored.get(node['id'] as string);
      expect(record).toBeDefined();
      if (record) expectServed(name, node, record);
    }
  });

  test('paging in unequal steps meets every record once', async () => {
    const { filter, records } = scopeOf(name);
    const step = Math.max(1, Math.ceil(records.length / 3) - 1);
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const next = await page(name, {
        first: Math.min(1000, step),
        ...(after === undefined ? {} : { after }),
        ...(Object.keys(filter).length > 0 ? { filter } : {}),
      });
      seen.push(...next.ids);
      if (!next.hasNextPage) break;
      after = next.endCursor ?? undefined;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.sort()).toEqual(records.map((record) => record.id).sort());
  });

  if (sortKeys.length > 0)
    test.each([...sortKeys])('sorting by %s orders the list, both ways', async (key) => {
      const sortKey = screaming(key.replace('.', '_'));
      const ascending = await page(name, { sort: { key: sortKey, direction: 'ASC' } });
      const descending = await page(name, { sort: { key: sortKey, direction: 'DESC' } });
      const values = sortValues(name, key);
      expectOrdered(ascending.ids.map((id) => values.get(id)));
      expectOrdered(descending.ids.map((id) => values.get(id)).reverse());
      expect(ascending.ids).not.toEqual(descending.ids);
    });

  const filterNames = Object.keys(filters).filter((filter) => filter !== 'organizationId');
  if (filterNames.length > 0)
    test.each(filterNames)('filter %s leaves exactly the records it names', async (filterName) => {
      const { filter: scope, records } = scopeOf(name);
      const facts = filters[filterName];
      if (facts === undefined) throw new Error(`${name} has no filter ${filterName}.`);
      const { value, matches } = filterCase(
        name,
        filterName,
        facts,
        facts.required ? graph.records(name) : records,
      );
      const { ids, totalCount } = await page(name, { filter: { ...scope, [filterName]: value } });
      expect(totalCount).toBeGreaterThan(0);
      // Only where all records share the one value (states: of one country) nothing is left out.
      const isShared = matches?.length === graph.records(name).length;
      if (!isShared) expect(totalCount).toBeLessThan(graph.records(name).length);
      if (isShared) {
        const elsewhere = { ...scope, [filterName]: idElsewhere(name, filterName, value) };
        expect((await page(name, { filter: elsewhere })).totalCount).toBe(0);
      }
      if (matches === undefined) return;
      expect(totalCount).toBe(matches.length);
      expect(new Set(matches).isSupersetOf(new Set(ids))).toBe(true);
      expect(new Set(ids).size).toBe(Math.min(1000, matches.length));
    });

  const toOne = fieldsOf(name).filter(([, f]) => f.type === 'belongsTo' || f.type === 'reference');
  if (toOne.length > 0)
    test.each(toOne)('%s leads to the record it names', async (wire, field) => {
      if (field.type !== 'belongsTo' && field.type !== 'reference') return;
      const stored = graph.records(name).find((record) => typeof record[wire] === 'string');
      // Members no company of the demo uses (a city on a sales tax rule, ...) lead nowhere for everybody.
      if (stored === undefined) {
        const [any] = graph.records(name);
        expect(await get(name, any?.id ?? '', `${field.name} { __typename }`)).toEqual({
          [field.name]: null,
        });
        return;
      }
      const [target, id] = targetOf(field, stored[wire] as string);
      const [known] = scalarFields(target).filter(([w]) => w !== 'id');
      const fragment = `... on ${resources[target].type} { id loaded: ${known?.[0] ?? 'id'} }`;
      const node = await get(name, stored.id, `${field.name} { __typename ${fragment} }`);
      const targetRecord = graph.records(target).find((record) => record.id === id);
      expect(node).toEqual({
        [field.name]: {
          __typename: resources[target].type,
          id,
          loaded: known ? served(known[1], targetRecord?.[known[0]]) : id,
        },
      });
    });

  const toMany = fieldsOf(name).filter(([, f]) => f.type === 'hasMany');
  if (toMany.length > 0)
    test.each(toMany)('%s holds the children, and each leads back', async (relation, field) => {
      if (field.type !== 'hasMany') return;
      const back = resources[field.target].fields[`${field.inverse}Id`]
        ? `${field.inverse}Id`
        : `${field.inverse}Reference`;
      const nameIn = (id: string) =>
        back.endsWith('Id') ? id : `${resources[name].singular}:${id}`;
      const byParent = Map.groupBy(graph.records(field.target), (child) => child[back]);
      const parent = graph.records(name).find((record) => byParent.has(nameIn(record.id)));
      expect(parent).toBeDefined();
      const parentId = parent?.id ?? '';
      const node = (await get(
        name,
        parentId,
        `${relation} { id ${field.inverse} { ... on ${type} { id } } }`,
      )) as Record<string, { id: string }[]>;
      const children = node[relation] ?? [];
      expect(children.map((child) => child.id).sort()).toEqual(
        (byParent.get(nameIn(parentId)) ?? []).map((child) => child.id).sort(),
      );
      for (const child of children)
        expect(child).toEqual({ id: child.id, [field.inverse]: { id: parentId } });
    });

  test('an unknown id is null', async () => {
    expect(await get(name, 'AAAAAAAAQAAAAAAAAAAAAA', 'id')).toBeNull();
  });

  if (!resources[name].shared && otherCompanyHas(name))
    test("another company's record is null", async () => {
      const other = graph.emulator.world().companies[1]?.tables.get(name);
      const own = new Set(graph.ids(name));
      const foreign = [...(other?.keys() ?? [])].find((id) => !own.has(id));
      expect(foreign).toBeDefined();
      expect(await get(name, foreign ?? '', 'id')).toBeNull();
    });
});

/** Whether the second company has records of a resource; read before the graph is up, hence from the seed. */
function otherCompanyHas(name: ResourceName): boolean {
  return (worldOfTwo().companies[1]?.tables.get(name)?.size ?? 0) > 0;
}

/** A record of the same kind as the one a filter names, but another. */
function idElsewhere(name: ResourceName, wire: string, value: unknown): string | undefined {
  const field = resources[name].fields[wire];
  if (field?.type !== 'belongsTo') throw new Error(`${name}.${wire} names no record.`);
  return graph.ids(field.target).find((id) => id !== value);
}

function targetOf(field: Field, value: string): [ResourceName, string] {
  if (field.type === 'belongsTo') return [field.target, value];
  const [singular, id] = value.split(':');
  const target = resourceOfSingular(singular ?? '');
  if (target === undefined || id === undefined) throw new Error(`${value} is no reference.`);
  return [target, id];
}

/** What Billy sorts by, for every record of a resource, by id. */
function sortValues(name: ResourceName, key: string): Map<string, unknown> {
  const valueOf = (record: WireRecord): unknown => {
    const value = record[key];
    const isDecimal = resources[name].fields[key]?.type === 'decimal';
    return isDecimal && typeof value === 'string' ? new Decimal(value) : value;
  };
  const records = graph.records(name);
  if (key === 'contact.name') {
    const names = new Map(graph.records('contacts').map(({ id, name }) => [id, name]));
    return new Map(records.map((r) => [r.id, names.get(textOf(r['contactId']))]));
  }
  if (key === 'attachments') {
    const owners = Map.groupBy(graph.records('attachments'), (a) => a['ownerReference']);
    const { singular } = resources[name];
    return new Map(records.map(({ id }) => [id, owners.get(`${singular}:${id}`)?.length ?? 0]));
  }
  return new Map(records.map((record) => [record.id, valueOf(record)]));
}

/** Nulls stand together at either end; between them no value is above its successor. */
function expectOrdered(values: unknown[]): void {
  const known = values.filter((value) => value !== null && value !== undefined && value !== '');
  const danish = new Intl.Collator('da', { sensitivity: 'base', numeric: true });
  for (let index = 1; index < known.length; index++) {
    const [before, after] = [known[index - 1], known[index]];
    const order =
      before instanceof Decimal && after instanceof Decimal
        ? before.comparedTo(after)
        : typeof before === 'string' && typeof after === 'string'
          ? danish.compare(before, after)
          : Number(before) - Number(after);
    if (order > 0) throw new Error(`${String(before)} stands before ${String(after)}.`);
  }
}

/** A value that splits the records, and the ids it leaves; `matches` is missing where Billy's rule is free text. */
function filterCase(
  name: ResourceName,
  filterName: string,
  filter: Filter,
  records: WireRecord[],
): { value: unknown; matches?: string[] } {
  const idsWhere = (test: (record: WireRecord) => boolean) =>
    records.filter(test).map((record) => record.id);
  if (filter.op === 'search') return { value: searchWord(records) };
  if (filter.op === 'period') {
    const wire = filterName.replace('Period', '');
    const month = textOf(records.find((record) => record[wire])?.[wire]).slice(0, 7);
    return {
      value: `month:${month}`,
      matches: idsWhere((record) => textOf(record[wire]).startsWith(month)),
    };
  }
  if (filter.op === 'min' || filter.op === 'max') {
    const wire = `${filterName.charAt(3).toLowerCase()}${filterName.slice(4)}`;
    const comparable = (record: WireRecord) =>
      filter.type === 'decimal'
        ? new Decimal(record[wire] as string).toNumber()
        : textOf(record[wire]);
    const present = records.filter((record) => record[wire] !== null);
    const ordered = present.map(comparable).sort((a, b) => (a < b ? -1 : 1));
    const middle = ordered[Math.floor(ordered.length / 2)] ?? '';
    return {
      value:
        filter.type === 'datetime'
          ? `${String(middle)}Z`
          : filter.type === 'decimal'
            ? String(middle)
            : middle,
      matches: present
        .filter((record) =>
          filter.op === 'min' ? comparable(record) >= middle : comparable(record) <= middle,
        )
        .map((record) => record.id),
    };
  }
  if (filterName === 'hasAttachments' || filterName === 'unhandled') {
    const owners = new Set(graph.records('attachments').map((a) => a['ownerReference']));
    const { singular } = resources[name];
    return filterName === 'unhandled'
      ? { value: true, matches: idsWhere((record) => record['ownerReference'] === null) }
      : { value: true, matches: idsWhere((record) => owners.has(`${singular}:${record.id}`)) };
  }
  const field = resources[name].fields[filterName];
  const groups = [...Map.groupBy(records, (record) => record[filterName])]
    .filter(([value]) => value !== null && value !== '' && value !== undefined)
    .sort((a, b) => a[1].length - b[1].length);
  const [value, matching] = groups[Math.floor(groups.length / 2)] ?? [];
  const input =
    field?.type === 'enum'
      ? screaming(value as string)
      : field?.type === 'reference'
        ? referenceInput(value as string)
        : value;
  return { value: input, matches: (matching ?? []).map((record) => record.id) };
}

/** `invoice:abc` as the graph takes it: `{ type: INVOICE, id: "abc" }`. */
function referenceInput(reference: string): Record<string, string> {
  const [singular = '', id = ''] = reference.split(':');
  return { type: screaming(singular), id };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A word that occurs in some records' texts and not in all of them. */
function searchWord(records: WireRecord[]): string {
  const texts = records.map((record) =>
    textOf(
      record['name'] ??
        record['lineDescription'] ??
        record['description'] ??
        record['text'] ??
        record['supplier'] ??
        '',
    ),
  );
  const words = texts.flatMap((text) => text.split(/[^\p{L}]+/u)).filter((word) => word.length > 4);
  const word = words.find((candidate) => {
    const hits = texts.filter((text) => text.includes(candidate)).length;
    return hits > 0 && hits < texts.length;
  });
  if (word === undefined) throw new Error('No word splits these records.');
  return word;
}
