/**
 * What analysts ask of a company's mirror: which records are meant, and what they come to. Billy is asked only for lists of which too
 * little is known here, or of which the caller wants to know what is true now.
 */

import type { FiscalYears } from '../../accounting/periods.ts';
import { calendarYears } from '../../accounting/relative-periods.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { resources, type ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import { nameOf, readRecords } from '../../mirror/records.ts';
import { mirrorTables } from '../../mirror/tables/mirror-tables.ts';
import { tellingFailures, type TablesReader } from '../../mirror/tables/reading.ts';
import { tablesWith, type TableSource } from '../../mirror/tables/table-source.ts';
import type { Store } from '../../store/store.ts';
import { checkCondition, type FilterFault } from './check.ts';
import { leadsBackTo, needsFiscalYears, resourcesIn, type Almanac } from './compile.ts';
import type { Condition } from './condition.ts';
import { countFound, findIds } from './find.ts';
import { entityOf } from './model.ts';
import type { Order } from './order.ts';
import { conjunctsOf, pushedDown, type BillyFilters } from './push-down.ts';
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

/** Who was asked: Billy, or what is known here. */
export type AskedPlace = 'billy' | 'mirror';

/** A condition, in the ways it can be written. */
export interface AppliedFilter {
  /** Null for everything. */
  readonly json: Condition | null;
  readonly text: string;
}

/** One of the conditions that all have to hold, and who was asked for what meets it. */
export interface AppliedCondition extends AppliedFilter {
  readonly at: AskedPlace;
}

/** How far what was asked can be relied on. */
export interface Freshness {
  /** Every list that was asked has been seen whole, and all of it is in the tables. */
  readonly isComplete: boolean;
  /** Whether the tables hold all that has been seen. */
  readonly areTablesComplete: boolean;
  /** Since when at the latest nothing may have been missed; undefined while some list has never been seen whole. */
  readonly asOf: number | undefined;
  readonly resources: readonly {
    readonly resource: ResourceName;
    readonly asOf: number | undefined;
    readonly at: AskedPlace;
  }[];
}

interface Answered {
  readonly filter: AppliedFilter;
  /** The filter's outermost conditions. */
  readonly applied: readonly AppliedCondition[];
  readonly freshness: Freshness;
}

interface Findings extends Answered {
  readonly rows: readonly { readonly cursor: string; readonly record: BillyRecord }[];
  readonly hasMore: boolean;
  /** Undefined when nobody wanted to know. */
  readonly total: number | undefined;
  /** Of all that was found, in its order; undefined where they were too many, Billy was asked for them, or nobody wanted them. */
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

/** A list that Billy was asked for. */
export interface BroughtList {
  readonly records: readonly BillyRecord[];
  /** When Billy was asked, epoch milliseconds. */
  readonly asOf: number;
}

/** The caller's own way to Billy. */
export interface BillyLists {
  /** How old what is known may be; undefined where the caller does not say. */
  readonly maxAgeMs: () => number | undefined;
  /** All of a list; undefined where it is too long, or Billy does not answer in time. */
  readonly read: (
    resource: ResourceName,
    filters: BillyFilters,
  ) => Promise<BroughtList | undefined>;
}

interface CallerNeeds {
  readonly organizationId: string;
  /** Resolves where the company's books may be shown. @throws CodedError when Billy refuses its token */
  readonly admit: () => Promise<void>;
  /** Undefined for those whom nobody waits for: they take what is known. */
  readonly billy?: BillyLists | undefined;
  /** Asked only where a question speaks of them. */
  readonly fiscalYears: () => Promise<FiscalYears>;
  /** When each list was seen whole. */
  readonly sweptAt: () => Promise<ReadonlyMap<ResourceName, number | undefined>>;
  /** Somebody wants these to be known. */
  readonly onAsked: (resources: readonly ResourceName[]) => void;
}

interface Question {
  readonly resource: ResourceName;
  readonly condition: Condition | undefined;
  readonly almanac: Almanac;
}

interface Brought extends BroughtList {
  /** What Billy was asked of it. */
  readonly conditions: readonly Condition[];
}

interface Held {
  /** Records of the resource asked for, where Billy has just brought them. */
  readonly held: readonly BillyRecord[] | undefined;
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
    return freshnessIn(
      asked.map((resource) => ({ resource, asOf: known.get(resource), at: 'mirror' })),
      areComplete,
    );
  }

  async function almanacFor({ fiscalYears }: CallerNeeds, isFiscal: boolean): Promise<Almanac> {
    return { today: clock.today(), fiscalYears: isFiscal ? await fiscalYears() : calendarYears };
  }

