/** The example operations of the landing page, each run against the demo company. */

import { fileURLToPath } from 'node:url';
import { readExampleOperations } from '../../src/console/operations.ts';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

const directory = fileURLToPath(new URL('../../docs/operations', import.meta.url));
const operations = await readExampleOperations(directory);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed() });
});
afterAll(() => graph.close());

test('there are a dozen, each with a title and a description', () => {
  expect(operations).toHaveLength(12);
  for (const { title, description } of operations) {
    expect(title).toMatch(/^[A-Z].{5,40}$/);
    expect(description).toMatch(/\.$/);
  }
});

test.each(operations)('$name answers with data on every level', async ({ query, variables }) => {
  const data = await graph.data(query, parseVariables(variables));
  expect(emptyLists(data)).toEqual([]);
});

function parseVariables(text: string): Record<string, unknown> {
  // Our own files; a list or a number would be refused by the server.
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** Paths of lists that hold nothing in every record: an example that shows nothing of a field. */
function emptyLists(data: unknown): string[] {
  const longest = new Map<string, number>();
  visit('', data);
  return [...longest].filter(([, length]) => length === 0).map(([path]) => path);

  function visit(path: string, value: unknown): void {
    if (Array.isArray(value)) {
      longest.set(path, Math.max(longest.get(path) ?? 0, value.length));
      for (const item of value) visit(path, item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(`${path}/${key}`, item);
    }
  }
}
