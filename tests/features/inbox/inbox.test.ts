/** What becomes of an event between its acknowledgement and its effect, whatever fails meanwhile. */

import { describeDatabases } from '../../store/databases.ts';
import { billyIsDown, contact, idOf, nordlys, openInbox, whole, soender } from './open-inbox.ts';

const typesOf = (changes: readonly { readonly type: string }[]) => changes.map(({ type }) => type);
const name = `contacts:${contact().id}`;

describeDatabases('an event', (database) => {
  async function open() {
    const store = await database.newStore();
    const opened = openInbox(store);
    return {
      store,
      ...opened,
      changes: (company = nordlys) =>
        opened.feed.read(company.organizationId, { after: 0, first: 1_000 }),
      backlog: () => opened.inbox.log.backlog(['nordlys', 'soender']),
    };
  }

  test('is evicted, then read of Billy, then told to the feed, and is done', async () => {
    const { receive, settle, deeds, billy, changes, backlog } = await open();
    billy.set(contact().id, contact());
    await receive({});
    await settle();
    expect(deeds).toEqual([`evict ${name}`, `read ${name}`]);
    expect(await changes()).toMatchObject([
      { type: 'contact.updated', source: 'webhook', after: { name: 'Havnens Fisk ApS' } },
    ]);
    expect(await backlog()).toMatchObject({ waiting: 0, dead: 0 });
  });

  test('with the whole record costs no question, and one that Billy no longer has is deleted', async () => {
    const { receive, settle, deeds, changes } = await open();
    await receive({ record: contact() });
    await settle();
    expect(deeds).toEqual([`evict ${name}`]);
    await receive({ at: Date.parse('2026-03-02T09:00:01Z') });
    await settle();
    expect(typesOf(await changes())).toEqual(['contact.updated', 'contact.deleted']);
  });

  describe('about a record that nobody here has seen', () => {
    const id = 'faktura0000000000000aA';
    const unpaid = whole('invoices', { id, state: 'approved', isPaid: false, balance: '100' });
    const paid = whole('invoices', { ...unpaid, isPaid: true, balance: '0' });
    const event = { resource: 'invoices', id, record: paid } as const;

    test('means nothing for the books, as nobody knows what of it is new', async () => {
      const { receive, settle, changes } = await open();
      await receive(event);
      await settle();
      expect(typesOf(await changes())).toEqual(['invoice.updated']);
    });

    test('means what differs from what its sender says it was', async () => {
      const { receive, settle, changes } = await open();
      await receive({ ...event, previous: unpaid });
      await settle();
      expect(typesOf(await changes())).toEqual(['invoice.updated', 'invoice.paid']);
      expect((await changes())[0]).toMatchObject({
        changedFields: ['balance', 'isPaid'],
        before: { isPaid: false },
      });
    });

    test('means what differs from the copy that a cache let go of', async () => {
      const { receive, settle, changes, cached, billy } = await open();
      cached.set(id, unpaid);
      billy.set(id, paid);
      await receive({ ...event, record: undefined });
      await settle();
      expect(typesOf(await changes())).toEqual(['invoice.updated', 'invoice.paid']);
    });

    test('means nothing when what is said to have been is what is, is a part, or is from before it came about', async () => {
      const { receive, settle, changes, cached } = await open();
      await receive({ ...event, previous: paid });
      const other = { ...event, id: 'faktura0000000000000bB' };
      const record = { ...paid, id: other.id };
      await receive({
        ...other,
        record,
        previous: { id: other.id, isPaid: false, balance: '100' },
      });
      await settle();
      expect(typesOf(await changes())).toEqual(['invoice.updated', 'invoice.updated']);
      const third = { ...event, id: 'faktura0000000000000cC', kind: 'created' } as const;
      cached.set(third.id, { ...unpaid, id: third.id });
      await receive({ ...third, record: { ...paid, id: third.id } });
      await settle();
      expect((await changes()).at(2)).toMatchObject({ type: 'invoice.created', before: null });
    });

    test('is told with what its sender says, also by whoever takes it over', async () => {
      const { receive, settle, changes, trouble, clock } = await open();
      trouble.feed = () => new Error('Not now.');
      await receive({ ...event, previous: unpaid });
      await settle();
      trouble.feed = () => undefined;
      clock.now += 60_000;
      await settle();
      expect(typesOf(await changes())).toEqual(['invoice.updated', 'invoice.paid']);
    });
  });

  test('has its effect once, however often and at once it comes; its id is its company’s own', async () => {
    const { receive, settle, deeds, events, changes } = await open();
    const event = { eventId: 'msg_same', record: contact() };
    await Promise.all(Array.from({ length: 50 }, () => receive(event)));
    await settle();
    await receive(event);
    await receive({ ...event, organizationId: 'soender', record: undefined, kind: 'deleted' });
    await settle();
    expect(await changes()).toHaveLength(1);
    expect(await changes(soender)).toHaveLength(1);
    expect(deeds.filter((deed) => deed === `evict ${name}`)).toHaveLength(2);
    const outcomes = events.flatMap((event) =>
      event.type === 'inbox.received' ? [event.outcome] : [],
    );
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(50);
  });

  test('of a company that is not served is acknowledged, and nothing of it is kept', async () => {
    const { receive, settle, deeds, events, inbox } = await open();
    await receive({ organizationId: 'fremmed' });
    await settle();
    expect(events).toEqual([{ type: 'inbox.received', outcome: 'unserved' }]);
    expect(deeds).toEqual([]);
    expect(await inbox.log.latestReceivedAt('fremmed')).toBeUndefined();
  });

  test('W04 the highest version wins in every order, and what is deleted stays deleted', async () => {
    const { receive, settle, changes } = await open();
    const orders = [
      [3, 1, 2],
      [1, 3, 2],
      [2, 3, 1],
      [3, 2, 1],
      [2, 1, 3],
      [1, 2, 3],
    ];
    for (const [index, order] of orders.entries()) {
      const id = idOf(index);
      for (const version of order)
        await receive({ id, version, record: contact({ id, name: `Version ${version}` }) });
    }
    await settle();
    const latest = new Map((await changes()).map(({ id, after }) => [id, after?.['name']]));
    expect([...latest.values()]).toEqual(orders.map(() => 'Version 3'));

    await receive({ id: idOf(0), version: 4, kind: 'deleted' });
    await receive({ id: idOf(0), version: 3, record: contact({ id: idOf(0), name: 'Sent' }) });
    await receive({ id: idOf(0), version: 5, record: contact({ id: idOf(0), name: 'Genganger' }) });
    await settle();
    expect((await changes()).at(-1)).toMatchObject({ type: 'contact.deleted', after: null });
  });

  test('from a sender whose clock is ahead does not outlive what is seen after it', async () => {
    const { receive, settle, changes, clock } = await open();
    await receive({ at: clock.now + 86_400_000, record: contact({ name: 'Fra i morgen' }) });
    await settle();
    clock.now += 1_000;
    await receive({ record: contact({ name: 'Nu' }) });
    await settle();
    expect((await changes()).at(-1)?.after?.['name']).toBe('Nu');
  });

  test('is evicted at once while Billy is down, waits longer each time, and is done when Billy is back', async () => {
    const { receive, settle, deeds, billy, trouble, clock, events, changes, backlog } =
      await open();
    trouble.billy = billyIsDown;
    await receive({});
    await settle();
    expect(deeds[0]).toBe(`evict ${name}`);
    for (let round = 0; round < 9; round += 1) {
      clock.now += 60_000;
      await settle();
    }
    const pauses = events.flatMap((event) =>
      event.type === 'inbox.postponed' ? [event.forMs / 1_000] : [],
    );
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
    expect(await backlog()).toMatchObject({ waiting: 1, dead: 0 });
    delete trouble.billy;
    billy.set(contact().id, contact());
    clock.now += 60_000;
    await settle();
    expect(await changes()).toHaveLength(1);
    expect(await backlog()).toMatchObject({ waiting: 0, dead: 0 });
  });

  test('is given up when Billy has not answered for a day', async () => {
    const { receive, settle, trouble, clock, inbox } = await open();
    trouble.billy = billyIsDown;
    await receive({});
    await settle();
    clock.now += 24 * 3_600_000 + 1;
    await settle();
    const { rows, total } = await inbox.log.dead('nordlys', { offset: 0, count: 10 });
    expect(total).toBe(1);
    expect(rows).toMatchObject([
      { attempts: 2, error: 'UPSTREAM_UNAVAILABLE: Billy cannot be reached.' },
    ]);
  });

  test('that the feed cannot take is given up after five goes, and holds up no other for longer than one', async () => {
    const { receive, settle, trouble, clock, changes, inbox, events } = await open();
    trouble.feed = (id) => (id === idOf(13) ? new Error('canary: invalid text') : undefined);
    for (const number of [12, 13, 14])
      await receive({ id: idOf(number), record: contact({ id: idOf(number) }) });
    await settle();
    clock.now += 1_000;
    await settle();
    expect((await changes()).map(({ id }) => id).sort()).toEqual([idOf(12), idOf(14)]);
    for (let round = 0; round < 4; round += 1) {
      clock.now += 60_000;
      await settle();
    }
    const { rows } = await inbox.log.dead('nordlys', { offset: 0, count: 10 });
    expect(rows).toMatchObject([{ recordId: idOf(13), attempts: 5 }]);
    expect(rows[0]?.error).not.toContain('canary');
    expect(events.filter(({ type }) => type === 'inbox.died')).toHaveLength(1);
    expect((await inbox.log.dead('soender', { offset: 0, count: 10 })).total).toBe(0);

    delete trouble.feed;
    expect(await inbox.log.replay('soender', ['msg_2'], clock.now)).toEqual([]);
    expect(await inbox.log.replay('nordlys', ['msg_2', 'msg_1', 'nobody'], clock.now)).toEqual([
      'msg_2',
    ]);
    await settle();
    expect(await changes()).toHaveLength(3);
  });

  test('that the database cannot take just now is not blamed for it', async () => {
    const { receive, settle, trouble, clock, backlog, changes } = await open();
    const causes = [
      Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }),
      Object.assign(new Error('deadlock detected'), { code: '40P01' }),
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      new Error('Connection terminated unexpectedly'),
      new Error('timeout exceeded when trying to connect'),
    ];
    let turn = 0;
    trouble.feed = () => causes[(turn += 1) % causes.length];
    await receive({ record: contact() });
    for (let round = 0; round < 10; round += 1) {
      await settle();
      clock.now += 60_000;
    }
    expect(await backlog()).toMatchObject({ waiting: 1, dead: 0 });
    delete trouble.feed;
    await settle();
    expect(await changes()).toHaveLength(1);
  });

  test('is not done before every replica has been told, though the feed has it', async () => {
    const { receive, settle, trouble, clock, changes, backlog, deeds } = await open();
    trouble.redisIsAway = true;
    await receive({ record: contact() });
    await settle();
    expect(await changes()).toHaveLength(1);
    expect(await backlog()).toMatchObject({ waiting: 1 });
    trouble.redisIsAway = false;
    clock.now += 1_000;
    await settle();
    expect(await backlog()).toMatchObject({ waiting: 0 });
    expect(deeds).toEqual([`evict ${name}`]);
  });

  test('is known as a repeat for a week, also by the next process, and forgotten after', async () => {
    const { store, receive, settle, clock, inbox } = await open();
    await receive({ eventId: 'msg_old', record: contact() });
    await settle();
    const weekMs = 7 * 24 * 3_600_000;
    const outcomeNow = async () => {
      const next = openInbox(store);
      await next.receive({ eventId: 'msg_old', record: contact() });
      await next.settle();
      return next.events[0];
    };
    expect(await inbox.log.forget({ done: clock.now - 1, dead: clock.now - 1 })).toBe(0);
    expect(await outcomeNow()).toMatchObject({ outcome: 'repeated' });
    clock.now += weekMs + 1;
    expect(await inbox.log.forget({ done: clock.now - weekMs, dead: 0 })).toBe(1);
    expect(await outcomeNow()).toMatchObject({ outcome: 'stored' });
  });

  const another = database.sameAgain;
  if (another !== undefined)
    test('that its process left behind is taken over by another, evicted again and told once', async () => {
      const { store, receive, settle, trouble, clock, changes, deeds } = await open();
      trouble.redisIsAway = true;
      await receive({ record: contact() });
      await settle();
      expect(await changes()).toHaveLength(1);
      const other = openInbox(another());
      other.clock.now = clock.now;
      await other.settle();
      // Its process still has the lease.
      expect(other.deeds).toEqual([]);
      other.clock.now += 16_000;
      await other.settle();
      expect(other.deeds).toEqual([`evict ${name}`]);
      expect(deeds).toEqual([`evict ${name}`]);
      expect(await changes()).toHaveLength(1);
      expect(await other.inbox.log.backlog(['nordlys'])).toMatchObject({ waiting: 0 });
      expect(store.owner).not.toBe('');
    });

  test('that a process let go of in order is taken up at once', async () => {
    const { receive, settle, trouble, inbox, backlog, deeds } = await open();
    trouble.redisIsAway = true;
    await receive({ record: contact() });
    await settle();
    await inbox.close();
    expect(await backlog()).toMatchObject({ waiting: 1 });
    trouble.redisIsAway = false;
    await settle();
    expect(deeds).toHaveLength(2);
    expect(await backlog()).toMatchObject({ waiting: 0 });
  });

  test('comes in a burst of hundreds, and each has its effect', async () => {
    const { receive, settle, changes } = await open();
    const ids = Array.from({ length: 700 }, (_, index) => idOf(index));
    await Promise.all(ids.map((id) => receive({ id, record: contact({ id }) })));
    await settle();
    expect((await changes()).length).toBe(700);
  });
});

test('events whose number is beyond what is taken are shed, and taken again once there is room', async () => {
  // A database that takes nothing until it is let.
  const { promise: opened, resolve: release } = Promise.withResolvers<never>();
  const { receive, events } = openInbox({
    open: () => opened,
    status: () => 'opening',
    ping: () => Promise.resolve(),
    owner: 'me',
    isExclusive: true,
    isNew: true,
    close: () => Promise.resolve(),
  });
  const waiting = Array.from({ length: 1_000 }, () => receive({}).catch(() => undefined));
  await expect(receive({})).rejects.toMatchObject({ statusCode: 429, retryAfterMs: 2_000 });
  expect(events.at(-1)).toMatchObject({ type: 'inbox.refused', outcome: 'shed' });
  // True enough for what comes next: no database answers anything.
  release({} as never);
  await Promise.all(waiting);
  await expect(receive({})).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});
