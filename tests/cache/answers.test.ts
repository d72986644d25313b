import fc from 'fast-check';

import type { Answers, Asker } from '../../src/cache/answers.ts';
import { createFootprint } from '../../src/cache/footprint.ts';
import type { ListIdentity } from '../../src/cache/list-cache.ts';
import { longestAnswerMs } from '../../src/cache/marks.ts';
import { nordlys, openShelf, record, soender } from './shelf.ts';

interface Text {
  readonly bytes: number;
  readonly text: string;
}

type Shelf = ReturnType<typeof openShelf>;

const reader: Asker = { ...nordlys, scopes: new Set(['billy:read']) };
const firstPage: ListIdentity = { filters: {}, extent: { page: 1, pageSize: 50 } };

const asking = (text: string, manner = 'POST en') => ({ manner, bytes: Buffer.from(text) });

function answersIn(shelf: Shelf, maxBytes = 1_000_000): Answers<Text> {
  return shelf.answers<Text>({ maxBytes, companyShare: 0.5 });
}

/** What a request does: reads one invoice, from the cache or upstream, and answers with it. */
async function make(
  shelf: Shelf,
  answers: Answers<Text>,
  id: string,
  { asker = reader, bytes = 100 } = {},
): Promise<boolean> {
  const fill = answers.begin(asker);
  const footprint = createFootprint();
  const [cached] = await shelf.entities.getMany(asker, 'invoices', [id]);
  const invoice = cached ?? record(id);
  if (cached === undefined) await shelf.fill(asker, 'invoices', invoice);
  footprint.record('invoices', id, invoice);
  const answer = { text: id, bytes };
  const kept = await answers.keep({ asker, question: asking(id), fill, footprint, answer });
  return kept !== undefined;
}

describe('who is served', () => {
  test('the same question in the same manner by the same company with the same scopes', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    expect(await make(shelf, answers, 'i1')).toBe(true);

    expect(answers.find(reader, asking('i1'))?.answer.text).toBe('i1');
    expect(
      answers.find({ ...reader, scopes: new Set(['billy:read']) }, asking('i1')),
    ).toBeDefined();
    expect(answers.find(reader, asking('i2'))).toBeUndefined();
    expect(answers.find(reader, asking('i1', 'POST da'))).toBeUndefined();
    expect(answers.find({ ...reader, ...soender }, asking('i1'))).toBeUndefined();
    expect(answers.find({ ...reader, scopes: new Set() }, asking('i1'))).toBeUndefined();
    expect(
      answers.find({ ...reader, scopes: new Set(['billy:read', 'billy:admin']) }, asking('i1')),
    ).toBeUndefined();
  });

  test('questions of one checksum are told apart by their bytes', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    // Both have the CRC-32 4DDB0C25.
    await make(shelf, answers, 'plumless');
    expect(answers.find(reader, asking('plumless'))).toBeDefined();
    expect(answers.find(reader, asking('buckeroo'))).toBeUndefined();
  });
});

