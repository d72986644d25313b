/**
 * One write, all of it or nothing: every record it touches is remembered, to be reported in the answer or to be
 * put back when something turns out to be invalid.
 */

import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import type { Company, Located } from './company.ts';
import { newId } from './ids.ts';
import type { WireRecord, WireValue } from './world.ts';

export type Members = Readonly<Record<string, WireValue>>;

export class Work {
  readonly company: Company;
  /** When this happens, as records carry it: UTC without a zone. */
  readonly time: string;
  /** The date it is in Denmark. */
  readonly today: string;
  readonly #undo: (() => void)[] = [];
  readonly #saved = new Map<ResourceName, Set<string>>();
  readonly #deleted = new Map<ResourceName, string[]>();
  readonly #clientIds = new Map<string, string>();

  constructor(company: Company, clock: Clock) {
    this.company = company;
    this.time = new Date(clock.now()).toISOString().slice(0, 19);
    this.today = clock.today();
  }

  /** A new record with an id of its own and, where the resource has them, company and time of creation. */
  add(resource: ResourceName, members: Members): WireRecord {
    const { fields, organizationScoped } = resources[resource];
    return this.#put(resource, {
      id: newId(),
      ...(organizationScoped && { organizationId: this.company.organizationId }),
      ...('createdTime' in fields && { createdTime: this.time }),
      ...members,
    });
  }

  /** The record with some members changed, as it now is; `record` itself stays as it was. */
  change(resource: ResourceName, record: WireRecord, members: Members): WireRecord {
    return this.#put(resource, { ...record, ...members });
  }

  remove(resource: ResourceName, id: string): void {
    const store = this.company.storeOf(resource);
    const before = store.get(resource, id);
    if (!before) return;
    store.remove(resource, id);
    this.#undo.push(() => store.put(resource, before));
    this.#saved.get(resource)?.delete(id);
    this.#deleted.set(resource, [...(this.#deleted.get(resource) ?? []), id]);
  }

  /** Remembers the caller's own name for a record, which is echoed in the answer. */
  nameForClient(record: WireRecord, clientId: string): void {
    this.#clientIds.set(record.id, clientId);
  }

  clientIdOf(record: WireRecord): string | undefined {
    return this.#clientIds.get(record.id);
  }

  /** Puts everything back as it was. */
  rollBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }

  /** Records that were written and still exist, as they now are, in the order they were first touched. */
  get saved(): readonly Located[] {
    return [...this.#saved].flatMap(([resource, ids]) =>
      [...ids].flatMap((id) => {
        const record = this.company.find(resource, id);
        return record ? [{ resource, record }] : [];
      }),
    );
  }

  get deleted(): ReadonlyMap<ResourceName, readonly string[]> {
    return this.#deleted;
  }

  #put(resource: ResourceName, record: WireRecord): WireRecord {
    const store = this.company.storeOf(resource);
    const before = store.get(resource, record.id);
    store.put(resource, record);
    this.#undo.push(() => {
      if (before) store.put(resource, before);
      else store.remove(resource, record.id);
    });
    const ids = this.#saved.get(resource) ?? new Set<string>();
    this.#saved.set(resource, ids.add(record.id));
    return record;
  }
}
