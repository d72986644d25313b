/** What analysts ask of a company's mirror: which records are meant, and what they come to. Billy is not asked for it. */

import type { FiscalYears } from '../../accounting/periods.ts';
import { calendarYears } from '../../accounting/relative-periods.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { resources, type ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import { nameOf, readRecords } from '../../mirror/records.ts';
import { mirrorTables } from '../../mirror/tables/mirror-tables.ts';
import { tellingFailures, type TablesReader } from '../../mirror/tables/reading.ts';
import type { Store } from '../../store/store.ts';
import { checkCondition, type FilterFault } from './check.ts';
import { needsFiscalYears, resourcesIn, type Almanac } from './compile.ts';
import type { Condition } from './condition.ts';
import { countFound, findIds } from './find.ts';
import { entityOf } from './model.ts';
import type { Order } from './order.ts';
import { checkStats, type StatsAsked } from './stats-check.ts';
import { readStats, type Stats } from './stats.ts';
import { Source, subjects } from './subjects.ts';
import { parseText, printText } from './text.ts';

/** One filter, written in up to three ways; what is given has to hold together. */
export interface FilterSkins {
  /** As data, still to be checked. */
  readonly where?: unknown;
  readonly text?: string | undefined;
  readonly json?: unknown;
}

interface FindAsked extends FilterSkins {
  readonly resource: ResourceName;
  readonly orderBy: readonly Order[];
  readonly first: number;
  readonly after: string | undefined;
  /** Whether somebody wants to know how many there are in all. */
  readonly isCounted: boolean;
  /** Where there are no more than so many, `ids` is all of them; none unless said otherwise. */
  readonly mostIds?: number;
}

/** A filter as it was understood, in the ways it can be written. */
export interface AppliedFilter {
  readonly json: Condition | null;
  readonly text: string;
}

/** How far what is known can be relied on. */
export interface Freshness {
  /** Every list that was asked has been seen whole, and all of it is in the tables. */
  readonly isComplete: boolean;
  /** Since when at the latest nothing may have been missed; undefined while some list has never been seen whole. */
  readonly asOf: number | undefined;
  readonly resources: readonly {
    readonly resource: ResourceName;
    readonly asOf: number | undefined;
  }[];
}

interface Answered {
  readonly filter: AppliedFilter;
  readonly freshness: Freshness;
}

interface Findings extends Answered {
  readonly rows: readonly { readonly cursor: string; readonly record: BillyRecord }[];
  readonly hasMore: boolean;
  /** Undefined when nobody wanted to know. */
  readonly total: number | undefined;
  /** Of all that was found, in its order; undefined where they were too many or nobody wanted them. */
  readonly ids: readonly string[] | undefined;
}

/** One caller's view. */
export interface Analyst {
  /** @throws CodedError BAD_USER_INPUT, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE */
  find(asked: FindAsked): Promise<Findings>;
  /** Records as they are now, in the order of their ids; without those that are gone. @throws CodedError SERVICE_UNAVAILABLE */
  read(resource: ResourceName, ids: readonly string[]): Promise<readonly BillyRecord[]>;
  /** The same as of `find`. */
  stats(asked: StatsAsked & FilterSkins): Promise<Stats & Answered>;
}

interface AnalysisNeeds {
  readonly store: Pick<Store, 'open'>;
  readonly read: TablesReader;
  /** Makes the tables, if they are not there yet, and says whether they hold all that the mirror has. */
  readonly areTablesComplete: (name: string) => Promise<boolean>;
  readonly clock: Clock;
}

interface CallerNeeds {
  readonly organizationId: string;
  /** Asked only where a question speaks of them. */
  readonly fiscalYears: () => Promise<FiscalYears>;
  /** When each list was seen whole. */
  readonly sweptAt: () => Promise<ReadonlyMap<ResourceName, number | undefined>>;
  /** Somebody wants these to be known. */
  readonly onAsked: (resources: readonly ResourceName[]) => void;
}

const mostOrders = 5;

