/**
 * Ten working days of the demo company, simulated: its documents, contacts, products and accounts, changed in Billy itself by
 * people as people do, and asked for by Zipf's law with what is unsettled in front. The rates are ours: a draft is edited or
 * approved within hours, what is approved is paid within weeks, what is paid is next to never touched.
 */

import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import { randomFor } from '../../../src/emulator/seeds/random.ts';
import { byTheClock, hourMs, officeMs } from './office.ts';
import type { Asked, World } from './ttl.ts';

const days = 10;
const newDocumentsADay = 12;

type State = 'draft' | 'approved' | 'paid' | 'voided';

/** Mean hours in the office until a document is edited, and until it goes on to its next state. */
const paces: Readonly<Record<State, { readonly edit: number; readonly next: number }>> = {
  draft: { edit: 0.7, next: 4 },
  approved: { edit: 40 * 9, next: 12 * 9 },
  paid: { edit: 400 * 9, next: Infinity },
  voided: { edit: 4_000 * 9, next: Infinity },
};

/** Mean days in the office until one of them is changed, and how long it lives by the table. */
const settled = {
  contacts: { days: 60, usualMs: 120_000 },
  products: { days: 90, usualMs: 600_000 },
  accounts: { days: 300, usualMs: 600_000 },
} as const;

const documentMs = 120_000;
const listMs = 60_000;
/** Lists that people look at: pages, filters and orders. */
const listsAsked = 6;

interface Thing {
  readonly changes: number[];
  /** Its class from an instant on, in order. */
  readonly classes: { readonly from: number; readonly name: string }[];
  readonly usualMs: number;
  readonly bornAt: number;
  /** Its place among what is asked for, the least first. */
  readonly rank: number;
}

/** @param count how many requests in the ten days */
export function demoDays(count: number): World {
  const random = randomFor('ten days of the demo company');
  const endMs = officeMs(days);
  const after = (meanMs: number): number => -Math.log(1 - random.next()) * meanMs;
  const [company] = demoSeed()().companies;
  const recordsOf = (resource: 'invoices' | 'bills' | keyof typeof settled) => [
    ...(company?.tables.get(resource)?.values() ?? []),
  ];

  function document(kind: string, bornAt: number, first: State): Thing {
    const changes: number[] = [];
    const classes = [{ from: 0, name: `${kind} ${first}` }];
    let state = first;
    let at = bornAt;
    for (;;) {
      const { edit, next } = paces[state];
      const [edited, gone] = [after(edit * hourMs), after(next * hourMs)];
      at += Math.min(edited, gone);
      if (at >= endMs) break;
      if (gone < edited)
        state = state === 'draft' ? 'approved' : random.chance(0.97) ? 'paid' : 'voided';
      changes.push(byTheClock(at));
      classes.push({ from: byTheClock(at), name: `${kind} ${state}` });
    }
    const urgency = first === 'draft' ? 0.15 : first === 'approved' ? 0.8 : 1.5;
    return {
      changes,
      classes,
      usualMs: documentMs,
      bornAt: bornAt === 0 ? 0 : byTheClock(bornAt),
      rank: random.next() * urgency,
    };
  }

  function plain(name: string, meanDays: number, usualMs: number): Thing {
    const changes: number[] = [];
    for (let at = after(officeMs(meanDays)); at < endMs; at += after(officeMs(meanDays)))
      changes.push(byTheClock(at));
    return { changes, classes: [{ from: 0, name }], usualMs, bornAt: 0, rank: random.next() };
  }

  const things: Thing[] = [];
  for (const kind of ['invoices', 'bills'] as const) {
    const documents = recordsOf(kind).map((record) =>
      document(kind, 0, record['isPaid'] === true ? 'paid' : stateIn(record['state'])),
    );
    const fresh = Array.from({ length: days * newDocumentsADay }, () =>
      document(kind, random.next() * endMs, 'draft'),
    );
    const all = [...documents, ...fresh];
    const changes = all
      .flatMap((thing) => [...(thing.bornAt > 0 ? [thing.bornAt] : []), ...thing.changes])
      .sort((a, b) => a - b);
    const lists = Array.from({ length: listsAsked }, () => ({
      changes,
      classes: [{ from: 0, name: `lists of ${kind}` }],
      usualMs: listMs,
      bornAt: 0,
      rank: random.next() * 0.01,
    }));
    things.push(...all, ...lists);
  }
  for (const [name, { days: meanDays, usualMs }] of Object.entries(settled))
    // The table's own names.
    for (let left = recordsOf(name as keyof typeof settled).length; left > 0; left -= 1)
      things.push(plain(name, meanDays, usualMs));

  const requests = zipf(things, count, () => [random.next(), byTheClock(random.next() * endMs)]);
  return {
    requests,
    changesOf: (key) => things[key]?.changes ?? [],
    classOf(key, at) {
      const thing = things[key];
      const name = thing?.classes.findLast(({ from }) => from <= at)?.name ?? '';
      return { name, usualMs: thing?.usualMs ?? listMs };
    },
  };
}

function stateIn(state: unknown): State {
  return state === 'approved' || state === 'voided' ? state : 'draft';
}

/** Steeper than half the web is, flatter than a front page. */
const exponent = 0.9;

function zipf(things: readonly Thing[], count: number, draw: () => [number, number]): Asked[] {
  const keys = [...things.keys()].sort((a, b) => (things[a]?.rank ?? 0) - (things[b]?.rank ?? 0));
  let sum = 0;
  const sums = keys.map((_key, index) => (sum += (index + 1) ** -exponent));
  const requests: Asked[] = [];
  for (let drawn = 0; drawn < count; drawn += 1) {
    const [chance, at] = draw();
    const key = keys[placeOf(sums, chance * sum)] ?? 0;
    if (at >= (things[key]?.bornAt ?? Infinity)) requests.push({ at, key });
  }
  return requests.sort((a, b) => a.at - b.at);
}

/** Of the first that is as large; the numbers are in order. */
function placeOf(sums: readonly number[], wanted: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? Infinity) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
