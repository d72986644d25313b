/**
 * One process per data directory: two processes on one embedded database lose each other's rows, silently and
 * beyond repair. The lock is a file that only one can create; it names the process.
 */

import { link, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The directory belongs to a process that is still running. */
export class DirectoryInUse extends Error {
  constructor(directory: string, holder: string) {
    super(
      `Expected the data directory ${directory} to be free, but ${holder} uses it. ` +
        'Stop that process, set DATA_DIR to another directory, or set DATABASE_URL to share a PostgreSQL.',
    );
    this.name = 'DirectoryInUse';
  }
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** Directories this very process holds: by its number alone it would take its own lock for a leftover. */
const held = new Set<string>();

/**
 * Takes the directory, making it if need be. What a process that is gone has left behind is taken over.
 * @throws DirectoryInUse
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true });
  const place = await realpath(directory);
  if (held.has(place)) throw new DirectoryInUse(directory, 'this process');
  held.add(place);
  const file = join(place, 'lock.pid');
  try {
    if (!(await create(file))) await takeOver(file, directory);
  } catch (error) {
    held.delete(place);
    throw error;
  }
  return {
    async release() {
      await rm(file, { force: true });
      held.delete(place);
    },
  };
}

/** Removing a leftover and taking its place is two steps, so a second lock lets one process at a time do them. */
async function takeOver(file: string, directory: string): Promise<void> {
  const guard = `${file}.takeover`;
  if (!(await create(guard))) {
    throw new DirectoryInUse(directory, `a process that is starting (if none is, remove ${guard})`);
  }
  try {
    const owner = await ownerOf(file);
    if (owner !== undefined && (await isRunning(owner))) {
      throw new DirectoryInUse(directory, `process ${owner.processId}`);
    }
    await rm(file, { force: true });
    if (!(await create(file))) throw new DirectoryInUse(directory, 'another process');
  } finally {
    await rm(guard, { force: true });
  }
}

/** False when the file is there already. Linking makes it appear whole, so nobody ever reads half of it. */
async function create(file: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${process.pid} ${(await startOf(process.pid)) ?? ''}`);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

interface Owner {
  readonly processId: number;
  /** See startOf. */
  readonly start: string | undefined;
}

/** Undefined when the file is gone again or is none of ours. */
async function ownerOf(file: string): Promise<Owner | undefined> {
  const text = await textOf(file);
  const [, processId, start] = /^(\d+) (\d*)$/.exec(text ?? '') ?? [];
  return processId === undefined
    ? undefined
    : { processId: Number(processId), start: start === '' ? undefined : start };
}

async function isRunning({ processId, start }: Owner): Promise<boolean> {
  try {
    process.kill(processId, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    if (codeOf(error) !== 'EPERM') return false;
  }
  // Numbers are given again, in a restarted container soon: the same number is the same process if it began then.
  return start === undefined || (await startOf(processId)) === start;
}

/** When a process began, in the kernel's ticks; undefined where the system does not tell (only Linux does). */
async function startOf(processId: number): Promise<string | undefined> {
  const status = await textOf(`/proc/${processId}/stat`);
  // The name, in brackets, may hold blanks and brackets itself; proc(5) counts the beginning as field 22.
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19];
}

/** Undefined when there is no such file. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
