import { nordlys, openShelf, soender } from './shelf.ts';

const question = 'who is a?';

function refresh(work: Promise<ReadonlyMap<string, unknown>>) {
  return { tenant: nordlys, resource: 'contacts', questions: [question], work } as const;
}

test('a refresh is under way until its answer has come, for its company alone', async () => {
  const { refreshes } = openShelf();
  const work = Promise.withResolvers<ReadonlyMap<string, unknown>>();
  expect(refreshes.isUnderWay(nordlys, question)).toBe(false);
  refreshes.goOn(refresh(work.promise));
  expect(refreshes.isUnderWay(nordlys, question)).toBe(true);
  expect(refreshes.isUnderWay(soender, question)).toBe(false);
  work.resolve(new Map([['a', {}]]));
  await work.promise;
  expect(refreshes.isUnderWay(nordlys, question)).toBe(false);
});

test('its end is counted, and its failure is nobody’s error', async () => {
  const { refreshes, events } = openShelf();
  refreshes.goOn(refresh(Promise.resolve(new Map([['a', new Error('Billy is down')]]))));
  refreshes.goOn(refresh(Promise.reject(new Error('Billy is down'))));
  await new Promise(setImmediate);
  expect(refreshes.isUnderWay(nordlys, question)).toBe(false);
  const failed = { type: 'cache.refreshed', resource: 'contacts', count: 1, failed: 1 };
  expect(events).toEqual([failed, failed]);
});
