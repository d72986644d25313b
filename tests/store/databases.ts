/** The kinds of database the same tests run on. */

import { createStore, type Store, type StoreOptions } from '../../src/store/store.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';

export interface Database {
  /** A store on an empty database. */
  readonly newStore: (options?: Partial<StoreOptions>) => Promise<Store>;
  /** Another process's store on the database of the last `newStore`; undefined where there can be but one. */
  readonly sameAgain?: (options?: Partial<StoreOptions>) => Store;
}

/** Runs a suite on the embedded database and, where it is installed, on PostgreSQL. */
export function describeDatabases(title: string, suite: (database: Database) => void): void {
  const open: Store[] = [];
  function opened(store: Store): Store {
    open.push(store);
    return store;
  }
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });
  const quiet = { dataDir: 'memory', onEvent: () => undefined };

  describe(`${title}, embedded`, () => {
    suite({
      newStore: (options) =>
        Promise.resolve(opened(createStore({ ...quiet, databaseUrl: undefined, ...options }))),
    });
  });

  describeWith('postgres', `${title}, PostgreSQL`, (program) => {
    let postgres: RunningPostgres;
    let databaseUrl: string;
    beforeAll(async () => {
      postgres = await startPostgres(program);
    });
    afterAll(() => postgres.close());
    suite({
      async newStore(options) {
        databaseUrl = await postgres.newDatabase();
        return opened(createStore({ ...quiet, databaseUrl, ...options }));
      },
      sameAgain: (options) => opened(createStore({ ...quiet, databaseUrl, ...options })),
    });
  });
}
