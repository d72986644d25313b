/** Who is told of a company's changes, and the outbox: what they are still to be told, and what they were. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const eventSubscriptions: Migration = {
  name: '0005-event-subscriptions',
  async up(database) {
    await sql`
      create table event_subscriptions (
        id uuid primary key,
        organization_id text not null,
        url text not null,
        types json not null,
        filter json,
        payload text not null,
        description text,
        state text not null check (state in ('active', 'paused', 'disabled')),
        disabled_because text check (disabled_because in ('gone', 'failing')),
        payload_fault text,
        secret text not null,
        previous_secret text,
        previous_secret_until timestamptz,
        failing_since timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((previous_secret is null) = (previous_secret_until is null)),
        check ((state = 'disabled') = (disabled_because is not null))
      )`.execute(database);
    await sql`
      create index event_subscriptions_of on event_subscriptions (organization_id, created_at)`.execute(
      database,
    );

    await sql`
      create table event_deliveries (
        id text primary key,
        organization_id text not null,
        subscription_id uuid not null references event_subscriptions (id) on delete cascade,
        sequence bigint,
        type text not null,
        changed_at timestamptz not null,
        state text not null check (state in ('waiting', 'delivered', 'dead')),
        attempts integer not null,
        postponements integer not null,
        due_at timestamptz not null,
        lease text,
        leased_by uuid,
        leased_until timestamptz,
        last_attempt_at timestamptz,
        last_status integer,
        last_failure text,
        last_response text,
        created_at timestamptz not null,
        unique (subscription_id, sequence),
        check ((lease is null) = (leased_until is null))
      )`.execute(database);
    // The worker goes from one subscription with work to the next over this index, and never over their backlog.
    await sql`
      create index event_deliveries_waiting on event_deliveries (subscription_id, due_at)
        where state = 'waiting'`.execute(database);
    await sql`
      create index event_deliveries_dead on event_deliveries (organization_id)
        where state = 'dead'`.execute(database);
    await sql`
      create index event_deliveries_log on event_deliveries (subscription_id, created_at desc)`.execute(
      database,
    );
    await sql`create index event_deliveries_by_age on event_deliveries (created_at)`.execute(
      database,
    );
  },
};
