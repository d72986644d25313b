/** What the emulator serves: companies, each with its own tables, and the tables all of them share. */

import type { ResourceName } from '../billy/resources/index.ts';

/** Values as they go over the wire, except that decimals are exact decimal text until serialised. */
export type WireValue =
  string | number | boolean | null | readonly WireValue[] | { readonly [key: string]: WireValue };

/** One stored record, by wire name; has-many members are never stored, they follow from the children. */
export interface WireRecord {
  id: string;
  [wireName: string]: WireValue;
}

/** Records by id, in the order they were created. */
export type Table = Map<string, WireRecord>;

export type Tables = Map<ResourceName, Table>;

export interface EmulatedCompany {
  readonly organizationId: string;
  readonly accessToken: string;
  readonly tables: Tables;
}

export interface World {
  readonly companies: readonly EmulatedCompany[];
  /** Resources marked `shared` in the table: countries, currencies, ... */
  readonly shared: Tables;
}

/** Makes a world afresh; called again by a reset. */
export type Seed = () => World;
