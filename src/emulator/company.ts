/** One company's view of the world: its own records and those all companies share, under one set of names. */

import { resourceOfSingular, resources, type ResourceName } from '../billy/resources/index.ts';
import { RecordStore } from './record-store.ts';
import type { EmulatedCompany, WireRecord, WireValue, World } from './world.ts';

/** A record together with the resource it belongs to. */
export interface Located {
  readonly resource: ResourceName;
  readonly record: WireRecord;
}

export class Company {
  readonly organizationId: string;
  readonly accessToken: string;
  readonly own: RecordStore;
  readonly #shared: RecordStore;

  constructor({ organizationId, accessToken, tables }: EmulatedCompany, shared: RecordStore) {
    this.organizationId = organizationId;
    this.accessToken = accessToken;
    this.own = new RecordStore(tables);
    this.#shared = shared;
  }

  /** Never finds another company's record. */
  find(resource: ResourceName, id: WireValue | undefined): WireRecord | undefined {
    return typeof id === 'string' ? this.storeOf(resource).get(resource, id) : undefined;
  }

  where(resource: ResourceName, member: string, value: WireValue): WireRecord[] {
    return this.storeOf(resource).where(resource, member, value);
  }

  all(resource: ResourceName): WireRecord[] {
    return [...this.storeOf(resource).table(resource).values()];
  }

  /** Follows a reference such as `invoice:abc`; undefined when it leads nowhere. */
  follow(reference: WireValue | undefined): Located | undefined {
    if (typeof reference !== 'string') return undefined;
    const [singular = '', id] = reference.split(':', 2);
    const resource = resourceOfSingular(singular);
    const record = resource && this.find(resource, id);
    return record && { resource, record };
  }

  /** @throws Error when the seed forgot the company's own record */
  organization(): WireRecord {
    const organization = this.find('organizations', this.organizationId);
    if (!organization) throw new Error(`The world has no organization ${this.organizationId}.`);
    return organization;
  }

  storeOf(resource: ResourceName): RecordStore {
    return resources[resource].shared ? this.#shared : this.own;
  }
}

/** A world made ready to be asked: companies by access token, and the shared records. */
export class Companies {
  readonly all: readonly Company[];
  readonly shared: RecordStore;
  /** Sees the shared records and nothing else: a caller without credentials. */
  readonly visitor: Company;
  readonly #byToken: ReadonlyMap<string, Company>;

  constructor(world: World) {
    const shared = new RecordStore(world.shared);
    this.shared = shared;
    this.visitor = new Company({ organizationId: '', accessToken: '', tables: new Map() }, shared);
    this.all = world.companies.map((company) => new Company(company, shared));
    this.#byToken = new Map(this.all.map((company) => [company.accessToken, company]));
  }

  ofToken(accessToken: string): Company | undefined {
    return this.#byToken.get(accessToken);
  }

  ofOrganization(organizationId: string): Company | undefined {
    return this.all.find((company) => company.organizationId === organizationId);
  }

  /** Whose user this is: signing in gives access to the first such company. */
  ofUser(email: string): Company | undefined {
    return this.all.find((company) => company.where('users', 'email', email).length > 0);
  }
}
