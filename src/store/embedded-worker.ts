/** The embedded database's thread: PGlite behind a socket that speaks PostgreSQL's protocol. See `embedded.ts`. */

import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { keepTemplate, readTemplate } from './embedded-template.ts';

/** What `embedded.ts` hands over. */
export interface EmbeddedSettings {
  /** Absent: in memory. */
  readonly directory: string | undefined;
  readonly socketPath: string;
}

// Whoever starts this file passes exactly these.
const { directory, socketPath } = workerData as EmbeddedSettings;

const database = directory === undefined ? await openInMemory() : await PGlite.create(directory);
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 1 });
await server.start();

parentPort?.once('message', () => {
  void server
    .stop()
    .then(() => database.close())
    .finally(() => parentPort?.close());
});
parentPort?.postMessage('ready');

async function openInMemory(): Promise<PGlite> {
  const template = await readTemplate();
  if (template !== undefined) return PGlite.create({ loadDataDir: template });
  const made = await PGlite.create('memory://');
  await keepTemplate(await made.dumpDataDir('none'));
  return made;
}
