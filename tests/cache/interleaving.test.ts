/** Reads, writes, evictions and the passing of time, of several companies in every order chance can think of. */

import fc from 'fast-check';

import { openShelf, record } from './shelf.ts';

const tenants = ['nordlys', 'soender', 'vestervang'].map((organizationId) => ({ organizationId }));

const step = fc.record({
  tenant: fc.constantFrom(...tenants),
  id: fc.constantFrom('a', 'b'),
  action: fc.constantFrom('read', 'read', 'read what is kept', 'write', 'let a lifetime pass'),
});

test('no company sees another, and nobody sees what a finished eviction made old', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 12 }),
      fc.scheduler(),
      async (steps, scheduler) => {
        const shelf = openShelf({ keepMs: 86_400_000 });
        /** What Billy holds, and the oldest version anyone may still be served. */
        const upstream = new Map<string, number>();
        const oldestAllowed = new Map<string, number>();

        const all = Promise.all(
          steps.map(async ({ tenant, id, action }, index) => {
            const name = `${tenant.organizationId}/${id}`;
            await scheduler.schedule(Promise.resolve(), `${index} begins: ${action} ${name}`);
            if (action === 'write') {
              const version = (upstream.get(name) ?? 0) + 1;
              upstream.set(name, version);
              await scheduler.schedule(Promise.resolve(), `${index} has written`);
              await shelf.evict(tenant, [{ resource: 'contacts', id, kind: 'updated' }]);
              oldestAllowed.set(name, Math.max(version, oldestAllowed.get(name) ?? 0));
              return;
            }
            if (action === 'let a lifetime pass') {
              shelf.clock.pass(200_000);
              return;
            }
            const allowed = oldestAllowed.get(name) ?? 0;
            const isOld = action === 'read what is kept';
            const cached = isOld
              ? (await shelf.entities.getKept(tenant, 'contacts', [id], Infinity))[0]?.value
              : await shelf.get(tenant, 'contacts', id);
            if (cached) {
              expect(cached['owner']).toBe(tenant.organizationId);
              expect(Number(cached['version'])).toBeGreaterThanOrEqual(allowed);
              return;
            }
            const fill = await shelf.beginFill(tenant);
            const version = String(upstream.get(name) ?? 0);
            await scheduler.schedule(Promise.resolve(), `${index} has been answered`);
            const fresh = record(id, { owner: tenant.organizationId, version });
            await shelf.entities.setMany(fill, [{ resource: 'contacts', records: [fresh] }]);
          }),
        );
        await scheduler.waitFor(all);
      },
    ),
    { numRuns: 500 },
  );
});
