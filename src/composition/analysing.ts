/** Finding by conditions and adding up, as callers are handed it. */

import { setTimeout as sleepFor } from 'node:timers/promises';
import { fiscalYearsOf } from '../accounting/periods.ts';
import { calendarYears } from '../accounting/relative-periods.ts';
import { largestPage } from '../billy/paging.ts';
import type { BillyRecord } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import {
  createAnalysis,
  type Analyst,
  type BillyLists,
  type BroughtList,
} from '../features/analysis/analysis.ts';
import { CodedError } from '../errors.ts';
import type { Deriving } from '../feed/deriving.ts';
import type { Loaders } from '../loaders/loaders.ts';
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
  readonly admit: () => Promise<void>;
  /** Undefined where Billy is not to be asked for lists. */
  readonly billy: BillyLists | undefined;
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
    of: ({ organizationId, organization, admit, billy, hearing }: Caller): Analyst =>
      analysis({
        organizationId,
        admit,
        billy,
        // Calendar years, for a company that Billy says nothing else of.
        fiscalYears: async () => fiscalYearsOf((await organization()) ?? {}) ?? calendarYears,
        onAsked: (asked) => hearing.noteAsked(organizationId, asked),
        sweptAt: () => hearing.sweptAt(organizationId),
      }),
  };
}

/** Longer lists are left to those who read them in the background: a question is worth five calls to Billy. */
const mostRows = 5_000;

/** What is known here answers when Billy takes longer; well within the time a request has. */
const patienceMs = 5_000;

/** Lists as one caller has them read: anew, and nothing stale. */
export function billyListsOf(loaders: Loaders, clock: Clock): BillyLists {
  async function readAll(...[resource, filters]: Parameters<BillyLists['read']>) {
    const asOf = clock.now();
    const slice = (offset: number) =>
      loaders.fresh().list(resource, { filters, offset, count: largestPage, include: [] });
    const first = await slice(0);
    if (first.total > mostRows) return undefined;
    const more = Math.ceil(first.total / largestPage) - 1;
    const offsets = Array.from(
      { length: Math.max(0, more) },
      (_, page) => (page + 1) * largestPage,
    );
    const slices = [first, ...(await Promise.all(offsets.map(slice)))];
    const records = new Map(slices.flatMap((some) => some.records).map((one) => [one.id, one]));
    // Where rows came, went or changed places between two pages, nobody knows what is missing.
    if (slices.some(({ total }) => total !== records.size)) return undefined;
    return { records: [...records.values()], asOf };
  }

  return {
    maxAgeMs: () => loaders.freshness.maxAgeMs,
    async read(resource, filters): Promise<BroughtList | undefined> {
      const reading = readAll(resource, filters).catch((error: unknown) => {
        // Billy's failures are what the mirror is for, but for one: where the token is refused, what is known is not shown.
        if (error instanceof CodedError && error.code !== 'UPSTREAM_CREDENTIALS_REJECTED')
          return undefined;
        throw error;
      });
      return Promise.race([reading, sleepFor(patienceMs, undefined, { ref: false })]);
    },
  };
}
