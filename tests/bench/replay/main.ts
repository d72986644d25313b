/** `npm run replay`: what is learned from use, beside what is not, over the same requests. Needs the traces in ../shared. */

import { demoDays } from './demo-days.ts';
import { dayMs } from './office.ts';
import { lastSuccessor, markov, nobody, prefetch } from './prefetch.ts';
import { keysOf, retailDays, retailThings, traces } from './retail-days.ts';
import { fixedRule, learnedRule, replay, type World } from './ttl.ts';

/** The first five days are learned from. */
const from = 5 * dayMs;

const print = (text: string) => void process.stdout.write(`${text}\n`);

function lifetimes(title: string, world: World): void {
  print(`\nLifetimes, ${title}: the last five of ten days`);
  print(
    '| rule | calls | stale answers | mean age of what is served stale, over all | p99 of the stale |',
  );
  print('| --- | --- | --- | --- | --- |');
  const rules = [
    ...[0.25, 0.5, 1, 2, 4].map(
      (times) => [`fixed, ${times} of the table`, fixedRule(times)] as const,
    ),
    ['learned', learnedRule()] as const,
  ];
  for (const [name, rule] of rules) {
    const { calls, stale, requests, meanStaleMs, p99StaleMs } = replay(world, rule, from);
    const share = `${((100 * stale) / requests).toFixed(3)} %`;
    print(
      `| ${name} | ${calls} | ${share} | ${meanStaleMs.toFixed(0)} ms | ${(p99StaleMs / 1_000).toFixed(0)} s |`,
    );
  }
}

function prefetching(trace: (typeof traces)[number]): void {
  const keys = keysOf(trace);
  const distinct = new Set(keys).size;
  const rooms = [
    [
      'room for a tenth of the keys, for ever',
      { keys: Math.floor(distinct / 10), lifetime: Infinity },
    ],
    ['room for all, for 2,000 requests', { keys: distinct, lifetime: 2_000 }],
  ] as const;
  for (const [title, room] of rooms) {
    print(`\nPrefetching, ${trace}, ${title}`);
    print('| predictor | read ahead | of it useful | waits | calls |');
    print('| --- | --- | --- | --- | --- |');
    const without = prefetch(keys, room, nobody).misses;
    const predictors = [
      ['last successor', lastSuccessor()] as const,
      ...[0.3, 0.5, 0.7].map(
        (likelihood) =>
          [`Markov, up to 3 keys, ${likelihood}`, markov({ order: 3, likelihood })] as const,
      ),
    ];
    for (const [name, predict] of predictors) {
      const { misses, prefetches, useful } = prefetch(keys, room, predict);
      const share = prefetches === 0 ? 0 : (100 * useful) / prefetches;
      const change = (calls: number) => `${((100 * (calls - without)) / without).toFixed(1)} %`;
      print(
        `| ${name} | ${prefetches} | ${share.toFixed(1)} % | ${change(misses)} | ${change(misses + prefetches)} |`,
      );
    }
  }
}

lifetimes('demo company, 200,000 requests', demoDays(200_000));
lifetimes('demo company, 20,000 requests', demoDays(20_000));
const things = retailThings();
for (const trace of traces) lifetimes(`a shop's changes, ${trace}`, retailDays(trace, things));
for (const trace of traces) prefetching(trace);