export function createAnalysis(needs: AnalysisNeeds) {
  const { store, read, areTablesComplete, clock } = needs;

  async function freshnessOf(
    { sweptAt }: CallerNeeds,
    asked: readonly ResourceName[],
  ): Promise<Freshness> {
    const areComplete = await areTablesComplete(mirrorTables.name);
    const known = await sweptAt();
    const seen = asked.map((resource) => ({ resource, asOf: known.get(resource) }));
    const times = seen.flatMap(({ asOf }) => asOf ?? []);
    const isWhole = times.length === seen.length;
    return {
      isComplete: areComplete && isWhole,
      asOf: isWhole ? Math.min(...times) : undefined,
      resources: seen,
    };
  }

  async function almanacFor({ fiscalYears }: CallerNeeds, isFiscal: boolean): Promise<Almanac> {
    return { today: clock.today(), fiscalYears: isFiscal ? await fiscalYears() : calendarYears };
  }

  return (caller: CallerNeeds): Analyst => {
    const { organizationId } = caller;

    async function about(
      resource: ResourceName,
      condition: Condition | undefined,
      more: readonly ResourceName[] = [],
    ): Promise<Answered> {
      const inFilter = condition === undefined ? [] : resourcesIn(resource, condition);
      const asked = [...new Set([resource, ...inFilter, ...more])];
      caller.onAsked(asked);
      return {
        filter: {
          json: condition ?? null,
          text: condition === undefined ? '' : printText(resource, condition),
        },
        freshness: await freshnessOf(caller, asked),
      };
    }

    async function recordsOf(resource: ResourceName, ids: readonly string[]) {
      const names = ids.map((id) => ({ resource, id }));
      return readRecords(await store.open(), organizationId, names);
    }

    return {
      find: (asked) =>
        tellingFailures(async () => {
          const { resource, orderBy, first, after, mostIds = 0 } = asked;
          const condition = requireCondition(resource, asked);
          requireOrders(resource, orderBy);
          const answer = await about(resource, condition);
          const isFiscal = condition !== undefined && needsFiscalYears(condition);
          const almanac = await almanacFor(caller, isFiscal);
          const page = { first, after, mostIds };
          const request = { organizationId, resource, condition, orderBy, almanac, ...page };
          const { rows, hasMore, ids, total } = await read(organizationId, async (transaction) => {
            const found = await findIds(transaction, request);
            if (!asked.isCounted) return { ...found, total: undefined };
            return {
              ...found,
              total: found.ids?.length ?? (await countFound(transaction, request)),
            };
          });
          const records = await recordsOf(
            resource,
            rows.map(({ id }) => id),
          );
          return {
            ...answer,
            rows: rows.flatMap(({ id, cursor }) => {
              // What has gone in this very moment is left out.
              const record = records.get(nameOf({ resource, id }));
              return record === undefined ? [] : [{ cursor, record }];
            }),
            hasMore,
            total,
            ids,
          };
        }),

      read: (resource, ids) =>
        tellingFailures(async () => {
          const records = await recordsOf(resource, ids);
          return ids.flatMap((id) => records.get(nameOf({ resource, id })) ?? []);
        }),

      stats: (asked) =>
        tellingFailures(async () => {
          const { subject } = asked;
          const condition = requireCondition(subject, asked);
          const isFiscal =
            asked.groupBy.includes('fiscalYear') ||
            (condition !== undefined && needsFiscalYears(condition)) ||
            /fiscal/i.test(`${asked.during ?? ''} ${asked.period ?? ''}`);
          const almanac = await almanacFor(caller, isFiscal);
          const request = { ...checkStats(asked, almanac), organizationId, condition, almanac };
          const source = new Source(subjects[subject]);
          for (const by of request.groupBy) {
            const place = subjects[subject].partings[by as keyof typeof subjects.invoices.partings];
            if (place !== undefined) source.at(place);
          }
          source.at(subjects[subject].against.place);
          const answer = await about(subject, condition, source.resources());
          const stats = await read(organizationId, (transaction) =>
            readStats(transaction, request),
          );
          return { ...answer, ...stats };
        }),
    };
  };
}

/** @throws CodedError BAD_USER_INPUT */
function requireCondition(
  resource: ResourceName,
  { where, text, json }: FilterSkins,
): Condition | undefined {
  const parts = [
    ...(where === undefined ? [] : [checked('where', checkCondition(resource, where))]),
    ...(json === undefined ? [] : [checked('json', checkCondition(resource, json))]),
    ...(text === undefined || text.trim() === ''
      ? []
      : [checked('text', parseText(resource, text))]),
  ];
  const [first, ...more] = parts;
  if (first === undefined || more.length === 0) return first;
  return checked('where', checkCondition(resource, { and: parts }));
}

function checked(
  argument: string,
  result: {
    readonly condition?: Condition | undefined;
    readonly faults?: readonly FilterFault[] | undefined;
  },
): Condition {
  if (result.condition !== undefined) return result.condition;
  const [first] = result.faults ?? [];
  const messages = (result.faults ?? []).map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new CodedError('BAD_USER_INPUT', messages.slice(0, 5).join(' '), {
    inputPath: [argument, ...(first?.path ?? [])],
  });
}

/** @throws CodedError BAD_USER_INPUT */
function requireOrders(resource: ResourceName, orderBy: readonly Order[]): void {
  if (orderBy.length > mostOrders)
    throw new CodedError('BAD_USER_INPUT', `Expected at most ${mostOrders} fields to order by.`, {
      inputPath: ['orderBy'],
    });
  const { fields } = entityOf(resource);
  for (const [index, { field }] of orderBy.entries())
    if (!fields.has(field))
      throw new CodedError(
        'BAD_USER_INPUT',
        `Expected a field of ${resources[resource].singular} by Billy's name, got ${JSON.stringify(field.slice(0, 40))}.`,
        { inputPath: ['orderBy', String(index), 'field'] },
      );
}
