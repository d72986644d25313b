/**
 * Finds out what became of writes whose answer was lost, or whose process ended in between. It only reads: what is
 * found is adopted, what is not there after a while is called failed, and nothing is ever sent again.
 */

import type { ChangeSet } from '../billy/changes.ts';
import type { Company } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import type { WriteEventListener } from './events.ts';
import type { Outcome, StoredOperation } from './operation-log.ts';
import { answerLost, namesOf, partlyDone } from './outcomes.ts';
import { search, stillOpen, type Finding, type Search, type SearchNeeds } from './search.ts';

export interface ReconcileNeeds extends SearchNeeds {
  readonly evict: (company: Company, changes: ChangeSet) => Promise<void>;
  /** Tells of what a write has changed that nobody has told of. */
  readonly tell: (company: Company, operation: StoredOperation) => void;
  readonly clock: Clock;
  readonly onEvent: WriteEventListener;
  /** Whether the process that began a pending write can no longer finish it. */
  readonly isAbandoned: (operation: StoredOperation) => boolean;
}

/** What became of it now; unchanged when there is nothing to find out, or Billy cannot be asked. */
export type Reconcile = (
  company: Company,
  operation: StoredOperation,
  deadline: number,
) => Promise<StoredOperation>;

/**
 * A request that Billy has not acted on by then is not acted on at all: longer than Billy's own time limits, with the
 * way there and differences between clocks. Too short calls a write failed that is still to happen.
 */
const graceMs = 60_000;

export function createReconcile(needs: ReconcileNeeds): Reconcile {
  const { log, clock, onEvent, isAbandoned } = needs;
  // Two callers who ask for the same operation at once are told by one look.
  const looking = new Map<string, Promise<StoredOperation>>();

  async function reconcile(
    company: Company,
    operation: StoredOperation,
    deadline: number,
  ): Promise<StoredOperation> {
    const outcome = await outcomeOf(company, operation, deadline);
    if (outcome === undefined) return operation;
    // Whoever settled it meanwhile knew at least as much.
    const isOurs = await log.settleLater(operation, outcome);
    const settled = (await log.find(operation.organizationId, operation.id)) ?? operation;
    if (isOurs) {
      onEvent({
        type: 'write.looked-for',
        operation: operation.operation,
        operationId: operation.id,
        state: settled.state,
      });
      needs.tell(company, settled);
    }
    return settled;
  }

  /** Undefined when nothing new is known. */
  async function outcomeOf(
    company: Company,
    operation: StoredOperation,
    deadline: number,
  ): Promise<Outcome | undefined> {
    const at = clock.now();
    const { lastCall, sentAt, written, state } = operation;
    const none = { at, written, before: [], after: [] };
    if (lastCall === null || sentAt === null) {
      return { ...none, state: 'failed', note: 'Nothing was done: Billy had not been asked yet.' };
    }
    if (written.length > 0) return { ...none, state: 'unknown', note: partlyDone(written) };
    // A pending one becomes unknown at once, so that it is said even while Billy cannot be asked.
    const open: Outcome | undefined =
      state === 'pending'
        ? { ...none, state: 'unknown', note: answerLost, isSearchable: true }
        : undefined;
    const finding = await lookQuietly(company, { operation, call: lastCall, deadline });
    switch (finding?.is) {
      case undefined:
        return open;
      case 'unclear':
        return { ...none, state: 'unknown', note: finding.note };
      case 'not there':
        if (at - sentAt < graceMs) return open;
        return finding.doubt === undefined
          ? {
              ...none,
              state: 'failed',
              note: 'Nothing was done: it was looked for and is not there.',
            }
          : { ...none, state: 'unknown', note: stillOpen(finding.doubt) };
      case 'done': {
        await evictQuietly(needs, company, finding.changes);
        const found = {
          at,
          written: namesOf(finding.result),
          before: [],
          after: finding.result.records,
        };
        if (lastCall.isFollowed) {
          return { ...found, state: 'unknown', note: partlyDone(found.written) };
        }
        const note = "Billy's answer was lost; it was looked for and found.";
        return { ...found, state: 'succeeded', result: finding.result, note };
      }
    }
  }

  /** Undefined when Billy could not be asked, or cannot tell yet. */
  async function lookQuietly(company: Company, question: Search): Promise<Finding | undefined> {
    try {
      return await search(needs, company, question);
    } catch (error) {
      onEvent({ type: 'write.search-failed', operationId: question.operation.id, error });
      return undefined;
    }
  }

  return (company, operation, deadline) => {
    const isOpen =
      operation.state === 'pending'
        ? isAbandoned(operation)
        : operation.state === 'unknown' && operation.isSearchable;
    if (!isOpen) return Promise.resolve(operation);
    const known = looking.get(operation.id);
    if (known !== undefined) return known;
    const look = reconcile(company, operation, deadline).finally(() =>
      looking.delete(operation.id),
    );
    looking.set(operation.id, look);
    return look;
  };
}

async function evictQuietly(
  { evict, onEvent }: ReconcileNeeds,
  company: Company,
  changes: ChangeSet,
): Promise<void> {
  try {
    await evict(company, changes);
  } catch (error) {
    onEvent({ type: 'write.eviction-failed', error });
  }
}
