/** A saved search: a filter that is kept under a name, with places in it that are filled in when it is run. */

import type { DecimalText } from '../../accounting/money.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';

export type ParameterType = 'TEXT' | 'DECIMAL' | 'INTEGER' | 'BOOLEAN' | 'DATE' | 'PERIOD';

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  /** What it is unless said otherwise; by it a search can always be run, and be checked without being run. */
  readonly default: unknown;
}

export interface SearchOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What a search asks for. */
export interface Definition {
  readonly resource: ResourceName;
  /** A filter as JSON, in which `{"parameter": name}` stands for a value; null for all. */
  readonly filter: unknown;
  readonly orderBy: readonly SearchOrder[];
  readonly parameters: readonly Parameter[];
}

/** What somebody decides about a search. */
export interface SearchContent extends Definition {
  readonly visibility: 'private' | 'company';
  readonly name: string;
  readonly folder: string | null;
}

export interface SavedSearch extends SearchContent {
  readonly id: string;
  readonly owner: string;
  /** From 1; one more with each change. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** How often its first page was asked for, by anybody. */
  readonly runs: number;
  /** When it was last; null before. */
  readonly lastRunAt: number | null;
  /** Whether whoever looks has it at hand. */
  readonly isFavourite: boolean;
}

/** What a search is, or was. */
export interface SearchVersion extends SearchContent {
  readonly version: number;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

interface PageAsked {
  readonly resource: ResourceName;
  /** Undefined for all. */
  readonly json: unknown;
  readonly orderBy: readonly SearchOrder[];
  readonly first: number;
  readonly after: string | undefined;
  readonly isCounted: boolean;
  /** Where there are no more than so many, `ids` is all of them; none unless said otherwise. */
  readonly mostIds?: number;
}

/** How far what was found can be relied on. */
interface FoundFreshness {
  /** Whether all lists that were asked had been seen whole. */
  readonly isComplete: boolean;
  /** When the one longest ago was, epoch milliseconds; undefined while one never was. */
  readonly asOf: number | undefined;
}

export interface FoundPage {
  readonly rows: readonly { readonly cursor: string; readonly record: BillyRecord }[];
  readonly hasMore: boolean;
  /** Undefined unless it was asked for. */
  readonly total: number | undefined;
  /** Of all that was found, in its order; undefined where they were too many or nobody wanted them. */
  readonly ids: readonly string[] | undefined;
  readonly filter: { readonly json: unknown };
  readonly freshness: FoundFreshness;
}

interface SumAsked {
  readonly resource: ResourceName;
  /** Undefined for all. */
  readonly json: unknown;
  /** One without fault. */
  readonly field: string;
}

interface Sum {
  /** Null where it would be of several currencies. */
  readonly value: DecimalText | null;
  readonly freshness: FoundFreshness;
}

/** Whoever understands filters, and finds what they mean. */
export interface Finder {
  /** What is wrong with a filter and its order, in words; without asking anybody. */
  faultsOf(
    resource: ResourceName,
    json: unknown,
    orderBy: readonly SearchOrder[],
  ): readonly string[];
  /** Why a field cannot be added up, in words; undefined when it can. */
  faultOfSum(resource: ResourceName, field: string): string | undefined;
  /** @throws CodedError BAD_USER_INPUT, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE */
  sum(asked: SumAsked): Promise<Sum>;
  /** The same. */
  find(asked: PageAsked): Promise<FoundPage>;
  /** Records as they are now, in the order of their ids; without those that are gone. @throws CodedError SERVICE_UNAVAILABLE */
  read(resource: ResourceName, ids: readonly string[]): Promise<readonly BillyRecord[]>;
}
