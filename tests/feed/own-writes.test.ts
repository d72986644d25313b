/** Own writes come to the feed behind the back of whoever made them, whatever the database does meanwhile. */

import type { Company } from '../../src/billy/records.ts';
import { createOwnWrites, type OwnWrites } from '../../src/feed/own-writes.ts';
import { author, createContact, nordlys, openOffice, renameContact } from '../writes/office.ts';
import { beginRecording } from '../../src/spans.ts';
import { until } from '../support/until.ts';
import { all, describeFeeds, newCompany, told } from './open-feed.ts';

type Written = Parameters<OwnWrites['note']>[1];

const done = () => Promise.resolve();

/** A write that Billy has answered with one contact. */
function written(name: string, askedAt: number, before: string | null = null): Written {
  const contact = (called: string) => ({ id: 'a', name: called, isActive: true });
  const kind = before === null ? 'created' : 'updated';
  return {
    isEvicted: true,
    done,
    answers: [
      {
        askedAt,
        changes: [{ resource: 'contacts', id: 'a', kind, record: contact(name) }],
        before: before === null ? [] : [{ resource: 'contacts', record: contact(before) }],
      },
    ],
  };
}

describeFeeds('own writes', (stage) => {
  /** A database that refuses whatever is appended for a company while it is down. */
  function faulty(company: Company): { isDown: boolean } {
    const state = { isDown: true };
    stage().feed.attach({
      enlist: (_transaction, organizationId) =>
        organizationId === company.organizationId && state.isDown
          ? Promise.reject(new Error('The database is away.'))
          : Promise.resolve(),
    });
    return state;
  }

  const toldOf = async ({ organizationId }: Company) =>
    told(await stage().feed.read(organizationId, all));

  test('are told in their order, with what was before, and without what Billy did not say', async () => {
    const { feed, evicted } = stage();
    const company = newCompany();
    const count = evicted.length;
    const ownWrites = createOwnWrites({ feed, onEvent: () => undefined });
    ownWrites.note(company, written('Et', 2, 'Nul'));
    ownWrites.note(company, written('To', 3, 'Et'));
    ownWrites.note(company, {
      isEvicted: true,
      done,
      answers: [
        {
          askedAt: 4,
          changes: [
            { resource: 'invoices', id: 'mailed', kind: 'updated' },
            { resource: 'contacts', id: 'a', kind: 'deleted' },
          ],
          before: [],
        },
      ],
    });
    await ownWrites.settle();
    expect(await toldOf(company)).toEqual([
      'contact.updated Nul -> Et',
      'contact.updated Et -> To',
      'contact.deleted To -> nothing',
    ]);
    expect(evicted).toHaveLength(count);
  });

  test('many of one request are told together, in their order, and each is done', async () => {
    const { feed } = stage();
    const company = newCompany();
    let transactions = 0;
    feed.attach({
      enlist: (_transaction, organizationId) => {
        if (organizationId === company.organizationId) transactions += 1;
        return Promise.resolve();
      },
    });
    const ownWrites = createOwnWrites({ feed, onEvent: () => undefined });
    let doneCount = 0;
    const count = 60;
    for (let index = 0; index < count; index += 1)
      ownWrites.note(company, {
        ...written(`Navn ${index}`, index + 1, `Navn ${index - 1}`),
        done: () => Promise.resolve(void (doneCount += 1)),
      });
    await ownWrites.settle();
    expect(await toldOf(company)).toEqual(
      Array.from({ length: count }, (_, at) => `contact.updated Navn ${at - 1} -> Navn ${at}`),
    );
    expect(doneCount).toBe(count);
    expect(transactions).toBeLessThanOrEqual(3);
  });

  test('are each said to come of the request that wrote them, also when another is being told', async () => {
    const { feed } = stage();
    const company = newCompany();
    const ownWrites = createOwnWrites({ feed, onEvent: () => undefined });
    const origins = ['Et', 'To'].map((name, index) => {
      const request = beginRecording('POST /graphql');
      // The first sets off the telling, which the second is then part of.
      request.within(() =>
        ownWrites.note(company, written(name, index, index === 0 ? null : 'Et')),
      );
      const { traceId, root } = request.recording;
      return { traceId, spanId: root.id };
    });
    await ownWrites.settle();
    const changes = await feed.read(company.organizationId, all);
    expect(changes.map(({ cause }) => cause)).toMatchObject(origins);
  });

  test('are evicted by the feed where the writer could not', async () => {
    const { feed, evicted } = stage();
    const ownWrites = createOwnWrites({ feed, onEvent: () => undefined });
    const count = evicted.length;
    ownWrites.note(newCompany(), { ...written('Et', 1), isEvicted: false });
    await ownWrites.settle();
    expect(evicted.slice(count)).toEqual(['contacts:a']);
  });

  test('wait for a database that is away, and are done once they are there', async () => {
    const company = newCompany();
    const database = faulty(company);
    const ownWrites = createOwnWrites({
      feed: stage().feed,
      onEvent: () => undefined,
      retryMs: 1,
    });
    let doneWith = 0;
    ownWrites.note(company, {
      ...written('Et', 1),
      done: () => {
        doneWith += 1;
        return Promise.resolve();
      },
    });
    ownWrites.note(company, written('To', 2, 'Et'));
    await ownWrites.settle();
    expect(doneWith).toBe(0);
    database.isDown = false;
    await until('both to be told', async () => (await toldOf(company)).length === 2);
    expect(doneWith).toBe(1);
    expect(await toldOf(company)).toEqual([
      'contact.created nothing -> Et',
      'contact.updated Et -> To',
    ]);
  });

  test('are flushed on close, and given up when the database is still away', async () => {
    const company = newCompany();
    const ownWrites = createOwnWrites({ feed: stage().feed, onEvent: () => undefined });
    ownWrites.note(company, written('Et', 1));
    await ownWrites.close();
    expect(await toldOf(company)).toEqual(['contact.created nothing -> Et']);

    const other = newCompany();
    faulty(other);
    const hopeless = createOwnWrites({ feed: stage().feed, onEvent: () => undefined, retryMs: 1 });
    hopeless.note(other, written('Et', 1));
    await hopeless.close();
    expect(await toldOf(other)).toEqual([]);
  });

  test('are bounded while the database is away: the oldest are let go of, and that is said', async () => {
    const { feed, events } = stage();
    const company = newCompany();
    const database = faulty(company);
    const ownWrites = createOwnWrites({
      feed,
      onEvent: (event) => events.push(event),
      retryMs: 3_600_000,
      most: 20,
    });
    for (let number = 1; number <= 23; number += 1)
      ownWrites.note(company, written(`Nr. ${number}`, number));
    expect(events.filter(({ type }) => type === 'feed.writes-dropped')).toHaveLength(3);
    await ownWrites.settle();
    database.isDown = false;
    await ownWrites.close();
    const [first, ...others] = await toldOf(company);
    expect(first).toBe('contact.created nothing -> Nr. 4');
    expect(others).toHaveLength(19);
  });

  test('of a process that died before it could tell are told by the next that tends', async () => {
    const office = await openOffice();
    const { feed, store } = stage();
    // It tells nobody, like a process that is gone by then.
    const gone = office.layer(store).of(author(office));
    const { records } = await gone.perform(createContact({ name: 'Havn', contactNo: '1' }));
    office.clock.advance(5);
    await gone.perform(renameContact(records[0]?.id ?? '', 'Havnen ApS'));

    const ownWrites = createOwnWrites({ feed, onEvent: () => undefined });
    const told: number[] = [];
    const next = office.layer(store, {
      onWritten: (company, what) => {
        told.push(what.answers.length);
        ownWrites.note(company, what);
      },
    });
    // Too early: it may still be about to.
    await next.tend();
    expect(told).toEqual([]);
    office.clock.advance(11_000);
    await next.tend();
    await ownWrites.settle();
    expect(await toldOf(nordlys)).toEqual([
      'contact.created nothing -> Havn',
      'contact.updated Havn -> Havnen ApS',
    ]);
    await next.tend();
    expect(told).toEqual([1, 1]);
    await office.close();
  });
});
