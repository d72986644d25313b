/**
 * Adds up what a filter means: by contact, month, country. All of it is done by the database in exact numbers; amounts of credit
 * notes count against those of invoices, and what is credited against what is debited.
 */

import { sql, type RawBuilder, type Transaction } from 'kysely';
import { compare, sum } from '../../accounting/money.ts';
import type { Days } from '../../accounting/relative-periods.ts';
import { CodedError } from '../../errors.ts';
import { mirrored, type TableSource } from '../../mirror/tables/table-source.ts';
import type { Tables } from '../../store/tables.ts';
import { compileCondition, type Almanac } from './compile.ts';
import type { Condition } from './condition.ts';
import {
  dayOf,
  firstDayOf,
  isGrain,
  stretchAround,
  stretchBefore,
  stretchesIn,
  stretchYearBefore,
  type Grain,
} from './periods.ts';
import {
  Source,
  subjects,
  type Parting,
  type StatsDate,
  type StatsField,
  type SubjectName,
} from './subjects.ts';

export interface Measure {
  /** What it is called in the answer. */
  readonly name: string;
  readonly function:
    'count' | 'sum' | 'average' | 'min' | 'max' | 'median' | 'percentile' | 'distinct';
  /** Of what; for `distinct` one of what rows are parted by, for `count` nothing. */
  readonly field?: StatsField | undefined;
  readonly of?: Parting | undefined;
  /** From 0 to 1. */
  readonly percentile?: number | undefined;
}

export type Grouping = Grain | Parting;

export interface Having {
  readonly measure: string;
  readonly operator: 'greaterThan' | 'atLeast' | 'lessThan' | 'atMost' | 'equals';
  /** Decimal text. */
  readonly value: string;
}

