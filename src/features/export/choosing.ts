/** What a caller chooses for an export, and what can be wrong with it. */

import { resources, type ResourceName } from '../../billy/resources/index.ts';
import { columnsOf, tabled } from '../../mirror/tables/columns.ts';
import type { ExportColumn, ExportFormat, ExportOrder } from './export.ts';

export interface ExportChoice {
  readonly resource: string;
  readonly text?: string | undefined;
  readonly json?: unknown;
  readonly orderBy: readonly ExportOrder[];
  /** All fields under their own names without. */
  readonly columns?:
    readonly { readonly field: string; readonly heading?: string | undefined }[] | undefined;
  readonly format: ExportFormat;
}

export interface Fault {
  readonly message: string;
  /** `INVALID` or `NOT_FOUND`. */
  readonly code: string;
  /** From the mutation's arguments on. */
  readonly path: readonly string[];
}

type Chosen =
  | {
      readonly resource: ResourceName;
      readonly columns: readonly ExportColumn[];
      readonly faults?: undefined;
    }
  | { readonly faults: readonly Fault[] };

/** The resource with most fields has about sixty; a column may be there under several headings. */
const mostColumns = 100;
const longestHeading = 100;
/** Of what a caller sent, in a message. */
const shownCharacters = 40;

/** What can be told without asking the database; the filter is not looked at. */
export function readChoice({ resource: name, columns }: ExportChoice): Chosen {
  const resource = tabled.find((known) => known === name);
  if (resource === undefined)
    return {
      faults: [
        invalid(['resource'], `a resource by Billy's name, such as invoices, got ${shown(name)}`),
      ],
    };
  const fields = ['id', ...columnsOf(resource).map((column) => column.name)];
  if (columns === undefined)
    return { resource, columns: fields.map((field) => ({ field, heading: field })) };
  const read = columns.map(({ field, heading }) => ({ field, heading: heading ?? field }));
  const faults = [...faultsOfList(read), ...faultsOfEach(read, resource, fields)];
  return faults.length > 0 ? { faults } : { resource, columns: read };
}

function faultsOfList(columns: readonly ExportColumn[]): readonly Fault[] {
  if (columns.length >= 1 && columns.length <= mostColumns) return [];
  return [invalid(['columns'], `from 1 to ${mostColumns} columns, got ${columns.length}`)];
}

function faultsOfEach(
  columns: readonly ExportColumn[],
  resource: ResourceName,
  fields: readonly string[],
): readonly Fault[] {
  const seen = new Set<string>();
  // Beyond the limit nothing more is looked at.
  return columns.slice(0, mostColumns).flatMap(({ field, heading }, index) => {
    const place = ['columns', String(index)];
    const isRepeated = seen.has(heading);
    seen.add(heading);
    if (!fields.includes(field)) {
      const { singular } = resources[resource];
      const said = `a field of ${singular} by Billy's name, got ${shown(field)}`;
      return [invalid([...place, 'field'], said)];
    }
    if (heading === '' || heading.length > longestHeading) {
      const said = `a heading of 1 to ${longestHeading} characters, got ${heading.length}`;
      return [invalid([...place, 'heading'], said)];
    }
    return isRepeated
      ? [invalid([...place, 'heading'], `each heading once, got ${shown(heading)} again`)]
      : [];
  });
}

function invalid(path: readonly string[], said: string): Fault {
  return { message: `Expected ${said}.`, code: 'INVALID', path: ['input', ...path] };
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, shownCharacters));
}
