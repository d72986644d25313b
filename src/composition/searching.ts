/** Finding by words, as callers are handed it. */

import type { BillyRecord } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import { searchDerivation } from '../features/search/derivation.ts';
import { createSearchDesk, type SearchDesk } from '../features/search/desk.ts';
import { createSearch } from '../features/search/search.ts';
import { createStemming } from '../features/search/stems.ts';
import type { Deriving } from '../feed/deriving.ts';
import { createTablesReader } from '../mirror/tables/reading.ts';
import type { Store } from '../store/store.ts';
import type { Hearing } from './hearing.ts';

interface SearchingNeeds {
  readonly store: Store;
  readonly deriving: Pick<Deriving, 'prepare' | 'isComplete'>;
  readonly clock: Clock;
}

interface Caller {
  readonly organizationId: string;
  readonly organization: () => Promise<BillyRecord | null>;
  readonly admit: () => Promise<void>;
  readonly hearing: Pick<Hearing, 'noteAsked' | 'sweptAt'>;
}

export function createSearching({ store, deriving, clock }: SearchingNeeds) {
  const read = createTablesReader(store);
  const search = createSearch({
    ask: async (organizationId, work) => {
      await deriving.prepare();
      return read(organizationId, work);
    },
    stemming: createStemming(),
    today: () => clock.today(),
    isDerived: () => deriving.isComplete(searchDerivation.name),
  });
  return {
    of({ organizationId, organization, admit, hearing }: Caller): SearchDesk {
      return createSearchDesk({
        search,
        organizationId,
        organization,
        admit,
        onAsked: (asked) => hearing.noteAsked(organizationId, asked),
        sweptAt: () => hearing.sweptAt(organizationId),
      });
    },
  };
}
