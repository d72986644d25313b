/** What is remembered of writes: the operations with their idempotency keys, and the audit log. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const operations: Migration = {
  name: '0001-operations',
  async up(database) {
    await sql`
      create table operations (
        id uuid primary key,
        organization_id text not null,
        subject text not null,
        correlation_id text not null,
        operation text not null,
        input json not null,
        input_hash text not null,
        idempotency_key text,
        state text not null
          check (state in ('pending', 'succeeded', 'rejected', 'failed', 'unknown')),
        owner uuid not null,
        attempt uuid not null,
        lease_until timestamptz not null,
        started_at timestamptz not null,
        sent_at timestamptz,
        finished_at timestamptz,
        last_call json,
        natural_key json,
        is_searchable boolean not null,
        written json not null,
        result json,
        note text,
        unique (organization_id, idempotency_key),
        check ((state = 'pending') = (finished_at is null))
      )`.execute(database);
    // The few that somebody still has to look after.
    await sql`
      create index operations_open on operations (organization_id)
        where state = 'pending' or (state = 'unknown' and is_searchable)`.execute(database);
    await sql`create index operations_by_age on operations (started_at)`.execute(database);

    await sql`
      create table audit (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        organization_id text not null,
        subject text not null,
        operation text not null,
        operation_id uuid not null,
        outcome text not null,
        correlation_id text not null,
        input json not null,
        before json not null,
        after json not null
      )`.execute(database);
    await sql`create index audit_newest on audit (organization_id, id desc)`.execute(database);
    await sql`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The table % is append-only.', tg_table_name;
      end $$`.execute(database);
    await sql`
      create trigger audit_is_append_only
        before update or delete or truncate on audit
        for each statement execute function refuse_change()`.execute(database);
  },
};
