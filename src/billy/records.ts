/** What comes out of Billy once the envelope has been read: records, and which records were together. */

import type { ResourceName } from './resources/index.ts';

/** A company as Billy knows it. Passed explicitly to every call; never read from an ambient context. */
export interface Company {
  readonly organizationId: string;
  readonly accessToken: string;
}

/** Decimals are exact decimal text, relations ids or `singular:id`, lists arrays of plain values. */
export type BillyValue =
  string | number | boolean | null | readonly BillyValue[] | { readonly [key: string]: BillyValue };

/** One record, frozen, under Billy's wire names; holds table fields only and never its children. */
export interface BillyRecord {
  readonly id: string;
  readonly [wireName: string]: BillyValue | undefined;
}

/** The children of one parent under one has-many relation, in Billy's order. */
export interface ChildList {
  readonly parent: ResourceName;
  readonly parentId: string;
  /** Wire name of the has-many field, such as `lines`. */
  readonly relation: string;
  readonly childIds: readonly string[];
}

export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
}

/** One answer, taken apart: what was asked for, what came along, and which children belong together. */
export interface Answer {
  /** Records under the root that was asked for, in Billy's order. */
  readonly records: readonly BillyRecord[];
  /** Every record of the answer by resource, those in `records` included; each once. */
  readonly all: ReadonlyMap<ResourceName, readonly BillyRecord[]>;
  readonly children: readonly ChildList[];
}

export interface Page extends Answer {
  /** Missing paging members (some lists have none) are filled from the record count. */
  readonly paging: Paging;
}
