/**
 * What a mutation asks of the layer that makes writes safe: intent is written down before Billy is asked and the
 * outcome after it, a repeated key replays the first answer, and what is not known is said.
 */

import type { ChangeSet } from '../billy/changes.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import type { Injection } from '../billy/injection.ts';
import type { Priority } from '../billy/priorities.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Upload, WireInput, WriteAnswer } from '../billy/writes.ts';

/** A fault in the caller's input, or in Billy's eyes; data, not an exception. */
export interface UserError {
  readonly message: string;
  /** Stable, such as `REQUIRED`, `IMMUTABLE`, `NOT_FOUND`, `INVALID`. */
  readonly code: string;
  /** Into the mutation's arguments, such as `['input', 'lines', '0', 'unitPrice']`. */
  readonly path: readonly string[];
}

/** How a record is found again when the answer to its creation was lost. */
export interface NaturalKey {
  readonly resource: ResourceName;
  /** A filter of Billy's on that resource, such as `externalId`. */
  readonly filter: string;
  readonly value: string;
}

/** The writer, bound to the caller's company and the request's deadline. */
export interface BoundWriter {
  /** How many calls the write takes, where it is more than one: so that one that is done is not taken for all. */
  announce(calls: number): void;
  create(resource: ResourceName, record: WireInput): Promise<WriteAnswer>;
  update(resource: ResourceName, id: string, changes: WireInput): Promise<WriteAnswer>;
  remove(resource: ResourceName, id: string): Promise<WriteAnswer>;
  emailInvoice(invoiceId: string, email: WireInput): Promise<WriteAnswer>;
  deliverInvoice(delivery: WireInput): Promise<WriteAnswer>;
  /** Reads the body once; sent once, whatever happens. */
  upload(upload: Upload): Promise<WriteAnswer>;
}

export interface WriteRequest {
  /** The mutation's name, such as `createInvoice`. */
  readonly operation: string;
  /** All its arguments but the key; what is repeated under the same key must be equal. */
  readonly input: unknown;
  readonly idempotencyKey: string | null | undefined;
  /** Present where a lost answer can be looked for. */
  readonly naturalKey?: NaturalKey | undefined;
  /** Asks Billy; the first call that reaches Billy is preceded by the written intent. */
  readonly run: (writer: BoundWriter) => Promise<RunAnswer>;
}

/** What a run brings back. Faults beside what was written say that the rest was not done. */
export interface RunAnswer extends WriteAnswer {
  readonly userErrors?: readonly UserError[];
}

export interface WriteResult {
  /** The records written, as Billy answered; empty when rejected, or for a delete. */
  readonly records: readonly BillyRecord[];
  readonly changed: readonly { readonly resource: ResourceName; readonly record: BillyRecord }[];
  readonly deleted: readonly { readonly resource: ResourceName; readonly id: string }[];
  readonly userErrors: readonly UserError[];
  /** Whether this is the stored answer to an earlier request with the same key. */
  readonly replayed: boolean;
}

export type OperationState = 'pending' | 'succeeded' | 'rejected' | 'failed' | 'unknown';

/** What is known of one write. */
export interface Operation {
  readonly id: string;
  readonly operation: string;
  readonly state: OperationState;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** The records it wrote, where known. */
  readonly written: readonly { readonly resource: ResourceName; readonly id: string }[];
  /** In words, for `failed` and `unknown`. */
  readonly note: string | null;
}

/** One row of the append-only audit log. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly operation: string;
  readonly operationId: string;
  readonly outcome: OperationState;
  readonly correlationId: string;
  readonly input: unknown;
  readonly before: readonly BillyRecord[];
  readonly after: readonly BillyRecord[];
}

/** What one answer of Billy's says a write has changed. */
export interface WrittenAnswer {
  /** When Billy was asked; epoch milliseconds. */
  readonly askedAt: number;
  readonly changes: ChangeSet;
  /** What the changed records were just before, as far as that was known without asking. */
  readonly before: readonly { readonly resource: ResourceName; readonly record: BillyRecord }[];
}

/** What a write has changed, told once its outcome is settled. */
export interface Written {
  readonly answers: readonly WrittenAnswer[];
  /** Whether the caches have let go of it. */
  readonly isEvicted: boolean;
  /** To be called when nobody needs to be told of it again; until then it is told again by and by. */
  readonly done: () => Promise<void>;
}

/** Waited for by nobody; never throws. */
export type OnWritten = (company: Company, written: Written) => void;

/** Who writes, and in whose books. */
export interface Author {
  readonly company: Company;
  readonly subject: string;
  readonly correlationId: string;
  /** Epoch milliseconds. */
  readonly deadline: number;
  /** How calls to Billy are to fail; none of them leaves then. */
  readonly injection?: Injection | undefined;
  /** As any write unless said otherwise. */
  readonly priority?: Priority | undefined;
}

/** One caller's way to write. */
export interface Writes {
  /**
   * Does a write once. Evicts what its answer names before it resolves.
   * @throws CodedError READ_ONLY, IDEMPOTENCY_CONFLICT, IN_PROGRESS, UPSTREAM_OUTCOME_UNKNOWN (with the operation's
   * id) and what the client throws
   */
  perform(request: WriteRequest): Promise<WriteResult>;
  /** One of the company's own operations; null when it has none with that id. */
  operation(id: string): Promise<Operation | null>;
  /** Newest first. */
  auditLog(page: { readonly offset: number; readonly count: number }): Promise<{
    readonly entries: readonly AuditEntry[];
    readonly total: number;
  }>;
}
