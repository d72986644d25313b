/**
 * `npm run conditions`: schema/conditions.graphql from the table of resources and from what the other SDL files say of each field.
 * The result is committed; a test proves it fresh.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Kind, parse, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { relativePeriods } from '../accounting/relative-periods.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import {
  analysable,
  entityOf,
  type AnalysisField,
  type FieldKind,
} from '../features/analysis/model.ts';
import { billyWords } from './enums.ts';

const directory = fileURLToPath(new URL('../../schema/', import.meta.url));
const file = 'conditions.graphql';

/** Fields of all object types that the other files declare, by `Type.field`. */
function declaredFields(): ReadonlyMap<string, FieldDefinitionNode> {
  const documents = readdirSync(directory)
    .filter((name) => name.endsWith('.graphql') && name !== file)
    .map((name) => parse(readFileSync(`${directory}${name}`, 'utf8')));
  return new Map(
    documents
      .flatMap(({ definitions }) => definitions)
      .flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION
          ? (definition.fields ?? []).map(
              (field) => [`${definition.name.value}.${field.name.value}`, field] as const,
            )
          : [],
      ),
  );
}

/** Conditions on a field of one kind; in words what they are given and what they ask of it. */
const ordered = {
  greaterThan: ['Larger, or later, than this.', ''],
  atLeast: ['This, or larger or later.', ''],
  lessThan: ['Smaller, or earlier, than this.', ''],
  atMost: ['This, or smaller or earlier.', ''],
} as const;

const kinds: Readonly<Record<Exclude<FieldKind, 'enum'>, readonly [name: string, scalar: string]>> =
  {
    id: ['Id', 'ID'],
    text: ['Text', 'String'],
    decimal: ['Decimal', 'Decimal'],
    integer: ['Integer', 'Int'],
    boolean: ['Boolean', 'Boolean'],
    date: ['Date', 'Date'],
    instant: ['DateTime', 'DateTime'],
  };

function conditionInput(name: string, scalar: string, kind: FieldKind): string {
  const isOrdered = ['decimal', 'integer', 'date', 'instant'].includes(kind);
  const isDate = kind === 'date' || kind === 'instant';
  const members = [
    ['Exactly this.', `equals: ${scalar}`],
    ...(kind === 'boolean' ? [] : [['Any of these; 1000 at most.', `in: [${scalar}!]`]]),
    ...(isOrdered
      ? Object.entries(ordered).map(([member, [words]]) => [words, `${member}: ${scalar}`])
      : []),
    ...(kind === 'text'
      ? [
          [
            'This anywhere in it, in capitals or not; no sign in it has a meaning.',
            'contains: String',
          ],
          ['This at its beginning, in capitals or not.', 'startsWith: String'],
          ['This at its end, in capitals or not.', 'endsWith: String'],
        ]
      : []),
    ...(isDate
      ? [
          ['A day in it.', 'during: RelativePeriod'],
          ['A day before its first.', 'before: RelativePeriod'],
          ['A day after its last.', 'after: RelativePeriod'],
          ["A day in a period in Billy's words, such as quarter:2026-1.", 'period: String'],
          ['One of so many days that end today.', 'lastDays: Int'],
          ['One of so many days that begin today.', 'nextDays: Int'],
        ]
      : []),
    ['Whether it has no value.', 'isNull: Boolean'],
  ];
  return `
    "Conditions on one field; each that is given has to hold. A field without a value meets none but isNull."
    input ${name}Condition {
      ${members.map(([words = '', member = '']) => `"${words}"\n${member}`).join('\n')}
    }`;
}

function whereInput(
  resource: ResourceName,
  declared: ReadonlyMap<string, FieldDefinitionNode>,
): string {
  const { type } = resources[resource];
  const { fields, relations } = entityOf(resource);
  const members = [
    ['Each of these conditions holds.', `and: [${type}Where!]`],
    ['Any of these conditions holds.', `or: [${type}Where!]`],
    ['This condition does not hold.', `not: ${type}Where`],
    ...[...fields.values()].map((field) => [
      wordsOf(resource, field, declared),
      `${field.name}: ${conditionFor(resource, field, declared)}`,
    ]),
    ...[...relations.values()].map(({ name, target, arity }) => {
      const words =
        sentence(declared.get(`${type}.${name}`)) ?? `The ${plain(target)} that belong to it.`;
      const to = resources[target].type;
      return [words, `${name}: ${arity === 'one' ? `${to}Where` : `${to}Several`}`];
    }),
  ];
  return `
    "Which ${plain(resource)} are meant: each condition that is given has to hold."
    input ${type}Where {
      ${members.map(([words = '', member = '']) => `${JSON.stringify(words)}\n${member}`).join('\n')}
    }`;
}