describe('what evictions take', () => {
  test('the answers that held the record, and no others', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    await make(shelf, answers, 'i1');
    await make(shelf, answers, 'i2');

    await shelf.evict(nordlys, [{ resource: 'invoices', id: 'i1', kind: 'updated' }]);

    expect(answers.find(reader, asking('i1'))).toBeUndefined();
    expect(answers.find(reader, asking('i2'))).toBeDefined();
    expect(answers.status()).toMatchObject({ hits: 1, misses: 1, evicted: 1, entries: 1 });
  });

  test('an answer that held a list of the resource, or children of the parent', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    const fill = await shelf.beginFill(nordlys);
    const begun = answers.begin(nordlys);
    await shelf.lists.set(fill, 'invoices', firstPage, { ids: ['i1'], total: 1 });
    await shelf.lists.setChildren(fill, [
      { parent: 'invoices', parentId: 'i1', relation: 'lines', childIds: ['l1'] },
    ]);
    const keep = async (text: string, footprint: ReturnType<typeof createFootprint>) => {
      const answer = { text, bytes: 10 };
      const question = asking(text);
      return (await answers.keep({ asker: reader, question, fill: begun, footprint, answer }))
        ?.answer;
    };
    const [list, lines] = [createFootprint(), createFootprint()];
    list.list('invoices', firstPage, { ids: ['i1'], total: 1 });
    lines.children('invoices', 'lines', 'i1', ['l1']);
    expect([await keep('list', list), await keep('lines', lines)]).toEqual([
      { text: 'list', bytes: 10 },
      { text: 'lines', bytes: 10 },
    ]);

    await shelf.evict(nordlys, [{ resource: 'invoices', id: 'i9', kind: 'created' }]);
    expect(answers.find(reader, asking('list'))).toBeUndefined();
    expect(answers.find(reader, asking('lines'))).toBeDefined();

    const line = record('l2', { invoiceId: 'i1' });
    await shelf.evict(nordlys, [
      { resource: 'invoiceLines', id: 'l2', kind: 'created', record: line },
    ]);
    expect(answers.find(reader, asking('lines'))).toBeUndefined();
  });

  test('nothing of another company', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    await make(shelf, answers, 'i1');
    await shelf.evict(soender, [{ resource: 'invoices', id: 'i1', kind: 'updated' }]);
    expect(answers.find(reader, asking('i1'))).toBeDefined();
  });

  test('an answer whose making had begun, though what it read was never seen before', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    const fill = answers.begin(nordlys);
    const footprint = createFootprint();
    await shelf.evict(nordlys, [{ resource: 'invoices', id: 'i1', kind: 'updated' }]);
    const invoice = record('i1');
    await shelf.fill(nordlys, 'invoices', invoice);
    footprint.record('invoices', 'i1', invoice);
    const answer = { text: 'old', bytes: 3 };
    expect(
      await answers.keep({ asker: reader, question: asking('q'), fill, footprint, answer }),
    ).toBeUndefined();
  });

  test('an answer made before so many evictions that nobody knows them all any more', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    await make(shelf, answers, 'i1');
    const changes = Array.from({ length: 100_001 }, (_, index) => ({
      resource: 'contacts' as const,
      id: `c${index}`,
      kind: 'updated' as const,
    }));
    await shelf.evict(nordlys, changes);
    expect(answers.find(reader, asking('i1'))).toBeUndefined();
  });

  test('in every order of reading, writing and evicting, no answer older than an eviction', async () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b'),
      action: fc.constantFrom('read', 'read', 'read', 'write'),
    });
    let served = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 12 }),
        fc.scheduler(),
        async (steps, scheduler) => {
          const shelf = openShelf();
          const answers = answersIn(shelf);
          /** What Billy holds, and the oldest version anyone may still be served. */
          const upstream = new Map<string, number>();
          const oldestAllowed = new Map<string, number>();
          const pause = () => scheduler.schedule(Promise.resolve());

          async function read(id: string): Promise<void> {
            const allowed = oldestAllowed.get(id) ?? 0;
            const kept = answers.find(reader, asking(id));
            if (kept !== undefined) {
              served += 1;
              expect(Number(JSON.parse(kept.answer.text))).toBeGreaterThanOrEqual(allowed);
              return;
            }
            const begun = answers.begin(nordlys);
            const footprint = createFootprint();
            await pause();
            let invoice = await shelf.get(nordlys, 'invoices', id);
            if (!invoice) {
              const fill = await shelf.beginFill(nordlys);
              const version = String(upstream.get(id) ?? 0);
              await pause();
              invoice = record(id, { version });
              await shelf.entities.setMany(fill, [{ resource: 'invoices', records: [invoice] }]);
            }
            footprint.record('invoices', id, invoice);
            await pause();
            await answers.keep({
              asker: reader,
              question: asking(id),
              fill: begun,
              footprint,
              answer: { text: JSON.stringify(invoice['version']), bytes: 1 },
            });
          }

          const all = Promise.all(
            steps.map(async ({ id, action }) => {
              await pause();
              if (action === 'read') return read(id);
              const version = (upstream.get(id) ?? 0) + 1;
              upstream.set(id, version);
              await pause();
              await shelf.evict(nordlys, [{ resource: 'invoices', id, kind: 'updated' }]);
              oldestAllowed.set(id, Math.max(version, oldestAllowed.get(id) ?? 0));
            }),
          );
          await scheduler.waitFor(all);
        },
      ),
      { numRuns: 1_000 },
    );
    // Otherwise nothing has been shown.
    expect(served).toBeGreaterThan(100);
  });
});

