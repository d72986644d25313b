/** Bulk jobs: what is to be done, how far it is, and each row with what became of it. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const bulkJobs: Migration = {
  name: '0019-bulk-jobs',
  async up(database) {
    await sql`
      create table bulk_jobs (
        organization_id text not null,
        id text not null,
        subject text not null,
        correlation_id text not null,
        idempotency_key text not null,
        content_hash text not null,
        plan json not null,
        state text not null check (state in
          ('receiving', 'waiting', 'running', 'paused', 'refused', 'cancelled', 'finished')),
        reason text,
        total_rows integer not null,
        succeeded integer not null,
        failed integer not null,
        unknown integer not null,
        not_before timestamptz not null,
        taken_at timestamptz,
        created_at timestamptz not null,
        finished_at timestamptz,
        expires_at timestamptz,
        cause text,
        primary key (organization_id, id)
      )`.execute(database);
    // One that is still received has no right to its key yet: two may be, and the first that is whole has it.
    await sql`
      create unique index bulk_jobs_keys on bulk_jobs (organization_id, idempotency_key)
      where state <> 'receiving'`.execute(database);
    await sql`
      create index bulk_jobs_unfinished on bulk_jobs (organization_id)
      where finished_at is null`.execute(database);
    await sql`create index bulk_jobs_expiring on bulk_jobs (expires_at)`.execute(database);
    await sql`
      create table bulk_items (
        organization_id text not null,
        job_id text not null,
        number integer not null,
        line integer not null,
        source json not null,
        state text not null check (state in
          ('waiting', 'running', 'unsure', 'succeeded', 'rejected', 'failed', 'unknown')),
        record_id text,
        faults json not null,
        tries integer not null,
        lease text,
        leased_by text,
        due_at timestamptz,
        primary key (organization_id, job_id, number),
        foreign key (organization_id, job_id) references bulk_jobs on delete cascade
      )`.execute(database);
    await sql`
      create index bulk_items_open on bulk_items (organization_id, job_id, number)
      where state in ('waiting', 'running', 'unsure')`.execute(database);
    await sql`
      create index bulk_items_failed on bulk_items (organization_id, job_id, number)
      where state in ('rejected', 'failed', 'unknown')`.execute(database);
  },
};
