/** What a caller may do about saved searches: those of the caller's own, and those shared in the company. */

import type { Kysely, Transaction } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { asking } from './asking.ts';
import {
  check,
  faultsOfDefinition,
  invalid,
  isNobody,
  type Fault,
  type SearchChoice,
} from './check.ts';
import type {
  Finder,
  FoundPage,
  SavedSearch,
  SearchContent,
  SearchVersion,
} from './saved-search.ts';
import { isId } from './ids.ts';
import { cursorAt, questionOf, snapshotPlaceIn } from './snapshot-cursor.ts';
import { addSnapshot, findSnapshot, type Snapshot } from './snapshot-rows.ts';
import {
  addSearch,
  changeSearch,
  contentAt,
  countSearches,
  findSearch,
  holdOwnSearch,
  keepSearch,
  listSearches,
  markFavourite,
  noteRun,
  removeSearch,
  versionsOf,
  type Viewer,
} from './search-rows.ts';
import { bind, membersOf, noMembers } from './template.ts';

/** Who asks. */
export interface SearchAuthor extends Viewer {
  readonly correlationId: string;
}

/** What is written into the audit log. */
export interface AuditedDeed extends SearchAuthor {
  /** The mutation's name. */
  readonly operation: string;
  readonly input: unknown;
  readonly at: number;
  readonly before: readonly BillyRecord[];
  readonly after: readonly BillyRecord[];
}

/** The search as it is, or was, unless there are faults. */
export interface SearchAnswer {
  readonly search: SavedSearch | null;
  readonly faults: readonly Fault[];
}

interface RunAsked {
  readonly parameters: unknown;
  readonly first: number;
  readonly after: string | undefined;
  readonly isCounted: boolean;
}

interface Run extends Omit<FoundPage, 'ids'> {
  readonly search: SavedSearch;
  /** Until when further pages are of the moment of the first, epoch milliseconds; undefined where they are not. */
  readonly pinnedUntil: number | undefined;
}

/** What is asked of a finder. */
type Question = Pick<Parameters<Finder['find']>[0], 'resource' | 'json' | 'orderBy'>;

/** @throws CodedError SERVICE_UNAVAILABLE, from each that resolves, when the database does not answer */
export interface SavedSearchDesk {
  list(): Promise<readonly SavedSearch[]>;
  find(id: string): Promise<SavedSearch | null>;
  /** Why it cannot be run any more, in words; empty when it can. */
  faultsOf(search: SavedSearch): readonly string[];
  /** What one of the caller's own is and was, the latest first: what others share may have been private before. */
  versionsOf(id: string): Promise<readonly SearchVersion[] | null>;
  create(choice: SearchChoice): Promise<SearchAnswer>;
  /** @param expected the version the caller has seen; undefined to change whatever there is */
  update(id: string, choice: SearchChoice, expected: number | undefined): Promise<SearchAnswer>;
  /** Makes it anew what it was in an earlier version. */
  restore(id: string, version: number): Promise<SearchAnswer>;
  remove(id: string): Promise<SearchAnswer>;
  /** Has the caller have it at hand, or not any more; not audited, since it is nobody else's matter. */
  favour(id: string, isFavourite: boolean): Promise<SearchAnswer>;
  /** Null when there is no such search. @throws CodedError BAD_USER_INPUT, QUERY_TOO_COMPLEX besides */
  run(id: string, asked: RunAsked): Promise<Run | null>;
}

export interface DeskNeeds {
  readonly store: Pick<Store, 'open'>;
  readonly audit: (transaction: Transaction<Tables>, deed: AuditedDeed) => Promise<void>;
  readonly clock: Clock;
}

/** What is more is read without being remembered: its pages are each of their own moment. */
const mostPinned = 10_000;

/** Bounds what one company keeps, and what one list costs. */
const mostSearches = 500;

