/** Events that came in, from the moment they are acknowledged until nobody repeats them any more. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const inbox: Migration = {
  name: '0003-inbox',
  async up(database) {
    await sql`
      create table inbox (
        organization_id text not null,
        event_id text not null,
        arrival bigint generated always as identity,
        type text not null,
        kind text not null check (kind in ('created', 'updated', 'deleted')),
        resource text not null,
        record_id text not null,
        version bigint,
        told_at timestamptz not null,
        received_at timestamptz not null,
        record json,
        state text not null check (state in ('waiting', 'done', 'dead')),
        attempts integer not null,
        next_at timestamptz not null,
        owner text,
        lease_until timestamptz,
        error text,
        finished_at timestamptz,
        primary key (organization_id, event_id),
        check ((state = 'waiting') = (finished_at is null))
      )`.execute(database);
    await sql`
      create index inbox_waiting on inbox (organization_id, arrival)
        where state = 'waiting'`.execute(database);
    await sql`
      create index inbox_finished on inbox (finished_at)
        where state <> 'waiting'`.execute(database);
    await sql`
      create index inbox_dead on inbox (organization_id, arrival)
        where state = 'dead'`.execute(database);
  },
};
