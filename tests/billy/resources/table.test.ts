import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actions } from '../../../src/billy/resources/actions.ts';
import {
  resourceNames,
  resourceOfSingular,
  resources,
} from '../../../src/billy/resources/index.ts';
import { describeWithMaterial, hasMaterial, materialPath } from '../../support/material.ts';

describe('the table holds together', () => {
  test('it has 46 resources and each stands under its own plural', () => {
    expect(resourceNames).toHaveLength(46);
    for (const name of resourceNames) expect(resources[name].plural).toBe(name);
  });

  test('rows are plain data', () => {
    expect(JSON.parse(JSON.stringify(resources))).toEqual(resources);
    expect(JSON.parse(JSON.stringify(actions))).toEqual(actions);
  });

  test.each(resourceNames)('every relation of %s leads somewhere and comes back', (name) => {
    for (const [wire, field] of Object.entries(resources[name].fields)) {
      if (field.type === 'reference') {
        for (const target of field.targets) expect(resourceOfSingular(target)).toBeDefined();
        expect(wire).toBe(`${field.name}Reference`);
      }
      if (field.type === 'belongsTo') expect(wire).toBe(`${field.name}Id`);
      if (field.type === 'hasMany') {
        const back = Object.values(resources[field.target].fields).find(
          (f) => (f.type === 'belongsTo' || f.type === 'reference') && f.name === field.inverse,
        );
        expect(back).toBeDefined();
        if (back?.type === 'belongsTo') expect(back.target).toBe(name);
        if (back?.type === 'reference') expect(back.targets).toContain(resources[name].singular);
      }
    }
  });
});

// The API as data lives beside the project, not in it; without it these facts cannot be compared.
const yamlFile = 'billy-api/billy-api.yaml';

interface YamlProperty {
  wire: string;
  name?: string;
  type: string;
  target?: string;
  ref_types?: string[];
  enum?: string[];
  inverse?: string;
  sideload_key?: string;
  embedded_write?: string | boolean;
  required_docs?: boolean;
  required_effective?: string;
  immutable?: boolean;
  readonly?: boolean;
  default?: string | number;
}

interface YamlResource {
  singular: string;
  plural: string;
  path: string;
  organization_scoped: boolean;
  minimal_create?: string;
  verbs: Record<string, { emulate: boolean }>;
  properties: YamlProperty[];
  extra_properties?: YamlProperty[];
  list: {
    filters: { name: string; type: string; op: string; note?: string }[];
    sort: { keys: string[] };
  };
}

const scalarOf: Readonly<Record<string, string>> = {
  id: 'id',
  string: 'string',
  uuid: 'string',
  boolean: 'boolean',
  integer: 'integer',
  float: 'decimal',
  date: 'date',
  datetime: 'datetime',
};
const opOf: Readonly<Record<string, string>> = {
  eq: 'eq',
  search: 'search',
  '>=': 'min',
  '<=': 'max',
  'in period': 'period',
};
const embeddedWriteOf: Readonly<Record<string, string>> = {
  no: 'no',
  yes: 'yes',
  'create-only': 'createOnly',
  'via attachmentIds': 'viaAttachmentIds',
  unproven: 'unproven',
};

function expectedShape(property: YamlProperty): Record<string, unknown> {
  const type = property.type.replace('|null', '');
  const listed = /^enum\[(.*)\]$/.exec(type)?.[1];
  if (type === 'belongs-to')
    return { type: 'belongsTo', name: property.name, target: property.target };
  if (type === 'belongs-to-reference')
    return { type: 'reference', name: property.name, targets: property.ref_types };
  if (type === 'has-many')
    return {
      type: 'hasMany',
      target: property.target,
      inverse: property.inverse,
      sideloadKey: property.sideload_key,
      embeddedWrite: embeddedWriteOf[String(property.embedded_write)],
    };
  if (type.startsWith('id->'))
    return { type: 'belongsTo', name: property.wire.replace(/Id$/, ''), target: type.slice(4) };
  // One known value is no closed set: the others are merely unseen.
  if (type === 'enum')
    return (property.enum ?? []).length > 1
      ? { type: 'enum', values: property.enum }
      : { type: 'string' };
  if (listed !== undefined)
    return listed.includes('...')
      ? { type: 'string' }
      : { type: 'enum', values: listed.split('|') };
  if (type === 'array') return { type: 'list', of: 'attachmentId' };
  if (type === 'array<id>') return { type: 'list', of: 'id' };
  if (type.startsWith('array<{')) return { type: 'list', of: 'paymentMethod' };
  return { type: scalarOf[type] };
}

