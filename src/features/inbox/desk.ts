/** What a company's operators see of its events, and the one order they can give: to try again what was given up. */

import type { Company } from '../../billy/records.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { DeadRow, InboxLog } from './inbox-log.ts';

export interface InboxStatus {
  /** Whether events are taken at all. */
  readonly isOpen: boolean;
  readonly waiting: number;
  /** Epoch milliseconds, as all instants here. */
  readonly oldestReceivedAt: number | undefined;
  readonly latestReceivedAt: number | undefined;
  readonly dead: number;
}

interface ReplayReceipt {
  /** Of the events that are tried again; those that were not dead are not among them. */
  readonly eventIds: readonly string[];
  /** Whether the audit log has it already; it is written there as soon as the database answers. */
  readonly isAudited: boolean;
}

/** One caller's view and orders. */
export interface InboxOperator {
  status(): Promise<InboxStatus>;
  dead(page: {
    readonly offset: number;
    readonly count: number;
  }): Promise<{ readonly rows: readonly DeadRow[]; readonly total: number }>;
  replay(eventIds: readonly string[]): Promise<ReplayReceipt>;
}

interface Author {
  readonly company: Company;
  readonly subject: string;
  readonly correlationId: string;
}

/** As the audit log takes it. */
interface ReplayDeed {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
  readonly operation: string;
  readonly input: { readonly ids: readonly string[] };
  readonly at: number;
  readonly before: readonly { readonly id: string }[];
  readonly after: readonly { readonly id: string }[];
}

interface DeskNeeds {
  readonly log: InboxLog;
  readonly isOpen: boolean;
  readonly clock: Clock;
  /** Writes down what was ordered; whether that is done already. */
  readonly note: (deed: ReplayDeed) => Promise<boolean>;
  /** Told that there is something to do. */
  readonly onReplayed: () => void;
}

export function createInboxDesk({ log, isOpen, clock, note, onReplayed }: DeskNeeds): {
  readonly of: (author: Author) => InboxOperator;
} {
  return {
    of: ({ company: { organizationId }, subject, correlationId }) => ({
      status: () =>
        answered(async () => {
          const { waiting, oldestReceivedAt, dead } = await log.backlog([organizationId]);
          const latestReceivedAt = await log.latestReceivedAt(organizationId);
          return { isOpen, waiting, oldestReceivedAt, latestReceivedAt, dead };
        }),

      dead: (page) => answered(() => log.dead(organizationId, page)),

      async replay(eventIds) {
        const at = clock.now();
        const replayed = await answered(() => log.replay(organizationId, eventIds, at));
        onReplayed();
        const isAudited = await note({
          organizationId,
          subject,
          correlationId,
          operation: 'replayDeadEvents',
          input: { ids: eventIds },
          at,
          before: [],
          after: replayed.map((id) => ({ id })),
        });
        return { eventIds: replayed, isAudited };
      },
    }),
  };
}

/** @throws CodedError SERVICE_UNAVAILABLE when the database does not answer */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw new CodedError('SERVICE_UNAVAILABLE', 'The inbox cannot be looked into just now.', {
      cause,
    });
  }
}
