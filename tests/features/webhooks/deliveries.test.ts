/** From a change to its receivers, on both databases. */

import { Webhook } from 'standardwebhooks';
import { describeDatabases } from '../../store/databases.ts';
import { until } from '../../support/until.ts';
import { startReceiver, type Answer, type Receiver } from './receiver.ts';
import { nordlys, openStage, soender, stageClock, type Stage } from './stage.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('Nej tak');
  };

describeDatabases('Outgoing webhooks', (database) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  async function world(
    answer?: Answer,
  ): Promise<{ stage: Stage; receiver: Receiver; id: string; secret: string }> {
    const stage = openStage(await database.newStore());
    const receiver = await startReceiver(answer);
    open.push(receiver, stage);
    const { subscription, secret } = await stage.desk().create({ url: receiver.url });
    if (subscription === null || secret === null) throw new Error('It was not created.');
    return { stage, receiver, id: subscription.id, secret };
  }

  const log = async (stage: Stage) =>
    (
      await stage
        .desk()
        .deliveries({ subscriptionId: undefined, state: undefined, offset: 0, count: 100 })
    ).records;

  test('a change is told once, signed so that the published library verifies it', async () => {
    // The library judges by the machine's clock.
    const stage = openStage(await database.newStore(), { clock: stageClock(true) });
    const receiver = await startReceiver();
    open.push(receiver, stage);
    const { secret } = await stage.desk().create({ url: receiver.url });
    await stage.change();
    await until('it has come', () => receiver.received.length === 1);
    const [message] = receiver.received;
    if (message === undefined) throw new Error('Nothing came.');
    const verified = new Webhook(secret ?? '').verify(message.body, { ...message.headers });
    expect(verified).toMatchObject({ type: 'contact.created', data: {} });
    expect(() =>
      new Webhook(secret ?? '').verify(`${String(message.body)} `, message.headers),
    ).toThrow();
    await until('it is written down', async () => (await log(stage))[0]?.state === 'delivered');
    expect(await log(stage)).toMatchObject([{ attempts: 1, lastStatus: 204, id: message.id }]);
  });

  test('a receiver that fails is asked by the schedule, with one webhook-id, until the message is dead', async () => {
    const { stage, receiver } = await world(status(500));
    await stage.change();
    const waits: number[] = [];
    for (let attempts = 1; attempts <= 10; attempts += 1) {
      await until(`attempt ${attempts}`, async () => (await log(stage))[0]?.attempts === attempts);
      const [delivery] = await log(stage);
      if (delivery === undefined || delivery.state === 'dead') break;
      waits.push((delivery.dueAt - stage.clock.now()) / second);
      stage.advance(delivery.dueAt - stage.clock.now());
    }
    expect(waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(receiver.received).toHaveLength(10);
    expect(receiver.ids().size).toBe(1);
    expect(await log(stage)).toMatchObject([
      { state: 'dead', attempts: 10, lastStatus: 500, lastResponse: 'Nej tak' },
    ]);
    expect(stage.events.at(-1)).toMatchObject({ type: 'outbox.dead' });
  });

  test('what is dead is replayed one by one and in bulk, with the webhook-id it had', async () => {
    const { stage, receiver, id } = await world(status(410));
    await stage.change(3);
    await until('410 has ended it', () =>
      stage.events.some(({ type }) => type === 'outbox.disabled'),
    );
    await until('all have ended', async () =>
      (await log(stage)).every(({ state }) => state === 'dead'),
    );
    expect(await stage.desk().find(id)).toMatchObject({
      state: 'disabled',
      disabledBecause: 'gone',
    });
    receiver.answerWith((response) => response.writeHead(200).end());
    await stage.desk().resume(id);
    const [one] = (await log(stage)).filter(({ state }) => state === 'dead');
    await stage.desk().replayOne(one?.id ?? '');
    await stage.desk().replayMany({ subscriptionId: id, since: 0, states: ['dead'] });
    await until('all are taken', async () =>
      (await log(stage)).every(({ state }) => state === 'delivered'),
    );
    expect(receiver.ids().size).toBe(3);
  });

  test('Retry-After is kept to, and no longer than a day', async () => {
    const { stage, receiver } = await world(status(503, { 'retry-after': '3600' }));
    await stage.change();
    await until('it has failed', async () => (await log(stage))[0]?.attempts === 1);
    expect((await log(stage))[0]?.dueAt).toBe(stage.clock.now() + hour);
    receiver.answerWith(status(429, { 'retry-after': '99999999' }));
    stage.advance(hour);
    await until('it has failed again', async () => (await log(stage))[0]?.attempts === 2);
    expect((await log(stage))[0]?.dueAt).toBe(stage.clock.now() + day);
  });

  test('a redirect is a failure, and is not followed', async () => {
    const canary = await startReceiver();
    open.push(canary);
    const { stage } = await world(status(302, { location: canary.url }));
    await stage.change();
    await until('it has failed', async () => (await log(stage))[0]?.lastStatus === 302);
    expect(canary.received).toHaveLength(0);
  });

  test('a paused subscription gathers and a resumed one sends', async () => {
    const { stage, receiver, id } = await world();
    await stage.desk().pause(id);
    await stage.change(2);
    expect((await log(stage)).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect(receiver.received).toHaveLength(0);
    await stage.desk().resume(id);
    await until('both have come', () => receiver.ids().size === 2);
  });

  test('for a while after a secret is changed both sign', async () => {
    const { stage, receiver, id, secret } = await world();
    const rotated = await stage.desk().rotateSecret(id, 60);
    expect(rotated.secret).not.toBe(secret);
    await stage.change();
    await until('it has come', () => receiver.received.length === 1);
    expect(receiver.received[0]?.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    stage.clock.advance(minute + 1);
    await stage.change();
    await until('the next has come', () => receiver.received.length === 2);
    expect(receiver.received[1]?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });

  test('a subscription whose receiver takes nothing for five days is disabled', async () => {
    const { stage, id } = await world(status(500));
    await stage.change();
    await until('it has failed', async () => (await log(stage))[0]?.attempts === 1);
    stage.advance(5 * day + 1);
    await until('it is disabled', async () => (await stage.desk().find(id))?.state === 'disabled');
    expect(stage.events.find(({ type }) => type === 'outbox.disabled')).toMatchObject({
      because: 'failing',
    });
  });

  test('no other company sees a subscription, its deliveries, or whether it is there', async () => {
    const { stage, receiver, id } = await world();
    const other = stage.desk(soender);
    expect(await other.list()).toEqual([]);
    expect(await other.find(id)).toBeNull();
    for (const answer of [
      await other.update(id, { description: 'x' }),
      await other.pause(id),
      await other.resume(id),
      await other.rotateSecret(id, 0),
      await other.remove(id),
    ])
      expect(answer.faults).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await other.test(id)).faults).toMatchObject([{ code: 'NOT_FOUND' }]);
    await stage.change(1, soender);
    await stage.change(1, nordlys);
    await until('its own has come', () => receiver.received.length === 1);
    const [delivery] = await log(stage);
    expect((await other.replayOne(delivery?.id ?? '')).faults).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect(
      await other.deliveries({ subscriptionId: id, state: undefined, offset: 0, count: 10 }),
    ).toEqual({ records: [], total: 0 });
    expect(receiver.received).toHaveLength(1);
  });

  test('every order is in the audit log, without a secret and without the path of an address', async () => {
    const { stage, receiver, id, secret } = await world();
    await stage.desk().update(id, { description: 'Lageret', types: ['invoice.paid'] });
    await stage.desk().rotateSecret(id, 60);
    await stage.desk().test(id);
    await stage.desk().remove(id);
    expect(stage.deeds.map(({ operation }) => operation)).toEqual([
      'createEventSubscription',
      'updateEventSubscription',
      'rotateEventSubscriptionSecret',
      'testEventSubscription',
      'deleteEventSubscription',
    ]);
    const told = JSON.stringify(stage.deeds);
    expect(told).not.toContain(secret);
    expect(told).not.toContain('/hook');
    expect(told).toContain(new URL(receiver.url).origin);
  });

  test('a test message is sent at once, is not tried again and tells how it went', async () => {
    const { stage, receiver, id } = await world();
    expect((await stage.desk().test(id)).delivery).toMatchObject({
      state: 'delivered',
      lastStatus: 204,
    });
    receiver.answerWith(status(500));
    expect((await stage.desk().test(id)).delivery).toMatchObject({
      state: 'dead',
      lastStatus: 500,
      lastFailure: 'Expected a status of 2xx, got 500.',
    });
    expect((await stage.desk().find(id))?.failingSince).toBeNull();
    expect(receiver.received).toHaveLength(2);
  });

  test('what cannot be made now is made later; what never can be made flags the subscription', async () => {
    const store = await database.newStore();
    let rendering: 'away' | 'broken' = 'away';
    const stage = openStage(store, {
      payloads: {
        standard: '{ id }',
        faultsOf: () => [],
        render: () =>
          Promise.resolve(
            rendering === 'away'
              ? { unavailable: 'Billy does not answer.' }
              : { broken: 'Cannot query field "x" on type "Change".' },
          ),
      },
    });
    const receiver = await startReceiver();
    open.push(receiver, stage);
    const { subscription } = await stage.desk().create({ url: receiver.url });
    await stage.change();
    await until('it is put off', async () => (await log(stage))[0]?.postponements === 1);
    expect(await log(stage)).toMatchObject([
      { state: 'waiting', attempts: 0, lastFailure: 'Billy does not answer.' },
    ]);
    rendering = 'broken';
    stage.advance(minute);
    await until('it is dead', async () => (await log(stage))[0]?.state === 'dead');
    expect((await stage.desk().find(subscription?.id ?? ''))?.payloadFault).toContain('field "x"');
    expect((await log(stage))[0]?.lastFailure).toContain('field "x"');
    expect(receiver.received).toHaveLength(0);
  });

  const { sameAgain } = database;
  if (sameAgain !== undefined)
    test('two replicas share the work, and send each message once', async () => {
      const [one, other] = [openStage(await database.newStore()), openStage(sameAgain())];
      const receiver = await startReceiver();
      open.push(receiver, one, other);
      await one.desk().create({ url: receiver.url });
      for (let round = 0; round < 10; round += 1)
        await Promise.all([one.change(10), other.change(10)]);
      await until('all are taken', async () =>
        (await log(one)).every(({ state }) => state === 'delivered'),
      );
      await until('all have come', () => receiver.ids().size === 200);
      expect(receiver.received).toHaveLength(200);
      for (const { events } of [one, other])
        expect(events.some(({ type }) => type === 'outbox.delivered')).toBe(true);
    });

  test('while the database is away an order is refused, and nothing but one word goes to the log', async () => {
    const store = await database.newStore();
    let isAway = false;
    const open = async () => {
      if (isAway) throw new Error('connection refused');
      return store.open();
    };
    const stage = openStage({ ...store, open, status: () => 'failed' });
    try {
      expect(await stage.desk().list()).toEqual([]);
      isAway = true;
      for (let turn = 0; turn < 3; turn += 1) {
        await expect(stage.desk().list()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
        stage.advance(0);
        await until('it has been tried', () => stage.events.length > 0);
      }
      expect(stage.events).toMatchObject([{ type: 'outbox.worker-failed' }]);
    } finally {
      await stage.close();
    }
  });

  test('a filter of the subscription keeps out what it does not ask for', async () => {
    const { stage, receiver, id } = await world();
    await stage.desk().update(id, { filter: { sources: ['webhook'] } });
    await stage.change();
    await stage.desk().update(id, { filter: { sources: ['write'], kinds: ['created'] } });
    await stage.change();
    await until('the second has come', () => receiver.received.length === 1);
    expect(await log(stage)).toHaveLength(1);
  });

  test('a fifty-first subscription is refused', async () => {
    const { stage, receiver } = await world();
    for (let count = 1; count < 50; count += 1) await stage.desk().create({ url: receiver.url });
    expect((await stage.desk().create({ url: receiver.url })).faults).toMatchObject([
      { message: expect.stringContaining('at most 50') as unknown },
    ]);
  });
});
