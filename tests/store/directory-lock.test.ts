/** One process per data directory. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryInUse, lockDirectory } from '../../src/store/directory-lock.ts';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'billy-lock-'));
  file = join(directory, 'lock.pid');
});
afterEach(() => rm(directory, { recursive: true }));

test('a directory is made, held and given back without a trace', async () => {
  const place = join(directory, 'new', 'place');
  const lock = await lockDirectory(place);
  expect(await readdir(place)).toEqual(['lock.pid']);
  await lock.release();
  expect(await readdir(place)).toEqual([]);
});

test('the process that holds it cannot take it twice, by no name of it', async () => {
  const lock = await lockDirectory(directory);
  await expect(lockDirectory(join(directory, '.'))).rejects.toThrow(DirectoryInUse);
  await lock.release();
  await (await lockDirectory(directory)).release();
});

test('a directory of a process that runs is refused by its number, and left as it is', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const text = `${child.pid ?? 0} `;
  await writeFile(file, text);
  await expect(lockDirectory(directory)).rejects.toThrow(`process ${child.pid ?? 0} uses it`);
  expect(await readFile(file, 'utf8')).toBe(text);
  child.kill();
  await once(child, 'exit');
  // Gone now: what it left behind is taken over.
  await (await lockDirectory(directory)).release();
});

test('a number that has been given to another process since is a leftover', async () => {
  await writeFile(file, `${process.pid} 1`);
  await (await lockDirectory(directory)).release();
});

test('a file that is none of ours is taken over', async () => {
  await writeFile(file, 'nonsense');
  await (await lockDirectory(directory)).release();
});

test('of many who take over a leftover at once, one gets it', async () => {
  await writeFile(file, '999999999 ');
  const script = `
    const { lockDirectory } = await import(${JSON.stringify(new URL('../../src/store/directory-lock.ts', import.meta.url).href)});
    try {
      await lockDirectory(process.argv[1]);
      console.log('mine');
      setInterval(() => {}, 1000);
    } catch (error) {
      console.log(error.name);
      setInterval(() => {}, 1000);
    }`;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script, directory]),
  );
  const words = await Promise.all(
    children.map(async ({ stdout }) => {
      const [chunk] = (await once(stdout, 'data')) as [Buffer];
      return chunk.toString().trim();
    }),
  );
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(children.map((child) => once(child, 'exit')));
  expect(words.sort()).toEqual([...Array.from({ length: 5 }, () => 'DirectoryInUse'), 'mine']);
});

test('a process that ended while it took over is named by what it has left', async () => {
  await writeFile(file, '999999999 ');
  await writeFile(`${file}.takeover`, '999999999 ');
  await expect(lockDirectory(directory)).rejects.toThrow(`remove ${file}.takeover`);
});
