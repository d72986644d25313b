/** Puts values in the places that a saved filter leaves open. A value is a plain one, so it never becomes a condition. */

import { isDate } from '../../accounting/calendar.ts';
import type { Definition, ParameterType } from './saved-search.ts';

type Bound =
  | { readonly json: unknown; readonly faults?: undefined }
  | { readonly faults: readonly string[]; readonly json?: undefined };

/** Filters are ten conditions deep at most, each with a list and an operand around the next. */
const deepest = 40;

const suits: Readonly<Record<ParameterType, (value: unknown) => boolean>> = {
  TEXT: (value) => typeof value === 'string',
  DECIMAL: (value) =>
    typeof value === 'number' ||
    (typeof value === 'string' && /^-?\d{1,30}(\.\d{1,30})?$/.test(value)),
  INTEGER: (value) => Number.isSafeInteger(value),
  BOOLEAN: (value) => typeof value === 'boolean',
  DATE: (value) => typeof value === 'string' && isDate(value),
  PERIOD: (value) => typeof value === 'string',
};

/** The filter with these values, defaults for the others; or what is wrong with them, in words. */
export function bind(
  { filter, parameters }: Pick<Definition, 'filter' | 'parameters'>,
  given: Readonly<Record<string, unknown>>,
): Bound {
  const faults: string[] = [];
  const values = new Map<string, unknown>();
  for (const { name, type, default: usual } of parameters) {
    const value = Object.hasOwn(given, name) ? given[name] : usual;
    if (suits[type](value)) values.set(name, value);
    else faults.push(`Expected parameter ${name} to be ${type}.`);
  }
  for (const name of Object.keys(given).slice(0, 20))
    if (!parameters.some((known) => known.name === name))
      faults.push(`Expected a parameter of the search, got ${JSON.stringify(name.slice(0, 40))}.`);

  function filled(part: unknown, depth: number): unknown {
    if (depth > deepest) {
      faults.push('Expected a filter that is less deep.');
      return null;
    }
    if (Array.isArray(part)) return part.map((one) => filled(one, depth + 1));
    if (typeof part !== 'object' || part === null) return part;
    const members: readonly (readonly [string, unknown])[] = Object.entries(part);
    const [first] = members;
    if (members.length === 1 && first?.[0] === 'parameter') {
      const [, name] = first;
      // One whose value does not suit has been told of already.
      if (parameters.some((known) => known.name === name)) return values.get(String(name)) ?? null;
      faults.push('Expected a place in the filter to name a parameter that is declared.');
      return null;
    }
    return Object.fromEntries(members.map(([name, inner]) => [name, filled(inner, depth + 1)]));
  }

  const json = filled(filter, 1);
  return faults.length > 0 ? { faults: faults.slice(0, 5) } : { json };
}

export const noMembers = 'Expected values by the names of parameters.';

/** Values as a caller gives them; undefined when they are not named. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  // An object that is no list.
  return value as Readonly<Record<string, unknown>>;
}
