/** Compares an answer with a recorded one by members and types; values are never the same. */

import {
  resourceNames,
  resourceOfSingular,
  resources,
  type ResourceName,
} from '../../src/billy/resources/index.ts';

/** Where a value stands, which decides what else may stand beside it. */
interface Place {
  readonly path: string;
  /** The resource whose record this is; undefined outside of records. */
  readonly resource?: ResourceName | undefined;
}

/**
 * The differences in words; none when the shapes agree. Within records null stands for any type, and members
 * the table knows may be there although an older recording lacks them. `mayHold` names roots that may stand in
 * the answer besides the recorded ones.
 */
export function differences(
  recorded: unknown,
  actual: unknown,
  mayHold: (root: string) => boolean,
): string[] {
  return compare(recorded, actual, { path: '' }, mayHold);
}

function compare(
  recorded: unknown,
  actual: unknown,
  place: Place,
  mayHold: (root: string) => boolean,
): string[] {
  const { path, resource } = place;
  if (resource && (recorded === null || actual === null)) return [];
  if (Array.isArray(recorded)) {
    if (!Array.isArray(actual)) return [`${path}: expected a list, got ${kindOf(actual)}`];
    const [example] = recorded as unknown[];
    // A text where a record belongs describes what no source shows.
    if (typeof example !== 'object') return [];
    return actual.flatMap((one, index) =>
      compare(example, one, { ...place, path: `${path}[${String(index)}]` }, mayHold),
    );
  }
  if (!isMembers(recorded)) {
    const isSame = kindOf(recorded) === kindOf(actual);
    return isSame ? [] : [`${path}: expected ${kindOf(recorded)}, got ${kindOf(actual)}`];
  }
  if (!isMembers(actual)) return [`${path}: expected an object, got ${kindOf(actual)}`];
  const missing = Object.keys(recorded)
    .filter((name) => name !== '…' && !(name in actual))
    .map((name) => `${path}.${name}: missing`);
  const extra = Object.keys(actual)
    .filter((name) => !(name in recorded) && !isAllowed(name, place, mayHold))
    .map((name) => `${path}.${name}: not recorded`);
  const shared = Object.keys(recorded)
    .filter((name) => name in actual)
    .flatMap((name) => compare(recorded[name], actual[name], placeOf(name, place), mayHold));
  return [...missing, ...extra, ...shared];
}

function isAllowed(
  name: string,
  { path, resource }: Place,
  mayHold: (root: string) => boolean,
): boolean {
  if (resource) return name in resources[resource].fields || name === '_clientId';
  if (path === '') return mayHold(name);
  // Recordings of 2016 hold the four numbers only.
  return path === '.meta.paging';
}

function placeOf(name: string, { path, resource }: Place): Place {
  const below = `${path}.${name}`;
  if (path === '') {
    const root = resourceOfSingular(name) ?? resourceNames.find((plural) => plural === name);
    return { path: below, resource: root };
  }
  if (!resource) return { path: below };
  const { fields } = resources[resource];
  const own = fields[name];
  if (own?.type === 'hasMany') return { path: below, resource: own.target };
  const embedded = Object.values(fields).find(
    (field) => field.type === 'belongsTo' && field.name === name,
  );
  return { path: below, resource: embedded?.type === 'belongsTo' ? embedded.target : resource };
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
