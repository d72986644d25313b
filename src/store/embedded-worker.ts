/** The embedded database's thread: PGlite behind a socket that speaks PostgreSQL's protocol. See `embedded.ts`. */

import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { keepTemplate, readTemplate } from './embedded-template.ts';

/** What `embedded.ts` hands over. */
export interface EmbeddedSettings {
  /** Absent: in memory. */
  readonly directory: string | undefined;
  /** What one in memory begins as, if it is there. */
  readonly template: string | undefined;
  readonly socketPath: string;
}

/** What it is told: to end in order, or to keep what it holds as the template. */
export type EmbeddedOrder = 'close' | 'keep';

/** What it tells: that it serves and whether it began as its template says, and that it has kept one. */
export type EmbeddedNews = 'ready, new' | 'ready, from its template' | 'kept';

// Whoever starts this file passes exactly these.
const { directory, template, socketPath } = workerData as EmbeddedSettings;

const known = template === undefined ? undefined : await readTemplate(template);
const database =
  known === undefined
    ? await PGlite.create(directory ?? 'memory://')
    : await PGlite.create({ loadDataDir: known });
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 1 });
await server.start();

parentPort?.on('message', (order: EmbeddedOrder) => {
  if (order === 'keep') void keep();
  else
    void server
      .stop()
      .then(() => database.close())
      .finally(() => parentPort?.close());
});
tell(known === undefined ? 'ready, new' : 'ready, from its template');

async function keep(): Promise<void> {
  // Each is as large as our own, and nothing is ever copied from them.
  await database.exec(
    "update pg_database set datistemplate = false where datname like 'template_'",
  );
  for (const name of ['template0', 'template1'])
    await database.exec(`drop database if exists ${name}`);
  // What lies in the server's own memory is in the files then.
  await database.exec('checkpoint');
  if (template !== undefined) await keepTemplate(template, await database.dumpDataDir('none'));
  tell('kept');
}

function tell(news: EmbeddedNews): void {
  parentPort?.postMessage(news);
}
