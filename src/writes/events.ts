/** What the layer tells whoever counts: events, never exceptions. No event holds an input or a record. */

import type { OperationState } from './writes.ts';

export type WriteEvent =
  /** A write has come to its end, or to the end of what is known of it. */
  | {
      readonly type: 'write.finished';
      readonly operation: string;
      readonly operationId: string;
      readonly state: OperationState;
      readonly durationMs: number;
    }
  /** A repeat was answered from what is stored. */
  | { readonly type: 'write.replayed'; readonly operation: string; readonly operationId: string }
  /** Billy's answer could not be written down yet; it is tried again. */
  | {
      readonly type: 'write.unrecorded';
      readonly operationId: string;
      readonly error: unknown;
    }
  /** What became of a write whose answer was lost was looked for. */
  | {
      readonly type: 'write.looked-for';
      readonly operation: string;
      readonly operationId: string;
      readonly state: OperationState;
    }
  /** Looking for it failed; it is tried again. */
  | { readonly type: 'write.search-failed'; readonly operationId: string; readonly error: unknown }
  /** The caches may hold what a write has changed until its lifetime ends. */
  | { readonly type: 'write.eviction-failed'; readonly error: unknown }
  | { readonly type: 'write.keys-expired'; readonly count: number }
  /** The round that looks after unfinished writes failed; the next one comes. */
  | { readonly type: 'write.tending-failed'; readonly error: unknown };

export type WriteEventListener = (event: WriteEvent) => void;
