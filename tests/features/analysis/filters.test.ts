import { describeTables } from '../../mirror/tables/stage.ts';
import { expectSameMeaning } from './meaning.ts';

describeTables('filters', (stage) => {
  test('random filters find what they mean, record by record', async () => {
    await expectSameMeaning(stage, { books: 5, filters: 40 });
  }, 60_000);
});
