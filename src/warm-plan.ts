/** What warming is going to ask Billy, for people to read before they switch it on. */

import type { HotSets } from './cache/warm-file.ts';
import { resourceOf, type Thing } from './cache/things.ts';
import { planRecords } from './loaders/plan.ts';
import type { ResourceName } from './billy/resources/index.ts';

/** One line for each company and resource, and the sum. */
export function planOfWarming(sets: HotSets): string {
  const lines: string[] = [];
  let sum = 0;
  for (const [organizationId, things] of sets) {
    for (const [resource, some] of Map.groupBy(things, resourceOf)) {
      const calls = callsFor(resource, some);
      sum += calls;
      lines.push(
        `${organizationId}  ${resource.padEnd(28)} ${count(some.length, 'thing')}, about ${count(calls, 'call')}`,
      );
    }
  }
  lines.push(
    `Together about ${count(sum, 'call')}, of the class warm: after whatever people wait for.`,
  );
  return `${lines.join('\n')}\n`;
}

/**
 * As loaders plan it, not knowing how many records there are: a page in place of many records. A list, and the children of
 * one record, is taken to be one call.
 */
function callsFor(resource: ResourceName, things: readonly Thing[]): number {
  const records = things.filter(({ kind }) => kind === 'record').length;
  const plan = planRecords({
    resource,
    count: records,
    total: undefined,
    pagesRead: 0,
    includes: 0,
  });
  return things.length - records + (plan === 'pages' ? 1 : records);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
