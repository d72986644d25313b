/** More random filters than every run has time for. */

import { createStore } from '../../../src/store/store.ts';
import { startPostgres } from '../../support/postgres.ts';
import { describeWith } from '../../support/services.ts';
import { setUpTables } from '../../mirror/tables/stage.ts';
import { expectSameMeaning } from './meaning.ts';

describeWith('postgres', 'filters, PostgreSQL', (program) => {
  test('ten thousand random filters find what they mean, record by record', async () => {
    const postgres = await startPostgres(program);
    const databaseUrl = await postgres.newDatabase();
    const stage = setUpTables(
      createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined }),
    );
    await expectSameMeaning(() => stage, { books: 100, filters: 100 });
    await stage.store.close();
    await postgres.close();
  }, 600_000);
});
