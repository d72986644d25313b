/** Finds a company's records by words, and says of each why, over what is known of them here: Billy is not asked. */

import { sql, type Transaction } from 'kysely';
import type { DateText } from '../../accounting/calendar.ts';
import { fiscalYearsOf } from '../../accounting/periods.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { CodedError } from '../../errors.ts';
import { parseQuery, type QueryFault } from '../../mirror/query/parse-query.ts';
import { tellingFailures } from '../../mirror/tables/reading.ts';
import type { Tables } from '../../store/tables.ts';
import { askedOf, mostWords, type Asked } from './asked.ts';
import { narrowingOf, type ByWords, type Condition } from './conditions.ts';
import type { Today } from './days.ts';
import { noDate } from './document-rows.ts';
import { searchTypes, type FieldText, type SearchType } from './documents.ts';
import { show, type Highlight, type TextReason } from './highlighting.ts';
import { cursorOf, placeAt } from './places.ts';
import {
  countedAtMost,
  latest,
  namedBy,
  rank,
  tally,
  tallyAll,
  type Place,
  type Ranked,
  type RankedQuery,
  type Tally,
} from './ranking.ts';
import type { Stemming } from './stems.ts';
import { suggest } from './suggesting.ts';
import { wordsOf } from './words.ts';

/** Asks the database as one company. */
type AskAs = <T>(
  organizationId: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
) => Promise<T>;

export interface SearchNeeds {
  readonly ask: AskAs;
  readonly stemming: Stemming;
  /** In the zone of the books. */
  readonly today: () => DateText;
  /** Whether all that the mirror has has been made findable. */
  readonly isDerived: () => Promise<boolean>;
}

export interface SearchRequest {
  readonly query: string;
  /** Of these alone; of all without. */
  readonly types: readonly SearchType[] | undefined;
  /** The company's own record, for what depends on its fiscal years. */
  readonly organization: () => Promise<BillyRecord | null>;
}

export interface PageRequest {
  readonly first: number;
  readonly after: string | undefined;
}

export interface Hit {
  readonly cursor: string;
  readonly type: SearchType;
  readonly id: string;
  readonly score: number;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly highlights: readonly Highlight[];
  readonly reasons: readonly Reason[];
}

/** Why a record was found: by a word in a text of its own, or by what it is known by or about. */
export type Reason =
  | (TextReason & { readonly by: 'text' })
  | { readonly by: 'number'; readonly field: string }
  | { readonly by: 'amount' | 'contact' };

/** How many of what was found have which value; the most frequent first. */
interface Facet {
  readonly field: 'type' | 'state' | 'year' | 'currency';
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
  readonly faults: readonly QueryFault[];
  /** The query with words that nothing has replaced by what may have been meant. */
  readonly didYouMean: string | undefined;
}

export interface Counted {
  readonly total: number;
  /** False where there are at least so many. */
  readonly isExact: boolean;
  readonly facets: readonly Facet[];
}

/** A completion of what has been typed. */
export interface Suggestion {
  /** The whole query, completed. */
  readonly query: string;
  /** What it was completed with. */
  readonly word: string;
  /** Texts that have the word. */
  readonly count: number;
}

export interface Search {
  /** @throws CodedError BAD_USER_INPUT, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE */
  find(organizationId: string, request: SearchRequest & PageRequest): Promise<Found>;
  /** @throws CodedError BAD_USER_INPUT, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE */
  count(organizationId: string, request: SearchRequest): Promise<Counted>;
  /** @throws CodedError BAD_USER_INPUT, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE */
  suggest(organizationId: string, prefix: string, first: number): Promise<readonly Suggestion[]>;
  /** Whether all that is known here can be found. @throws CodedError SERVICE_UNAVAILABLE */
  isWhole(): Promise<boolean>;
}

/** No question that a person asks is longer. */
const longestQuery = 1_000;

const mostHits = 100;

/** Customers or products that a clause may name. */
const mostNamed = 1_000;

/** Of these there are so many that a list without words is of something else. */
const onlyByWord: ReadonlySet<SearchType> = new Set(['INVOICE_LINE', 'POSTING']);

