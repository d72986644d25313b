/**
 * Records with indexes over them. An index is made the first time it is asked for and kept up to date from
 * then on, so that finding the lines of a thousand invoices does not read every line a thousand times.
 */

import type { ResourceName } from '../billy/resources/index.ts';
import type { Table, Tables, WireRecord, WireValue } from './world.ts';

type Bucket = Map<string, WireRecord>;
type Index = Map<WireValue, Bucket>;

const emptyTable: ReadonlyMap<string, WireRecord> = new Map();

export class RecordStore {
  readonly #tables: Tables;
  readonly #indexes = new Map<ResourceName, Map<string, Index>>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** All records of a resource in the order they were created. */
  table(resource: ResourceName): ReadonlyMap<string, WireRecord> {
    return this.#tables.get(resource) ?? emptyTable;
  }

  get(resource: ResourceName, id: string): WireRecord | undefined {
    return this.#tables.get(resource)?.get(id);
  }

  /** Records whose member holds this value; a missing member counts as null. */
  where(resource: ResourceName, member: string, value: WireValue): WireRecord[] {
    return [...(this.#indexOf(resource, member).get(value)?.values() ?? [])];
  }

  /** Adds the record or replaces the one with its id. Stored records are never changed in place. */
  put(resource: ResourceName, record: WireRecord): void {
    const table = this.#writable(resource);
    const before = table.get(record.id);
    table.set(record.id, record);
    for (const [member, index] of this.#indexes.get(resource) ?? []) {
      if (before && valueOf(before, member) !== valueOf(record, member)) {
        index.get(valueOf(before, member))?.delete(record.id);
      }
      bucketOf(index, valueOf(record, member)).set(record.id, record);
    }
  }

  remove(resource: ResourceName, id: string): void {
    const before = this.get(resource, id);
    if (!before) return;
    this.#writable(resource).delete(id);
    for (const [member, index] of this.#indexes.get(resource) ?? []) {
      index.get(valueOf(before, member))?.delete(id);
    }
  }

  /** Number of records by resource, resources without records left out. */
  counts(): Partial<Record<ResourceName, number>> {
    return Object.fromEntries(
      [...this.#tables]
        .filter(([, table]) => table.size > 0)
        .map(([name, { size }]) => [name, size]),
    );
  }

  #writable(resource: ResourceName): Table {
    const table = this.#tables.get(resource) ?? new Map<string, WireRecord>();
    this.#tables.set(resource, table);
    return table;
  }

  #indexOf(resource: ResourceName, member: string): Index {
    const indexes = this.#indexes.get(resource) ?? new Map<string, Index>();
    this.#indexes.set(resource, indexes);
    let index = indexes.get(member);
    if (!index) {
      index = new Map();
      for (const record of this.table(resource).values()) {
        bucketOf(index, valueOf(record, member)).set(record.id, record);
      }
      indexes.set(member, index);
    }
    return index;
  }
}

function valueOf(record: WireRecord, member: string): WireValue {
  return record[member] ?? null;
}

function bucketOf(index: Index, value: WireValue): Bucket {
  const bucket = index.get(value) ?? new Map<string, WireRecord>();
  index.set(value, bucket);
  return bucket;
}
