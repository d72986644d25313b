/**
 * In which order rows come, and the places in it: a cursor names the row it stands behind by what the order goes by, so that a
 * page stays what it is though rows come and go before it.
 */

import { hash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type { ResourceName } from '../../billy/resources/index.ts';
import { CodedError } from '../../errors.ts';
import { columnOf, foldedName } from '../../mirror/tables/columns.ts';

export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A row's place: what it is ordered by, as the database writes it, and its id. */
export interface Place {
  readonly keys: readonly (string | null)[];
  readonly id: string;
}

/** Texts are ordered by so much of them. */
const orderedCharacters = 100;

/** Where Danish puts its last letters; the database goes by numbers of characters, and of those these come last. */
const danishLetters = ['æäøöå', '\uE001\uE001\uE002\uE002\uE003'] as const;

/** What rows are ordered by; those without a value come last, whichever way it goes. */
export function keyOf(resource: ResourceName, field: string, alias: string): RawBuilder<unknown> {
  const column = columnOf(resource, field);
  if (column?.isFolded !== true) return sql.id(alias, field);
  const folded = sql.id(alias, foldedName(field));
  const [letters, stand] = danishLetters;
  return sql`translate(left(${folded}, ${sql.lit(orderedCharacters)}), ${letters}, ${stand})`;
}

export function orderClause(
  resource: ResourceName,
  orders: readonly Order[],
  alias: string,
): RawBuilder<unknown> {
  const keys = orders.map(
    ({ field, direction }) =>
      sql`${keyOf(resource, field, alias)} ${sql.raw(direction.toLowerCase())} nulls last`,
  );
  return sql.join([...keys, sql.id(alias, 'id')]);
}

/** Rows that come behind a place. */
export function behind(
  resource: ResourceName,
  orders: readonly Order[],
  alias: string,
  { keys, id }: Place,
): RawBuilder<boolean> {
  const steps = orders.map(({ field, direction }, index) => {
    const key = keyOf(resource, field, alias);
    const value = keys[index] ?? null;
    const typed = sql`${value}::${sql.raw(columnOf(resource, field)?.type ?? 'text')}`;
    return {
      same: value === null ? sql`${key} is null` : sql`${key} = ${typed}`,
      // Behind those without a value there are none but by their ids.
      later:
        value === null
          ? sql`false`
          : sql`(${key} ${sql.raw(direction === 'ASC' ? '>' : '<')} ${typed} or ${key} is null)`,
    };
  });
  const ways = [...steps.map(({ later }) => later), sql`${sql.id(alias, 'id')} > ${id}`].map(
    (later, index) =>
      sql`(${sql.join([...steps.slice(0, index).map(({ same }) => same), later], sql` and `)})`,
  );
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** @param list all that makes the list what it is, its company included */
export function cursorOf(list: unknown, { keys, id }: Place): string {
  return Buffer.from(JSON.stringify([markOf(list, keys, id), id, ...keys])).toString('base64url');
}

/** @throws CodedError BAD_USER_INPUT for what is no cursor of this very list */
export function placeAt(list: unknown, cursor: string, keyCount: number): Place {
  const read = parsed(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(read) && read.length === keyCount + 2) {
    const [mark, id, ...keys] = read as readonly unknown[];
    if (typeof id === 'string' && keys.every(isKey) && mark === markOf(list, keys, id))
      return { keys, id };
  }
  throw new CodedError(
    'BAD_USER_INPUT',
    'Expected after to be a cursor from an earlier answer to the same question, in the same order.',
    { inputPath: ['after'] },
  );
}

function isKey(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function markOf(list: unknown, keys: readonly (string | null)[], id: string): string {
  return hash('sha256', JSON.stringify([list, keys, id]), 'base64url').slice(0, 22);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