interface ReadQuery {
  readonly faults: readonly QueryFault[];
  /** Undefined where there are faults, or where nothing is asked for. */
  readonly ranked: RankedQuery | undefined;
}

/** What names a fiscal year, in either language. */
const isFiscal = /fiscal|regnskab/i;

export function createSearch({ ask, stemming, today, isDerived }: SearchNeeds): Search {
  const asking: AskAs = (organizationId, work) => tellingFailures(() => ask(organizationId, work));

  /** Asks as the company, with the query read; undefined where it asks for nothing that can be found. */
  async function reading<T>(
    organizationId: string,
    { query, types, organization }: SearchRequest,
    work: (transaction: Transaction<Tables>, read: ReadQuery) => Promise<T>,
  ): Promise<T> {
    requireLength(query, 'query');
    const parsed = parseQuery(query);
    // Before the database is asked: inside a transaction nobody else is waited for.
    const company = isFiscal.test(query) ? await organization() : null;
    const day: Today = { date: today(), fiscalYears: company ? fiscalYearsOf(company) : undefined };
    const narrowing = narrowingOf(parsed.clauses, day);
    return asking(organizationId, async (transaction) => {
      const asked = await askedOf(transaction, stemming, organizationId, parsed.words);
      const faults = [...parsed.faults, ...narrowing.faults, ...tooMany(query, asked)];
      const isByWord = asked.parts.length > 0;
      if (faults.length > 0 || (!isByWord && parsed.clauses.length === 0))
        return work(transaction, { faults, ranked: undefined });
      const named: Condition[] = [];
      for (const clause of narrowing.byWords)
        named.push(await conditionOf(transaction, organizationId, clause));
      const wanted = searchTypes.filter(
        (type) =>
          (types?.includes(type) ?? true) &&
          (narrowing.types?.has(type) ??
            (isByWord || types !== undefined || !onlyByWord.has(type))),
      );
      const conditions = [...narrowing.conditions, ...named];
      const ranked = { organizationId, asked, types: wanted, conditions };
      return work(transaction, { faults, ranked });
    });
  }

  /** Records about the customers, suppliers or products that a clause names by words of theirs. */
  async function conditionOf(
    transaction: Transaction<Tables>,
    organizationId: string,
    { of, text, isNegated }: ByWords,
  ): Promise<Condition> {
    const asked = await askedOf(transaction, stemming, organizationId, parseQuery(text).words);
    const ids = await namedBy(
      transaction,
      { organizationId, asked, types: [of], conditions: [] },
      mostNamed,
    );
    const column = sql.ref(of === 'CONTACT' ? 'documents.contact_id' : 'documents.product_id');
    const isOfThem = sql<boolean>`coalesce(${column} = any(${[...ids]}::text[]), false)`;
    return isNegated ? sql<boolean>`not ${isOfThem}` : isOfThem;
  }

  /** With what is in their texts. */
  async function shown(
    transaction: Transaction<Tables>,
    organizationId: string,
    asked: Asked,
    rows: readonly Ranked[],
  ): Promise<readonly (Omit<Hit, 'cursor'> & { readonly place: Place })[]> {
    const textIds = [...new Set(rows.map(({ textId }) => textId))];
    const { rows: texts } = await sql<{ readonly id: string; readonly content: FieldText[] }>`
      select id, content from search.texts
      where organization_id = ${organizationId} and id = any(${textIds}::bigint[])`.execute(
      transaction,
    );
    // Written from field texts.
    const contents = new Map(texts.map(({ id, content }) => [id, content]));
    const spellings = texts.flatMap(({ content }) =>
      content.flatMap(({ text }) => wordsOf(text).map(({ spelling }) => spelling)),
    );
    const stems = await stemming.stemsOf(transaction, spellings);
    return rows.map((row) => {
      const content = contents.get(row.textId) ?? [];
      const { highlights, reasons } = show(content, asked, stems);
      return {
        place: row,
        type: row.type,
        id: row.id,
        score: row.score,
        title: content[0]?.text ?? '',
        date: row.dated === noDate ? null : row.dated,
        highlights,
        reasons: [
          ...reasonsOf(row),
          ...reasons.map((reason) => ({ by: 'text' as const, ...reason })),
        ],
      };
    });
  }

  return {
    async find(organizationId, request) {
      const { query, types, first, after } = request;
      requireCount(first);
      const list = { organizationId, query, types: types ?? [] };
      const place = after === undefined ? undefined : placeAt(list, after);
      return reading(organizationId, request, async (transaction, { faults, ranked }) => {
        if (ranked === undefined)
          return { hits: [], hasMore: false, faults, didYouMean: undefined };
        const { asked } = ranked;
        const inOrder = asked.parts.length > 0 ? rank : latest;
        const rows = await inOrder(transaction, ranked, place, first + 1);
        const hits = await shown(transaction, organizationId, asked, rows.slice(0, first));
        return {
          hits: hits.map(({ place, ...hit }) => ({ ...hit, cursor: cursorOf(list, place) })),
          hasMore: rows.length > first,
          faults,
          didYouMean: corrected(query, asked),
        };
      });
    },

    count: (organizationId, request) =>
      reading(organizationId, request, async (transaction, { ranked }) => {
        if (ranked === undefined) return countOf([]);
        const ofAll = ranked.asked.parts.length > 0 ? tally : tallyAll;
        return countOf(await ofAll(transaction, ranked));
      }),

    async suggest(organizationId, prefix, first) {
      requireLength(prefix, 'prefix');
      requireCount(first);
      return asking(organizationId, (transaction) =>
        suggest(transaction, organizationId, prefix, first),
      );
    },

    isWhole: () => tellingFailures(isDerived),
  };
}