function expectedFlags(property: YamlProperty, documented: boolean): Record<string, unknown> {
  const computed = String(property.default).includes('computes');
  return {
    ...(property.required_docs ? { required: true } : {}),
    ...(property.required_effective ? { requiredWhen: property.required_effective } : {}),
    ...(property.immutable ? { immutable: true } : {}),
    ...(property.readonly ? { readOnly: true } : {}),
    ...(documented ? {} : { undocumented: true }),
    ...(property.default === undefined
      ? {}
      : { default: computed ? 'computed' : property.default }),
  };
}

describeWithMaterial(yamlFile, 'the table says what billy-api.yaml says', () => {
  const yaml = hasMaterial(yamlFile)
    ? (parse(readFileSync(materialPath(yamlFile), 'utf8')) as {
        resources: Record<string, YamlResource>;
        extra_resources: Record<
          string,
          { properties: YamlProperty[]; list?: { required_filters?: string[] } }
        >;
      })
    : { resources: {}, extra_resources: {} };

  test('the same resources', () => {
    expect([...resourceNames].sort()).toEqual(Object.keys(yaml.resources).sort());
  });

  test.each(Object.entries(yaml.resources))('%s, fact by fact', (name, fact) => {
    const row = resources[name as keyof typeof resources]; // the test above proves the names equal
    expect(row.singular).toBe(fact.singular);
    expect(`/${row.plural}`).toBe(fact.path);
    expect(row.organizationScoped).toBe(fact.organization_scoped);
    expect(row.minimalCreate).toBe(fact.minimal_create);
    const open = Object.entries(fact.verbs)
      .filter(([, verb]) => verb.emulate)
      .map(([verb]) => verb.replace(/_(.)/, (_, letter: string) => letter.toUpperCase()));
    expect(row.verbs).toEqual(open);

    const expected = Object.fromEntries([
      ...fact.properties.map((p) => [p.wire, { ...expectedShape(p), ...expectedFlags(p, true) }]),
      ...(fact.extra_properties ?? []).map((p) => [
        p.wire,
        { ...expectedShape(p), ...expectedFlags(p, false) },
      ]),
    ]) as unknown;
    expect(row.fields).toEqual(expected);

    expect(Object.keys(row.filters)).toEqual(fact.list.filters.map((f) => f.name));
    for (const filter of fact.list.filters) {
      const type = filter.type.startsWith('enum') ? 'enum' : (scalarOf[filter.type] ?? filter.type);
      const required = /required/i.test(filter.note ?? '') ? { required: true } : {};
      expect(row.filters[filter.name]).toEqual({ type, op: opOf[filter.op], ...required });
    }
    expect(row.sortKeys).toEqual(fact.list.sort.keys);
  });

  test('invoiceDeliveries and invoiceLogs are declared as actions with the same fields', () => {
    for (const name of ['invoiceDeliveries', 'invoiceLogs'] as const) {
      const facts = yaml.extra_resources[name];
      expect(Object.keys(actions[name].fields)).toEqual(facts?.properties.map((p) => p.wire));
    }
  });

  test('the account statement is declared as an action with the same fields', () => {
    const wires = yaml.extra_resources['accountStatement']?.properties.map((p) => p.wire);
    expect([...Object.keys(actions.accountStatement.fields), 'rows']).toEqual(wires);
  });
});
