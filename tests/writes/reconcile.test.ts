/** What becomes of writes whose answer was lost: found, called failed when it is not there, and never sent again. */

import type { FaultRule } from '../../src/emulator/server.ts';
import type { Store } from '../../src/store/store.ts';
import { describeDatabases } from '../store/databases.ts';
import {
  author,
  createContact,
  deleteContact,
  openOffice,
  renameContact,
  type Office,
  type OfficeLayer,
} from './office.ts';

const kunde = { name: 'Kunde A/S', contactNo: '1001' };

const lost: FaultRule['action'] = { type: 'commit_then_reset' };
const unsent: FaultRule['action'] = { type: 'hang' };

describeDatabases('a lost answer', ({ newStore, sameAgain }) => {
  let office: Office;
  let store: Store;
  let layer: OfficeLayer;
  beforeEach(async () => {
    office = await openOffice();
    store = await newStore();
    layer = office.layer(store);
  });
  afterEach(() => office.close());

  /** Loses what is asked by a method, until told otherwise; reads are answered. */
  function lose(method: string, action: FaultRule['action']): void {
    office.emulator.faults.set([{ match: { method }, action }]);
  }

  /** The id of the operation whose outcome is unknown. */
  async function operationOf(write: Promise<unknown>): Promise<string> {
    const failure: unknown = await write.catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'UPSTREAM_OUTCOME_UNKNOWN' });
    // True: the line above would have failed otherwise, and the code comes with an operation.
    return (failure as { operationId: string }).operationId;
  }

  test('to a creation is found by its natural key, and a repeat replays it', async () => {
    lose('POST', lost);
    const writes = layer.of(author(office));
    const id = await operationOf(writes.perform(createContact(kunde, 'key-1')));
    const [contact] = office.contacts();
    expect(await writes.operation(id)).toMatchObject({
      state: 'succeeded',
      written: [{ resource: 'contacts', id: contact?.id }],
      note: expect.stringContaining('was lost') as unknown,
    });
    expect(await writes.perform(createContact(kunde, 'key-1'))).toMatchObject({
      replayed: true,
      records: [{ id: contact?.id, name: 'Kunde A/S' }],
    });
    expect(office.posts()).toBe(1);
    const { entries } = await writes.auditLog({ offset: 0, count: 10 });
    expect(entries.map(({ outcome }) => outcome)).toEqual(['succeeded', 'unknown']);
  });

  test('is looked for by a repeat that comes before anybody else has asked', async () => {
    lose('POST', lost);
    const writes = layer.of(author(office));
    await operationOf(writes.perform(createContact(kunde, 'key-1')));
    expect(await writes.perform(createContact(kunde, 'key-1'))).toMatchObject({ replayed: true });
    expect(office.contacts()).toHaveLength(1);
  });

  test('to a creation that never arrived stays unknown for a minute, then failed; only then its key is free', async () => {
    lose('POST', unsent);
    const writes = layer.of(author(office, { deadline: office.clock.now() + 3_600_000 }));
    const id = await operationOf(writes.perform(createContact(kunde, 'key-1')));
    expect(await writes.operation(id)).toMatchObject({ state: 'unknown' });
    await operationOf(writes.perform(createContact(kunde, 'key-1')));
    expect(office.posts()).toBe(1);
    office.clock.advance(60_000);
    await layer.tend();
    expect(await writes.operation(id)).toMatchObject({
      state: 'failed',
      note: expect.stringContaining('not there') as unknown,
    });
    office.emulator.faults.clear();
    expect(await writes.perform(createContact(kunde, 'key-1'))).toMatchObject({ replayed: false });
    expect(office.contacts()).toHaveLength(1);
  });

  test('is not taken for a record that was there before, nor for one that another write has made', async () => {
    const writes = layer.of(author(office));
    await writes.perform(createContact(kunde));
    lose('POST', unsent);
    const second = await operationOf(writes.perform(createContact({ ...kunde, name: 'Kunde to' })));
    expect(await writes.operation(second)).toMatchObject({ state: 'unknown' });
    office.clock.advance(3_600_000);
    expect(await layer.of(author(office)).operation(second)).toMatchObject({ state: 'failed' });
  });

  test('to the first of several calls is found, and not taken for all of them', async () => {
    lose('POST', lost);
    const writes = layer.of(author(office));
    const id = await operationOf(
      writes.perform({
        ...createContact(kunde, 'key-1'),
        run: async (writer) => {
          writer.announce(2);
          const { records } = await writer.create('contacts', { ...kunde, countryId: 'DK' });
          return writer.update('contacts', records[0]?.id ?? '', { name: 'Kunde to' });
        },
      }),
    );
    const [contact] = office.contacts();
    expect(await writes.operation(id)).toMatchObject({
      state: 'unknown',
      written: [{ resource: 'contacts', id: contact?.id }],
      note: expect.stringContaining('Only part of it') as unknown,
    });
  });

  test('to an update is found out by what the record holds, and the caches forget the old one', async () => {
    const writes = layer.of(author(office));
    const { records } = await writes.perform(createContact(kunde));
    const id = records[0]?.id ?? '';
    await layer.cached(id);
    lose('PUT', lost);
    const operation = await operationOf(writes.perform(renameContact(id, 'Nyt navn A/S')));
    expect(await layer.cached(id)).toMatchObject({ name: 'Nyt navn A/S' });
    expect(await writes.operation(operation)).toMatchObject({ state: 'succeeded' });
  });

  test('to an update that never arrived is called failed once the record has had its time', async () => {
    const writes = layer.of(author(office));
    const { records } = await writes.perform(createContact(kunde));
    lose('PUT', unsent);
    const operation = await operationOf(
      writes.perform(renameContact(records[0]?.id ?? '', 'Nyt navn A/S')),
    );
    office.clock.advance(60_000);
    await layer.tend();
    expect(await writes.operation(operation)).toMatchObject({ state: 'failed' });
  });

  test('to a removal is found out by what is left', async () => {
    const writes = layer.of(author(office));
    const { records } = await writes.perform(createContact(kunde));
    const id = records[0]?.id ?? '';
    lose('DELETE', unsent);
    const operation = await operationOf(writes.perform(deleteContact(id, 'key-1')));
    office.emulator.world().companies[0]?.tables.get('contacts')?.delete(id);
    expect(await writes.perform(deleteContact(id, 'key-1'))).toMatchObject({
      replayed: true,
      deleted: [{ resource: 'contacts', id }],
    });
    expect(await writes.operation(operation)).toMatchObject({ state: 'succeeded' });
  });

  test('is told as unknown while Billy cannot be asked about it', async () => {
    office.emulator.faults.set([{ match: {}, action: lost }]);
    const writes = layer.of(author(office));
    const id = await operationOf(writes.perform(createContact(kunde, 'key-1')));
    expect(await writes.operation(id)).toMatchObject({ state: 'unknown' });
    await operationOf(writes.perform(createContact(kunde, 'key-1')));
    expect(layer.events.map(({ type }) => type)).toContain('write.search-failed');
    office.emulator.faults.clear();
    await layer.tend();
    expect(await writes.operation(id)).toMatchObject({ state: 'succeeded' });
    expect(office.posts()).toBe(1);
  });

  test('of one in ten of many creations loses none, doubles none, and each is told', async () => {
    const count = 200;
    const faults = ['commit_then_reset', 'reset', 'hang'] as const;
    office.emulator.faults.set([
      ...faults.map((type) => ({ match: { method: 'POST', percent: 3 }, action: { type } })),
      { match: { method: 'POST', percent: 3 }, action: { type: 'status', status: 504 } },
    ]);
    const inputs = Array.from({ length: count }, (_, index) => ({
      name: `Kunde ${index}`,
      contactNo: String(index),
    }));
    const told = new Map<string, 'done' | 'unknown'>();
    async function submit(input: (typeof inputs)[number]): Promise<void> {
      try {
        await layer.of(author(office)).perform(createContact(input, `key-${input.contactNo}`));
        told.set(input.contactNo, 'done');
      } catch (error) {
        expect(error).toMatchObject({ code: 'UPSTREAM_OUTCOME_UNKNOWN' });
        told.set(input.contactNo, 'unknown');
      }
    }
    await Promise.all(inputs.map(submit));
    expect([...told.values()].filter((word) => word === 'unknown').length).toBeGreaterThan(0);
    office.emulator.faults.clear();
    office.clock.advance(60_000);
    await layer.tend();
    // Every caller now asks again under the same key, knowing of each whether it was done.
    await Promise.all(inputs.map(submit));
    expect([...told.values()].filter((word) => word === 'unknown')).toEqual([]);
    const numbers = office.contacts().map(({ contactNo }) => contactNo);
    expect(numbers).toHaveLength(count);
    expect(new Set(numbers).size).toBe(count);
  });

  describe('when the process ends in between', () => {
    /** A write that never comes to its end, as if its process had been killed at that point. */
    async function killedAt(point: 'before' | 'after'): Promise<void> {
      const reached = Promise.withResolvers<undefined>();
      void office
        .layer(store)
        .of(author(office))
        .perform({
          ...createContact(kunde, 'key-1'),
          run: async (writer) => {
            if (point === 'after') {
              await writer.create('contacts', { ...kunde, countryId: 'DK' });
            }
            reached.resolve(undefined);
            return new Promise(() => undefined);
          },
        });
      await reached.promise;
    }

    test('it is in progress until its lease has run out', async () => {
      await killedAt('before');
      const hurried = author(office, { deadline: office.clock.now() + 600 });
      await expect(layer.of(hurried).perform(createContact(kunde, 'key-1'))).rejects.toMatchObject({
        code: 'IN_PROGRESS',
      });
    });

    test('nothing was done when Billy had not been asked, and the key is free', async () => {
      await killedAt('before');
      office.clock.advance(41_000);
      await layer.tend();
      const writes = layer.of(author(office));
      const { entries } = await writes.auditLog({ offset: 0, count: 1 });
      expect(entries[0]).toMatchObject({ outcome: 'failed' });
      expect(await writes.perform(createContact(kunde, 'key-1'))).toMatchObject({
        replayed: false,
      });
      expect(office.posts()).toBe(1);
    });

    test('what Billy had done is found', async () => {
      await killedAt('after');
      office.clock.advance(41_000);
      expect(await layer.of(author(office)).perform(createContact(kunde, 'key-1'))).toMatchObject({
        replayed: true,
        records: [{ name: 'Kunde A/S' }],
      });
      expect(office.posts()).toBe(1);
    });

    if (sameAgain !== undefined) {
      test('another process takes it over', async () => {
        await killedAt('after');
        office.clock.advance(41_000);
        const other = office.layer(sameAgain());
        await other.tend();
        expect(await other.of(author(office)).perform(createContact(kunde, 'key-1'))).toMatchObject(
          { replayed: true },
        );
        expect(office.contacts()).toHaveLength(1);
      });
    }
  });
});