function tooMany(query: string, { parts, without }: Asked): readonly QueryFault[] {
  if (parts.length + without.length <= mostWords) return [];
  const message = `Expected at most ${mostWords} words.`;
  return [{ start: 0, end: query.length, message, suggestions: [] }];
}

function reasonsOf({ known, isByContact }: Ranked): readonly Reason[] {
  return [
    ...(known === null
      ? []
      : [
          known === 'amount'
            ? ({ by: 'amount' } as const)
            : ({ by: 'number', field: known } as const),
        ]),
    ...(isByContact ? [{ by: 'contact' } as const] : []),
  ];
}

function countOf(tallies: readonly Tally[]): Counted {
  const total = tallies.reduce((sum, { count }) => sum + count, 0);
  const facet = (field: Facet['field'], valueOf: (one: Tally) => string | null): Facet => {
    const counts = new Map<string, number>();
    for (const one of tallies) {
      const value = valueOf(one);
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + one.count);
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return {
      field,
      values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    };
  };
  return {
    total,
    isExact: total < countedAtMost,
    facets: [
      facet('type', ({ type }) => type),
      facet('state', ({ state }) => state),
      facet('year', ({ year }) => (year === Number(noDate.slice(0, 4)) ? null : String(year))),
      facet('currency', ({ currency }) => currency),
    ],
  };
}

/** Undefined unless every word that nothing has may be another one. */
function corrected(query: string, { unknown }: Asked): string | undefined {
  if (unknown.length === 0 || unknown.some(({ meant }) => meant.length === 0)) return undefined;
  return unknown.reduce(
    (text, { word, meant }) =>
      text.replace(new RegExp(word.spelling, 'iu'), () => meant[0] ?? word.spelling),
    query,
  );
}

/** @throws CodedError BAD_USER_INPUT */
function requireLength(text: string, argument: string): void {
  if (text.length <= longestQuery) return;
  throw refusal(
    `Expected ${argument} of at most ${longestQuery} characters, got ${text.length}.`,
    argument,
  );
}

/** @throws CodedError BAD_USER_INPUT */
function requireCount(first: number): void {
  if (first >= 1 && first <= mostHits) return;
  throw refusal(`Expected first from 1 to ${mostHits}, got ${first}.`, 'first');
}

function refusal(message: string, argument: string): CodedError {
  return new CodedError('BAD_USER_INPUT', message, { inputPath: [argument] });
}
