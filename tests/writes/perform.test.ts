/** A write through the whole layer: real client, emulator and database. */

import type { Store } from '../../src/store/store.ts';
import { describeDatabases } from '../store/databases.ts';
import {
  author,
  createContact,
  deleteContact,
  idOf,
  openOffice,
  renameContact,
  soender,
  type Office,
  type OfficeLayer,
} from './office.ts';

const kunde = { name: 'Kunde A/S', contactNo: '1001' };

describeDatabases('a write', ({ newStore, sameAgain }) => {
  let office: Office;
  let store: Store;
  let layer: OfficeLayer;
  beforeEach(async () => {
    office = await openOffice();
    store = await newStore();
    layer = office.layer(store);
  });
  afterEach(() => office.close());

  test('answers with what Billy wrote, and leaves an operation and an audit row', async () => {
    const writes = layer.of(author(office));
    const result = await writes.perform(createContact(kunde));
    const [contact] = office.contacts();
    expect(result).toMatchObject({
      records: [{ id: contact?.id, name: 'Kunde A/S' }],
      deleted: [],
      userErrors: [],
      replayed: false,
    });
    const { entries, total } = await writes.auditLog({ offset: 0, count: 10 });
    expect(total).toBe(1);
    expect(entries[0]).toMatchObject({
      at: '2026-03-02T09:00:00.000Z',
      subject: 'bogholder',
      operation: 'createContact',
      outcome: 'succeeded',
      correlationId: 'request-1',
      input: kunde,
      before: [],
      after: [{ id: contact?.id }],
    });
    expect(await writes.operation(entries[0]?.operationId ?? '')).toMatchObject({
      operation: 'createContact',
      state: 'succeeded',
      written: [{ resource: 'contacts', id: contact?.id }],
      note: null,
    });
  });

  test('is read by its author at once, and the audit log tells what was there before', async () => {
    const writes = layer.of(author(office));
    const { records } = await writes.perform(createContact(kunde));
    const id = records[0]?.id ?? '';
    expect(await layer.cached(id)).toMatchObject({ name: 'Kunde A/S' });
    await writes.perform(renameContact(id, 'Kunde og Søn A/S'));
    expect(await layer.cached(id)).toMatchObject({ name: 'Kunde og Søn A/S' });
    const { entries } = await writes.auditLog({ offset: 0, count: 1 });
    expect(entries[0]).toMatchObject({
      operation: 'updateContact',
      before: [{ name: 'Kunde A/S' }],
      after: [{ name: 'Kunde og Søn A/S' }],
    });
  });

  test('tells its own request what has changed before it resolves', async () => {
    const heard: string[] = [];
    const writes = layer.of(author(office), (changes) =>
      heard.push(...changes.map(({ resource, kind }) => `${resource} ${kind}`)),
    );
    const { records } = await writes.perform(createContact(kunde));
    await writes.perform(deleteContact(records[0]?.id ?? ''));
    expect(heard).toEqual(['contacts created', 'contacts deleted']);
  });

  test('with a key is done once; a repeat gets the first answer, whatever the order of its members', async () => {
    const writes = layer.of(author(office));
    const first = await writes.perform(createContact(kunde, 'key-1'));
    const repeat = {
      ...createContact(kunde, 'key-1'),
      input: { contactNo: '1001', name: 'Kunde A/S' },
    };
    expect(await writes.perform(repeat)).toEqual({ ...first, replayed: true });
    expect(office.posts()).toBe(1);
  });

  test('with a used key and another input or operation is refused', async () => {
    const writes = layer.of(author(office));
    const { records } = await writes.perform(createContact(kunde, 'key-1'));
    await expect(
      writes.perform(createContact({ ...kunde, name: 'En anden' }, 'key-1')),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await expect(
      writes.perform(deleteContact(records[0]?.id ?? '', 'key-1')),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(office.contacts()).toHaveLength(1);
  });

  test("shares neither keys nor operations nor audit rows with another company's", async () => {
    const ours = layer.of(author(office));
    const theirs = layer.of(author(office, { company: soender }));
    await ours.perform(createContact(kunde, 'key-1'));
    expect(await theirs.perform(createContact(kunde, 'key-1'))).toMatchObject({ replayed: false });
    const { entries, total } = await ours.auditLog({ offset: 0, count: 10 });
    expect(total).toBe(1);
    expect(await theirs.operation(entries[0]?.operationId ?? '')).toBeNull();
    expect(await ours.operation('no uuid')).toBeNull();
  });

  test('that Billy finds wrong is rejected with its faults, and so is its repeat', async () => {
    const writes = layer.of(author(office));
    const nameless = { ...createContact({ name: '', contactNo: '1' }, 'key-1') };
    const rejected = await writes.perform(nameless);
    expect(rejected.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'name'] }]);
    expect(await writes.perform(nameless)).toEqual({ ...rejected, replayed: true });
    const gone = await writes.perform(renameContact(idOf('ukendt'), 'Ingen'));
    expect(gone.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    const { entries } = await writes.auditLog({ offset: 0, count: 10 });
    expect(entries.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
  });

  test('that failed before Billy was asked may be sent again under its key', async () => {
    const writes = layer.of(author(office));
    const refused = {
      ...createContact(kunde, 'key-1'),
      run: () => Promise.reject(new Error('a fault of ours')),
    };
    await expect(writes.perform(refused)).rejects.toThrow('a fault of ours');
    expect(await writes.perform(createContact(kunde, 'key-1'))).toMatchObject({
      replayed: false,
      records: [{ name: 'Kunde A/S' }],
    });
    const { entries } = await writes.auditLog({ offset: 0, count: 10 });
    expect(entries.map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed']);
  });

  test('of which a part was done before Billy refused the rest is called unknown', async () => {
    const writes = layer.of(author(office));
    const two = {
      ...createContact(kunde, 'key-1'),
      run: async (writer: Parameters<ReturnType<typeof createContact>['run']>[0]) => {
        await writer.create('contacts', { name: 'Kunde A/S', countryId: 'DK' });
        return writer.create('contacts', { name: '', countryId: 'DK' });
      },
    };
    const failure = await writes.perform(two).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'UPSTREAM_OUTCOME_UNKNOWN' });
    // Thrown by perform, which names the operation.
    const { operationId } = failure as { operationId: string };
    expect(await writes.operation(operationId)).toMatchObject({
      state: 'unknown',
      written: [{ resource: 'contacts', id: office.contacts()[0]?.id }],
      note: expect.stringContaining('Only part of it') as unknown,
    });
  });

  test('is refused where nothing is written', async () => {
    const writes = office.layer(store, { mode: 'read-only' }).of(author(office));
    await expect(writes.perform(createContact(kunde))).rejects.toMatchObject({ code: 'READ_ONLY' });
    expect(office.posts()).toBe(0);
    expect(await writes.auditLog({ offset: 0, count: 10 })).toEqual({ entries: [], total: 0 });
  });

  test.each(['', 'x'.repeat(256), 'line\nbreak', 'nul\0', '\ud800'])(
    'with the key %j is refused',
    async (key) => {
      const writes = layer.of(author(office));
      await expect(writes.perform(createContact(kunde, key))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        inputPath: ['idempotencyKey'],
      });
    },
  );

  test('keeps text that a database might refuse', async () => {
    const writes = layer.of(author(office));
    const strange = { name: 'Æ\0Ø\ud800Å', contactNo: '1' };
    await writes.perform({ ...createContact(kunde), input: strange });
    const { entries } = await writes.auditLog({ offset: 0, count: 1 });
    expect(entries[0]?.input).toEqual(strange);
  });

  test('sent twenty times at once by two layers is done once and replayed nineteen times', async () => {
    const other = office.layer(sameAgain?.() ?? store);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? layer : other).of(author(office)).perform(createContact(kunde, 'key-1')),
      ),
    );
    expect(office.contacts()).toHaveLength(1);
    expect(office.posts()).toBe(1);
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(results.map((result) => result.records[0]?.id))).toEqual(
      new Set([office.contacts()[0]?.id]),
    );
  });

  test('whose first submission still runs when the time is up is in progress', async () => {
    const begun = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<undefined>();
    const first = layer.of(author(office)).perform({
      ...createContact(kunde, 'key-1'),
      run: async (writer) => {
        begun.resolve(undefined);
        await finish.promise;
        return writer.create('contacts', { name: 'Kunde A/S', countryId: 'DK' });
      },
    });
    await begun.promise;
    const hurried = author(office, { deadline: office.clock.now() + 700 });
    await expect(layer.of(hurried).perform(createContact(kunde, 'key-1'))).rejects.toMatchObject({
      code: 'IN_PROGRESS',
      retryAfterMs: 1_000,
    });
    finish.resolve(undefined);
    expect(await first).toMatchObject({ replayed: false });
  });

  test('forgets its key after thirty days, and keeps the audit row', async () => {
    const writes = layer.of(author(office));
    await writes.perform(createContact(kunde, 'key-1'));
    office.clock.advance(30 * 24 * 3_600_000);
    await layer.tend();
    expect(await writes.perform(createContact(kunde, 'key-1'))).toMatchObject({ replayed: true });
    office.clock.advance(1_000);
    await layer.tend();
    expect(layer.events).toContainEqual({ type: 'write.keys-expired', count: 1 });
    expect((await writes.auditLog({ offset: 0, count: 10 })).total).toBe(1);
  });

  describe('when the database is away', () => {
    let isAway: boolean;
    let away: OfficeLayer;
    beforeEach(() => {
      isAway = false;
      away = office.layer({
        ...store,
        open: () => (isAway ? Promise.reject(new Error('away')) : store.open()),
      });
    });

    test('is refused before Billy is asked', async () => {
      isAway = true;
      await expect(away.of(author(office)).perform(createContact(kunde))).rejects.toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
      });
      expect(office.posts()).toBe(0);
      await expect(away.of(author(office)).auditLog({ offset: 0, count: 1 })).rejects.toMatchObject(
        { code: 'SERVICE_UNAVAILABLE' },
      );
    });

    test('but was there before, is answered with what Billy did and written down later', async () => {
      const write = createContact(kunde, 'key-1');
      const result = await away.of(author(office)).perform({
        ...write,
        async run(writer) {
          const answer = await write.run(writer);
          isAway = true;
          return answer;
        },
      });
      expect(result.records).toMatchObject([{ name: 'Kunde A/S' }]);
      expect(away.events.map(({ type }) => type)).toEqual(['write.unrecorded', 'write.finished']);
      isAway = false;
      await away.tend();
      expect(await layer.of(author(office)).perform(write)).toEqual({ ...result, replayed: true });
    });
  });
});
