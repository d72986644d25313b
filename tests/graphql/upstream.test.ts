/** What an operator asks and orders, in the words of the schema. */

import { graphql } from 'graphql';
import { clockOf } from '../../src/clock.ts';
import type { GraphQLContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createOperatorDesk } from '../../src/writes/operator.ts';
import {
  noAnalysis,
  noBulk,
  noCache,
  noChanges,
  noEvents,
  noExports,
  noInbox,
  noSavedSearches,
  noSchedules,
  noSearch,
  noSync,
  noWrites,
} from '../support/no-writes.ts';
import { circuitBoard } from '../writes/circuit-board.ts';
import { plainLoaders } from './plain-loaders.ts';

const schema = buildSchema();
const failure = { at: 1_000, resource: 'invoices', verb: 'list', kind: 'serverError', status: 503 };

/** Asks as an operator of this company; several calls share the circuits. */
function asOperatorOf(organizationId: string) {
  const company = { organizationId, accessToken: 'token-of-a-test' };
  const clock = clockOf(() => 90_000);
  const recorded: unknown[] = [];
  const desk = createOperatorDesk({
    log: { record: (deed) => Promise.resolve(void recorded.push(deed)) },
    billy: circuitBoard([
      { ...failure, organizationId: 'nordlys' },
      { ...failure, organizationId: 'soender', resource: 'bills' },
      { ...failure, organizationId: undefined, kind: 'timeout', status: undefined },
    ]),
    clock,
    onEvent: () => undefined,
    sleep: () => new Promise(() => undefined),
  });
  const author = { company, subject: 'vagthavende', correlationId: 'test', deadline: Infinity };
  const contextValue: GraphQLContext = {
    company,
    loaders: plainLoaders({}).loaders,
    writes: noWrites,
    operator: desk.of(author),
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
    scopes: new Set(['billy:admin']),
    clock,
    correlationId: 'test',
  };
  return {
    recorded,
    ask: async (source: string) => {
      const { data, errors } = await graphql({ schema, source, contextValue });
      // Data without GraphQL's null prototypes, so that it compares with plain objects.
      return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors };
    },
  };
}

test('the status holds circuits, the budget by class, and whether Billy takes the token', async () => {
  const { data } = await asOperatorOf('refused').ask(`{
    upstreamStatus {
      at tokenRefusedSince
      circuits { name state order since calls failures }
      budget {
        ratePerSecond fullRatePerSecond available pausedUntil
        classes { priority waiting refused }
      }
    }
  }`);
  const circuit = { state: 'CLOSED', order: 'AUTO', since: null, calls: 7, failures: 2 };
  expect(data).toEqual({
    upstreamStatus: {
      at: '1970-01-01T00:01:30.000Z',
      tokenRefusedSince: '1970-01-01T00:01:00.000Z',
      circuits: ['BILLY', 'READS', 'WRITES', 'REPORTS'].map((name) => ({ name, ...circuit })),
      budget: {
        ratePerSecond: 5,
        fullRatePerSecond: 10,
        available: 2.5,
        pausedUntil: '1970-01-01T00:00:30.000Z',
        classes: [
          { priority: 'INTERACTIVE', waiting: 0, refused: 0 },
          { priority: 'WRITE', waiting: 0, refused: 0 },
          { priority: 'POLL', waiting: 0, refused: 0 },
          { priority: 'WARM', waiting: 0, refused: 1 },
          { priority: 'BULK', waiting: 3, refused: 0 },
        ],
      },
    },
  });
});

test('an operator sees the failures of their own company and of no company, never those of another', async () => {
  const { data } = await asOperatorOf('nordlys').ask(
    '{ upstreamStatus { lastFailures { at resource verb kind status } } }',
  );
  const at = '1970-01-01T00:00:01.000Z';
  expect(data).toEqual({
    upstreamStatus: {
      lastFailures: [
        { ...failure, at },
        { ...failure, at, kind: 'timeout', status: null },
      ],
    },
  });
});

test.each([
  ['openCircuit(circuit: BILLY)', { name: 'BILLY', order: 'OPEN', state: 'OPEN' }],
  ['closeCircuit(circuit: READS)', { name: 'READS', order: 'CLOSED', state: 'CLOSED' }],
  ['resetCircuit(circuit: WRITES)', { name: 'WRITES', order: 'AUTO', state: 'CLOSED' }],
  [
    'dryRunCircuit(circuit: REPORTS, enabled: true)',
    { name: 'REPORTS', order: 'DRY_RUN', state: 'CLOSED' },
  ],
  [
    'dryRunCircuit(circuit: REPORTS, enabled: false)',
    { name: 'REPORTS', order: 'AUTO', state: 'CLOSED' },
  ],
])('%s does so and is audited', async (order, circuit) => {
  const { ask, recorded } = asOperatorOf('nordlys');
  const { data } = await ask(
    `mutation { ordered: ${order} { circuit { name order state } isAudited } }`,
  );
  expect(data).toEqual({ ordered: { circuit, isAudited: true } });
  expect(recorded).toMatchObject([{ operation: order.split('(')[0], subject: 'vagthavende' }]);
});

test('a reason is written down, and one that is too long is refused before anything is done', async () => {
  const { ask, recorded } = asOperatorOf('nordlys');
  await ask('mutation { openCircuit(circuit: READS, reason: "Vedligehold") { isAudited } }');
  expect(recorded).toMatchObject([{ input: { reason: 'Vedligehold' } }]);
  const { errors } = await ask(
    `mutation { openCircuit(circuit: READS, reason: "${'x'.repeat(501)}") { isAudited } }`,
  );
  expect(errors?.[0]?.message).toBe('Expected a reason of at most 500 characters, got 501.');
  expect(recorded).toHaveLength(1);
});
