/**
 * What is found by words, derived from the mirror: each different text once, its words and stems, the spellings that lie around its
 * words, and the records that have it (docs/decisions/0029-search.md). Ordered by bytes throughout, so that a beginning is a stretch
 * of an index; and by operators that PostgreSQL trusts below its row-level security, so that the indexes are used under it.
 */

import { sql } from 'kysely';
import type { Derivation } from '../../mirror/derivation.ts';
import { indexStates } from './indexing.ts';
import { createStemming } from './stems.ts';

/** Bears a new number whenever other rows, or other tables, are made of the same records. */
const edition = '2';

const tables = ['texts', 'terms', 'spellings', 'documents', 'keys'] as const;

const stemming = createStemming();

export const searchDerivation: Derivation = {
  name: 'search',
  shape: edition,

  async clear(transaction) {
    const statements = [
      sql`drop schema if exists search cascade`,
      sql`create schema search`,
      sql`create table search.texts (
          organization_id text collate "C" not null,
          id bigint generated always as identity,
          type text collate "C" not null,
          digest text collate "C" not null,
          content json not null,
          folded text not null,
          words integer not null,
          primary key (organization_id, id) include (type, words),
          unique (organization_id, digest)
        )`,
      sql`create table search.terms (
          organization_id text collate "C" not null,
          term text collate "C" not null,
          text_id bigint not null,
          weight smallint not null,
          primary key (organization_id, term, text_id) include (weight)
        )`,
      sql`create index on search.terms (organization_id, text_id)`,
      sql`create table search.spellings (
          organization_id text collate "C" not null,
          spelling text collate "C" not null,
          word text collate "C" not null,
          primary key (organization_id, spelling, word)
        )`,
      sql`create table search.documents (
          organization_id text collate "C" not null,
          type text collate "C" not null,
          id text collate "C" not null,
          text_id bigint not null,
          parent_id text collate "C",
          contact_id text collate "C",
          product_id text collate "C",
          state text collate "C",
          currency text collate "C",
          dated date not null,
          due date,
          amount bigint,
          is_paid boolean,
          is_credit_note boolean not null,
          primary key (organization_id, type, id)
        )`,
      // In the order in which those of one text are listed, and with what they are counted by.
      sql`create index on search.documents (organization_id, text_id, dated desc, id desc)
          include (state, currency)`,
      sql`create index on search.documents (organization_id, type, dated desc, id desc)`,
      ...['parent_id', 'contact_id', 'product_id', 'amount'].map(
        (column) =>
          sql`create index on search.documents (organization_id, ${sql.id(column)}, dated desc, id desc)
              where ${sql.id(column)} is not null`,
      ),
      sql`create table search.keys (
          organization_id text collate "C" not null,
          key text collate "C" not null,
          type text collate "C" not null,
          id text collate "C" not null,
          field text collate "C" not null,
          primary key (organization_id, key, type, id, field)
        )`,
      sql`create index on search.keys (organization_id, type, id)`,
      ...tables.flatMap((table) => {
        const name = sql.id('search', table);
        return [
          sql`alter table ${name} enable row level security`,
          // Whoever owns a table is let past its policies otherwise.
          sql`alter table ${name} force row level security`,
          sql`create policy own_company on ${name}
              using (organization_id = current_setting('app.organization_id', true))`,
        ];
      }),
      sql`do $$ begin
          if exists (select from pg_roles where rolname = 'billy_reader') then
            grant usage on schema search to billy_reader;
            grant select on all tables in schema search to billy_reader;
          end if;
        end $$`,
    ];
    for (const statement of statements) await statement.execute(transaction);
  },

  async apply(transaction, organizationId, states) {
    await indexStates(transaction, stemming, organizationId, states);
  },
};
