/** How far the poller has come with each company's lists, who polls, and for whom. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const polls: Migration = {
  name: '0004-polls',
  async up(database) {
    await sql`
      create table polls (
        organization_id text not null,
        resource text not null,
        known_since timestamptz,
        sweep_tried_at timestamptz,
        swept_at timestamptz,
        looked_at timestamptz,
        next_at timestamptz,
        interval_ms integer not null,
        pages integer not null,
        records integer not null,
        pace json not null,
        calls json not null,
        calendar_day text,
        primary key (organization_id, resource)
      )`.execute(database);
    await sql`
      create table poll_leaders (
        organization_id text primary key,
        owner text not null,
        lease_until timestamptz not null
      )`.execute(database);
    await sql`
      create table poll_interests (
        organization_id text not null,
        resource text not null,
        owner text not null,
        kind text not null check (kind in ('live', 'recent')),
        until timestamptz not null,
        primary key (organization_id, resource, owner, kind)
      )`.execute(database);
  },
};
