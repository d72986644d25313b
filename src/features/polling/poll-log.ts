/** How far each list has been looked at, in the database: it survives restarts and goes over to whoever polls next. */

import type { Selectable } from 'kysely';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { Store } from '../../store/store.ts';
import type { PollsTable } from '../../store/tables.ts';
import type { CallsAt } from './call-count.ts';
import { unknownPace, type Pace } from './pace.ts';

/** Instants are epoch milliseconds; undefined where it never was. */
export interface PollState {
  readonly resource: ResourceName;
  /** When all of it was known for the first time; until then, nothing that is seen for the first time is news. */
  readonly knownSince: number | undefined;
  /** When the latest sweep began, whole or not. */
  readonly sweepTriedAt: number | undefined;
  /** When the latest sweep that was whole began. */
  readonly sweptAt: number | undefined;
  readonly lookedAt: number | undefined;
  readonly nextAt: number | undefined;
  readonly intervalMs: number;
  /** Pages of the list, as the latest sweep counted them. */
  readonly pages: number;
  readonly records: number;
  readonly pace: Pace;
  readonly calls: readonly CallsAt[];
  /** Until which day the calendar has been told of; `YYYY-MM-DD`. */
  readonly calendarDay: string | undefined;
}

export function newState(resource: ResourceName): PollState {
  return {
    resource,
    knownSince: undefined,
    sweepTriedAt: undefined,
    sweptAt: undefined,
    lookedAt: undefined,
    nextAt: undefined,
    intervalMs: 0,
    pages: 1,
    records: 0,
    pace: unknownPace,
    calls: [],
    calendarDay: undefined,
  };
}

export interface PollLog {
  read(organizationId: string): Promise<Map<ResourceName, PollState>>;
  write(organizationId: string, states: readonly PollState[]): Promise<void>;
}

export function createPollLog(store: Pick<Store, 'open'>): PollLog {
  return {
    async read(organizationId) {
      const database = await store.open();
      const rows = await database
        .selectFrom('polls')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .execute();
      return new Map(rows.map(stateOf).map((state) => [state.resource, state]));
    },

    async write(organizationId, states) {
      if (states.length === 0) return;
      const database = await store.open();
      await database
        .insertInto('polls')
        .values(states.map((state) => ({ organization_id: organizationId, ...columnsOf(state) })))
        .onConflict((conflict) =>
          conflict.columns(['organization_id', 'resource']).doUpdateSet((eb) => ({
            known_since: eb.ref('excluded.known_since'),
            sweep_tried_at: eb.ref('excluded.sweep_tried_at'),
            swept_at: eb.ref('excluded.swept_at'),
            looked_at: eb.ref('excluded.looked_at'),
            next_at: eb.ref('excluded.next_at'),
            interval_ms: eb.ref('excluded.interval_ms'),
            pages: eb.ref('excluded.pages'),
            records: eb.ref('excluded.records'),
            pace: eb.ref('excluded.pace'),
            calls: eb.ref('excluded.calls'),
            calendar_day: eb.ref('excluded.calendar_day'),
          })),
        )
        .execute();
    },
  };
}

function columnsOf(state: PollState) {
  return {
    resource: state.resource,
    known_since: dateOf(state.knownSince),
    sweep_tried_at: dateOf(state.sweepTriedAt),
    swept_at: dateOf(state.sweptAt),
    looked_at: dateOf(state.lookedAt),
    next_at: dateOf(state.nextAt),
    interval_ms: state.intervalMs,
    pages: state.pages,
    records: state.records,
    pace: JSON.stringify(state.pace),
    calls: JSON.stringify(state.calls),
    calendar_day: state.calendarDay ?? null,
  };
}

/** The names and the JSON are what `columnsOf` wrote. */
function stateOf(row: Selectable<PollsTable>): PollState {
  return {
    resource: row.resource as ResourceName,
    knownSince: row.known_since?.getTime(),
    sweepTriedAt: row.sweep_tried_at?.getTime(),
    sweptAt: row.swept_at?.getTime(),
    lookedAt: row.looked_at?.getTime(),
    nextAt: row.next_at?.getTime(),
    intervalMs: row.interval_ms,
    pages: row.pages,
    records: row.records,
    pace: row.pace as Pace,
    calls: row.calls as readonly CallsAt[],
    calendarDay: row.calendar_day ?? undefined,
  };
}

function dateOf(epochMs: number | undefined): Date | null {
  return epochMs === undefined ? null : new Date(epochMs);
}
