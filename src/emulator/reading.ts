/** GET of one record and of a list. */

import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { Company } from './company.ts';
import type { Success } from './envelope.ts';
import { requireFilters, select } from './filters.ts';
import { parseInclude, showWithRelated } from './include.ts';
import { disturb, order } from './ordering.ts';
import { describePaging, pageOf, pageWanted } from './paging.ts';
import type { Present } from './presentation.ts';
import { recordNotFound } from './refusals.ts';
import type { WireRecord } from './world.ts';

export interface ReadOptions {
  readonly company: Company;
  readonly query: URLSearchParams;
  readonly present: Present;
}

export interface ListOptions extends ReadOptions {
  /** Absolute address of the list, for the links between pages. */
  readonly address: string;
  /** From 0 to 1, to shift rows of unsorted lists; undefined leaves them in place. */
  readonly random: (() => number) | undefined;
}

/** @throws Refusal 404 also when the record is another company's */
export function getRecord(resource: ResourceName, id: string, options: ReadOptions): Success {
  const record = options.company.find(resource, id);
  if (!record) throw recordNotFound(resources[resource].singular, id);
  return showRecord(resource, record, options);
}

/** One record under its singular root, with what `include` brings along. */
export function showRecord(
  resource: ResourceName,
  record: WireRecord,
  { company, query, present }: ReadOptions,
): Success {
  const hops = parseInclude(query.get('include'));
  const { shown, roots } = showWithRelated([record], resource, { hops, company, present });
  return { roots: { [resources[resource].singular]: shown[0], ...roots } };
}

/** @throws Refusal 400 on a missing filter or a bad parameter */
export function listRecords(resource: ResourceName, options: ListOptions): Success {
  const { company, query, present, address, random } = options;
  requireFilters(resource, query);
  const ordered = order(select(resource, query, company), resource, query, company);
  const { page, pageSize } = pageWanted(query);
  const total = ordered.length;
  const isUnstable = random && !query.get('sortProperty') && total > pageSize;
  const rows = pageOf(isUnstable ? disturb(ordered, random) : ordered, page, pageSize);
  const hops = parseInclude(query.get('include'));
  const { shown, roots } = showWithRelated(rows, resource, { hops, company, present });
  const paging = describePaging({ page, pageSize, total }, address, query);
  const { [resource]: alsoRelated = [], ...others } = roots;
  return {
    // The list of organizations was recorded without paging.
    meta: resource === 'organizations' ? {} : { paging },
    // A related record of the same resource joins the root of the list, at its end.
    roots: { [resource]: [...shown, ...alsoRelated], ...others },
  };
}
