/** What a graph says of itself at `/metrics`. */

import type { Graph } from './graph.ts';

/** The sum of all series that begin so; 0 when there is none. */
export async function sumOf({ url }: Pick<Graph, 'url'>, series: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(series))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
