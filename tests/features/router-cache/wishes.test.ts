/** What a router has still to be told: once at once, once more when the last old answer can have come, and never without bound. */

import { createWishes } from '../../../src/features/router-cache/wishes.ts';

const seconds = (count: number): number => count * 1_000;

const wishesOf = (mostOfCompany = 3) =>
  createWishes({
    lateMs: seconds(10),
    keptMs: seconds(60),
    mostOfCompany,
    tagOfAll: (organizationId) => `${organizationId}:all`,
  });

const tagsDue = (wishes: ReturnType<typeof wishesOf>, now: number, most = 100) =>
  wishes.due(now, most).map(({ tag }) => tag);

test('a tag is told at once and again ten seconds after its change', () => {
  const wishes = wishesOf();
  wishes.add('a', ['x'], 0);
  wishes.told(wishes.due(0, 100), 0);
  expect(tagsDue(wishes, seconds(9))).toEqual([]);
  expect(wishes.nextAt()).toBe(seconds(10));
  wishes.told(wishes.due(seconds(10), 100), seconds(10));
  expect([wishes.size(), wishes.nextAt()]).toEqual([0, Infinity]);
});

test('one that is first taken after that need not be told twice', () => {
  const wishes = wishesOf();
  wishes.add('a', ['x'], 0);
  wishes.told(wishes.due(seconds(20), 100), seconds(20));
  expect(wishes.size()).toBe(0);
});

test('what changes while it is being told is told anew', () => {
  const wishes = wishesOf();
  wishes.add('a', ['x'], 0);
  const underWay = wishes.due(0, 100);
  wishes.add('a', ['x'], 0);
  wishes.told(underWay, 0);
  expect(tagsDue(wishes, 0)).toEqual(['x']);
});

test('of a company of which too much has changed, it is told to let go of all, and of others of none', () => {
  const wishes = wishesOf(3);
  wishes.add('b', ['y'], 0);
  wishes.add('a', ['x1', 'x2', 'x3', 'x4'], 0);
  expect(tagsDue(wishes, 0)).toEqual(['y', 'a:all']);
  expect(tagsDue(wishes, 0, 1)).toEqual(['y']);
});

test('what it could keep no longer need not be told any more', () => {
  const wishes = wishesOf();
  wishes.add('a', ['x', 'y'], 0);
  wishes.add('a', ['y'], seconds(30));
  expect(wishes.expire(seconds(69))).toBe(0);
  expect(wishes.expire(seconds(70))).toBe(1);
  expect(tagsDue(wishes, seconds(70))).toEqual(['y']);
});
