import { setTimeout as wait } from 'node:timers/promises';
import { nordlys, openShelf, soender } from './shelf.ts';

const ask = (ticket: number, tenant = nordlys) => ({ tenant, text: 'who is a?', ticket });

test('five hundred who ask the same at once cause one call', async () => {
  const { flights } = openShelf();
  let calls = 0;
  const call = async () => {
    calls += 1;
    return Promise.resolve('a');
  };
  const answers = await Promise.all(
    Array.from({ length: 500 }, () => flights.run(ask(flights.ticket()), call)),
  );
  expect(calls).toBe(1);
  expect(answers.filter(({ joined }) => !joined)).toHaveLength(1);
});

test('who looked into the cache just before a flight landed gets its answer', async () => {
  const { flights } = openShelf();
  const ticket = flights.ticket();
  await flights.run(ask(flights.ticket()), async () => Promise.resolve('first'));
  const late = await flights.run(ask(ticket), async () => Promise.resolve('second'));
  expect(late).toEqual({ value: 'first', joined: true });
});

test('who looked just before, in a process that was busy since, gets its answer', async () => {
  const { flights } = openShelf();
  const ticket = flights.ticket();
  await flights.run(ask(flights.ticket()), async () => Promise.resolve('first'));
  await wait(500);
  const late = await flights.run(ask(ticket), async () => Promise.resolve('second'));
  expect(late).toEqual({ value: 'first', joined: true });
});

test('who looked after it landed causes a call of their own', async () => {
  const { flights } = openShelf();
  await flights.run(ask(flights.ticket()), async () => Promise.resolve('first'));
  const next = await flights.run(ask(flights.ticket()), async () => Promise.resolve('second'));
  expect(next).toEqual({ value: 'second', joined: false });
});

test('who wants an answer from later on does not join what began before', async () => {
  const shelf = openShelf();
  const old = Promise.withResolvers<string>();
  const before = shelf.flights.run(ask(0), () => old.promise);
  shelf.clock.pass(1_000);
  const since = (begunSince: number) =>
    shelf.flights.run({ ...ask(0), begunSince }, async () => Promise.resolve('new'));
  const younger = await since(shelf.clock.now() - 999);
  expect(younger).toEqual({ value: 'new', joined: false });
  old.resolve('old');
  await before;
});

test('a flight begun before an eviction is not joined after it', async () => {
  const shelf = openShelf();
  const old = Promise.withResolvers<string>();
  const before = shelf.flights.run(ask(shelf.flights.ticket()), () => old.promise);
  await shelf.evict(nordlys, [{ resource: 'contacts', id: 'a', kind: 'updated' }]);
  const after = await shelf.flights.run(ask(shelf.flights.ticket()), async () =>
    Promise.resolve('new'),
  );
  old.resolve('old');
  expect([(await before).value, after.value]).toEqual(['old', 'new']);
});

test('a failure reaches all who waited, and the next one tries again', async () => {
  const { flights } = openShelf();
  const fail = async () => Promise.reject(new Error('Billy is down'));
  const waiting = [1, 2].map(() => flights.run(ask(flights.ticket()), fail));
  for (const one of waiting) await expect(one).rejects.toThrow('Billy is down');
  const again = await flights.run(ask(0), async () => Promise.resolve('up'));
  expect(again.value).toBe('up');
});

test('companies never share a flight', async () => {
  const { flights } = openShelf();
  const [mine, theirs] = await Promise.all([
    flights.run(ask(0), async () => Promise.resolve('mine')),
    flights.run(ask(0, soender), async () => Promise.resolve('theirs')),
  ]);
  expect([mine.value, theirs.value]).toEqual(['mine', 'theirs']);
});
