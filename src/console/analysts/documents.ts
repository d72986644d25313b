/** The operations the console sends. Those of a kind are put together from its row. */

import type { Grouping, Kind } from './kinds.ts';

export const searchDocument = `query ConsoleSearch($query: String!, $first: Int!, $after: String) {
  search(query: $query, first: $first, after: $after) {
    totalCount
    isTotalExact
    didYouMean
    faults { message start end suggestions }
    coverage { type isComplete asOf }
    facets { field values { value count } }
    pageInfo { hasNextPage endCursor }
    nodes {
      type
      id
      title
      date
      highlights { field fragments { text isMatch } }
      reasons { kind word field }
      record {
        __typename
        ... on Invoice { total: grossAmount currency { id } }
        ... on Bill { total: grossAmount currency { id } }
        ... on BankLine { total: amount }
        ... on Posting { total: amount currency { id } }
      }
    }
  }
}`;

export const suggestionsDocument = `query ConsoleSuggestions($prefix: String!) {
  searchSuggestions(prefix: $prefix, first: 8) { query word count }
}`;

/** The fields a filter may name, as the schema describes them; nothing where introspection is refused. */
export const fieldsDocument = `query ConsoleFields($name: String!) {
  __type(name: $name) { inputFields { name description } }
}`;

export const companyDocument = `query ConsoleCompany {
  organization { name baseCurrency { id } }
}`;

/** Records of a kind with, where it adds up, the counts of its parts. */
export function findDocument(kind: Kind): string {
  const counts = (kind.stats?.parts ?? []).map(
    ({ by }) => `${by}: ${kind.stats?.field ?? ''}(text: $text, groupBy: [${by}]) {
    rows { keys { by value label } values { value } }
  }`,
  );
  return `query ConsoleFind($text: String!, $orderBy: [FieldOrder!]!, $first: Int!, $after: String) {
  found: ${kind.find}(text: $text, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    filter { text json }
    freshness { isComplete asOf }
    nodes { id ${kind.columns.map(({ path }) => selectionOf(path)).join(' ')} }
  }
  ${counts.join('\n  ')}
}`;
}

/** What a filter comes to, with the number of records and their sum side by side. */
export function statsDocument({ stats }: Kind, group: Grouping, measure: 'count' | 'sum'): string {
  const count = '{ function: COUNT, as: "count" }';
  const sum = '{ function: SUM, field: AMOUNT, as: "sum" }';
  // The largest by the first of them are shown.
  const measures = measure === 'sum' ? [sum, count] : [count, sum];
  return `query ConsoleStats($text: String!, $top: Int!) {
  stats: ${stats?.field ?? ''}(
    text: $text
    groupBy: [${group}]
    top: $top
    measures: [${measures.join(', ')}]
  ) {
    rows { keys { by value label from } values { measure value } }
    totals { keys { by value } values { measure value } }
    others { keys { by value } values { measure value } }
    freshness { isComplete asOf }
  }
}`;
}

/** The same filter as text, which can be shown and changed. */
export function textDocument(kind: Kind): string {
  return `query ConsoleText($json: JSON) {
  found: ${kind.find}(json: $json, first: 1) { filter { text } }
}`;
}

const savedFields = `id name folder visibility resource isFavourite faults version
    parameters { name type default }
    schedules { id cron days isPaused nextAt alert { kind isRaised } }`;

export const savedDocument = `query ConsoleSaved { savedSearches { ${savedFields} } }`;

export const runDocument = `query ConsoleRun($id: ID!, $parameters: JSON) {
  runSavedSearch(id: $id, parameters: $parameters, first: 1) { filter isComplete }
}`;

export const saveDocument = `mutation ConsoleSave($input: SavedSearchInput!) {
  createSavedSearch(input: $input) { savedSearch { ${savedFields} } userErrors { message code path } }
}`;

export const deleteDocument = `mutation ConsoleDelete($id: ID!) {
  deleteSavedSearch(id: $id) { userErrors { message code path } }
}`;

export const scheduleDocument = `mutation ConsoleSchedule($searchId: ID!, $input: SavedSearchScheduleInput!) {
  scheduleSavedSearch(searchId: $searchId, input: $input) {
    schedule { id nextAt }
    userErrors { message code path }
  }
}`;

export const unscheduleDocument = `mutation ConsoleUnschedule($id: ID!) {
  deleteSavedSearchSchedule(id: $id) { userErrors { message code path } }
}`;

const exportFields = 'id state rows totalRows fileName url failure isComplete isOfOneMoment';

export const exportDocument = `mutation ConsoleExport($input: ExportInput!) {
  startExport(input: $input) { export { ${exportFields} } userErrors { message code path } }
}`;

export const exportStateDocument = `query ConsoleExportState($id: ID!) {
  export(id: $id) { ${exportFields} }
}`;

/** `contact.name` is `contact { name }`. */
function selectionOf(path: string): string {
  const [first = '', ...rest] = path.split('.');
  return rest.length === 0 ? first : `${first} { ${selectionOf(rest.join('.'))} }`;
}
