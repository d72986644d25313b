/** When saved searches are run by themselves, and what they found then. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const savedSearchSchedules: Migration = {
  name: '0017-saved-search-schedules',
  async up(database) {
    await sql`
      create table saved_search_schedules (
        organization_id text not null,
        id text not null,
        search_id text not null,
        owner text not null,
        cron text not null,
        days text not null check (days in ('EVERY_DAY', 'BANK_DAYS_ONLY', 'NEXT_BANK_DAY')),
        catch_up text not null check (catch_up in ('ONCE', 'SKIP')),
        parameters json not null,
        is_paused boolean not null,
        next_at timestamptz,
        failures integer not null default 0,
        lease text,
        leased_by text,
        leased_until timestamptz,
        created_at timestamptz not null,
        primary key (organization_id, id),
        foreign key (organization_id, search_id)
          references saved_searches (organization_id, id) on delete cascade
      )`.execute(database);
    // For deleting a search.
    await sql`
      create index saved_search_schedules_search
      on saved_search_schedules (organization_id, search_id)`.execute(database);
    await sql`
      create index saved_search_schedules_due on saved_search_schedules (next_at)
      where next_at is not null`.execute(database);
    await sql`
      create table saved_search_results (
        organization_id text not null,
        schedule_id text not null,
        due_at timestamptz not null,
        ran_at timestamptz not null,
        outcome text not null check (outcome in ('FOUND', 'FAILED', 'SKIPPED')),
        search_version integer,
        total_count bigint,
        record_ids json not null,
        is_complete boolean,
        failure text,
        primary key (organization_id, schedule_id, due_at),
        foreign key (organization_id, schedule_id)
          references saved_search_schedules (organization_id, id) on delete cascade
      )`.execute(database);
    await sql`create index saved_search_results_ran on saved_search_results (ran_at)`.execute(
      database,
    );
  },
};
