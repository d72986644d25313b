/** One company's records while they are being made. */

import { resources, type ResourceName } from '../../billy/resources/index.ts';
import type { EmulatedCompany, Tables, WireRecord } from '../world.ts';
import { idSource, type IdSource } from './ids.ts';
import { emptyTables, tableOf, wholeRecord, type Values } from './records.ts';

export class Books {
  readonly organizationId: string;
  readonly tables: Tables = emptyTables(false);
  readonly nextId: IdSource;

  /** Books with the same id name give the nth record of each resource the same id. */
  constructor(organizationId: string, idName: string) {
    this.organizationId = organizationId;
    this.nextId = idSource(idName);
  }

  /** Stores a new record, completed with its id, its company and every empty member. */
  add(resource: ResourceName, values: Values): WireRecord {
    const record = wholeRecord(resource, {
      id: this.nextId(resource),
      ...(resources[resource].organizationScoped && { organizationId: this.organizationId }),
      ...values,
    });
    tableOf(this.tables, resource).set(record.id, record);
    return record;
  }

  company(accessToken: string): EmulatedCompany {
    return { organizationId: this.organizationId, accessToken, tables: this.tables };
  }
}
