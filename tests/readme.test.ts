/** Facts the README repeats are equal to where they come from. */

import { readdirSync, readFileSync } from 'node:fs';
import { settingRows } from '../src/config/settings.ts';
import { demoSeed } from '../src/emulator/seeds/index.ts';
import { errorCatalogue } from '../src/errors.ts';
import { startGraph } from './support/graph.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');
const guides = readdirSync(new URL('../docs/guides/', import.meta.url)).map((name) => ({
  folder: 'docs/guides/',
  text: read(`docs/guides/${name}`),
}));
const pages = [{ folder: '', text: readme }, ...guides];

/** Rows of the table under a heading, as lists of cells. */
function tableUnder(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test('the settings are those of the table, in its order', () => {
  expect(tableUnder('Settings')).toEqual(
    settingRows.map((row) => [
      `\`${row.name}\``,
      row.type,
      row.range,
      row.default === undefined ? '' : `\`${row.default}\``,
      row.sentence,
    ]),
  );
});

test('the errors are those of the catalogue, in its order', () => {
  expect(tableUnder('Errors')).toEqual(
    Object.entries(errorCatalogue).map(([code, { retryable, meaning, action }]) => [
      `\`${code}\``,
      retryable ? 'yes' : 'no',
      meaning,
      action,
    ]),
  );
});

test('its first query is answered as it says', async () => {
  const request = /-d '(\{"query".*\})'/.exec(readme)?.[1] ?? '';
  const answer = /```json\n([^`]*)\n```/.exec(readme)?.[1] ?? '';
  // The two are one line each, the request with one member.
  const { query } = JSON.parse(request) as { query: string };
  const graph = await startGraph({ seed: demoSeed() });
  try {
    expect({ data: await graph.data(query) }).toEqual(JSON.parse(answer));
  } finally {
    await graph.close();
  }
});

test('every command it and the guides name is a script', () => {
  // Our own file, whose shape npm insists on.
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = pages.flatMap(({ text }) =>
    [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const script of named) expect(Object.keys(scripts)).toContain(script);
});

test('every link of it and of the guides leads to a file of the project', () => {
  const links = pages.flatMap(({ folder, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((match) => folder + (match[1] ?? '')),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(() => readdirOrFile(link)).not.toThrow();
});

function readdirOrFile(path: string): void {
  if (path.endsWith('/')) readdirSync(new URL(`../${path}`, import.meta.url));
  else read(path);
}

test('the decisions are numbered without a gap', () => {
  const files = readdirSync(new URL('../docs/decisions/', import.meta.url)).sort();
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
});
