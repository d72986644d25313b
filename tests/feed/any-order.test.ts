/** Three doors, any order, any repeat: the feed ends where the books are, and every step of the way there follows the one before. */

import fc from 'fast-check';
import type { BillyRecord, Company } from '../../src/billy/records.ts';
import type { Change, ChangeSource, Observation } from '../../src/feed/change.ts';
import { nameOf, readRecords } from '../../src/mirror/records.ts';
import { all, by, describeFeeds, newCompany, seen, type FeedStage } from './open-feed.ts';

/** What happened to one record: what it was called after each time it was written, and whether it was deleted at last. */
interface Life {
  readonly names: readonly string[];
  readonly isDeleted: boolean;
}

/** Somebody has seen a record as it was after the step of its life with this number. */
interface Sighting {
  readonly source: Exclude<ChangeSource, 'calendar'>;
  readonly record: number;
  readonly step: number;
}

const lives = fc.array(
  fc.record({
    // Few names, so that a record is now and then what it was before.
    names: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 2, maxLength: 4 }),
    isDeleted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 2 },
);

/** Seen at least once or not at all, by anybody, in any order, in batches of any size, through either of two processes. */
const story = lives.chain((ofAll) =>
  fc.record({
    lives: fc.constant(ofAll),
    batches: fc.array(
      fc.record({
        isBeside: fc.boolean(),
        source: fc.constantFrom('write', 'webhook', 'poll'),
        sightings: fc.array(
          fc.nat(ofAll.length - 1).chain((record) =>
            fc.record({
              record: fc.constant(record),
              step: fc.nat(stepsOf(ofAll[record]) - 1),
            }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 3, maxLength: 8 },
    ),
  }),
);

function stepsOf(life: Life | undefined): number {
  return life === undefined ? 0 : life.names.length + (life.isDeleted ? 1 : 0);
}

/** Webhooks count versions and tell when it happened; a poll and a write know only when Billy was asked. */
function observationOf(ofAll: readonly Life[], { source, record, step }: Sighting): Observation {
  const name = ofAll[record]?.names[step] ?? null;
  // A poll asks some time after it happened and before anything else does.
  const seenAt = 1_000 + step * 10 + (source === 'poll' ? 5 : 0);
  const version = source === 'webhook' ? step + 1 : undefined;
  return seen(`record-${record}`, name, seenAt, { version });
}

const runs = 200;

/** Thousands of statements, on a machine that may be busy. */
const patienceMs = 120_000;

describeFeeds('what three doors have seen', (stage) => {
  const title = 'comes to what the latest of them saw, and to a chain of changes that leads there';
  test(
    title,
    async () => {
      let changesSeen = 0;
      await fc.assert(
        fc.asyncProperty(story, async ({ lives: ofAll, batches }) => {
          const company = newCompany();
          const beside = stage().beside();
          const latest = new Map<number, number>();
          for (const { isBeside, source, sightings } of batches) {
            const observations = sightings.map((sighting) =>
              observationOf(ofAll, { source, ...sighting }),
            );
            await (isBeside ? beside : stage().feed).observe(company, observations, by(source));
            for (const { record, step } of sightings)
              latest.set(record, Math.max(step, latest.get(record) ?? 0));
          }
          const changes = await stage().feed.read(company.organizationId, all);
          changesSeen += changes.length;
          const mirrored = await mirrorOf(stage(), company, [...latest.keys()]);
          for (const [record, step] of latest) {
            const id = `record-${record}`;
            expect(mirrored.get(id)?.['name'] ?? null).toBe(ofAll[record]?.names[step] ?? null);
            expectChain(
              changes.filter((change) => change.id === id),
              mirrored.get(id) ?? null,
            );
          }
          expect(changes.map(({ sequence }) => sequence)).toEqual(
            changes.map((_, index) => index + 1),
          );
          expect(
            changes.filter((change) => change.organizationId !== company.organizationId),
          ).toEqual([]);
        }),
        { numRuns: runs },
      );
      // Otherwise nothing was compared.
      expect(changesSeen).toBeGreaterThan(runs);
    },
    patienceMs,
  );

  const w04 =
    'W04: versions out of order and changes after a deletion set nothing back, in 500 cases';
  test(
    w04,
    async () => {
      let regressions = 0;
      const versions = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 2 });
      const repeats = fc.array(fc.nat(4), { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(versions, repeats, fc.boolean(), async (order, again, isDeletedFirst) => {
          const { feed } = stage();
          const company = newCompany();
          const told = [...order, ...again.flatMap((index) => order[index] ?? [])];
          let highest = 0;
          const name = async () =>
            (await mirrorOf(stage(), company, [0])).get('record-0')?.['name'] ?? null;
          if (isDeletedFirst) {
            await feed.observe(
              company,
              [seen('record-0', null, 50, { version: 9 })],
              by('webhook'),
            );
          }
          for (const version of told) {
            // A clock that is wrong: what is counted needs none.
            const seenAt = 100 - version;
            await feed.observe(
              company,
              [
                seen('record-0', `v${version}`, isDeletedFirst ? seenAt + 100 : seenAt, {
                  version,
                }),
              ],
              by('webhook'),
            );
            highest = Math.max(highest, version);
            if ((await name()) !== (isDeletedFirst ? null : `v${highest}`)) regressions += 1;
          }
        }),
        { numRuns: 500 },
      );
      expect(regressions).toBe(0);
    },
    patienceMs,
  );
});

async function mirrorOf(
  { store }: FeedStage,
  { organizationId }: Company,
  records: readonly number[],
) {
  const names = records.map(
    (record) => ({ resource: 'contacts', id: `record-${record}` }) as const,
  );
  const found = await readRecords(await store.open(), organizationId, names);
  return new Map(
    names.map((name): [string, BillyRecord | undefined] => [name.id, found.get(nameOf(name))]),
  );
}

/** Each change begins where the one before has ended, differs, and the last ends where the record is. */
function expectChain(changes: readonly Change[], end: Change['after']): void {
  let known: Change['before'] = null;
  for (const { before, after } of changes) {
    expect(before).toEqual(known);
    known = after;
  }
  expect(known).toEqual(end);
}