function severalInput(resource: ResourceName): string {
  const { type } = resources[resource];
  return `
    "How the ${plain(resource)} of a record have to be; each condition that is given has to hold."
    input ${type}Several {
      "At least one is so."
      some: ${type}Where
      "None is otherwise; so it is when there are none at all."
      every: ${type}Where
      "Not one is so."
      none: ${type}Where
    }`;
}

function findField(resource: ResourceName): string {
  const { type } = resources[resource];
  return `
    "The ${plain(resource)} that meet a condition, of all that are known here; Billy is asked as appliedFilters tells."
    ${findName(resource)}(
      "Which ones; all unless said otherwise."
      where: ${type}Where
      """The same as text, such as id:="one" or -(a OR b); the guide to filters has the signs. What is given has to hold together."""
      text: String
      "The same as JSON, such as filter.json of an earlier answer."
      json: JSON
      "In which order; those that are the same by it come by their ids. 5 fields at most."
      orderBy: [FieldOrder!]! = []
      "How many; 50 unless said otherwise, 1000 at most."
      first: Int
      "Only what follows this cursor of an earlier answer to the same question."
      after: String
    ): ${type}Findings!`;
}

function findingsType(resource: ResourceName): string {
  const { type } = resources[resource];
  return `
    "The ${plain(resource)} that were found."
    type ${type}Findings {
      "What was found, each with its place."
      edges: [${type}Edge!]!
      "What was found, without the places."
      nodes: [${type}!]!
      "Where this stretch begins and ends, and whether there is more."
      pageInfo: PageInfo!
      "How many there are in all."
      totalCount: Int!
      "The filter as it was understood."
      filter: AppliedFilter!
      "Its outermost conditions, which all have to hold, and who was asked for what meets each."
      appliedFilters: [AppliedCondition!]!
      "How far the answer can be relied on."
      freshness: MirrorFreshness!
    }`;
}

/** Such as `findInvoices`. */
export function findName(resource: ResourceName): string {
  return `find${resource.charAt(0).toUpperCase()}${resource.slice(1)}`;
}

