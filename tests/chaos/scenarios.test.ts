/** The table of scenarios is what the files hold. */

import { readdirSync, readFileSync } from 'node:fs';
import { goals, scenarios } from './scenarios.ts';

const here = (file: string): URL => new URL(file, import.meta.url);
const files = readdirSync(here('.')).filter((name) => /\.(test|long)\.ts$/.test(name));

/** Ids that titles in a file begin with. */
function idsIn(name: string): string[] {
  const titles = readFileSync(here(name), 'utf8').matchAll(
    /^\s*(?:test\(|\)\(|test\.each[^]*?\)\()\s*['"`]([A-Z]\d\d) /gm,
  );
  return [...new Set([...titles].map((match) => match[1] ?? ''))];
}

test('every scenario is where the table says, and every file holds what the table says', () => {
  const told = scenarios.flatMap(({ id, where }) =>
    'file' in where
      ? where.parts.map((part) => `${id} ${where.file}.${part === 'fast' ? 'test' : 'long'}.ts`)
      : [],
  );
  const found = files.flatMap((name) => idsIn(name).map((id) => `${id} ${name}`));
  expect(found.sort()).toEqual(told.sort());
});

test('what is tested elsewhere is tested there', () => {
  for (const { where } of scenarios) {
    if (!('elsewhere' in where)) continue;
    const text = readFileSync(here(`../${where.elsewhere}.test.ts`), 'utf8');
    expect(text).toContain(where.title);
  }
});

test('the sixty of the fault matrix are all there, each once', () => {
  const sizes = { U: 16, C: 15, W: 7, O: 3, B: 6, G: 10, P: 3 };
  const matrix = Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, index) => `${group}${String(index + 1).padStart(2, '0')}`),
  );
  expect(matrix).toHaveLength(60);
  const ids = scenarios.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[XR]/.test(id))).toEqual(matrix);
});

test('every goal figure is measured by scenarios of the table that are tested', () => {
  const tested = scenarios.filter(({ where }) => !('missing' in where)).map(({ id }) => id);
  for (const { by } of goals) expect(tested).toEqual(expect.arrayContaining([...by]));
});
