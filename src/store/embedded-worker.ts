/** The embedded database's thread: PGlite behind a socket that speaks PostgreSQL's protocol. See `embedded.ts`. */

import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What `embedded.ts` hands over. */
export interface EmbeddedSettings {
  /** Absent: in memory. */
  readonly directory: string | undefined;
  readonly socketPath: string;
}

// Whoever starts this file passes exactly these.
const { directory, socketPath } = workerData as EmbeddedSettings;

const database = await PGlite.create(directory ?? 'memory://');
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 1 });
await server.start();

parentPort?.once('message', () => {
  void server
    .stop()
    .then(() => database.close())
    .finally(() => parentPort?.close());
});
parentPort?.postMessage('ready');
