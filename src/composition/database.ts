/** The database, and what is made of the mirror in its own transactions. */

import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { searchDerivation } from '../features/search/derivation.ts';
import { prepareDerivations } from '../feed/deriving.ts';
import type { Derivation } from '../mirror/derivation.ts';
import { mirrorTables } from '../mirror/tables/mirror-tables.ts';
import { createStore, type Store } from '../store/store.ts';
import type { Noting } from './noting.ts';

export const derivations: readonly Derivation[] = [mirrorTables, searchDerivation];

interface DatabaseNeeds {
  readonly config: Config;
  readonly clock: Clock;
  readonly note: Noting;
}

/** One that was there before is opened at once, beside all that makes up a start; another when somebody first needs it. */
export function createDatabase({ config, clock, note }: DatabaseNeeds): Store {
  const store = createStore({
    databaseUrl: config.database.url,
    dataDir: config.database.dataDir,
    furnishing: {
      shape: JSON.stringify(derivations.map(({ name, shape }) => [name, shape])),
      furnish: (database) => prepareDerivations(database, derivations),
    },
    clock,
    onEvent: note.store,
  });
  if (!store.isNew) store.open().catch(() => undefined);
  return store;
}

/** Whether what is written there is there after a restart. */
export function outlivesUs({ database }: Config): boolean {
  return database.url !== undefined || database.dataDir !== 'memory';
}