describe('what is not kept', () => {
  async function keptWith(change: (footprint: ReturnType<typeof createFootprint>) => void) {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    const fill = answers.begin(nordlys);
    const footprint = createFootprint();
    const invoice = record('i1');
    await shelf.fill(nordlys, 'invoices', invoice);
    footprint.record('invoices', 'i1', invoice);
    change(footprint);
    const answer = { text: '', bytes: 1 };
    return answers.keep({ asker: reader, question: asking('q'), fill, footprint, answer });
  }

  test.each<[string, (footprint: ReturnType<typeof createFootprint>) => void]>([
    ['what holds more than records', (footprint) => footprint.spoil()],
    ['what no cache holds', (footprint) => footprint.record('contacts', 'c1', record('c1'))],
    [
      'another copy than the cached one',
      (footprint) => footprint.record('invoices', 'i1', record('i1')),
    ],
    ['a record that was taken for absent', (footprint) => footprint.record('invoices', 'i1', null)],
    [
      'a list that is no longer the same',
      (footprint) => footprint.list('invoices', firstPage, { ids: [], total: 0 }),
    ],
  ])('%s', async (_what, change) => {
    expect(await keptWith(() => undefined)).toBeDefined();
    expect(await keptWith(change)).toBeUndefined();
  });

  test('what was made from nothing', async () => {
    const answers = answersIn(openShelf());
    const fill = answers.begin(nordlys);
    const footprint = createFootprint();
    const answer = { text: '', bytes: 1 };
    expect(
      await answers.keep({ asker: reader, question: asking('q'), fill, footprint, answer }),
    ).toBeUndefined();
  });
});

describe('how long', () => {
  test('until the first of what it was made from expires', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    await shelf.fill(nordlys, 'invoices', record('i1'));
    shelf.clock.pass(100_000);
    expect(await make(shelf, answers, 'i1')).toBe(true);
    shelf.clock.pass(19_999);
    expect(answers.find(reader, asking('i1'))).toBeDefined();
    shelf.clock.pass(1);
    expect(answers.find(reader, asking('i1'))).toBeUndefined();
  });

  test('never longer than marks are kept', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf);
    const fill = answers.begin(nordlys);
    const footprint = createFootprint();
    const country = record('DK');
    await shelf.fill(nordlys, 'countries', country);
    footprint.record('countries', 'DK', country);
    const answer = { text: '', bytes: 1 };
    await answers.keep({ asker: reader, question: asking('q'), fill, footprint, answer });
    shelf.clock.pass(longestAnswerMs - 1);
    expect(answers.find(reader, asking('q'))).toBeDefined();
    shelf.clock.pass(1);
    expect(answers.find(reader, asking('q'))).toBeUndefined();
  });
});

