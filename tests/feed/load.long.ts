/** How much the feed takes: figures for whoever sizes it, and that it stays whole beside a large mirror. */

import { sql } from 'kysely';
import type { Observation } from '../../src/feed/change.ts';
import { all, by, describeFeeds, newCompany, seen } from './open-feed.ts';

const patienceMs = 180_000;

/** As large as records of Billy's are: an invoice with its address and its texts. */
const filling = 'Leverance efter aftale. '.repeat(40);

function observation(index: number): Observation {
  const plain = seen(`record-${index}`, `Kunde ${index}`, 1_000 + index);
  return { ...plain, record: { id: plain.id, name: `Kunde ${index}`, notes: filling } };
}

describeFeeds('the feed under load', (stage) => {
  test.each([
    [1, 300],
    [20, 2_000],
    [200, 6_000],
  ])(
    'in batches of %i',
    async (size, total) => {
      const { feed } = stage();
      const company = newCompany();
      const began = performance.now();
      for (let from = 0; from < total; from += size) {
        const batch = Array.from({ length: size }, (_, index) => observation(from + index));
        await feed.observe(company, batch, by('webhook'));
      }
      const perSecond = (total / (performance.now() - began)) * 1_000;
      process.stdout.write(
        `feed: ${expect.getState().currentTestName}: ${Math.round(perSecond)} a second\n`,
      );
      expect(await feed.extent(company.organizationId)).toEqual({ first: 1, last: total });
    },
    patienceMs,
  );

  test(
    'repeats of what is known',
    async () => {
      const { feed } = stage();
      const company = newCompany();
      const batch = Array.from({ length: 1_000 }, (_, index) => observation(index));
      await feed.observe(company, batch, { source: 'poll', isBaseline: true });
      const began = performance.now();
      for (let round = 0; round < 10; round += 1) await feed.observe(company, batch, by('webhook'));
      const perSecond = (10_000 / (performance.now() - began)) * 1_000;
      process.stdout.write(
        `feed: ${expect.getState().currentTestName}: ${Math.round(perSecond)} a second\n`,
      );
      expect(await feed.read(company.organizationId, all)).toEqual([]);
    },
    patienceMs,
  );

  test(
    'beside 300,000 records that are known',
    async () => {
      const { feed, store } = stage();
      const company = newCompany();
      const database = await store.open();
      const records = 300_000;
      const atOnce = 50_000;
      for (let from = 0; from < records; from += atOnce)
        await sql`
        insert into mirror_records
          (organization_id, resource, id, record, fingerprint, is_version_latest, seen_at)
        select ${company.organizationId}, 'contacts', 'record-' || number,
          json_build_object('id', 'record-' || number, 'name', 'Kunde'), 'old', false, 'epoch'
        from generate_series(${from}::int, ${from + atOnce - 1}::int) as number`.execute(database);
      const batches = 20;
      const began = performance.now();
      for (let batch = 0; batch < batches; batch += 1)
        await feed.observe(
          company,
          Array.from({ length: 20 }, (_, index) => observation(batch * 14_000 + index * 31)),
          by('webhook'),
        );
      const eachMs = (performance.now() - began) / batches;
      process.stdout.write(
        `feed: ${expect.getState().currentTestName}: ${eachMs.toFixed(1)} ms a batch of 20\n`,
      );
      const changes = await feed.read(company.organizationId, all);
      expect(changes).toHaveLength(batches * 20);
      expect(changes.every(({ before }) => before?.['name'] === 'Kunde')).toBe(true);
    },
    patienceMs,
  );
});
