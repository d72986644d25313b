import {
  resourceNames,
  resourceOfSingular,
  resources,
  type Field,
  type ResourceName,
} from '../../../src/billy/resources/index.ts';
import { demoSeed, emptySeed, tenantsSeed } from '../../../src/emulator/seeds/index.ts';
import type { WireRecord, World } from '../../../src/emulator/world.ts';

const demo = demoSeed()();

function tablesOf(world: World, company = 0): Map<ResourceName, Map<string, WireRecord>> {
  return new Map([...world.shared, ...(world.companies[company]?.tables ?? [])]);
}

const tables = tablesOf(demo);
const rows = (resource: ResourceName): WireRecord[] => [...(tables.get(resource)?.values() ?? [])];
const fieldsOf = (resource: ResourceName): [string, Field][] =>
  Object.entries(resources[resource].fields);

const alone = new Set<ResourceName>(['organizations']);

test.each(resourceNames)('the demo holds %s, each under its own id', (resource) => {
  expect(rows(resource).length).toBeGreaterThanOrEqual(alone.has(resource) ? 1 : 2);
  const misplaced = [...(tables.get(resource) ?? [])].filter(([id, record]) => record.id !== id);
  expect(misplaced).toEqual([]);
});

test.each(resourceNames)('every member of %s has the type the table gives it', (resource) => {
  for (const [name, field] of fieldsOf(resource)) {
    const isStored =
      field.type !== 'hasMany' && (field.type !== 'list' || field.of === 'paymentMethod');
    const wrong = rows(resource).find((record) =>
      isStored ? !fits(field, record[name]) : name in record,
    );
    expect({ name, wrong }).toEqual({ name, wrong: undefined });
  }
});

test.each([
  ['demo', demo, 0],
  ['empty', emptySeed()(), 0],
  ['tenants', tenantsSeed(2)(), 1],
] as const)(
  'in %s all that is referred to exists, in the resource it should',
  (_, world, company) => {
    const here = tablesOf(world, company);
    for (const resource of resourceNames) {
      for (const [name, field] of fieldsOf(resource)) {
        for (const record of here.get(resource)?.values() ?? []) {
          const value = record[name];
          if (typeof value === 'string' && !isFound(here, field, value)) {
            throw new Error(`${resource}.${name} of ${record.id} points nowhere: ${value}`);
          }
        }
      }
    }
  },
);

/** Relations nothing in a Danish shop's books fills. */
const unused = new Set([
  'organizations.logoFile',
  'organizations.logoPdfFile',
  'organizations.iconFile',
  'organizations.subscriptionTransaction',
  'organizations.state',
  'users.profilePicFile',
  'salesTaxRules.city',
]);

test.each(resourceNames)('every relation of %s is used by some record', (resource) => {
  for (const [name, field] of fieldsOf(resource)) {
    if (field.type !== 'belongsTo' && field.type !== 'reference') continue;
    if (unused.has(`${resource}.${field.name}`)) continue;
    const isUsed = rows(resource).some((record) => record[name] !== null);
    expect({ relation: `${resource}.${field.name}`, isUsed }).toMatchObject({ isUsed: true });
  }
});

test.each(resourceNames)(
  'filters of %s on flags and closed sets divide the records',
  (resource) => {
    for (const [name, filter] of Object.entries(resources[resource].filters)) {
      const isFlag = filter.type === 'boolean' || filter.type === 'enum';
      if (!isFlag || !(name in resources[resource].fields)) continue;
      const values = new Set(rows(resource).map((record) => record[name]));
      const isDivided = values.size > 1;
      expect({ filter: `${resource}.${name}`, isDivided }).toMatchObject({ isDivided: true });
    }
  },
);

test('two runs make the same bytes', () => {
  expect(JSON.stringify(plain(demoSeed()()))).toBe(JSON.stringify(plain(demo)));
});

test('a changed world leaves the next one untouched', () => {
  const first = emptySeed()();
  first.companies[0]?.tables.get('accounts')?.clear();
  expect(emptySeed()().companies[0]?.tables.get('accounts')?.size).toBe(89);
});

function plain(world: World): unknown {
  return world.companies.map(({ tables: all, ...rest }) => [
    rest,
    [...all].map(([name, table]) => [name, [...table.values()]]),
  ]);
}

function isFound(
  here: Map<ResourceName, Map<string, WireRecord>>,
  field: Field,
  value: string,
): boolean {
  if (field.type === 'belongsTo') return here.get(field.target)?.has(value) ?? false;
  if (field.type !== 'reference') return true;
  const [singular = '', id = ''] = value.split(':');
  const target = resourceOfSingular(singular);
  const isAllowed = field.targets.includes(singular) && target !== undefined;
  return isAllowed && (here.get(target)?.has(id) ?? false);
}

function fits(field: Field, value: unknown): boolean {
  if (value === null) return true;
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value);
    case 'decimal':
      // As a JSON number would be written: no trailing zeros, no leading plus, no exponent.
      return typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/.test(value);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    case 'datetime':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(value);
    case 'enum':
      return typeof value === 'string' && field.values.includes(value);
    case 'list':
      return Array.isArray(value);
    default:
      return typeof value === 'string';
  }
}
