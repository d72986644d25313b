/** What a write is told and what it answers: the same for every resource. */

import type { Readable } from 'node:stream';
import type { CallOptions } from './calls.ts';
import type { ChangeSet } from './changes.ts';
import type { BillyRecord, Company } from './records.ts';
import type { ResourceName } from './resources/index.ts';

/** Values by wire name, decimals as decimal text; children are arrays of the same under their has-many name. */
export interface WireInput {
  readonly [wireName: string]: WireInputValue;
}

export type WireInputValue =
  string | number | boolean | null | WireInput | readonly WireInputValue[];

export interface WriteAnswer {
  /** The records that were written, in the order they were sent; empty for a delete. */
  readonly records: readonly BillyRecord[];
  /** Everything the answer named as created or changed, those in `records` included. */
  readonly all: ReadonlyMap<ResourceName, readonly BillyRecord[]>;
  /** Everything the answer named as deleted, children included. */
  readonly deleted: ReadonlyMap<ResourceName, readonly string[]>;
  /** The same as changes, for the cache and whoever else has to know. */
  readonly changes: ChangeSet;
}

export interface Upload {
  readonly fileName: string;
  readonly contentType: string;
  /** Read once, never held whole. */
  readonly body: Readable;
  /** Whether Billy also makes an attachment for it. */
  readonly createAttachment: boolean;
}

/**
 * Writes one company's records. POST is sent once and never again once bytes may have left; PUT of the same fields
 * and DELETE are idempotent in Billy and may be.
 * @throws RecordInvalid when Billy refuses the record, with its faults by property
 * @throws OutcomeUnknown when the request may have arrived and its answer was lost
 * @throws UpstreamFailure when nothing was done
 */
export interface BillyWriter {
  create(
    company: Company,
    resource: ResourceName,
    record: WireInput,
    options?: CallOptions,
  ): Promise<WriteAnswer>;
  update(
    company: Company,
    resource: ResourceName,
    id: string,
    changes: WireInput,
    options?: CallOptions,
  ): Promise<WriteAnswer>;
  remove(
    company: Company,
    resource: ResourceName,
    id: string,
    options?: CallOptions,
  ): Promise<WriteAnswer>;
  emailInvoice(
    company: Company,
    invoiceId: string,
    email: WireInput,
    options?: CallOptions,
  ): Promise<WriteAnswer>;
  deliverInvoice(
    company: Company,
    delivery: WireInput,
    options?: CallOptions,
  ): Promise<WriteAnswer>;
  upload(company: Company, upload: Upload, options?: CallOptions): Promise<WriteAnswer>;
}
