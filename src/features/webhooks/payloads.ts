/** What makes a message out of a change: a GraphQL selection, which this feature has somebody else answer. */

import type { Change } from '../../feed/change.ts';

type Rendering =
  | { readonly data: unknown }
  /** Not now: why, in a sentence. */
  | { readonly unavailable: string }
  /** Never again, unless the selection or the schema changes: why, in a sentence. */
  | { readonly broken: string };

export interface Payloads {
  /** What a subscriber who chooses nothing is told. */
  readonly standard: string;
  /** What is wrong with a selection, in sentences; empty when nothing is. */
  faultsOf(selection: string): readonly string[];
  /** Answers the selection for a change, in the name of the change's own company. Never rejects. */
  render(change: Change, selection: string): Promise<Rendering>;
}
