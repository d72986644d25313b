import { DeadlinePassed } from '../../src/billy/failures.ts';
import { createPlaces } from '../../src/billy/places.ts';

const { jest } = import.meta;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'], now: 0 });
});

afterEach(() => {
  jest.useRealTimers();
});

/** Places, who is in them, and how to let them go. */
function start(count: number, perCompany: number) {
  const places = createPlaces({ count, perCompany, now: () => Date.now() });
  const inside: string[] = [];
  const doors: (() => void)[] = [];
  return {
    inside,
    enter: (company: string, deadline = 60_000) =>
      places.within({ company, deadline }, async () => {
        inside.push(company);
        await new Promise<void>((resolve) => doors.push(resolve));
      }),
    leave: async () => {
      doors.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

test('no more than there are places run at once, first come first served', async () => {
  const { inside, enter, leave } = start(2, 2);
  const all = ['a', 'b', 'c', 'd'].map((company) => enter(company));
  expect(inside).toEqual(['a', 'b']);
  await leave();
  expect(inside).toEqual(['a', 'b', 'c']);
  await leave();
  await leave();
  await leave();
  await Promise.all(all);
  expect(inside).toEqual(['a', 'b', 'c', 'd']);
});

test('a company whose calls hang leaves room for the others', async () => {
  const { inside, enter } = start(4, 3);
  const hanging = Array.from({ length: 10 }, () => enter('hanging'));
  const other = enter('other');
  expect(inside).toEqual(['hanging', 'hanging', 'hanging', 'other']);
  for (const waiting of [...hanging, other]) waiting.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(60_000);
});

test('who may not have another place is passed over, and has its turn when one of its own is free', async () => {
  const { inside, enter, leave } = start(3, 2);
  const all = ['a', 'a', 'b', 'a', 'c'].map((company) => enter(company));
  expect(inside).toEqual(['a', 'a', 'b']);
  // One of a's own: a, who came before c, may follow.
  await leave();
  expect(inside).toEqual(['a', 'a', 'b', 'a']);
  for (let count = 0; count < 4; count += 1) await leave();
  await Promise.all(all);
  expect(inside).toEqual(['a', 'a', 'b', 'a', 'c']);
});

test('a place that nobody in turn may take is taken by who comes later', async () => {
  const { inside, enter, leave } = start(2, 1);
  const all = ['a', 'b', 'a', 'c'].map((company) => enter(company));
  // a leaves: its second call follows. b leaves: c, as a has its place.
  await leave();
  await leave();
  expect(inside).toEqual(['a', 'b', 'a', 'c']);
  await leave();
  await leave();
  await Promise.all(all);
});

test('who waits gives up at its deadline, and its place goes to the next', async () => {
  const { inside, enter, leave } = start(1, 1);
  const first = enter('a');
  const hurried = enter('b', 1_000);
  const patient = enter('c');
  const givenUp = expect(hurried).rejects.toBeInstanceOf(DeadlinePassed);
  await jest.advanceTimersByTimeAsync(999);
  await jest.advanceTimersByTimeAsync(1);
  await givenUp;
  await leave();
  expect(inside).toEqual(['a', 'c']);
  await leave();
  await Promise.all([first, patient]);
  expect(jest.getTimerCount()).toBe(0);
});

test('a place is free again after a task that failed', async () => {
  const places = createPlaces({ count: 1, perCompany: 1, now: () => Date.now() });
  const guest = { company: 'a', deadline: 1_000 };
  await expect(
    places.within(guest, () => Promise.reject(new Error('task failed'))),
  ).rejects.toThrow('task failed');
  await expect(places.within(guest, () => Promise.resolve('next'))).resolves.toBe('next');
});
