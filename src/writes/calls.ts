/** What is written down about one call to Billy: enough to find out later whether it was done. */

import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { WireInput } from '../billy/writes.ts';

export type Call =
  | {
      readonly verb: 'create';
      readonly resource: ResourceName;
      /** As it was sent; what was written down by versions before 0.3.0 lacks it. */
      readonly record?: WireInput;
    }
  | {
      readonly verb: 'update';
      readonly resource: ResourceName;
      readonly id: string;
      readonly changes: WireInput;
    }
  | { readonly verb: 'remove'; readonly resource: ResourceName; readonly id: string }
  | { readonly verb: 'emailInvoice' | 'deliverInvoice' | 'upload' };

/** One record of one resource. */
export interface RecordName {
  readonly resource: ResourceName;
  readonly id: string;
}

export interface NamedRecord {
  readonly resource: ResourceName;
  readonly record: BillyRecord;
}
