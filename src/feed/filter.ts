/** Which changes somebody wants to hear of, as plain data that survives JSON: what is judged here, and nowhere else. */

import { compare } from '../accounting/money.ts';
import type { BillyRecord, BillyValue } from '../billy/records.ts';
import { resourceNames, resources } from '../billy/resources/index.ts';
import type { Change, ChangedThing, ChangeSource } from './change.ts';

/** A value to compare with: as text, a number or a truth, whichever way the field itself is written. */
type Comparable = string | number | boolean;

/** All that is named must hold. A field that is null or missing fulfils `isNull: true` and nothing else. */
export interface FieldCondition {
  /** Wire name, such as `contactId`. */
  readonly field: string;
  readonly equals?: Comparable | undefined;
  readonly in?: readonly Comparable[] | undefined;
  readonly greaterThan?: Comparable | undefined;
  readonly lessThan?: Comparable | undefined;
  readonly isNull?: boolean | undefined;
}

/** All that is named must hold; an empty one lets everything pass. */
export interface ChangeFilter {
  readonly kinds?: readonly Change['kind'][] | undefined;
  readonly sources?: readonly ChangeSource[] | undefined;
  /** At least one of these differs; wire names. */
  readonly changedFields?: readonly string[] | undefined;
  /** What must hold of the record as it was; never does where it is not known. */
  readonly before?: readonly FieldCondition[] | undefined;
  /** What must hold of the record as it became; never does where it is gone. */
  readonly after?: readonly FieldCondition[] | undefined;
}

/** Each change is judged by every filter, so what one may ask for is bounded. */
const maxConditions = 20;
const maxValues = 100;
const maxNames = 100;
const maxValueLength = 200;

const fieldNames: ReadonlySet<string> = new Set(
  resourceNames.flatMap((name) => Object.keys(resources[name].fields)),
);

export function passes(
  { kinds, sources, changedFields, before, after }: ChangeFilter,
  change: Change,
): boolean {
  if (kinds?.includes(change.kind) === false || sources?.includes(change.source) === false)
    return false;
  if (changedFields?.some((name) => change.changedFields.includes(name)) === false) return false;
  const { resource } = change;
  return holdAll(before, change.before, resource) && holdAll(after, change.after, resource);
}

/** What is wrong with a filter, in sentences; none when it can be judged by. */
export function filterFaults({ changedFields, before, after }: ChangeFilter): readonly string[] {
  const conditions = [...(before ?? []), ...(after ?? [])];
  const names = [...(changedFields ?? []), ...conditions.map(({ field }) => field)];
  const faults: string[] = [];
  if ((changedFields?.length ?? 0) > maxNames)
    faults.push(`Expected at most ${maxNames} changedFields, got ${changedFields?.length ?? 0}.`);
  if (conditions.length > maxConditions)
    faults.push(`Expected at most ${maxConditions} conditions, got ${conditions.length}.`);
  const unknown = names.find((name) => !fieldNames.has(name));
  if (unknown !== undefined)
    faults.push(
      `Expected the name of a field such as contactId or isPaid, got ${JSON.stringify(unknown.slice(0, 40))}.`,
    );
  for (const condition of conditions) faults.push(...conditionFaults(condition));
  return faults;
}

function conditionFaults(condition: FieldCondition): readonly string[] {
  const { field, equals, in: among = [], greaterThan, lessThan, isNull } = condition;
  const values = [equals, ...among, greaterThan, lessThan].filter((value) => value !== undefined);
  if (values.length === 0 && isNull === undefined && condition.in === undefined)
    return [`Expected ${field} to be compared with something, got nothing.`];
  if (values.length > maxValues)
    return [
      `Expected ${field} to be compared with at most ${maxValues} values, got ${values.length}.`,
    ];
  const areComparable = values.every(
    (value) =>
      ['string', 'number', 'boolean'].includes(typeof value) &&
      String(value).length <= maxValueLength,
  );
  return areComparable
    ? []
    : [
        `Expected ${field} to be compared with texts of at most ${maxValueLength} characters, numbers, true or false.`,
      ];
}

function holdAll(
  conditions: readonly FieldCondition[] | undefined,
  record: BillyRecord | null,
  resource: ChangedThing,
): boolean {
  if (conditions === undefined || conditions.length === 0) return true;
  return record !== null && conditions.every((condition) => holds(condition, record, resource));
}

function holds(condition: FieldCondition, record: BillyRecord, resource: ChangedThing): boolean {
  const { field, equals, in: among, greaterThan, lessThan, isNull } = condition;
  const value = record[field] ?? null;
  if (isNull !== undefined && (value === null) !== isNull) return false;
  const comparisons = [equals, among, greaterThan, lessThan].some((asked) => asked !== undefined);
  if (!comparisons) return true;
  const order = (other: Comparable): number | undefined => orderOf(value, other, field, resource);
  return (
    (equals === undefined || order(equals) === 0) &&
    (among === undefined || among.some((one) => order(one) === 0)) &&
    (greaterThan === undefined || (order(greaterThan) ?? 0) > 0) &&
    (lessThan === undefined || (order(lessThan) ?? 0) < 0)
  );
}

/** Below, equal or above; undefined for what cannot be compared. */
function orderOf(
  value: BillyValue,
  other: Comparable,
  field: string,
  resource: ChangedThing,
): number | undefined {
  if (value === null || typeof value === 'object') return undefined;
  // What an alert says is compared as text.
  const type =
    resource === 'savedSearchSchedules' ? 'text' : resources[resource].fields[field]?.type;
  switch (type) {
    case 'decimal':
    case 'integer':
      return isNumber(value) && isNumber(other) ? compare(String(value), String(other)) : undefined;
    case 'datetime':
      return orderOfNumbers(instantOf(value), instantOf(other));
    default:
      return String(value) === String(other) ? 0 : String(value) < String(other) ? -1 : 1;
  }
}

function isNumber(value: Comparable): boolean {
  return typeof value !== 'boolean' && /^-?\d+(\.\d+)?$/.test(String(value));
}

/** Billy writes UTC without a zone. */
function instantOf(value: Comparable): number {
  const text = String(value).replace(' ', 'T');
  const isWithoutZone = text.includes('T') && !/(Z|[+-]\d{2}:\d{2})$/i.test(text);
  return Date.parse(isWithoutZone ? `${text}Z` : text);
}

function orderOfNumbers(one: number, other: number): number | undefined {
  if (Number.isNaN(one) || Number.isNaN(other)) return undefined;
  return Math.sign(one - other);
}
