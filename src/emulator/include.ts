/**
 * `include`: related records beside the ones asked for (sideload) or inside them (embed). Each hop of a chain
 * is listed by itself and applies wherever a record of its resource appears in the answer.
 */

import {
  resourceNames,
  resourceOfSingular,
  resources,
  type BelongsToField,
  type HasManyField,
  type ReferenceField,
  type ResourceName,
} from '../billy/resources/index.ts';
import type { Company, Located } from './company.ts';
import type { Outgoing, Present } from './presentation.ts';
import type { WireRecord } from './world.ts';

type Mode = 'sideload' | 'embed';

interface Relation {
  /** Name in `include` and of the embedded member. */
  readonly name: string;
  readonly wireName: string;
  readonly field: BelongsToField | ReferenceField | HasManyField;
}

interface Hop extends Relation {
  readonly mode: Mode;
}

type Hops = ReadonlyMap<ResourceName, readonly Hop[]>;

/** Children Billy embeds without being asked. */
const alwaysEmbedded: readonly (readonly [ResourceName, string])[] = [
  ['taxRates', 'deductionComponents'],
  ['salesTaxRulesets', 'rules'],
];

/** Reads `resource.property[:mode],...`; what it does not know is ignored, as unknown parameters are. */
export function parseInclude(include: string | null): Hops {
  const hops = new Map<ResourceName, Map<string, Hop>>();
  const add = (resource: ResourceName, name: string, mode: Mode) => {
    const relation = relationOf(resource, name);
    if (!relation) return;
    const known = hops.get(resource) ?? new Map<string, Hop>();
    hops.set(resource, known.set(name, { ...relation, mode }));
  };
  for (const [resource, name] of alwaysEmbedded) add(resource, name, 'embed');
  for (const part of (include ?? '').split(',')) {
    const [, of = '', name = '', mode] = /^\s*(\w+)\.(\w+)(?::(\w+))?\s*$/.exec(part) ?? [];
    // Billy's documentation writes the singular; a working client writes the plural.
    const resource = resourceOfSingular(of) ?? resourceNames.find((plural) => plural === of);
    if (resource) add(resource, name, mode === 'embed' ? 'embed' : 'sideload');
  }
  return new Map([...hops].map(([resource, byName]) => [resource, [...byName.values()]]));
}

function relationOf(resource: ResourceName, name: string): Relation | undefined {
  for (const [wireName, field] of Object.entries(resources[resource].fields)) {
    if (field.type === 'hasMany' && wireName === name) return { name, wireName, field };
    if ((field.type === 'belongsTo' || field.type === 'reference') && field.name === name) {
      return { name, wireName, field };
    }
  }
  return undefined;
}

export interface Included {
  /** The records asked for, with what was embedded in them. */
  readonly shown: readonly Outgoing[];
  /** Sideloaded records by plural root; roots without records are left out. */
  readonly roots: Readonly<Record<string, readonly Outgoing[]>>;
}

export function showWithRelated(
  records: readonly WireRecord[],
  resource: ResourceName,
  { hops, company, present }: { hops: Hops; company: Company; present: Present },
): Included {
  const asked = new Set(records.map(({ id }) => id));
  const sideloaded = new Map<ResourceName, Map<string, Outgoing>>();

  /** @param embedded hops already taken on the way here, so that a circle of embeds comes to an end */
  function show(target: ResourceName, record: WireRecord, embedded: readonly Hop[]): Outgoing {
    const shown = present(target, record);
    for (const hop of hops.get(target) ?? []) {
      if (hop.mode === 'sideload') addBeside(shown, hop, target, record);
      else if (!embedded.includes(hop)) addInside(shown, hop, target, record, [...embedded, hop]);
    }
    return shown;
  }

  function addBeside(shown: Outgoing, hop: Hop, target: ResourceName, record: WireRecord): void {
    const related = relatedTo(record, target, hop, company);
    if (hop.field.type === 'hasMany') {
      shown[hop.field.sideloadKey] = related.map((child) => child.record.id);
    }
    for (const one of related) sideload(one);
  }

  function addInside(
    shown: Outgoing,
    hop: Hop,
    target: ResourceName,
    record: WireRecord,
    embedded: readonly Hop[],
  ): void {
    const related = relatedTo(record, target, hop, company);
    const inside = related.map((one) => show(one.resource, one.record, embedded));
    if (hop.field.type === 'hasMany') shown[hop.name] = inside;
    // An empty relation adds nothing; its `<name>Id` already says null.
    else if (inside[0]) shown[hop.name] = inside[0];
  }

  function sideload({ resource: target, record }: Located): void {
    if (target === resource && asked.has(record.id)) return;
    const root = sideloaded.get(target) ?? new Map<string, Outgoing>();
    sideloaded.set(target, root);
    if (root.has(record.id)) return;
    // Taken before its own relations are followed: they may lead back here.
    const place: Outgoing = {};
    root.set(record.id, place);
    Object.assign(place, show(target, record, []));
  }

  const shown = records.map((record) => show(resource, record, []));
  const roots = [...sideloaded].map(([name, byId]) => [name, [...byId.values()]] as const);
  return { shown, roots: Object.fromEntries(roots) };
}

function relatedTo(
  record: WireRecord,
  resource: ResourceName,
  { field, wireName }: Relation,
  company: Company,
): readonly Located[] {
  switch (field.type) {
    case 'belongsTo': {
      const found = company.find(field.target, record[wireName]);
      return found ? [{ resource: field.target, record: found }] : [];
    }
    case 'reference': {
      const found = company.follow(record[wireName]);
      return found ? [found] : [];
    }
    case 'hasMany':
      return childrenOf(record, resource, field, company).map((child) => ({
        resource: field.target,
        record: child,
      }));
  }
}

/** The children of a record under one relation, by priority where they have one. */
export function childrenOf(
  parent: WireRecord,
  parentResource: ResourceName,
  { target, inverse }: HasManyField,
  company: Company,
): WireRecord[] {
  const { singular } = resources[parentResource];
  const isReference = `${inverse}Reference` in resources[target].fields;
  const children = isReference
    ? company.where(target, `${inverse}Reference`, `${singular}:${parent.id}`)
    : company.where(target, `${inverse}Id`, parent.id);
  return children.sort((a, b) => Number(a['priority'] ?? 0) - Number(b['priority'] ?? 0));
}
