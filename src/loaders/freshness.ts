/** What one request was served that is older than it should be, and why. */

import type { ResourceName } from '../billy/resources/index.ts';

/** Why Billy was not asked, or did not answer: the failure kinds that allow an old copy, or it took too long. */
export type StaleReason = 'unavailable' | 'timeout' | 'rateLimited' | 'invalidResponse' | 'slow';

export interface StaleCopy {
  readonly resource: ResourceName;
  /** When Billy had it, epoch milliseconds. */
  readonly readAt: number;
  readonly reason: StaleReason;
}

/** One per request: loaders note, GraphQL asks which of its fields were concerned. */
export interface Freshness {
  noteRecord(id: string, copy: StaleCopy): void;
  noteList(key: string, copy: StaleCopy): void;
  /** The oldest copy among these records and lists; undefined when all are as fresh as they should be. */
  ofRecord(resource: ResourceName, id: string): StaleCopy | undefined;
  ofList(key: string): StaleCopy | undefined;
}

/** How old an answer the caller takes. */
export interface FreshnessDemand {
  /** Nothing older than this may be served while Billy answers; undefined: the table's lifetimes. */
  readonly maxAgeMs: number | undefined;
  /** How old a copy may be served when Billy does not; 0 forbids it. */
  readonly staleIfErrorMs: number;
}
