/** One ordered list of changes a company, whoever sees them, how often and in which order. */

import { sql } from 'kysely';
import { changesKeptMs } from '../../src/feed/change-log.ts';
import { createFeedTending } from '../../src/feed/tend.ts';
import { clockOf } from '../../src/clock.ts';
import type { Change } from '../../src/feed/change.ts';
import { all, by, describeFeeds, morning, newCompany, seen, told } from './open-feed.ts';

describeFeeds('the feed', (stage) => {
  const read = (organizationId: string) => stage().feed.read(organizationId, all);

  test('tells what differs from what was known, in order, with what it was and what it is', async () => {
    const { feed } = stage();
    const company = newCompany();
    await feed.observe(company, [seen('a', 'Havn', 1, { kind: 'created' })], by('write'));
    await feed.observe(company, [seen('a', 'Havn', 2), seen('b', 'Fisk', 2)], by('poll'));
    const last = await feed.observe(company, [seen('a', 'Havnen', 3)], by('webhook'));
    await feed.observe(company, [seen('b', null, 4)], by('poll'));

    expect(last).toEqual([
      {
        organizationId: company.organizationId,
        sequence: 3,
        at: morning,
        type: 'contact.updated',
        source: 'webhook',
        kind: 'updated',
        resource: 'contacts',
        id: 'a',
        changedFields: ['name'],
        before: { id: 'a', name: 'Havn', isActive: true },
        after: { id: 'a', name: 'Havnen', isActive: true },
      },
    ]);
    const changes = await read(company.organizationId);
    expect(told(changes)).toEqual([
      'contact.created nothing -> Havn',
      'contact.updated nothing -> Fisk',
      'contact.updated Havn -> Havnen',
      'contact.deleted Fisk -> nothing',
    ]);
    expect(changes.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(changes[2]).toEqual(last[0]);
  });

  test('has no news in a repeat, in what is older, or in an address of a file that was signed anew', async () => {
    const { feed } = stage();
    const company = newCompany();
    const file = (address: string, seenAt: number) => ({
      ...seen('f', 'bilag.pdf', seenAt),
      record: { id: 'f', name: 'bilag.pdf', downloadUrl: address },
    });
    await feed.observe(company, [seen('a', 'Ny', 10), file('https://a.example/1', 10)], by('poll'));
    for (const source of ['write', 'webhook', 'poll'] as const)
      expect(
        await feed.observe(
          company,
          [
            seen('a', 'Ny', 10),
            seen('a', 'Ny', 20),
            seen('a', 'Gammel', 15),
            file('https://a.example/2', 20),
          ],
          by(source),
        ),
      ).toEqual([]);
    expect(await read(company.organizationId)).toHaveLength(2);
  });

  test('goes by a source’s versions where it has them, and by time where another has looked since', async () => {
    const { feed } = stage();
    const company = newCompany();
    const { organizationId } = company;
    await feed.observe(company, [seen('a', 'v1', 10, { version: 1 })], by('webhook'));
    // A sender's clock may go wrong between two messages.
    await feed.observe(company, [seen('a', 'v2', 5, { version: 2 })], by('webhook'));
    await feed.observe(company, [seen('a', 'v4 as polled', 40)], by('poll'));
    await feed.observe(company, [seen('a', 'v3', 30, { version: 3 })], by('webhook'));
    await feed.observe(company, [seen('a', 'v2 again', 50, { version: 2 })], by('webhook'));
    await feed.observe(company, [seen('a', 'v5', 50, { version: 5 })], by('webhook'));
    expect(told(await read(organizationId))).toEqual([
      'contact.updated nothing -> v1',
      'contact.updated v1 -> v2',
      'contact.updated v2 -> v4 as polled',
      'contact.updated v4 as polled -> v5',
    ]);
  });

  test('calls it by what is known here: what was there is not created again, what was gone is', async () => {
    const { feed } = stage();
    const company = newCompany();
    const created = { kind: 'created' } as const;
    await feed.observe(company, [seen('a', 'Et', 1)], by('poll'));
    await feed.observe(company, [seen('a', 'To', 2, created)], by('write'));
    await feed.observe(company, [seen('a', null, 3)], by('poll'));
    await feed.observe(company, [seen('a', 'Tre', 4)], by('poll'));
    expect(told(await read(company.organizationId))).toEqual([
      'contact.updated nothing -> Et',
      'contact.updated Et -> To',
      'contact.deleted To -> nothing',
      'contact.created nothing -> Tre',
    ]);
  });

  test('takes what the observer knew before, where nothing else is known', async () => {
    const { feed } = stage();
    const company = newCompany();
    const previous = { id: 'a', name: 'Før', isActive: true };
    await feed.observe(company, [seen('a', 'Efter', 1, { previous })], by('write'));
    await feed.observe(company, [seen('a', 'Senere', 2, { previous })], by('write'));
    const unchanged = { id: 'b', name: 'Allerede', isActive: true };
    await feed.observe(company, [seen('b', 'Allerede', 1, { previous: unchanged })], by('write'));
    expect(told(await read(company.organizationId))).toEqual([
      'contact.updated Før -> Efter',
      'contact.updated Efter -> Senere',
      'contact.updated nothing -> Allerede',
    ]);
  });

  test('remembers a baseline without telling of it, and tells what differs from it', async () => {
    const { feed, evicted } = stage();
    const company = newCompany();
    const count = evicted.length;
    const many = Array.from({ length: 2_500 }, (_, index) => seen(`c${index}`, 'Kunde', 1));
    const options = { source: 'poll', isBaseline: true } as const;
    expect(await feed.observe(company, many, options)).toEqual([]);
    expect(evicted).toHaveLength(count);
    await feed.observe(company, [seen('c7', 'Kunde', 2), seen('c8', 'Ny kunde', 2)], options);
    expect(told(await read(company.organizationId))).toEqual(['contact.updated Kunde -> Ny kunde']);
  });

  test('evicts what differs before anybody can read of it, and nothing else', async () => {
    const { feed, evicted } = stage();
    const company = newCompany();
    await feed.observe(company, [seen('a', 'Et', 1), seen('b', 'Et', 1)], by('poll'));
    const count = evicted.length;
    await feed.observe(company, [seen('a', 'Et', 2), seen('b', 'To', 2)], by('poll'));
    expect(evicted.slice(count)).toEqual(['contacts:b']);
    await feed.observe(company, [seen('a', 'To', 3)], { source: 'write', isEvicted: true });
    expect(evicted.slice(count)).toEqual(['contacts:b']);
  });

  test('appends nothing when the caches could not be told, and all of it the next time', async () => {
    const current = stage();
    const { feed, events } = current;
    const company = newCompany();
    current.failNextEviction = true;
    await expect(feed.observe(company, [seen('a', 'Et', 1)], by('webhook'))).rejects.toThrow(
      'The caches do not answer.',
    );
    expect(events.at(-1)).toMatchObject({ type: 'feed.failed', source: 'webhook' });
    expect(await read(company.organizationId)).toEqual([]);
    await feed.observe(company, [seen('a', 'Et', 1)], by('webhook'));
    expect(await read(company.organizationId)).toHaveLength(1);
  });

  test('is a company’s own: the same ids elsewhere are other records, with their own numbers', async () => {
    const { feed } = stage();
    const [one, other] = [newCompany(), newCompany()];
    await feed.observe(one, [seen('a', 'Et', 1), seen('b', 'Et', 1)], by('poll'));
    await feed.observe(other, [seen('a', 'To', 1)], by('poll'));
    expect(told(await read(other.organizationId))).toEqual(['contact.updated nothing -> To']);
    expect(await feed.extent(other.organizationId)).toEqual({ first: 1, last: 1 });
    expect(await feed.extent(newCompany().organizationId)).toEqual({ first: 1, last: 0 });
  });

  test('is read from any place, by type and by record', async () => {
    const { feed } = stage();
    const { organizationId, accessToken } = newCompany();
    const company = { organizationId, accessToken };
    for (const [index, id] of ['a', 'b', 'a', 'c', 'b'].entries())
      await feed.observe(company, [seen(id, `Navn ${index}`, index)], by('poll'));
    await feed.observe(company, [seen('b', null, 9)], by('poll'));
    const places = async (page: Partial<Parameters<typeof feed.read>[1]>) =>
      (await feed.read(organizationId, { ...all, ...page })).map(({ sequence }) => sequence);
    expect(await places({ after: 2, first: 2 })).toEqual([3, 4]);
    expect(await places({ types: ['contact.deleted'] })).toEqual([6]);
    expect(await places({ ids: ['a', 'c'] })).toEqual([1, 3, 4]);
    expect(await places({ ids: ['b'], types: ['contact.updated'], after: 2 })).toEqual([5]);
    expect(await places({ types: [] })).toEqual([]);
    expect(await places({ after: 6 })).toEqual([]);
  });

  test('has consumers do their part in the same transaction, and tells them afterwards', async () => {
    const { feed } = stage();
    const company = newCompany();
    const words: string[] = [];
    let isRefusing = true;
    const isOurs = ({ organizationId }: Change) => organizationId === company.organizationId;
    feed.attach({
      enlist: async (transaction, organizationId, changes) => {
        if (organizationId !== company.organizationId) return;
        const row = await transaction
          .selectFrom('changes')
          .select('sequence')
          .where('organization_id', '=', organizationId)
          .executeTakeFirstOrThrow();
        words.push(`enlisted ${changes.length} of ${row.sequence}`);
        if (isRefusing) throw new Error('The outbox is full.');
      },
      onAppended: (changes) => {
        if (changes.some(isOurs)) words.push('heard');
      },
    });
    feed.attach({
      onAppended: (changes) => {
        if (!changes.some(isOurs)) return;
        words.push('heard too');
        throw new Error('This consumer stumbles.');
      },
    });
    const look = () => feed.observe(company, [seen('a', 'Et', 1)], by('poll'));
    await expect(look()).rejects.toThrow('The outbox is full.');
    expect(await read(company.organizationId)).toEqual([]);
    isRefusing = false;
    await look();
    await look();
    expect(words).toEqual(['enlisted 1 of 1', 'enlisted 1 of 1', 'heard', 'heard too']);
    expect(stage().events).toContainEqual(
      expect.objectContaining({ type: 'feed.consumer-failed' }),
    );
  });

  test('forgets changes after 30 days and tombstones after 7; numbers go on', async () => {
    const { feed, store, clock, events } = stage();
    const company = newCompany();
    const dayMs = 24 * 3_600_000;
    const tending = createFeedTending({
      feed,
      store,
      clock: clockOf(() => clock.at),
      onEvent: (event) => events.push(event),
    });
    await feed.observe(company, [seen('a', 'Et', morning)], by('poll'));
    await feed.observe(company, [seen('a', null, morning + 1)], by('webhook'));

    clock.at = morning + 7 * dayMs;
    await tending.tend();
    const late = seen('a', 'Sent', clock.at);
    expect(await feed.observe(company, [late], by('webhook'))).toEqual([]);
    clock.at += 2;
    await tending.tend();
    expect(await feed.observe(company, [late], by('webhook'))).toHaveLength(1);
    clock.at = morning + changesKeptMs + 1;
    await tending.tend();
    expect(events.at(-1)).toMatchObject({ type: 'feed.forgotten' });
    expect(await feed.extent(company.organizationId)).toEqual({ first: 3, last: 3 });
    clock.at += 8 * dayMs;
    await tending.tend();
    expect(await feed.extent(company.organizationId)).toEqual({ first: 4, last: 3 });
    await feed.observe(company, [seen('b', 'Nr. 4', clock.at)], by('poll'));
    expect((await read(company.organizationId)).map(({ sequence }) => sequence)).toEqual([4]);
    clock.at = morning;
  });

  test('tells a day once for 30 days, and anew when a record becomes late again after that', async () => {
    const { feed, clock } = stage();
    const { organizationId } = newCompany();
    const after = { id: 'a', dueDate: '2026-03-01' };
    const notice = {
      type: 'bill.due',
      resource: 'bills',
      id: 'a',
      day: '2026-03-01',
      after,
    } as const;
    const announce = async () => (await feed.announce(organizationId, [notice])).length;
    const forget = () => feed.forget({ changes: clock.at - changesKeptMs, tombstones: 0 });
    expect([await announce(), await announce()]).toEqual([1, 0]);
    clock.at = morning + changesKeptMs;
    await forget();
    expect(await announce()).toBe(0);
    clock.at += 1;
    await forget();
    expect(await announce()).toBe(1);
    clock.at = morning;
  });

  test('forgets as much as has come together, in statements that others can get between', async () => {
    const { feed, store } = stage();
    const { organizationId } = newCompany();
    const database = await store.open();
    await sql`
      insert into feed_heads (organization_id, last_sequence) values (${organizationId}, 12000)`.execute(
      database,
    );
    await sql`
      insert into changes (organization_id, sequence, at, type, source, kind, resource, record_id, changed_fields)
      select ${organizationId}, number, 'epoch', 'contact.deleted', 'poll', 'deleted', 'contacts', 'a', '[]'
      from generate_series(1, 12000) as number`.execute(database);
    await sql`
      insert into mirror_records (organization_id, resource, id, is_version_latest, seen_at, deleted_at)
      select ${organizationId}, 'contacts', 'record-' || number, false, 'epoch', 'epoch'
      from generate_series(1, 7000) as number`.execute(database);
    expect(await feed.forget({ changes: 1, tombstones: 1 })).toEqual({
      changes: 12_000,
      tombstones: 7_000,
    });
    expect(await feed.extent(organizationId)).toEqual({ first: 12_001, last: 12_000 });
  });
});
