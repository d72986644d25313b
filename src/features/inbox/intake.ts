/**
 * The inbox's door: events are stored in groups before they are acknowledged, a few milliseconds of them at a time, and
 * while one group is on its way to the database the next one gathers: a burst costs a statement for many.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../../errors.ts';
import type { EventName, InboxRow } from './inbox-log.ts';

export interface IntakeNeeds {
  /** Stores; answers those that were not there yet. */
  readonly insert: (rows: readonly InboxRow[]) => Promise<readonly EventName[]>;
  /** Handed what is new, before it is acknowledged. */
  readonly onStored: (rows: readonly InboxRow[]) => void;
}

export interface Intake {
  /**
   * Resolves once it is stored, and tells whether it is new.
   * @throws CodedError SERVICE_UNAVAILABLE when the database does not take it
   */
  store(row: InboxRow): Promise<'stored' | 'repeated'>;
  /** Events that wait to be stored. */
  waiting(): number;
  /** Resolves when none is. */
  settle(): Promise<void>;
}

/** Rows in one statement: a few hundred take hardly longer than one, thousands would hold up the embedded database. */
const rowsAtOnce = 250;

/** Nobody notices that much; at five hundred events a second, two or three go together. */
const gatherMs = 4;

interface Arrival {
  readonly row: InboxRow;
  readonly resolve: (outcome: 'stored' | 'repeated') => void;
  readonly reject: (error: unknown) => void;
}

export function createIntake({ insert, onStored }: IntakeNeeds): Intake {
  let arrivals: Arrival[] = [];
  let underWay = 0;
  let storing: Promise<void> | undefined;

  async function storeAll(): Promise<void> {
    while (arrivals.length > 0) {
      await wait(gatherMs);
      const group = arrivals.slice(0, rowsAtOnce);
      arrivals = arrivals.slice(rowsAtOnce);
      underWay = group.length;
      try {
        await storeGroup(group);
      } catch (cause) {
        const error = new CodedError(
          'SERVICE_UNAVAILABLE',
          'The event could not be stored; send it again.',
          { retryAfterMs: 5_000, cause },
        );
        for (const { reject } of group) reject(error);
      }
      underWay = 0;
    }
  }

  async function storeGroup(group: readonly Arrival[]): Promise<void> {
    // The same event may be there twice: the first one counts.
    const byName = new Map(group.toReversed().map((arrival) => [keyOf(arrival.row), arrival]));
    const rows = group.filter((arrival) => byName.get(keyOf(arrival.row)) === arrival);
    const inserted = await insert(rows.map(({ row }) => row));
    const fresh = new Set(inserted.map(keyOf));
    const stored = rows.filter(({ row }) => fresh.has(keyOf(row)));
    if (stored.length > 0) onStored(stored.map(({ row }) => row));
    const isStored = new Set(stored);
    for (const arrival of group) arrival.resolve(isStored.has(arrival) ? 'stored' : 'repeated');
  }

  return {
    store: (row) =>
      new Promise((resolve, reject) => {
        arrivals.push({ row, resolve, reject });
        storing ??= storeAll().finally(() => {
          storing = undefined;
        });
      }),
    waiting: () => arrivals.length + underWay,
    settle: async () => storing,
  };
}

function keyOf({ organizationId, eventId }: EventName): string {
  // No id of an organization holds a space.
  return `${organizationId} ${eventId}`;
}
