import { graphql } from 'graphql';
import { clockOf } from '../../src/clock.ts';
import type { GraphQLContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import type { AuditEntry, Operation, Writes } from '../../src/writes/writes.ts';
import {
  noAnalysis,
  noBulk,
  noCache,
  noChanges,
  noEvents,
  noExports,
  noInbox,
  noOperator,
  noSavedSearches,
  noSchedules,
  noSearch,
  noSync,
} from '../support/no-writes.ts';
import { plainLoaders } from './plain-loaders.ts';
import { idOf, ownOrganizationId } from './query.ts';

const schema = buildSchema();
const contact = { id: idOf('contact'), name: 'Havnens Bageri ApS' };

const operation: Operation = {
  id: 'operation-1',
  operation: 'createContact',
  state: 'unknown',
  startedAt: '2026-03-01T10:00:00.000Z',
  finishedAt: null,
  written: [
    { resource: 'contacts', id: contact.id },
    { resource: 'contacts', id: idOf('gone') },
  ],
  note: 'The answer was lost.',
};

const entry = (number: number): AuditEntry => ({
  id: `row-${number}`,
  at: '2026-03-01T10:00:01.000Z',
  subject: 'user-1',
  operation: 'updateContact',
  operationId: 'operation-1',
  outcome: 'succeeded',
  correlationId: 'request-1',
  input: { id: contact.id, input: { name: 'Havnens Bageri ApS' } },
  before: [{ ...contact, name: 'Havnens Bageri' }],
  after: [contact],
});

/** A log of this many rows, newest first. */
function logOf(rows: number): Writes {
  return {
    perform: () => Promise.reject(new Error('Nothing is written here.')),
    operation: (id) => Promise.resolve(id === operation.id ? operation : null),
    auditLog: ({ offset, count }) =>
      Promise.resolve({
        total: rows,
        entries: Array.from({ length: Math.max(0, Math.min(count, rows - offset)) }, (_, index) =>
          entry(rows - offset - index),
        ),
      }),
  };
}

async function query(source: string, rows = 0): Promise<unknown> {
  const contextValue: GraphQLContext = {
    company: { organizationId: ownOrganizationId, accessToken: 'token-of-a-test' },
    loaders: plainLoaders({ contacts: [contact] }).loaders,
    writes: logOf(rows),
    operator: noOperator,
    changes: noChanges,
    cache: noCache,
    inbox: noInbox,
    events: noEvents,
    search: noSearch,
    savedSearches: noSavedSearches,
    searchSchedules: noSchedules,
    exports: noExports,
    bulk: noBulk,
    analysis: noAnalysis,
    sync: noSync,
    scopes: new Set(),
    clock: clockOf(() => 0),
    correlationId: 'test',
  };
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join());
  // Without GraphQL's null prototypes, so that it compares with plain objects.
  return JSON.parse(JSON.stringify(data));
}

test('an operation says how it ended and what it touched, as that is now', async () => {
  const source = `{ operation(id: "operation-1") {
    id operation state startedAt finishedAt note written { type id record { id ... on Contact { name } } }
  } }`;
  expect(await query(source)).toEqual({
    operation: {
      id: 'operation-1',
      operation: 'createContact',
      state: 'UNKNOWN',
      startedAt: '2026-03-01T10:00:00.000Z',
      finishedAt: null,
      note: 'The answer was lost.',
      written: [
        { type: 'Contact', id: contact.id, record: contact },
        { type: 'Contact', id: idOf('gone'), record: null },
      ],
    },
  });
});

test('an operation that is not known is null', async () => {
  expect(await query('{ operation(id: "another") { id } }')).toEqual({ operation: null });
});

test('the audit log tells who did what, with the records before and after', async () => {
  const source = `{ auditLog { nodes {
    id at subject operation operationId outcome correlationId input before after
  } } }`;
  expect(await query(source, 1)).toEqual({
    auditLog: { nodes: [{ ...entry(1), outcome: 'SUCCEEDED' }] },
  });
});

test('the audit log is read from cursor to cursor', async () => {
  const page = (after = '') =>
    query(
      `{ auditLog(first: 2${after}) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
      3,
    ) as Promise<{ auditLog: { nodes: unknown; pageInfo: { endCursor: string } } }>;
  const { auditLog: first } = await page();
  expect(first).toMatchObject({
    nodes: [{ id: 'row-3' }, { id: 'row-2' }],
    totalCount: 3,
    pageInfo: { hasNextPage: true },
  });
  const { auditLog: second } = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect(second).toMatchObject({ nodes: [{ id: 'row-1' }], pageInfo: { hasNextPage: false } });
  await expect(query('{ auditLog(first: 5000) { totalCount } }')).rejects.toThrow(
    'Expected first from 1 to 1000, got 5000.',
  );
});

test('a file is no JSON value, and no literal', async () => {
  for (const value of ['"text"', '{ fileName: "a.pdf" }'])
    await expect(query(`mutation { uploadFile(file: ${value}) { replayed } }`)).rejects.toThrow(
      'Expected a file in a GraphQL multipart request',
    );
});