describe('old copies, while nothing can be read upstream', () => {
  const hourMs = 3_600_000;

  /** A shelf with an invoice whose time is over, and who may be told that upstream is away. */
  async function openStale() {
    const upstream: { stoppedSince: number | undefined } = { stoppedSince: 1 };
    const shelf = openShelf({ keepMs: 24 * hourMs });
    const answers = shelf.answers<Text>(
      { maxBytes: 1_000_000, companyShare: 0.5 },
      () => upstream.stoppedSince,
    );
    const invoice = record('i1');
    await shelf.fill(nordlys, 'invoices', invoice);
    shelf.clock.pass(hourMs);

    async function keep({
      isStale = true,
      during = () => undefined,
    }: { readonly isStale?: boolean; readonly during?: () => unknown } = {}) {
      const fill = answers.begin(nordlys);
      const footprint = createFootprint();
      footprint.record('invoices', 'i1', invoice);
      await during();
      const answer = { text: 'old', bytes: 3 };
      const item = { asker: reader, question: asking('q'), fill, footprint, answer, isStale };
      return (await answers.keep(item)) !== undefined;
    }
    return { upstream, shelf, keep, find: () => answers.find(reader, asking('q'))?.isStale };
  }

  test('are kept for a second, and as what they are', async () => {
    const { shelf, keep, find } = await openStale();
    expect(await keep()).toBe(true);
    shelf.clock.pass(999);
    expect(find()).toBe(true);
    shelf.clock.pass(1);
    expect(find()).toBeUndefined();
  });

  test('are not kept by who takes them for fresh', async () => {
    const { keep } = await openStale();
    expect(await keep({ isStale: false })).toBe(false);
  });

  test('are not kept while upstream can be read, nor if it could when their making began or ended', async () => {
    const { upstream, keep } = await openStale();
    const turn = (stoppedSince: number | undefined) => () => {
      upstream.stoppedSince = stoppedSince;
    };
    expect(await keep({ during: turn(undefined) })).toBe(false);
    expect(await keep()).toBe(false);
    expect(await keep({ during: turn(1) })).toBe(false);
    expect(await keep({ during: turn(2) })).toBe(false);
    expect(await keep()).toBe(true);
  });

  test('go when upstream can be read, and do not come back when it cannot once more', async () => {
    for (const next of [undefined, 2]) {
      const { upstream, keep, find } = await openStale();
      await keep();
      upstream.stoppedSince = next;
      expect(find()).toBeUndefined();
      upstream.stoppedSince = 1;
      expect(find()).toBeUndefined();
    }
  });

  test('go when one of them is evicted, also while the answer is made', async () => {
    const { shelf, keep, find } = await openStale();
    const evict = () => shelf.evict(nordlys, [{ resource: 'invoices', id: 'i1', kind: 'updated' }]);
    await keep();
    await evict();
    expect(find()).toBeUndefined();
    const other = await openStale();
    const during = () =>
      other.shelf.evict(nordlys, [{ resource: 'invoices', id: 'i1', kind: 'updated' }]);
    expect(await other.keep({ during })).toBe(false);
  });

  test('are served no longer than they themselves are kept', async () => {
    const { shelf, keep, find } = await openStale();
    shelf.clock.pass(23 * hourMs - 500);
    expect(await keep()).toBe(true);
    shelf.clock.pass(499);
    expect(find()).toBe(true);
    shelf.clock.pass(1);
    expect(find()).toBeUndefined();
  });
});

describe('how much', () => {
  test('no more bytes than allowed, and no more of one company than its share', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf, 100_000);
    const other: Asker = { ...soender, scopes: reader.scopes };
    await make(shelf, answers, 'theirs', { asker: other, bytes: 1_000 });
    for (let index = 0; index < 500; index += 1) {
      await make(shelf, answers, `i${index}`, { bytes: 1_000 });
      expect(answers.status().bytes).toBeLessThanOrEqual(52_000);
    }
    expect(answers.status().entries).toBeGreaterThan(20);
    expect(answers.find(other, asking('theirs'))).toBeDefined();
  });

  test('what is asked for stays, what is not goes first', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf, 100_000);
    await make(shelf, answers, 'daily', { bytes: 1_000 });
    for (let index = 0; index < 500; index += 1) {
      expect(answers.find(reader, asking('daily'))).toBeDefined();
      await make(shelf, answers, `once${index}`, { bytes: 1_000 });
    }
  });

  test('an answer larger than the share is not kept, and pushes nothing out', async () => {
    const shelf = openShelf();
    const answers = answersIn(shelf, 100_000);
    await make(shelf, answers, 'small');
    await make(shelf, answers, 'large', { bytes: 60_000 });
    expect(answers.find(reader, asking('large'))).toBeUndefined();
    expect(answers.find(reader, asking('small'))).toBeDefined();
  });
});