function conditionFor(
  resource: ResourceName,
  { name, kind }: AnalysisField,
  declared: ReadonlyMap<string, FieldDefinitionNode>,
): string {
  if (kind !== 'enum') return `${kinds[kind][0]}Condition`;
  const field = declared.get(`${resources[resource].type}.${name}`);
  if (field === undefined) throw new RangeError(`Expected ${resource}.${name} in the SDL.`);
  return `${namedIn(field.type)}Condition`;
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

/** What the SDL says of a field, or of the record that it names by its id. */
function wordsOf(
  resource: ResourceName,
  { name }: AnalysisField,
  declared: ReadonlyMap<string, FieldDefinitionNode>,
): string {
  const { type, fields } = resources[resource];
  const field = fields[name];
  const own = sentence(declared.get(`${type}.${name}`));
  if (own !== undefined) return own;
  const relation = field !== undefined && 'name' in field ? field.name : name;
  const words =
    sentence(declared.get(`${type}.${relation}`)) ?? `Its ${relation}, as Billy calls it.`;
  return field?.type === 'reference'
    ? `${words} Written as in invoice:id, by Billy's singular name.`
    : `${words} By its id.`;
}

/** The first of a description. */
function sentence(field: FieldDefinitionNode | undefined): string | undefined {
  const text = field?.description?.value.replace(/\s+/g, ' ').trim();
  return text === undefined ? undefined : (/^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text);
}

/** `invoiceLines` is `invoice lines`. */
function plain(resource: ResourceName): string {
  return resource.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const periodWords: Readonly<Record<(typeof relativePeriods)[number], string>> = {
  TODAY: 'This very day in Copenhagen (i dag).',
  YESTERDAY: 'The day before today (i går).',
  TOMORROW: 'The day after today (i morgen).',
  THIS_WEEK: 'Monday to Sunday around today (denne uge).',
  LAST_WEEK: 'The week before this one (sidste uge).',
  NEXT_WEEK: 'The week after this one (næste uge).',
  THIS_MONTH: 'The month that today is in (denne måned).',
  LAST_MONTH: 'The month before this one (sidste måned).',
  NEXT_MONTH: 'The month after this one (næste måned).',
  THIS_QUARTER: 'The quarter that today is in (dette kvartal).',
  LAST_QUARTER: 'The quarter before this one (sidste kvartal).',
  THIS_YEAR: 'The calendar year that today is in (i år).',
  LAST_YEAR: 'The calendar year before this one (sidste år).',
  YEAR_TO_DATE: 'From 1 January to today (år til dato).',
  FISCAL_YEAR: "The company's own year that today is in (regnskabsår).",
  LAST_FISCAL_YEAR: "The company's own year before this one (sidste regnskabsår).",
  FISCAL_YEAR_TO_DATE: "From the first day of the company's own year to today.",
};

/** The file as it should be. */
export async function renderConditions(): Promise<string> {
  const declared = declaredFields();
  const several = new Set(
    analysable.flatMap((resource) =>
      [...entityOf(resource).relations.values()].flatMap(({ arity, target }) =>
        arity === 'many' ? [target] : [],
      ),
    ),
  );
  const enums = new Set(
    analysable.flatMap((resource) =>
      [...entityOf(resource).fields.values()].flatMap((field) =>
        field.kind === 'enum' ? [conditionFor(resource, field, declared)] : [],
      ),
    ),
  );
  const unknown = [...enums].find(
    (name) => billyWords[name.replace(/Condition$/, '')] === undefined,
  );
  if (unknown !== undefined)
    throw new RangeError(`Expected ${unknown} to be of an enum of Billy's.`);
  const text = `# Conditions on each kind of record, and the way to find what meets them. Written by \`npm run conditions\`; do not edit.

    extend type Query {
      ${analysable.map(findField).join('\n')}
    }

    "One field that rows are put in order by; those without a value come last."
    input FieldOrder {
      "Billy's name of the field, such as entryDate or contactId."
      field: String!
      "Which way round."
      direction: SortDirection! = ASC
    }

    "A filter as it was understood, in the ways it can be written; each of them says the same."
    type AppliedFilter {
      "As data; null when everything was meant."
      json: JSON
      "As text; empty when everything was meant."
      text: String!
    }

    "One of a filter's outermost conditions, which all have to hold."
    type AppliedCondition {
      "As data."
      json: JSON!
      "As text."
      text: String!
      "Who was asked for what meets it. Whatever Billy has brought is asked the whole filter here once more."
      at: FilterPlace!
    }

    "Who is asked."
    enum FilterPlace {
      "Billy, by its own filters, for this answer."
      BILLY
      "What is known here of Billy's records (spejlet)."
      MIRROR
    }

    """
    How far an answer can be relied on: it is made of what is known here, which follows Billy as syncStatus tells, as long as somebody
    asks. Where a list has never been seen whole, or longer ago than the caller takes (the header x-freshness-max-age, or @freshness),
    Billy is asked for it, as far as its list has an order and no more than 5000 records are meant; otherwise ask again in a minute.
    """
    type MirrorFreshness {
      "Whether all lists that were needed have been seen from end to end; otherwise records may be missing."
      isComplete: Boolean!
      "What Billy had before this instant is in the answer, and what was changed since may be; null before all was seen."
      asOf: DateTime
      "The lists that were needed."
      resources: [MirrorResourceFreshness!]!
    }

    "How far what is known of one list can be relied on."
    type MirrorResourceFreshness {
      "Billy's name of the resource, such as invoices."
      resource: String!
      "When it was last seen from end to end, in UTC, or Billy was asked for what is meant of it; null before the first time."
      asOf: DateTime
      "Who was asked for it."
      at: FilterPlace!
    }

    "A stretch of time, named from today on; days are those of Copenhagen."
    enum RelativePeriod {
      ${relativePeriods.map((period) => `"${periodWords[period]}"\n${period}`).join('\n')}
    }

    ${Object.entries(kinds)
      .map(([kind, [name, scalar]]) => conditionInput(name, scalar, kind as FieldKind))
      .join('\n')}
    ${[...enums].map((name) => conditionInput(name.replace(/Condition$/, ''), name.replace(/Condition$/, ''), 'enum')).join('\n')}
    ${[...several].map(severalInput).join('\n')}
    ${analysable.map((resource) => whereInput(resource, declared)).join('\n')}
    ${analysable.map(findingsType).join('\n')}`;
  const options = await resolveConfig(`${directory}${file}`);
  return format(text, { ...options, parser: 'graphql' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(`${directory}${file}`, await renderConditions());
