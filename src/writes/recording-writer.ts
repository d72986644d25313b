/**
 * The writer a mutation is handed: bound to its author, and noting each call before it leaves and each answer after
 * it came, so that a failure in between can be told from one before and one after.
 */

import type { CallOptions } from '../billy/calls.ts';
import type { ChangeSet } from '../billy/changes.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { BillyWriter, WriteAnswer } from '../billy/writes.ts';
import type { Clock } from '../clock.ts';
import { CodedError } from '../errors.ts';
import type { Call, NamedRecord, RecordName } from './calls.ts';
import type { Author, BoundWriter } from './writes.ts';

export interface RecordingWriter {
  readonly writer: BoundWriter;
  /** Billy was asked, and nobody knows whether it did it. */
  isInDoubt(): boolean;
  /** Whether Billy has confirmed anything. */
  hasWritten(): boolean;
  /** What the records were before, as far as it was known without asking. */
  before(): readonly BillyRecord[];
  /** Created and changed, each record once, as it is now. */
  changed(): readonly NamedRecord[];
  deleted(): readonly RecordName[];
  /** All that is or may be different now. */
  changes(): ChangeSet;
  /** What Billy has said so far, answer by answer. */
  said(): readonly Said[];
}

/** What one answer of Billy's says has changed. */
export interface Said {
  /** When Billy was asked; epoch milliseconds. */
  readonly askedAt: number;
  readonly changes: ChangeSet;
}

export interface RecordingNeeds {
  readonly writer: BillyWriter;
  readonly author: Author;
  /** Awaited before each call leaves; when it fails, the call does not leave. */
  readonly noteCall: (call: Call, written: readonly RecordName[]) => Promise<void>;
  /** A record as it was last seen; null or undefined when it was not. */
  readonly recall: Recall;
  readonly clock: Clock;
}

/** A record as the caches know it, without asking Billy; never throws. */
export type Recall = (
  company: Company,
  resource: ResourceName,
  id: string,
) => Promise<BillyRecord | null | undefined>;

export function recordCalls({
  writer,
  author,
  noteCall,
  recall,
  clock,
}: RecordingNeeds): RecordingWriter {
  const { company, deadline, injection, priority } = author;
  const options: CallOptions = {
    deadline,
    ...(injection && { injection }),
    ...(priority && { priority }),
  };
  const before: BillyRecord[] = [];
  const answers: WriteAnswer[] = [];
  const said: Said[] = [];
  const doubtful: RecordName[] = [];
  let isInDoubt = false;
  let announced = 1;

  async function record(call: Call, send: () => Promise<WriteAnswer>): Promise<WriteAnswer> {
    const target = 'id' in call ? { resource: call.resource, id: call.id } : undefined;
    const known = target && (await recall(company, target.resource, target.id));
    if (known) before.push(known);
    const isFollowed = answers.length + 1 < announced;
    await noteCall(isFollowed ? { ...call, isFollowed } : call, writtenNames());
    const askedAt = clock.now();
    try {
      const answer = await send();
      answers.push(answer);
      said.push({ askedAt, changes: answer.changes });
      return answer;
    } catch (error) {
      // What the client does not name is a fault of ours, and may have happened after the request left.
      if (!(error instanceof CodedError) || error.code === 'UPSTREAM_OUTCOME_UNKNOWN') {
        isInDoubt = true;
        if (target !== undefined) doubtful.push(target);
      }
      throw error;
    }
  }

  function changed(): NamedRecord[] {
    const byName = new Map<string, NamedRecord>();
    for (const { all } of answers)
      for (const [resource, records] of all)
        for (const one of records) byName.set(`${resource}:${one.id}`, { resource, record: one });
    return [...byName.values()];
  }

  function deleted(): RecordName[] {
    return answers.flatMap((answer) =>
      [...answer.deleted].flatMap(([resource, ids]) => ids.map((id) => ({ resource, id }))),
    );
  }

  function writtenNames(): RecordName[] {
    return [
      ...changed().map(({ resource, record: one }) => ({ resource, id: one.id })),
      ...deleted(),
    ];
  }

  return {
    writer: {
      announce(calls) {
        announced = calls;
      },
      create: (resource, input) =>
        record({ verb: 'create', resource, record: input }, () =>
          writer.create(company, resource, input, options),
        ),
      update: (resource, id, changes) =>
        record({ verb: 'update', resource, id, changes }, () =>
          writer.update(company, resource, id, changes, options),
        ),
      remove: (resource, id) =>
        record({ verb: 'remove', resource, id }, () =>
          writer.remove(company, resource, id, options),
        ),
      emailInvoice: (invoiceId, email) =>
        record({ verb: 'emailInvoice' }, () =>
          writer.emailInvoice(company, invoiceId, email, options),
        ),
      deliverInvoice: (delivery) =>
        record({ verb: 'deliverInvoice' }, () => writer.deliverInvoice(company, delivery, options)),
      upload: (upload) => record({ verb: 'upload' }, () => writer.upload(company, upload, options)),
    },
    isInDoubt: () => isInDoubt,
    hasWritten: () => answers.length > 0,
    before: () => before,
    changed,
    deleted,
    said: () => said,
    changes: () => [
      ...answers.flatMap((answer) => answer.changes),
      ...doubtful.map((name) => ({ ...name, kind: 'updated' as const })),
    ],
  };
}
