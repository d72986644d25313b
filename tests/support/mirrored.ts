/** Waits for the poller: from then on questions are answered here, and Billy is not asked for their lists. */

import type { Graph } from './graph.ts';
import { until } from './until.ts';

interface Known {
  readonly freshness: {
    readonly isComplete: boolean;
    readonly resources: readonly { readonly at: string }[];
  };
}

/** @param question such as `findContacts(text: "name:a")`, without its fields */
export function untilMirrored(
  graph: Pick<Graph, 'data'>,
  question: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  return until(
    `the lists of ${question} have been seen`,
    async () => {
      const document = `{ known: ${question} { freshness { isComplete resources { at } } } }`;
      const { freshness } = (await graph.data(document, {}, headers))['known'] as Known;
      return freshness.isComplete && freshness.resources.every(({ at }) => at === 'MIRROR');
    },
    60_000,
  );
}
