/** What is written down about one call to Billy: enough to find out later whether it was done. */

import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { WireInput } from '../billy/writes.ts';

export type Call = {
  /** Others were to follow it: that it was done is not the end of the write. */
  readonly isFollowed?: true;
} & (
  | {
      readonly verb: 'create';
      readonly resource: ResourceName;
      /** As it was sent; missing in what earlier versions wrote down. */
      readonly record?: WireInput;
    }
  | {
      readonly verb: 'update';
      readonly resource: ResourceName;
      readonly id: string;
      readonly changes: WireInput;
    }
  | { readonly verb: 'remove'; readonly resource: ResourceName; readonly id: string }
  | { readonly verb: 'emailInvoice' | 'deliverInvoice' | 'upload' }
);

/** One record of one resource. */
export interface RecordName {
  readonly resource: ResourceName;
  readonly id: string;
}

export interface NamedRecord {
  readonly resource: ResourceName;
  readonly record: BillyRecord;
}
