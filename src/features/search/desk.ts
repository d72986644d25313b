/** Searching, as one company's callers do: asking is what has its records looked at, where nobody has before. */

import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { resourceOf, searchTypes, type SearchType } from './documents.ts';
import type { Counted, Found, PageRequest, Search, SearchRequest, Suggestion } from './search.ts';

/** How complete what is known of a type's records is. */
interface Coverage {
  readonly type: SearchType;
  /** When the latest look began that has seen all of them; epoch milliseconds. */
  readonly asOf: number | undefined;
  readonly isComplete: boolean;
}

type Question = Omit<SearchRequest, 'organization'>;

/** What was found, and what can be asked about it. */
export interface SearchAnswer extends Found {
  readonly question: Question & PageRequest;
  /** Once, however often it is called. */
  readonly counted: () => Promise<Counted>;
  readonly coverage: () => Promise<readonly Coverage[]>;
}

/** @throws CodedError BAD_USER_INPUT, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE, from each */
export interface SearchDesk {
  find(question: Question & PageRequest): Promise<SearchAnswer>;
  suggest(prefix: string, first: number): Promise<readonly Suggestion[]>;
}

interface DeskNeeds {
  readonly search: Search;
  readonly organizationId: string;
  readonly organization: () => Promise<BillyRecord | null>;
  /** Resolves where the company's books may be shown. @throws CodedError when Billy refuses its token */
  readonly admit: () => Promise<void>;
  /** Somebody wants these to be known. */
  readonly onAsked: (resources: readonly ResourceName[]) => void;
  /** When each list was last seen whole. */
  readonly sweptAt: () => Promise<ReadonlyMap<ResourceName, number | undefined>>;
}

/** Attachments are found by the names of their files, and all by those of customers. */
const besides: Partial<Record<SearchType, readonly ResourceName[]>> = { ATTACHMENT: ['files'] };

export function createSearchDesk(needs: DeskNeeds): SearchDesk {
  const { search, organizationId, organization, admit, onAsked, sweptAt } = needs;

  function note(types: readonly SearchType[] | undefined): void {
    onAsked(resourcesOf(types ?? searchTypes));
  }

  async function coverageOf(types: readonly SearchType[] = searchTypes) {
    const [swept, isWhole] = await Promise.all([sweptAt(), search.isWhole()]);
    return types.map((type): Coverage => {
      const looks = resourcesOf([type]).map((name) => swept.get(name));
      const seen = looks.filter((at) => at !== undefined);
      const isSeen = seen.length === looks.length;
      return { type, asOf: isSeen ? Math.min(...seen) : undefined, isComplete: isSeen && isWhole };
    });
  }

  return {
    async find(question) {
      await admit();
      note(question.types);
      const request = { ...question, organization };
      const found = await search.find(organizationId, request);
      let counted: Promise<Counted> | undefined;
      return {
        ...found,
        question,
        counted: () => (counted ??= search.count(organizationId, request)),
        coverage: () => coverageOf(question.types),
      };
    },
    async suggest(prefix, first) {
      await admit();
      note(undefined);
      return search.suggest(organizationId, prefix, first);
    },
  };
}

/** What records of these types are made of. */
function resourcesOf(types: readonly SearchType[]): readonly ResourceName[] {
  return types.flatMap((type) => [resourceOf[type], ...(besides[type] ?? [])]);
}
