/** Finding by conditions and adding up, as callers are handed it. */

import { fiscalYearsOf } from '../accounting/periods.ts';
import { calendarYears } from '../accounting/relative-periods.ts';
import type { BillyRecord } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import { createAnalysis, type Analyst } from '../features/analysis/analysis.ts';
import type { Deriving } from '../feed/deriving.ts';
import { createTablesReader } from '../mirror/tables/reading.ts';
import type { Store } from '../store/store.ts';
import type { Hearing } from './hearing.ts';

interface AnalysingNeeds {
  readonly store: Store;
  readonly deriving: Pick<Deriving, 'isComplete'>;
  readonly clock: Clock;
}

interface Caller {
  readonly organizationId: string;
  readonly organization: () => Promise<BillyRecord | null>;
  readonly hearing: Pick<Hearing, 'noteAsked' | 'sweptAt'>;
}

export function createAnalysing({ store, deriving, clock }: AnalysingNeeds) {
  const analysis = createAnalysis({
    store,
    read: createTablesReader(store),
    areTablesComplete: (name) => deriving.isComplete(name),
    clock,
  });
  return {
    of: ({ organizationId, organization, hearing }: Caller): Analyst =>
      analysis({
        organizationId,
        // Calendar years, for a company that Billy says nothing else of.
        fiscalYears: async () => fiscalYearsOf((await organization()) ?? {}) ?? calendarYears,
        onAsked: (asked) => hearing.noteAsked(organizationId, asked),
        sweptAt: () => hearing.sweptAt(organizationId),
      }),
  };
}
