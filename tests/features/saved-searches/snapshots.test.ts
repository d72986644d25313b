/** What was found at one moment, on both databases: whose it is, how long it is kept, and how many are. */

import type { Kysely } from 'kysely';
import {
  addSearch,
  removeSearch,
  type Viewer,
} from '../../../src/features/saved-searches/search-rows.ts';
import type {
  SavedSearch,
  SearchContent,
} from '../../../src/features/saved-searches/saved-search.ts';
import { addSnapshot, findSnapshot } from '../../../src/features/saved-searches/snapshot-rows.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { describeDatabases } from '../../store/databases.ts';

const anna: Viewer = { organizationId: 'nordlys', subject: 'anna' };
const hourMs = 3_600_000;
const begun = Date.parse('2026-01-05T09:00:00Z');

const content: SearchContent = {
  name: 'Kunder',
  folder: null,
  visibility: 'company',
  resource: 'contacts',
  filter: null,
  orderBy: [],
  parameters: [],
};

const found = { recordIds: ['b', 'a', "it's"], isComplete: true, asOf: begun - 5 };

describeDatabases('snapshots of what saved searches found', ({ newStore }) => {
  let database: Kysely<Tables>;
  let search: SavedSearch;
  beforeEach(async () => {
    database = await (await newStore()).open();
    search = await database
      .transaction()
      .execute((transaction) => addSearch(transaction, anna, content, begun));
  });

  const add = (now = begun, more: { asOf?: undefined; recordIds?: string[] } = {}) =>
    addSnapshot(database, anna, { searchId: search.id, question: 'q', now }, { ...found, ...more });
  const find = (id = '', { now = begun, viewer = anna, question = 'q' } = {}) =>
    findSnapshot(database, viewer, { id, question, now });

  test('each is found as it was, for an hour, by whoever asked and for the same question', async () => {
    const snapshot = await add();
    expect(snapshot).toMatchObject({ ...found, expiresAt: begun + hourMs });
    expect(await find(snapshot?.id)).toEqual(snapshot);
    expect(await find(snapshot?.id, { now: begun + hourMs - 1 })).toEqual(snapshot);
    expect(await find(snapshot?.id, { now: begun + hourMs })).toBeUndefined();
    expect(await find(snapshot?.id, { question: 'other' })).toBeUndefined();
    for (const viewer of [
      { ...anna, subject: 'bent' },
      { ...anna, organizationId: 'soender' },
    ])
      expect(await find(snapshot?.id, { viewer })).toBeUndefined();
    const unseen = await add(begun, { asOf: undefined, recordIds: [] });
    expect(await find(unseen?.id)).toEqual(unseen);
  });

  test('the latest hundred of a company are kept, and none beyond its time', async () => {
    const old = await add();
    await add(begun + hourMs - 1);
    expect(await find(old?.id)).toEqual(old);
    await add(begun + hourMs);
    expect(await find(old?.id)).toBeUndefined();
    const latest = [];
    for (let index = 0; index < 101; index += 1) latest.push(await add(begun + 2 * hourMs + index));
    expect(await find(latest[0]?.id)).toBeUndefined();
    expect(await find(latest[1]?.id)).toEqual(latest[1]);
    const { length } = await database.selectFrom('saved_search_snapshots').selectAll().execute();
    expect(length).toBe(100);
  });

  test('they go with their search, and there are none of one that is gone', async () => {
    const snapshot = await add();
    await database.transaction().execute((transaction) => removeSearch(transaction, anna, search));
    expect(await find(snapshot?.id)).toBeUndefined();
    expect(await add()).toBeUndefined();
  });
});
