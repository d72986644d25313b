/**
 * Databases in memory as they are before anybody has used them, kept beside the installed packages: making one and its tables
 * takes seconds, loading it a fraction of one. Tests and demos start many.
 */

import { hash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the package they were made by, so that another version of it finds none. */
const directory = fileURLToPath(
  new URL('../.new-databases/', import.meta.resolve('@electric-sql/pglite')),
);

/** The process, the demo and tests have one each; those of releases before are removed. */
const keptAtMost = 4;

/** The file of a database in which all this has been made. */
export function templateOf(made: readonly string[]): string {
  return join(directory, `${hash('sha256', JSON.stringify(made)).slice(0, 16)}.tar`);
}

/** Undefined when none has been kept yet. */
export async function readTemplate(file: string): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(file)]);
  } catch {
    return undefined;
  }
}

/** Where packages may not be written to, the next one is made afresh too. */
export async function keepTemplate(file: string, template: Blob): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(draft, 'wx');
    await handle.writeFile(Buffer.from(await template.arrayBuffer()));
    await handle.close();
    // Renamed when whole: whoever reads it meanwhile finds all of it, or nothing.
    await rename(draft, file);
    await removeOld();
  } catch {
    await rm(draft, { force: true });
  }
}

async function removeOld(): Promise<void> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.tar'));
  const aged = await Promise.all(
    files.map(async (name) => {
      const path = join(directory, name);
      return { path, madeAt: (await stat(path)).mtimeMs };
    }),
  );
  const old = aged.sort((a, b) => b.madeAt - a.madeAt).slice(keptAtMost);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
