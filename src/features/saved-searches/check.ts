/** Whether a search holds together: what may be kept, and what is wrong with the rest. */

import { tabled } from '../../mirror/tables/columns.ts';
import type { Definition, Finder, Parameter, SearchContent, SearchOrder } from './saved-search.ts';
import { bind } from './template.ts';

export interface Fault {
  readonly message: string;
  /** `INVALID`, `NOT_FOUND` or `CONFLICT`. */
  readonly code: string;
  /** From the mutation's arguments on. */
  readonly path: readonly string[];
}

/** What somebody wants kept. */
export interface SearchChoice {
  readonly name: string;
  readonly folder: string | null;
  readonly visibility: 'private' | 'company';
  readonly resource: string;
  readonly filter: unknown;
  readonly orderBy: readonly SearchOrder[];
  readonly parameters: readonly Parameter[];
}

type Checked =
  | { readonly content: SearchContent; readonly faults?: undefined }
  | { readonly faults: readonly Fault[]; readonly content?: undefined };

const mostParameters = 20;
const longestName = 200;
const longestDefinition = 64 * 1024;

const parameterName = /^[A-Za-z]\w{0,49}$/;

/** Subjects that stand for whoever has the same way in; an API key is several people's, too. */
export const isNobody = (subject: string): boolean =>
  ['token', 'router', 'anyone'].includes(subject) || subject.startsWith('api-key:');

/** What this subject would keep, or why not. */
export function check(choice: SearchChoice, subject: string, finder: Finder): Checked {
  const faults = faultsOfChoice(choice, subject);
  const resource = tabled.find((known) => known === choice.resource);
  if (resource === undefined)
    faults.push(invalid('Expected a resource by its name, such as invoices.', 'resource'));
  if (resource === undefined || faults.length > 0) return { faults };
  const { name, folder, visibility, filter, orderBy, parameters } = choice;
  const content: SearchContent = {
    name,
    folder,
    visibility,
    resource,
    filter,
    orderBy,
    parameters,
  };
  const wrong = faultsOfDefinition(content, finder);
  if (wrong.length > 0) return { faults: wrong.map((message) => invalid(message, 'filter')) };
  if (Buffer.byteLength(JSON.stringify(content)) > longestDefinition)
    return { faults: [invalid(`Expected at most ${longestDefinition} bytes in all.`, 'filter')] };
  return { content };
}

/** Why it cannot be run with its defaults, in words. */
export function faultsOfDefinition(definition: Definition, finder: Finder): readonly string[] {
  const bound = bind(definition, {});
  return bound.faults ?? finder.faultsOf(definition.resource, bound.json, definition.orderBy);
}

export function invalid(message: string, ...path: readonly string[]): Fault {
  return { message, code: 'INVALID', path: ['input', ...path] };
}

function faultsOfChoice(
  { name, folder, visibility, parameters }: SearchChoice,
  subject: string,
): Fault[] {
  const faults: Fault[] = [];
  if (!isName(name))
    faults.push(invalid(`Expected a name of 1 to ${longestName} characters.`, 'name'));
  if (folder !== null && !isName(folder))
    faults.push(invalid(`Expected a folder of 1 to ${longestName} characters.`, 'folder'));
  if (visibility === 'private' && isNobody(subject))
    faults.push(
      invalid('Expected credentials of a person for a search of its own; share it.', 'visibility'),
    );
  const names = parameters.map((parameter) => parameter.name);
  if (names.length > mostParameters || new Set(names).size < names.length)
    faults.push(invalid(`Expected at most ${mostParameters} parameters, each once.`, 'parameters'));
  else if (!names.every((one) => parameterName.test(one)))
    faults.push(
      invalid('Expected names of letters, digits and _, 50 at most, a letter first.', 'parameters'),
    );
  return faults;
}

/** PostgreSQL keeps no NUL in a text. */
function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= longestName && !text.includes('\0');
}
