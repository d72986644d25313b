/** The example operations as files: what the landing page offers and the tests run. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ExampleOperation {
  /** File name without its extension; names the example in the page and in tests. */
  readonly name: string;
  /** First comment line of the file. */
  readonly title: string;
  /** The other comment lines at the top of the file, as one paragraph. */
  readonly description: string;
  /** The whole file, comments included. */
  readonly query: string;
  /** JSON text of the sibling `.variables.json`; empty when the operation needs no variables. */
  readonly variables: string;
}

/**
 * Reads the `.graphql` files of a folder, in the order of their names.
 * @throws Error when a file does not begin with a comment, which would leave its example without a title.
 */
export async function readExampleOperations(
  directory: string,
): Promise<readonly ExampleOperation[]> {
  const files = await readdir(directory);
  return Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map(async (file) => {
        const name = file.replace(/\.graphql$/, '');
        const variablesFile = `${name}.variables.json`;
        const [query, variables] = await Promise.all([
          readFile(join(directory, file), 'utf8'),
          files.includes(variablesFile) ? readFile(join(directory, variablesFile), 'utf8') : '',
        ]);
        return { name, ...readHeading(file, query), query, variables };
      }),
  );
}

function readHeading(file: string, query: string): { title: string; description: string } {
  const lines = query.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title, ...description] = lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''));
  if (!title) {
    throw new Error(`Expected ${file} to begin with "# " and a title, got ${lines[0] ?? ''}.`);
  }
  return { title, description: description.join(' ') };
}
