/**
 * What is derived from the mirror, in which shape, and how far it has been made; and who reads it: a role that sees the rows of
 * one company at a time. The tables themselves are made by whoever derives them, in the schema `mirror`.
 */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const mirrorTables: Migration = {
  name: '0007-mirror-tables',
  async up(database) {
    await sql`
      create table derivations (
        name text primary key,
        shape text not null,
        is_complete boolean not null,
        is_owed boolean not null,
        organization_id text not null,
        resource text not null,
        record_id text not null,
        leased_by text,
        leased_until timestamptz
      )`.execute(database);
    // Roles are the server's and not the database's: another database may have made it, or is making it now. Without the
    // right to make one, the tables are read as their owner, whom their policies are forced upon too.
    await sql`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'billy_reader') then
          create role billy_reader nologin;
        end if;
        if not pg_has_role(current_user, 'billy_reader', 'member') then
          execute format('grant billy_reader to %I', current_user);
        end if;
      exception when others then null;
      end $$`.execute(database);
  },
};