  return (caller: CallerNeeds): Analyst => {
    const { organizationId } = caller;

    /** Asks Billy for the lists of which what is known does not do, as far as Billy can answer. */
    async function bring(
      known: Freshness,
      { resource, condition, almanac }: Question,
    ): Promise<ReadonlyMap<ResourceName, Brought>> {
      const { billy } = caller;
      if (billy === undefined) return new Map();
      const oldest = clock.now() - (billy.maxAgeMs() ?? Infinity);
      const wanted = known.resources.filter(
        ({ asOf }) => !known.areTablesComplete || asOf === undefined || asOf < oldest,
      );
      const brought = await Promise.all(
        wanted.map(async ({ resource: name }): Promise<readonly [ResourceName, Brought][]> => {
          // Where the filter leads back to the list, others of it are asked about than those that are meant.
          const isNarrowed = name === resource && !leadsBackTo(resource, condition);
          const pushed = pushedDown(name, isNarrowed ? condition : undefined, almanac);
          if (pushed === undefined) return [];
          const list = await billy.read(name, pushed.filters);
          return list === undefined ? [] : [[name, { ...list, conditions: pushed.conditions }]];
        }),
      );
      return new Map(brought.flat());
    }

    async function about(
      question: Question,
      more: readonly ResourceName[] = [],
    ): Promise<{ readonly answered: Answered; readonly tables: TableSource } & Held> {
      const { resource, condition } = question;
      await caller.admit();
      const inFilter = condition === undefined ? [] : resourcesIn(resource, condition);
      const asked = [...new Set([resource, ...inFilter, ...more])];
      caller.onAsked(asked);
      const known = await freshnessOf(caller, asked);
      const brought = await bring(known, question);
      const seen = known.resources.map((one) => {
        const asOf = brought.get(one.resource)?.asOf;
        return asOf === undefined ? one : { ...one, asOf, at: 'billy' as const };
      });
      const areWhole = known.areTablesComplete || seen.every(({ at }) => at === 'billy');
      const pushed = new Set(brought.get(resource)?.conditions);
      const records = new Map([...brought].map(([name, list]) => [name, list.records]));
      return {
        answered: {
          filter: shown(resource, condition),
          applied: conjunctsOf(condition).map((one) => ({
            ...shown(resource, one),
            at: pushed.has(one) ? 'billy' : 'mirror',
          })),
          freshness: freshnessIn(seen, areWhole),
        },
        tables: tablesWith(organizationId, records),
        held: records.get(resource),
      };
    }

    /** By `nameOf`, from those at hand where there are any. */
    async function recordsOf(
      resource: ResourceName,
      ids: readonly string[],
      held?: readonly BillyRecord[],
    ): Promise<ReadonlyMap<string, BillyRecord>> {
      if (held !== undefined)
        return new Map(held.map((record) => [nameOf({ resource, id: record.id }), record]));
      const names = ids.map((id) => ({ resource, id }));
      return readRecords(await store.open(), organizationId, names);
    }

    return {
      find: (asked) =>
        tellingFailures(async () => {
          const { resource, orderBy, first, after, mostIds = 0 } = asked;
          const condition = requireCondition(resource, asked);
          requireOrders(resource, orderBy);
          const isFiscal = condition !== undefined && needsFiscalYears(condition);
          const almanac = await almanacFor(caller, isFiscal);
          const question = { resource, condition, almanac };
          const { answered, tables, held } = await about(question);
          const page = { first, after, mostIds };
          const request = { ...question, organizationId, orderBy, tables, ...page };
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
            held,
          );
          return {
            ...answered,
            rows: rows.flatMap(({ id, cursor }) => {
              // What has gone in this very moment is left out.
              const record = records.get(nameOf({ resource, id }));
              return record === undefined ? [] : [{ cursor, record }];
            }),
            hasMore,
            total,
            // What Billy has just brought is not in the mirror yet, to be read by its ids.
            ids: held === undefined ? ids : undefined,
          };
        }),

      read: (resource, ids) =>
        tellingFailures(async () => {
          await caller.admit();
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
          const question = { resource: subject, condition, almanac };
          const { answered, tables } = await about(question, source.resources());
          const stats = await read(organizationId, (transaction) =>
            readStats(transaction, { ...request, tables }),
          );
          return { ...answered, ...stats };
        }),
    };
  };
}

function freshnessIn(resources: Freshness['resources'], areTablesComplete: boolean): Freshness {
  const times = resources.flatMap(({ asOf }) => asOf ?? []);
  const isWhole = times.length === resources.length;
  return {
    isComplete: areTablesComplete && isWhole,
    areTablesComplete,
    asOf: isWhole ? Math.min(...times) : undefined,
    resources,
  };
}

function shown(resource: ResourceName, condition: Condition | undefined): AppliedFilter {
  return {
    json: condition ?? null,
    text: condition === undefined ? '' : printText(resource, condition),
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
