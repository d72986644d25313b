/** Orders about circuits: carried out at once, and in the audit log as soon as the database takes them. */

import { clockOf } from '../../src/clock.ts';
import { createOperationLog, type Deed } from '../../src/writes/operation-log.ts';
import { createOperatorDesk, type OperatorEvent } from '../../src/writes/operator.ts';
import { describeDatabases } from '../store/databases.ts';
import { circuitBoard } from './circuit-board.ts';

const nordlys = { organizationId: 'nordlys', accessToken: 'a'.repeat(40) };
const author = {
  company: nordlys,
  subject: 'vagthavende',
  correlationId: 'request-1',
  deadline: Infinity,
};
const order = {
  operation: 'openCircuit',
  circuit: 'reads',
  order: 'open',
  reason: 'Billy svarer med andres bilag',
} as const;

const never = () => new Promise<never>(() => undefined);

function desk(record: (deed: Deed) => Promise<void>, sleep: (ms: number) => Promise<unknown>) {
  const events: OperatorEvent[] = [];
  const board = circuitBoard();
  const created = createOperatorDesk({
    log: { record },
    billy: board,
    clock: clockOf(() => Date.parse('2026-03-02T09:00:00Z')),
    onEvent: (event) => events.push(event),
    sleep,
  });
  return { ...created, events, board };
}

describeDatabases('an order', (database) => {
  test('is in the audit log of its company with who, what, when and why, and as an operation', async () => {
    const log = createOperationLog(await database.newStore());
    const { of } = desk((deed) => log.record(deed), never);
    const { circuit, isAudited } = await of(author).order(order);
    expect({ circuit, isAudited }).toMatchObject({
      circuit: { name: 'reads', order: 'open', state: 'open' },
      isAudited: true,
    });
    const { entries, total } = await log.audit('nordlys', { offset: 0, count: 10 });
    expect(total).toBe(1);
    expect(entries[0]).toMatchObject({
      at: '2026-03-02T09:00:00.000Z',
      subject: 'vagthavende',
      operation: 'openCircuit',
      outcome: 'succeeded',
      correlationId: 'request-1',
      input: { circuit: 'reads', order: 'open', reason: 'Billy svarer med andres bilag' },
      before: [{ id: 'reads', order: 'auto', state: 'closed' }],
      after: [{ id: 'reads', order: 'open', state: 'open' }],
    });
    const operation = await log.find('nordlys', entries[0]?.operationId ?? '');
    expect(operation).toMatchObject({ state: 'succeeded', operation: 'openCircuit', written: [] });
    expect(await log.find('soender', entries[0]?.operationId ?? '')).toBeNull();
  });
});

test('an order is carried out while the database fails, and written down once it answers', async () => {
  const written: Deed[] = [];
  let isDown = true;
  const { promise: recovered, resolve: recover } = Promise.withResolvers<undefined>();
  const { of, events, board } = desk(
    (deed) => {
      if (isDown) return Promise.reject(new Error('The database is away.'));
      written.push(deed);
      return Promise.resolve();
    },
    // The limit of waiting is reached at once; the wait before the next try ends when the test says so.
    (ms) => (ms === 4_000 ? Promise.resolve() : recovered),
  );
  expect(await of(author).order(order)).toMatchObject({ isAudited: false });
  expect(board.circuits().find(({ name }) => name === 'reads')?.state).toBe('open');
  expect(events.map(({ type }) => type)).toEqual(['operator.ordered', 'operator.unrecorded']);
  isDown = false;
  recover(undefined);
  await new Promise(setImmediate);
  expect(written).toMatchObject([{ organizationId: 'nordlys', subject: 'vagthavende' }]);
});

test('an order is answered while the database is frozen', async () => {
  const { of, board } = desk(never, () => Promise.resolve());
  expect(await of(author).order(order)).toMatchObject({ isAudited: false });
  expect(board.circuits().find(({ name }) => name === 'reads')?.order).toBe('open');
});

test('the log tells who ordered what, whatever the database does, and leaves out what they wrote', async () => {
  const { of, events } = desk(never, () => Promise.resolve());
  await of(author).order(order);
  expect(events).toEqual([
    {
      type: 'operator.ordered',
      operation: order.operation,
      circuit: order.circuit,
      order: order.order,
      subject: 'vagthavende',
      organizationId: 'nordlys',
    },
  ]);
});
