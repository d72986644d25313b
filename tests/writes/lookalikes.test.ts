/** Lost answers to creations that nothing was made to find again: they are looked for by all that was sent. */

import type { FaultRule } from '../../src/emulator/server.ts';
import type { Store } from '../../src/store/store.ts';
import type { WriteRequest } from '../../src/writes/writes.ts';
import { describeDatabases } from '../store/databases.ts';
import {
  author,
  createContact,
  nordlys,
  openOffice,
  type Office,
  type OfficeLayer,
} from './office.ts';

const done: FaultRule['action'] = { type: 'commit_then_reset' };
const notDone: FaultRule['action'] = { type: 'hang' };

describeDatabases('a lost answer to a creation without a natural key', ({ newStore }) => {
  let office: Office;
  let store: Store;
  let layer: OfficeLayer;
  beforeEach(async () => {
    office = await openOffice();
    store = await newStore();
    layer = office.layer(store);
  });
  afterEach(() => office.close());

  const create = (name: string, key: string): WriteRequest => ({
    ...createContact({ name, contactNo: '' }, key),
    naturalKey: undefined,
  });

  /** Loses the answer to a creation; resolves with the operation's id. */
  async function lose(action: FaultRule['action'], request: WriteRequest): Promise<string> {
    office.emulator.faults.set([{ match: { method: 'POST' }, action }]);
    const failure: unknown = await layer
      .of(author(office))
      .perform(request)
      .catch((error: unknown) => error);
    office.emulator.faults.clear();
    expect(failure).toMatchObject({ code: 'UPSTREAM_OUTCOME_UNKNOWN' });
    // True: the line above would have failed otherwise, and the code comes with an operation.
    return (failure as { operationId: string }).operationId;
  }

  const told = (id: string) => layer.of(author(office)).operation(id);
  const repeat = (request: WriteRequest) => layer.of(author(office)).perform(request);

  /** What a person does in Billy itself. */
  async function createdInBilly(name: string): Promise<void> {
    const reply = await fetch(`${office.emulator.url}/contacts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-access-token': nordlys.accessToken },
      body: JSON.stringify({ contact: { name, contactNo: '', countryId: 'DK' } }),
    });
    expect(reply.status).toBe(200);
  }

  test('finds the one new record that holds all that was sent', async () => {
    await createdInBilly('En anden A/S');
    const id = await lose(done, create('Kunde A/S', 'key-1'));
    const made = office.contacts().find(({ name }) => name === 'Kunde A/S');
    expect(await told(id)).toMatchObject({
      state: 'succeeded',
      written: [{ resource: 'contacts', id: made?.id }],
    });
    expect(await repeat(create('Kunde A/S', 'key-1'))).toMatchObject({
      replayed: true,
      records: [{ id: made?.id }],
    });
    expect(office.contacts()).toHaveLength(2);
  });

  test('is called failed after a minute when nothing new is there, and its key is free', async () => {
    await createdInBilly('Kunde A/S');
    office.clock.advance(24 * 3_600_000);
    const id = await lose(notDone, create('Kunde A/S', 'key-1'));
    expect(await told(id)).toMatchObject({ state: 'unknown' });
    office.clock.advance(60_000);
    expect(await told(id)).toMatchObject({ state: 'failed' });
    expect(await repeat(create('Kunde A/S', 'key-1'))).toMatchObject({ replayed: false });
    expect(office.contacts()).toHaveLength(2);
  });

  test('does not take what another write of ours has made', async () => {
    await repeat(create('Kunde A/S', 'key-1'));
    const id = await lose(notDone, create('Kunde A/S', 'key-2'));
    office.clock.advance(60_000);
    expect(await told(id)).toMatchObject({ state: 'failed' });
  });

  test('stays unknown when several hold what was sent, and names them', async () => {
    await createdInBilly('Kunde A/S');
    const id = await lose(done, create('Kunde A/S', 'key-1'));
    const [one, other] = office.contacts();
    const { state, note } = (await told(id)) ?? {};
    expect({ state, note }).toMatchObject({
      state: 'unknown',
      note: expect.stringContaining('several hold all that was sent') as unknown,
    });
    expect(note).toContain(one?.id);
    expect(note).toContain(other?.id);
    await expect(repeat(create('Kunde A/S', 'key-1'))).rejects.toMatchObject({
      code: 'UPSTREAM_OUTCOME_UNKNOWN',
    });
  });

  test('stays unknown when what is new holds something else, and names it', async () => {
    const id = await lose(notDone, create('Kunde A/S', 'key-1'));
    await createdInBilly('KUNDE A/S');
    expect(await told(id)).toMatchObject({ state: 'unknown' });
    office.clock.advance(60_000);
    const [other] = office.contacts();
    expect(await told(id)).toMatchObject({
      state: 'unknown',
      note: expect.stringContaining(String(other?.id)) as unknown,
    });
    const asked = office.emulator.requests().length;
    await layer.tend();
    expect(office.emulator.requests()).toHaveLength(asked);
  });

  test('is not decided while an equal write may have made the record', async () => {
    const first = await lose(done, create('Kunde A/S', 'key-1'));
    const second = await lose(notDone, create('Kunde A/S', 'key-2'));
    for (const id of [first, second]) {
      expect(await told(id)).toMatchObject({
        state: 'unknown',
        note: expect.stringContaining('or by its equal') as unknown,
      });
    }
  });

  test('waits for an equal write that is still running', async () => {
    const reached = Promise.withResolvers<undefined>();
    const answered = Promise.withResolvers<undefined>();
    const running = office
      .layer(store)
      .of(author(office))
      .perform({
        ...create('Kunde A/S', 'key-1'),
        run: async (writer) => {
          const answer = await writer.create('contacts', {
            name: 'Kunde A/S',
            contactNo: '',
            countryId: 'DK',
          });
          reached.resolve(undefined);
          await answered.promise;
          return answer;
        },
      });
    await reached.promise;
    const id = await lose(notDone, create('Kunde A/S', 'key-2'));
    expect(await told(id)).toMatchObject({ state: 'unknown' });
    answered.resolve(undefined);
    await running;
    office.clock.advance(60_000);
    expect(await told(id)).toMatchObject({ state: 'failed' });
  });
});
