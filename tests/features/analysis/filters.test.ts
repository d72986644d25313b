import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import { findIds } from '../../../src/features/analysis/find.ts';
import { newCompany } from '../../feed/open-feed.ts';
import { describeTables } from '../../mirror/tables/stage.ts';
import { expectSameMeaning } from './meaning.ts';

describeTables('filters', (stage) => {
  test('random filters find what they mean, record by record', async () => {
    await expectSameMeaning(stage, { books: 5, filters: 40 });
  }, 60_000);

  test('all ids come with a first page where they are no more than were wanted', async () => {
    const company = newCompany();
    const ids = ['a', 'b', 'c'];
    await stage().observe(
      company,
      'contacts',
      ids.map((id) => ({ id })),
    );
    const { organizationId } = company;
    const found = (mostIds: number | undefined, after?: string) =>
      stage().read(organizationId, (transaction) =>
        findIds(transaction, {
          organizationId,
          resource: 'contacts',
          condition: undefined,
          orderBy: [],
          first: 2,
          after,
          ...(mostIds !== undefined && { mostIds }),
          almanac: { today: '2026-01-05', fiscalYears: calendarYears },
        }),
      );
    const first = await found(3);
    expect(first).toMatchObject({ ids, hasMore: true });
    expect(first.rows.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const mostIds of [2, 0, undefined])
      expect(await found(mostIds)).toMatchObject({ ids: undefined, hasMore: true });
    const second = await found(3, first.rows[1]?.cursor);
    expect(second).toMatchObject({ ids: undefined, hasMore: false, rows: [{ id: 'c' }] });
  });
});
