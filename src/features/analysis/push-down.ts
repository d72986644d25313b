/**
 * What of a filter Billy can answer by its own filters. Whatever Billy brings is asked the whole filter again here, so Billy may bring
 * too much, but must never leave out what is meant.
 */

import type { ResourceName } from '../../billy/resources/index.ts';
import { resources } from '../../billy/resources/index.ts';
import { canBeListedWhole, stableSort } from '../../billy/paging.ts';
import { rangeOf, type Almanac } from './compile.ts';
import { comparisonIn, type Condition, type FieldCondition } from './condition.ts';
import { entityOf } from './model.ts';

export type BillyFilters = Readonly<Record<string, string | boolean>>;

export interface PushedDown {
  /** As Billy's lists take them. */
  readonly filters: BillyFilters;
  /** The conditions they stand for; the others are asked here. */
  readonly conditions: readonly Condition[];
}

/** Conditions that all have to hold. */
export function conjunctsOf(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  return 'and' in condition ? condition.and.flatMap(conjunctsOf) : [condition];
}

/** Undefined where Billy's list has no order: its pages repeat and lose rows. */
export function pushedDown(
  resource: ResourceName,
  condition: Condition | undefined,
  almanac: Almanac,
): PushedDown | undefined {
  if (stableSort(resource) === undefined || !canBeListedWhole(resource)) return undefined;
  const filters: Record<string, string | boolean> = {};
  const conditions = conjunctsOf(condition).filter((one) => {
    const asked = 'field' in one ? filtersFor(resource, one, almanac) : {};
    const names = Object.keys(asked);
    // Two conditions on the same field would need the same filter twice.
    if (names.length === 0 || names.some((name) => Object.hasOwn(filters, name))) return false;
    Object.assign(filters, asked);
    return true;
  });
  return { filters, conditions };
}

/** None where Billy cannot answer it. */
function filtersFor(
  resource: ResourceName,
  condition: FieldCondition,
  almanac: Almanac,
): BillyFilters {
  const { field } = condition;
  const [operator, value] = comparisonIn(condition);
  const known = resources[resource].filters;
  const kind = entityOf(resource).fields.get(field)?.kind;
  if (operator === 'equals' && known[field]?.op === 'eq') {
    // Of a number Billy may write what is the same in another way.
    if (kind === 'boolean' && typeof value === 'boolean') return { [field]: value };
    const isWord = kind === 'id' || kind === 'enum' || kind === 'text';
    if (isWord && typeof value === 'string' && value.trim() === value && value !== '')
      return { [field]: value };
  }
  return kind === 'date' ? boundsFor(resource, field, daysOf(operator, value, almanac)) : {};
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

function boundsFor(resource: ResourceName, field: string, { from, to }: Days): BillyFilters {
  const known = resources[resource].filters;
  const capital = field.charAt(0).toUpperCase() + field.slice(1);
  const bounds: Record<string, string> = {};
  // Both of Billy's bounds belong to what they bound.
  if (from !== null && known[`min${capital}`]?.op === 'min') bounds[`min${capital}`] = from;
  if (to !== null && known[`max${capital}`]?.op === 'max') bounds[`max${capital}`] = to;
  return bounds;
}

/** The days a comparison leaves, or more of them. */
function daysOf(operator: string, value: unknown, almanac: Almanac): Days {
  const day = typeof value === 'string' ? value : null;
  switch (operator) {
    case 'equals':
      return { from: day, to: day };
    case 'greaterThan':
    case 'atLeast':
      return { from: day, to: null };
    case 'lessThan':
    case 'atMost':
      return { from: null, to: day };
    case 'during':
    case 'before':
    case 'after':
    case 'period':
    case 'lastDays':
    case 'nextDays':
      return rangeOf(operator, value, almanac);
    default:
      return { from: null, to: null };
  }
}
