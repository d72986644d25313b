/**
 * An empty database, kept beside the installed packages: making one takes seconds, loading it a fraction of one. Only
 * for databases in memory, of which tests and demos start many.
 */

import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the package it was made by, so that another version of it finds none. */
const file = fileURLToPath(
  new URL('../.empty-database/data.tar', import.meta.resolve('@electric-sql/pglite')),
);

/** Undefined when none has been kept yet. */
export async function readTemplate(): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(file)]);
  } catch {
    return undefined;
  }
}

/** Where packages may not be written to, the next one is made afresh too. */
export async function keepTemplate(template: Blob): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(draft, 'wx');
    await handle.writeFile(Buffer.from(await template.arrayBuffer()));
    await handle.close();
    // Renamed when whole: whoever reads it meanwhile finds all of it, or nothing.
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
  }
}