export interface StatsOrder {
  /** Name of a measure, or what rows are parted by. */
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Checked already: names are known, and suit the subject. */
export interface StatsRequest {
  readonly organizationId: string;
  readonly subject: SubjectName;
  readonly condition: Condition | undefined;
  readonly groupBy: readonly Grouping[];
  readonly measures: readonly Measure[];
  readonly having: readonly Having[];
  readonly orderBy: readonly StatsOrder[];
  /** So many rows; what the others come to is one more. */
  readonly top: number;
  /** By which date rows are parted and days are meant. */
  readonly date: StatsDate;
  /** Only these; all days without. */
  readonly days: Days | undefined;
  readonly compareWith: 'previousPeriod' | 'previousYear' | undefined;
  /** In the company's own currency, at the rates that documents state; else rows are of one currency each. */
  readonly isInBase: boolean;
  /** Whether somebody wants to know what is beyond the top. */
  readonly withOthers: boolean;
  readonly almanac: Almanac;
  /** Where the rows are; the mirror unless said otherwise. */
  readonly tables?: TableSource;
}

export interface StatsKey {
  readonly by: Grouping;
  /** An id, or the first day; null for what has none. */
  readonly value: string | null;
  readonly label: string | null;
  /** Of a stretch of time. */
  readonly days: Days | undefined;
}

export interface StatsRow {
  readonly keys: readonly StatsKey[];
  /** Decimal texts, one for each measure. */
  readonly values: readonly string[];
  /** The same of the stretch compared with. */
  readonly previous: readonly string[] | undefined;
}

export interface Stats {
  /** Names of the measures, in the order of the values. */
  readonly measures: readonly string[];
  readonly rows: readonly StatsRow[];
  /** Of everything: one row, or one for each currency. */
  readonly totals: readonly StatsRow[];
  /** What is beyond the top; one row, or one for each currency. */
  readonly others: readonly StatsRow[];
}

interface Group {
  readonly keys: readonly (string | null)[];
  readonly values: readonly string[];
  readonly isTotal: boolean;
}

/** Rows read at most, before the top is taken. */
export const mostGroups = 10_000;

/** @throws CodedError QUERY_TOO_COMPLEX for more groups than are worth adding up one by one */
export async function readStats(
  transaction: Transaction<Tables>,
  request: StatsRequest,
): Promise<Stats> {
  const { compareWith, days } = request;
  const now = await readGroups(transaction, request, request.days);
  const before =
    compareWith === undefined || days === undefined
      ? undefined
      : await readGroups(transaction, request, daysBefore(days, compareWith));
  const groups = keysOf(request);
  const order = inOrder(request, groups);
  const filled = filledIn(request, groups, now).sort(order);
  const rows = filled.slice(0, request.top);
  const labels = await readLabels(transaction, request, rows);
  const earlier = before && matching(request, groups, before);
  const shown = (group: Group): StatsRow => ({
    keys: groups.flatMap((by, index) => {
      const value = group.keys[index] ?? null;
      if (group.isTotal && by !== 'currency') return [];
      return [keyOf(request, by, value, labels)];
    }),
    values: group.values,
    previous: earlier?.(group),
  });
  const totals = now.filter(({ isTotal }) => isTotal);
  const isEmpty = totals.length === 0;
  const nothing = { keys: [], values: request.measures.map(() => '0'), isTotal: true };
  return {
    measures: request.measures.map(({ name }) => name),
    rows: rows.map(shown),
    totals: isEmpty
      ? [{ keys: [], values: nothing.values, previous: earlier?.(nothing) }]
      : totals.map(shown),
    others:
      request.withOthers && filled.length > rows.length
        ? (await othersThan(transaction, request, rows, now)).map(shown)
        : [],
  };
}

const preambleOf = ({ tables = mirrored }: StatsRequest) => tables.preamble;

/** What rows are parted by, the currency with them where amounts of several must not be added. */
function keysOf({ groupBy, isInBase }: StatsRequest): readonly Grouping[] {
  return isInBase || groupBy.includes('currency') ? groupBy : [...groupBy, 'currency'];
}

interface Aggregated {
  readonly keys: readonly (string | null)[];
  readonly values: readonly string[];
  readonly is_total: boolean;
}

async function readGroups(
  transaction: Transaction<Tables>,
  request: StatsRequest,
  days: Days | undefined,
): Promise<readonly Group[]> {
  const groups = keysOf(request);
  const { rows: parts, keys } = statement(request, groups, days);
  const measures = request.measures.map(aggregate);
  const having = request.having.map(({ measure, operator, value }) => {
    const index = request.measures.findIndex(({ name }) => name === measure);
    return sql`${measures[index] ?? sql`null`} ${sql.raw(signs[operator])} ${value}::numeric`;
  });
  const currencies = keys.filter((_key, index) => groups[index] === 'currency');
  // Where rows are parted by nothing but the currency that totals are parted by, each is its own total.
  const isOwnTotal = !request.isInBase && groups.length === 1;
  const totals = request.isInBase ? [] : currencies;
  const mark = request.isInBase
    ? undefined
    : sql.join(keys.filter((key) => !currencies.includes(key)));
  const isTotal =
    keys.length === 0
      ? sql`true`
      : isOwnTotal
        ? sql`false`
        : sql`grouping(${mark ?? sql.join(keys)}) > 0`;
  const parted =
    keys.length === 0
      ? sql``
      : isOwnTotal
        ? sql`group by ${sql.join(keys)}`
        : sql`group by grouping sets ((${sql.join(keys)}), (${sql.join(totals)}))`;
  const kept =
    having.length === 0 ? sql`` : sql`having ${isTotal} or (${sql.join(having, sql` and `)})`;
  const { rows } = await sql<Aggregated>`
    ${preambleOf(request)}select array[${sql.join(keys.map((key) => sql`${key}::text`))}]::text[] as keys,
      ${textsOf(measures)} as values, ${isTotal} as is_total
    from ${parts} ${parted} ${kept}
    limit ${mostGroups + 2}`.execute(transaction);
  if (rows.length > mostGroups + 1)
    throw new CodedError(
      'QUERY_TOO_COMPLEX',
      `Expected at most ${mostGroups} groups; narrow the filter, or group by less.`,
    );
  return rows.flatMap(({ keys: found, values, is_total }) => {
    const group = { keys: found, values, isTotal: is_total };
    return isOwnTotal ? [group, { ...group, isTotal: true }] : [group];
  });
}

/** Of what is not among these rows; without reading all of it again where the groups say enough. */
async function othersThan(
  transaction: Transaction<Tables>,
  request: StatsRequest,
  shown: readonly Group[],
  read: readonly Group[],
): Promise<readonly Group[]> {
  const { measures, having, isInBase } = request;
  const addsUp = measures.every(({ function: name }) => name === 'sum' || name === 'count');
  // Groups that were left out are not known.
  if (!addsUp || having.length > 0) return readOthers(transaction, request, shown);
  const among = new Set(shown);
  const others = read.filter((group) => !group.isTotal && !among.has(group));
  const groups = keysOf(request);
  const place = isInBase ? -1 : groups.indexOf('currency');
  const byCurrency = Map.groupBy(others, ({ keys }) => keys[place] ?? null);
  if (isInBase && byCurrency.size === 0) byCurrency.set(null, []);
  return [...byCurrency]
    .sort(([a], [b]) => byText(a, b))
    .map(([currency, some]) => ({
      keys: groups.map((_by, index) => (index === place ? currency : null)),
      values: measures.map((_measure, index) =>
        sum(some.map(({ values }) => values[index] ?? '0')),
      ),
      isTotal: true,
    }));
}

/** The same, added up by the database. */
async function readOthers(
  transaction: Transaction<Tables>,
  request: StatsRequest,
  shown: readonly Group[],
): Promise<readonly Group[]> {
  const groups = keysOf(request);
  const { rows: parts, keys } = statement(request, groups, request.days);
  const measures = request.measures.map(aggregate);
  const names = shown.map(({ keys: values }) => values.map(markedKey).join(''));
  const name = sql.join(
    keys.map((key) => sql`coalesce('=' || ${key}::text, '-') || ${keyEnd}::text`),
    sql` || `,
  );
  const currency = request.isInBase ? undefined : keys[groups.indexOf('currency')];
  const values = groups.map((by) =>
    by === 'currency' && currency !== undefined ? sql`${currency}::text` : sql`null`,
  );
  const { rows } = await sql<Omit<Aggregated, 'is_total'>>`
    ${preambleOf(request)}select array[${sql.join(values)}]::text[] as keys, ${textsOf(measures)} as values
    from ${parts}
    where ${name} <> all(${names}::text[])
    ${currency === undefined ? sql`` : sql`group by ${currency} order by ${currency}`}`.execute(
    transaction,
  );
  return rows.map((row) => ({ ...row, isTotal: true }));
}

/** Stands in no id, and in no word of Billy's. */
const keyEnd = '\u0001';

/** A key within a name for all of them; one without a value has a name too. */
function markedKey(key: string | null): string {
  return `${key === null ? '-' : `=${key}`}${keyEnd}`;
}

function textsOf(measures: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`array[${sql.join(measures.map((measure) => sql`trim_scale(${measure})::text`))}]::text[]`;
}

/** The rows that are meant, as `parts`: what they are parted by, and what is measured of each. */
function statement(request: StatsRequest, groups: readonly Grouping[], days: Days | undefined) {
  const { organizationId, condition, almanac, tables } = request;
  const subject = subjects[request.subject];
  const source = new Source(subject, tables);
  const day = () => {
    const place = subject.dates[request.date];
    if (place === undefined) throw new RangeError(`Expected a date, got ${request.date}.`);
    return dayOf(source.at(place), request.date.endsWith('Time'));
  };
  const keys = groups.map((by): RawBuilder<unknown> => {
    if (isGrain(by)) return firstDayOf(by, day(), almanac.fiscalYears);
    const place = subject.partings[by];
    if (place === undefined) throw new RangeError(`Expected a parting, got ${by}.`);
    return source.at(place);
  });
  const measured = request.measures.map((measure) => measuredOf(source, request, measure));
  const conditions = [
    sql`e.organization_id = ${organizationId}`,
    ...(condition === undefined
      ? []
      : [compileCondition(request.subject, condition, 'e', almanac, tables)]),
    ...(days === undefined ? [] : [sql`${day()} between ${days.from}::date and ${days.to}::date`]),
  ];
  const columns = [
    ...keys.map((key, index) => sql`${key} as ${sql.id(`k${index}`)}`),
    ...measured.map((value, index) => sql`${value} as ${sql.id(`m${index}`)}`),
  ];
  const where = sql.join(conditions, sql` and `);
  return {
    rows: sql`(select ${sql.join(columns)} from ${source.from()} where ${where}) as parts`,
    keys: keys.map((_key, index) => sql.id('parts', `k${index}`)),
  };
}

const signs = {
  greaterThan: '>',
  atLeast: '>=',
  lessThan: '<',
  atMost: '<=',
  equals: '=',
} as const;

/** Enough for an average of øre; more is no more exact, only longer. */
const averageDecimals = 6;

function aggregate({ function: name, percentile }: Measure, index: number): RawBuilder<unknown> {
  const value = sql.id('parts', `m${index}`);
  switch (name) {
    case 'count':
      return sql`count(*)::numeric`;
    case 'distinct':
      return sql`count(distinct ${value})::numeric`;
    case 'sum':
      return sql`coalesce(sum(${value}), 0)`;
    case 'average':
      return sql`round(coalesce(avg(${value}), 0), ${sql.lit(averageDecimals)})`;
    case 'min':
    case 'max':
      return sql`coalesce(${sql.raw(name)}(${value}), 0)`;
    // Of an even number of values, the middle between the two in the middle; both as they are and not as floats.
    case 'median':
      return sql`coalesce((percentile_disc(0.5) within group (order by ${value})
        + percentile_disc(0.5) within group (order by ${value} desc)) / 2, 0)`;
    case 'percentile':
      return sql`coalesce(percentile_disc(${percentile ?? 0.5}::double precision)
        within group (order by ${value}), 0)`;
  }
}

function measuredOf(
  source: Source,
  request: StatsRequest,
  { function: name, field, of }: Measure,
): RawBuilder<unknown> {
  if (name === 'count') return sql`1`;
  if (name !== 'distinct') return valueOf(source, request, field ?? 'amount');
  const place = of && subjects[request.subject].partings[of];
  return place === undefined ? sql`e.id` : source.at(place);
}

/** A row's amount as it counts. A price counts for itself. */
function valueOf(source: Source, request: StatsRequest, field: StatsField): RawBuilder<unknown> {
  const { against } = subjects[request.subject];
  const column = sql.id('e', field);
  if (field === 'unitPrice') return column;
  const value =
    request.isInBase && field !== 'quantity' ? inBase(source, request.subject, column) : column;
  return sql`case when ${source.at(against.place)} = ${against.value} then -${value} else ${value} end`;
}

function inBase(
  source: Source,
  subject: SubjectName,
  column: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { rate, base } = subjects[subject];
  if (base !== undefined) return sql`coalesce(${source.at(base)}, ${column})`;
  if (rate === undefined) return column;
  const factor = source.at(rate);
  return sql`(case when coalesce(${factor}, 1) = 1 then ${column} else round(${column} * ${factor}, 2) end)`;
}

function daysBefore(days: Days, how: 'previousPeriod' | 'previousYear'): Days {
  return how === 'previousYear' ? stretchYearBefore(days) : stretchBefore(days);
}

/** With rows of nothing for the stretches in between: a chart has no gaps. */
function filledIn(
  request: StatsRequest,
  groups: readonly Grouping[],
  found: readonly Group[],
): Group[] {
  const parts = found.filter(({ isTotal }) => !isTotal);
  const place = groups.findIndex(isGrain);
  const grain = groups[place];
  if (grain === undefined || !isGrain(grain) || request.having.length > 0) return parts;
  const days = parts.flatMap(({ keys }) => keys[place] ?? []).sort();
  const first = request.days?.from ?? days[0];
  const last = request.days?.to ?? days.at(-1);
  if (first === undefined || last === undefined) return parts;
  const stretches = stretchesIn(grain, { from: first, to: last }, request.almanac.fiscalYears);
  if (stretches === undefined) return parts;
  const nameOf = (keys: readonly (string | null)[]) => JSON.stringify(keys);
  const known = new Set(parts.map(({ keys }) => nameOf(keys)));
  const rests = new Map(
    parts.map(({ keys }) => [nameOf(keys.toSpliced(place, 1)), keys.toSpliced(place, 1)]),
  );
  if (rests.size === 0 && groups.length === 1) rests.set('[]', []);
  if (rests.size * stretches.length > mostGroups) return parts;
  const zeros = request.measures.map(() => '0');
  for (const rest of rests.values())
    for (const { from } of stretches) {
      const keys = rest.toSpliced(place, 0, from);
      if (!known.has(nameOf(keys))) parts.push({ keys, values: zeros, isTotal: false });
    }
  return parts;
}

/** As asked; else time goes forward, and the largest comes first of what has no time. */
function inOrder(
  { orderBy, measures }: StatsRequest,
  groups: readonly Grouping[],
): (a: Group, b: Group) => number {
  const [firstMeasure] = measures;
  const usual: readonly StatsOrder[] = [
    ...groups.filter(isGrain).map((by) => ({ by, direction: 'ASC' as const })),
    ...(firstMeasure === undefined ? [] : [{ by: firstMeasure.name, direction: 'DESC' as const }]),
  ];
  const steps = (orderBy.length > 0 ? orderBy : usual).map(({ by, direction }) => {
    const measure = measures.findIndex(({ name }) => name === by);
    const key = groups.findIndex((group) => group === by);
    const turned = direction === 'ASC' ? 1 : -1;
    return (a: Group, b: Group): number =>
      turned *
      (measure >= 0
        ? byAmount(a.values[measure] ?? '0', b.values[measure] ?? '0')
        : byText(a.keys[key], b.keys[key]));
  });
  return (a, b) => {
    for (const step of steps) {
      const order = step(a, b);
      if (order !== 0) return order;
    }
    return byText(JSON.stringify(a.keys), JSON.stringify(b.keys));
  };
}

/** Floats never put two amounts the wrong way round; those they cannot tell apart are compared digit by digit. */
function byAmount(a: string, b: string): number {
  return Number(a) - Number(b) || compare(a, b);
}

function byText(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  return (a ?? '\uFFFF') < (b ?? '\uFFFF') ? -1 : 1;
}

/** The values of the same row in the stretch compared with: the same place in time, the same of everything else. */
function matching(
  request: StatsRequest,
  groups: readonly Grouping[],
  before: readonly Group[],
): (group: Group) => readonly string[] {
  const { days, compareWith, almanac } = request;
  const place = groups.findIndex(isGrain);
  const grain = groups[place];
  const earlier = new Map<string, string | undefined>();
  if (days !== undefined && compareWith !== undefined && grain !== undefined && isGrain(grain)) {
    const then = stretchesIn(grain, daysBefore(days, compareWith), almanac.fiscalYears) ?? [];
    const now = stretchesIn(grain, days, almanac.fiscalYears) ?? [];
    for (const [index, { from }] of now.entries()) earlier.set(from, then[index]?.from);
  }
  const nameOf = ({ keys, isTotal }: Pick<Group, 'keys' | 'isTotal'>) =>
    JSON.stringify([isTotal, keys]);
  const known = new Map(before.map((group) => [nameOf(group), group.values]));
  const zeros = request.measures.map(() => '0');
  return ({ keys, isTotal }) => {
    const then =
      isTotal || place < 0 ? keys : keys.with(place, earlier.get(keys[place] ?? '') ?? null);
    return known.get(nameOf({ keys: then, isTotal })) ?? zeros;
  };
}

const named = { contact: 'contacts', product: 'products', account: 'accounts' } as const;

type Labels = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** What ids are called. */
async function readLabels(
  transaction: Transaction<Tables>,
  request: StatsRequest,
  rows: readonly Group[],
): Promise<Labels> {
  const { tables = mirrored } = request;
  const labels = new Map<string, ReadonlyMap<string, string | null>>();
  for (const [index, by] of keysOf(request).entries()) {
    if (by !== 'contact' && by !== 'product' && by !== 'account') continue;
    const ids = [...new Set(rows.flatMap(({ keys }) => keys[index] ?? []))];
    const { rows: found } = await sql<{ readonly id: string; readonly name: string | null }>`
      ${tables.preamble}select id, name from ${tables.tableOf(named[by])} where id = any(${ids})`.execute(
      transaction,
    );
    labels.set(by, new Map(found.map(({ id, name }) => [id, name])));
  }
  return labels;
}

function keyOf(
  { almanac }: StatsRequest,
  by: Grouping,
  value: string | null,
  labels: Labels,
): StatsKey {
  const days =
    isGrain(by) && value !== null ? stretchAround(by, value, almanac.fiscalYears) : undefined;
  const label = value === null ? null : (labels.get(by)?.get(value) ?? null);
  return { by, value, label, days };
}
