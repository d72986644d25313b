/** Evictions on their way: each is told, and none more often than it must. */

import { createDeliveries, type Deliveries } from '../../src/cache/deliveries.ts';
import { recordKey, type Tenant } from '../../src/cache/keys.ts';

type Delivery = NonNullable<Parameters<Deliveries['deliver']>[0]>;

const companyOf = (name: string): Tenant => ({ organizationId: name });

function eviction(company: string, id: string): Delivery {
  const tenant = companyOf(company);
  return { tenant, evictions: [{ key: recordKey(tenant, 'contacts', id), isGuard: false }] };
}

/** A level that takes a while, and says what it was told. */
function level(isAway: () => boolean = () => false) {
  const told: Delivery[] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  const { deliver } = createDeliveries({
    async tell(delivery) {
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      if (isAway()) return false;
      told.push(delivery);
      return true;
    },
    onMerged: () => undefined,
    elapsed: () => 0,
  });
  const keys = () =>
    told.flatMap(({ evictions }) =>
      evictions === 'all' ? ['all'] : evictions.map(({ key }) => key),
    );
  return { deliver, told, keys, mostUnderWay: () => mostUnderWay };
}

const ids = Array.from({ length: 20 }, (_, index) => String(index));

test('those that come at once are each told once, one after the other, and together', async () => {
  const { deliver, told, keys, mostUnderWay } = level();
  const answers = await Promise.all(ids.map((id) => deliver(eviction('a', id))));
  expect(new Set(answers)).toEqual(new Set([true]));
  expect(keys().sort()).toEqual(ids.map((id) => recordKey(companyOf('a'), 'contacts', id)).sort());
  expect(told.length).toBeLessThanOrEqual(2);
  expect(mostUnderWay()).toBe(1);
  expect(await deliver()).toBe(true);
  expect(await deliver(eviction('a', 'later'))).toBe(true);
  expect(keys()).toHaveLength(ids.length + 1);
});

test('whoever comes waits for the next round at most, though others never cease to come', async () => {
  const { deliver, keys } = level();
  const over = new AbortController();
  const others = (async () => {
    for (let index = 0; !over.signal.aborted && index < 10_000; index += 1) {
      void deliver(eviction('a', `other-${index}`));
      await new Promise(setImmediate);
    }
  })();
  await new Promise(setImmediate);
  const own = recordKey(companyOf('a'), 'contacts', 'own');
  expect(await deliver(eviction('a', 'own'))).toBe(true);
  expect(keys()).toContain(own);
  expect(keys().length).toBeLessThan(20);
  over.abort();
  await others;
  expect(await deliver()).toBe(true);
});

test('those of two companies are told apart, in their order', async () => {
  const { deliver, told } = level();
  await Promise.all([
    deliver(eviction('a', '1')),
    deliver(eviction('a', '2')),
    deliver(eviction('b', '1')),
    deliver({ tenant: companyOf('b'), evictions: 'all' }),
    deliver(eviction('b', '2')),
  ]);
  expect(told.map(({ tenant }) => tenant.organizationId).join('')).toMatch(/^a+bbb$/);
  expect(told.filter(({ evictions }) => evictions === 'all')).toHaveLength(1);
});

test('what was not taken is told with the next', async () => {
  let isAway = true;
  const { deliver, keys } = level(() => isAway);
  expect(await Promise.all([deliver(eviction('a', '1')), deliver(eviction('a', '2'))])).toEqual([
    false,
    false,
  ]);
  isAway = false;
  expect(await deliver(eviction('a', '3'))).toBe(true);
  expect(keys()).toHaveLength(3);
});
