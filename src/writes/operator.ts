/**
 * What an operator sees of the way to Billy and orders about it. An order is carried out first and written down
 * after: whoever gives one has an outage on their hands, perhaps of the very database the audit log is in.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import type { BudgetStatus } from '../billy/budget.ts';
import type {
  BillyOperation,
  CircuitName,
  CircuitOrder,
  CircuitStatus,
  RecentFailure,
} from '../billy/circuits.ts';
import type { Clock } from '../clock.ts';
import type { Deed, OperationLog } from './operation-log.ts';
import type { Author } from './writes.ts';

/** How the way to Billy is, as far as one company may know. */
interface UpstreamStatus {
  readonly circuits: readonly CircuitStatus[];
  readonly budget: BudgetStatus;
  /** Epoch milliseconds; undefined when Billy takes the company's token. */
  readonly refusedSince: number | undefined;
  /** Its own and those of no company, newest first. */
  readonly lastFailures: readonly RecentFailure[];
}

interface OrderRequest {
  /** The mutation's name, such as `openCircuit`. */
  readonly operation: string;
  readonly circuit: CircuitName;
  readonly order: CircuitOrder;
  /** In the operator's words. */
  readonly reason: string | undefined;
}

interface OrderReceipt {
  /** As it is now. */
  readonly circuit: CircuitStatus;
  /** Whether the audit log has it already; it is written there as soon as the database answers. */
  readonly isAudited: boolean;
}

/** One caller's view and orders. */
export interface Operator {
  status(): UpstreamStatus;
  order(request: OrderRequest): Promise<OrderReceipt>;
}

export type OperatorEvent =
  /** An order was carried out; this line tells of it when the audit log cannot. Why is not in it: people write what they like. */
  | {
      readonly type: 'operator.ordered';
      readonly operation: string;
      readonly circuit: CircuitName;
      readonly order: CircuitOrder;
      readonly subject: string;
      readonly organizationId: string;
    }
  /** An order could not be written into the audit log yet; it is tried again. */
  | { readonly type: 'operator.unrecorded'; readonly operation: string; readonly error: unknown };

export interface OperatorDesk {
  readonly of: (author: Author) => Operator;
  /** Writes down what an operator has done elsewhere; whether the audit log has it already, as it will as soon as it can. */
  readonly note: (deed: Deed) => Promise<boolean>;
  /** Gives up writing down what the database has not taken; the log has it. */
  close(): void;
}

interface DeskNeeds {
  readonly log: Pick<OperationLog, 'record'>;
  readonly billy: BillyOperation;
  readonly clock: Clock;
  readonly onEvent: (event: OperatorEvent) => void;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/** An embedded database takes that long to be opened; a frozen one must not keep who waits for the answer. */
const recordLimitMs = 4_000;

const retryMs = 10_000;

export function createOperatorDesk(needs: DeskNeeds): OperatorDesk {
  const {
    log,
    billy,
    clock,
    onEvent,
    sleep = (ms) => sleepFor(ms, undefined, { ref: false }),
  } = needs;
  let isOpen = true;

  /** Resolves once it is written down, however long that takes. */
  async function record(deed: Deed): Promise<void> {
    while (isOpen) {
      try {
        await log.record(deed);
        return;
      } catch (error) {
        onEvent({ type: 'operator.unrecorded', operation: deed.operation, error });
        await sleep(retryMs);
      }
    }
  }

  /** For no longer than somebody may be kept waiting. */
  async function note(deed: Deed): Promise<boolean> {
    const recorded = record(deed).then(() => true);
    return Promise.race([recorded, sleep(recordLimitMs).then(() => false)]);
  }

  function statusOf(name: CircuitName): CircuitStatus {
    const found = billy.circuits().find((circuit) => circuit.name === name);
    if (found === undefined) throw new Error(`There is no circuit ${name}.`);
    return found;
  }

  return {
    of: ({ company: { organizationId }, subject, correlationId }) => ({
      status: () => ({
        circuits: billy.circuits(),
        budget: billy.budget(organizationId),
        refusedSince: billy.refusedSince(organizationId),
        lastFailures: billy
          .lastFailures()
          .filter((failure) => (failure.organizationId ?? organizationId) === organizationId),
      }),

      async order({ operation, circuit, order, reason }) {
        const before = statusOf(circuit);
        billy.order(circuit, order);
        const after = statusOf(circuit);
        onEvent({
          type: 'operator.ordered',
          operation,
          circuit,
          order,
          subject,
          organizationId,
        });
        const input = { circuit, order, ...(reason === undefined ? {} : { reason }) };
        const isAudited = await note({
          organizationId,
          subject,
          correlationId,
          operation,
          input,
          at: clock.now(),
          before: [shown(before)],
          after: [shown(after)],
        });
        return { circuit: after, isAudited };
      },
    }),
    note,
    close() {
      isOpen = false;
    },
  };
}

function shown({ name, order, state }: CircuitStatus) {
  return { id: name, order, state };
}