export function createSavedSearchDesk({ store, audit, clock }: DeskNeeds) {
  const reading = <T>(read: (database: Kysely<Tables>) => Promise<T>): Promise<T> =>
    asking(async () => read(await store.open()));
  const changing = <T>(change: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
    reading((database) => database.transaction().execute(change));

  return (author: SearchAuthor, finder: Finder): SavedSearchDesk => {
    /** Notes what has become of one search. */
    async function note(
      transaction: Transaction<Tables>,
      deed: Pick<AuditedDeed, 'operation' | 'input' | 'at'>,
      before: SavedSearch | undefined,
      after: SavedSearch | undefined,
    ): Promise<void> {
      const noted = (search: SavedSearch | undefined) =>
        search === undefined ? [] : [{ id: search.id, resource: search.resource }];
      await audit(transaction, { ...author, ...deed, before: noted(before), after: noted(after) });
    }

    async function find(id: string): Promise<SavedSearch | null> {
      if (!isId(id)) return null;
      return (await reading((database) => findSearch(database, author, id))) ?? null;
    }

    /** Further pages, of the moment of the first. */
    async function pinnedPage(
      snapshot: Snapshot,
      { resource, json }: Question,
      { first, from }: { readonly first: number; readonly from: number },
    ): Promise<Omit<Run, 'search'>> {
      const { id: snapshotId, recordIds, isComplete, asOf, expiresAt } = snapshot;
      const records = await finder.read(resource, recordIds.slice(from, from + first));
      const indexes = new Map(recordIds.map((id, index) => [id, index]));
      return {
        rows: records.map((record) => ({
          record,
          cursor: cursorAt({ snapshotId, index: indexes.get(record.id) ?? from }),
        })),
        hasMore: from + first < recordIds.length,
        total: recordIds.length,
        filter: { json: json ?? null },
        freshness: { isComplete, asOf },
        pinnedUntil: expiresAt,
      };
    }

    async function firstPage(
      search: SavedSearch,
      question: Question,
      page: Omit<RunAsked, 'parameters'>,
    ): Promise<Omit<Run, 'search'>> {
      const { ids, ...found } = await finder.find({ ...page, ...question, mostIds: mostPinned });
      const now = clock.now();
      await reading((database) => noteRun(database, author, search.id, now));
      if (ids === undefined || !found.hasMore) return { ...found, pinnedUntil: undefined };
      const about = { searchId: search.id, question: questionOf(question), now };
      const snapshot = await reading((database) =>
        addSnapshot(database, author, about, { recordIds: ids, ...found.freshness }),
      );
      if (snapshot === undefined) return { ...found, pinnedUntil: undefined };
      const indexes = new Map(ids.map((id, index) => [id, index]));
      const rows = found.rows.map(({ record }) => ({
        record,
        cursor: cursorAt({ snapshotId: snapshot.id, index: indexes.get(record.id) ?? 0 }),
      }));
      return { ...found, rows, pinnedUntil: snapshot.expiresAt };
    }

    return {
      list: () => reading((database) => listSearches(database, author)),
      find,
      faultsOf: (search) => faultsOfDefinition(search, finder),

      async versionsOf(id) {
        const search = await find(id);
        if (search?.owner !== author.subject) return null;
        return reading((database) => versionsOf(database, author, id));
      },

      async create(choice) {
        const { content, faults } = check(choice, author.subject, finder);
        if (content === undefined) return refused(...faults);
        return changing(async (transaction) => {
          if ((await countSearches(transaction, author)) >= mostSearches)
            return refused(invalid(`Expected at most ${mostSearches} searches of a company.`));
          const at = clock.now();
          const search = await addSearch(transaction, author, content, at);
          const deed = { operation: 'createSavedSearch', input: auditedOf(content), at };
          await note(transaction, deed, undefined, search);
          return { search, faults: [] };
        });
      },

      async update(id, choice, expected) {
        if (!isId(id)) return refused(notFound);
        const { content, faults } = check(choice, author.subject, finder);
        if (content === undefined) return refused(...faults);
        return changing(async (transaction) => {
          const before = await holdOwnSearch(transaction, author, id);
          if (before === undefined) return refused(notFound);
          if (expected !== undefined && expected !== before.version)
            return refused(changedSince(before.version));
          const at = clock.now();
          const search = await changeSearch(transaction, author, before, content, at);
          const input = { id, ...auditedOf(content) };
          await note(transaction, { operation: 'updateSavedSearch', input, at }, before, search);
          return { search, faults: [] };
        });
      },

      async restore(id, version) {
        if (!isId(id)) return refused(notFound);
        return changing(async (transaction) => {
          const before = await holdOwnSearch(transaction, author, id);
          if (before === undefined) return refused(notFound);
          const meant = await contentAt(transaction, author, id, version);
          if (meant === undefined) return refused(noVersion);
          const { content, faults } = check(meant, author.subject, finder);
          if (content === undefined)
            return refused(...faults.map((fault) => ({ ...fault, path: ['version'] })));
          const at = clock.now();
          const search = await changeSearch(transaction, author, before, content, at);
          const deed = { operation: 'restoreSavedSearch', input: { id, version }, at };
          await note(transaction, deed, before, search);
          return { search, faults: [] };
        });
      },

      async remove(id) {
        if (!isId(id)) return refused(notFound);
        return changing(async (transaction) => {
          const search = await holdOwnSearch(transaction, author, id);
          if (search === undefined) return refused(notFound);
          await removeSearch(transaction, author, search);
          const deed = { operation: 'deleteSavedSearch', input: { id }, at: clock.now() };
          await note(transaction, deed, search, undefined);
          return { search, faults: [] };
        });
      },

      async favour(id, isFavourite) {
        if (isNobody(author.subject)) return refused(noPerson);
        if (!isId(id)) return refused(notFound);
        return changing(async (transaction) => {
          const search = await keepSearch(transaction, author, id);
          if (search === undefined) return refused(notFound);
          await markFavourite(transaction, author, search, isFavourite);
          return { search: { ...search, isFavourite }, faults: [] };
        });
      },

      async run(id, { parameters, ...page }) {
        const search = await find(id);
        if (search === null) return null;
        const values = membersOf(parameters);
        if (values === undefined) throw wrongParameters(noMembers);
        const bound = bind(search, values);
        if (bound.faults !== undefined) throw wrongParameters(bound.faults.join(' '));
        const { resource, orderBy } = search;
        const [wrong] = finder.faultsOf(resource, bound.json, orderBy);
        if (wrong !== undefined) throw wrongParameters(wrong);
        const question = { resource, orderBy, json: bound.json ?? undefined };
        // Further pages are of the same run.
        if (page.after === undefined)
          return { ...(await firstPage(search, question, page)), search };
        const place = snapshotPlaceIn(page.after);
        if (place === undefined) {
          const found = await finder.find({ ...page, ...question });
          return { ...found, pinnedUntil: undefined, search };
        }
        const about = { id: place.snapshotId, question: questionOf(question), now: clock.now() };
        const snapshot = await reading((database) => findSnapshot(database, author, about));
        if (snapshot === undefined) throw noSnapshot();
        const stretch = { first: page.first, from: place.index + 1 };
        return { ...(await pinnedPage(snapshot, question, stretch)), search };
      },
    };
  };
}

/** What the audit log says of it: what it asks for and who sees it, not what it is called. */
function auditedOf({ resource, filter, orderBy, parameters, visibility }: SearchContent) {
  return { resource, filter, orderBy, parameters, visibility };
}

const notFound: Fault = {
  message: 'Expected a saved search of the caller, got none with this id.',
  code: 'NOT_FOUND',
  path: ['id'],
};

const noPerson: Fault = {
  message: 'Expected credentials of a person for favourites.',
  code: 'INVALID',
  path: [],
};

const noVersion: Fault = {
  message: 'Expected a version that is kept, got none with this number.',
  code: 'NOT_FOUND',
  path: ['version'],
};

function changedSince(version: number): Fault {
  return {
    message: `Expected nobody to have changed it since; it is at version ${version}.`,
    code: 'CONFLICT',
    path: ['version'],
  };
}

function refused(...faults: readonly Fault[]): SearchAnswer {
  return { search: null, faults };
}

function noSnapshot(): CodedError {
  return new CodedError(
    'BAD_USER_INPUT',
    'Expected after to be a cursor of the last hour, of the same search with the same parameters; run it again from its beginning.',
    { inputPath: ['after'] },
  );
}

function wrongParameters(message: string): CodedError {
  return new CodedError('BAD_USER_INPUT', message, { inputPath: ['parameters'] });
}
