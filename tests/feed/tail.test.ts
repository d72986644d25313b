/** The end of the changes as all see it who follow: whatever is told of, at whatever moment, is read. */

import type { Change } from '../../src/feed/change.ts';
import { createTail } from '../../src/feed/tail.ts';

function changesTo(last: number): Change[] {
  return Array.from({ length: last }, (_, index) => ({
    organizationId: 'a',
    sequence: index + 1,
    at: 0,
    type: 'contact.updated',
    source: 'webhook',
    kind: 'updated',
    resource: 'contacts',
    id: `c${index + 1}`,
    changedFields: ['name'],
    before: null,
    after: null,
  }));
}

/** A database that holds so many changes, and fails when it is told to. */
function database(last: number) {
  const state = { last, isAway: false };
  const read = (after: number, first: number): Promise<readonly Change[]> =>
    state.isAway
      ? Promise.reject(new Error('away'))
      : Promise.resolve(changesTo(state.last).slice(after, after + first));
  return { state, read };
}

const never = new AbortController().signal;
const places = (changes: readonly Change[] | undefined) => changes?.map(({ sequence }) => sequence);

test('what is told of in the moment in which a reading ends is read too', async () => {
  const { state, read } = database(1);
  const tail = createTail(0, read);
  const news = tail.news(never);
  void tail.reach(1);
  await news;
  // The reading has handed over all it wanted, and its promise is not settled yet.
  state.last = 2;
  const another = tail.news(never);
  void tail.reach(2);
  await another;
  expect(places(tail.after(0))).toEqual([1, 2]);
});

test('and so is what is appended here in that moment', async () => {
  const { state, read } = database(1);
  const tail = createTail(0, read);
  const news = tail.news(never);
  void tail.reach(1);
  await news;
  state.last = 2;
  tail.append(changesTo(2).slice(1));
  await tail.reach(0);
  expect(places(tail.after(0))).toEqual([1, 2]);
});

test('what could not be read is read when somebody looks again, though nothing new is told of', async () => {
  const { state, read } = database(3);
  const tail = createTail(0, read);
  state.isAway = true;
  await tail.reach(3);
  expect(tail.end()).toBe(0);
  state.isAway = false;
  await tail.reach(0);
  expect(places(tail.after(0))).toEqual([1, 2, 3]);
});

test('appends that are told of in another order than they were made are there in theirs', async () => {
  const { read } = database(4);
  const tail = createTail(0, read);
  const [first, second, third, fourth] = changesTo(4).map((change) => [change]);
  for (const some of [second, first, fourth, third]) tail.append(some ?? []);
  await tail.reach(0);
  expect(places(tail.after(0))).toEqual([1, 2, 3, 4]);
});
