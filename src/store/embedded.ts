/**
 * PostgreSQL without a server: PGlite in a thread of its own, because a query blocks the thread it runs in, and
 * behind a socket, so that the same driver and the same SQL serve both kinds of database.
 */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolConfig } from 'pg';
import { lockDirectory } from './directory-lock.ts';
import type { EmbeddedNews, EmbeddedOrder, EmbeddedSettings } from './embedded-worker.ts';

export interface EmbeddedDatabase {
  readonly connection: PoolConfig;
  /** Whether it holds nothing yet, not even what its template would have brought. */
  readonly isNew: boolean;
  /** Keeps what it holds as its template, while nobody asks it; at once where it has none. */
  keep(): Promise<void>;
  /** Settles when its thread has ended: rejects unless it was told to. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
  /** As a crash does, for one that does not work any more: nothing that was acknowledged is lost by it. */
  end(): Promise<void>;
}

/** PostgreSQL's clients look for a socket of this name when told a directory and this port. */
const port = 5432;

/** Systems take paths of 103 characters and more for a socket; its own name takes up to 16. */
const maxSocketDirectoryLength = 86;

interface EmbeddedOptions {
  /** Where it is kept; undefined keeps it in memory. */
  readonly directory: string | undefined;
  /** What one in memory begins as, see `embedded-template.ts`. */
  readonly template?: string;
}

/**
 * Starts it; a new database takes about two seconds.
 * @throws DirectoryInUse
 */
export async function startEmbedded({
  directory,
  template,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const lock = directory === undefined ? undefined : await lockDirectory(directory);
  const socketDirectory = await makeSocketDirectory(directory);
  const settings: EmbeddedSettings = {
    directory: directory === undefined ? undefined : placeIn(directory),
    template,
    socketPath: join(socketDirectory, `.s.PGSQL.${port}`),
  };
  const worker = new Worker(new URL('embedded-worker.ts', import.meta.url), {
    workerData: settings,
  });
  const ended = endOf(worker);

  async function letGo(): Promise<void> {
    await rm(socketDirectory, { recursive: true, force: true });
    await lock?.release();
  }

  /** @throws what ended the thread before it told anything */
  const news = (): Promise<EmbeddedNews> =>
    Promise.race([
      new Promise<EmbeddedNews>((resolve) => worker.once('message', resolve)),
      ended.then(() => Promise.reject(new Error('The embedded database has ended.'))),
    ]);
  const order = (what: EmbeddedOrder) => worker.postMessage(what);

  let begun: EmbeddedNews;
  try {
    begun = await news();
  } catch (error) {
    await letGo();
    throw error;
  }
  return {
    // One connection: messages of several are interleaved one by one, and one's statement would be bound by another.
    connection: { host: socketDirectory, port, user: 'postgres', database: 'postgres', max: 1 },
    isNew: begun === 'ready, new',
    async keep() {
      order('keep');
      await news();
    },
    ended,
    async close() {
      order('close');
      // How it ended is told to whoever opened it; here it only has to be over.
      await ended.catch(() => undefined);
      await letGo();
    },
    async end() {
      await worker.terminate();
      await letGo();
    },
  };
}

/** Whether one has been kept in the directory before. */
export function hasEmbedded(directory: string): boolean {
  return existsSync(placeIn(directory));
}

function placeIn(directory: string): string {
  return join(directory, 'postgres');
}

/** Beside the data, where a killed process's leftover is found and removed; elsewhere when that path is too long. */
async function makeSocketDirectory(directory: string | undefined): Promise<string> {
  const beside = directory === undefined ? undefined : join(resolve(directory), 'socket');
  if (beside === undefined || beside.length > maxSocketDirectoryLength) {
    return mkdtemp(join(tmpdir(), 'billy-db-'));
  }
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { mode: 0o700 });
  return beside;
}

/** @throws what ended the thread, unless it came to its end in order */
function endOf(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The embedded database ended with code ${code}.`));
    });
  });
}
