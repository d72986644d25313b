/** Whether filters mean the same to the database as they do by themselves. */

import fc from 'fast-check';
import type { Company } from '../../../src/billy/records.ts';
import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import { checkCondition } from '../../../src/features/analysis/check.ts';
import type { Almanac } from '../../../src/features/analysis/compile.ts';
import { countFound, findIds } from '../../../src/features/analysis/find.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import type { Condition } from '../../../src/features/analysis/condition.ts';
import { newCompany } from '../../feed/open-feed.ts';
import type { TablesStage } from '../../mirror/tables/stage.ts';
import { holds, type Books } from './evaluate.ts';
import { someBooks, someCondition, subjects } from './random-conditions.ts';

const almanac: Almanac = {
  today: '2026-03-02',
  fiscalYears: { ...calendarYears, endMonth: 6 },
};

/** A company with these books. */
async function companyWith(stage: TablesStage, books: Books): Promise<Company> {
  const company = newCompany();
  for (const [resource, records] of books) await stage.observe(company, resource, records);
  return company;
}

async function idsFound(
  stage: TablesStage,
  company: Company,
  resource: ResourceName,
  condition: Condition,
): Promise<readonly string[]> {
  const { organizationId } = company;
  return stage.read(organizationId, async (transaction) => {
    const asked = { organizationId, resource, condition, almanac };
    const found = await findIds(transaction, {
      ...asked,
      orderBy: [],
      first: 100,
      after: undefined,
    });
    expect(await countFound(transaction, asked)).toBe(found.rows.length);
    return found.rows.map(({ id }) => id);
  });
}

/** Random filters over random books, some for each book; a book is another company's in the same tables. */
export async function expectSameMeaning(
  stage: () => TablesStage,
  { books, filters }: { readonly books: number; readonly filters: number },
): Promise<void> {
  const asked = fc
    .constantFrom(...subjects)
    .chain((resource) => someCondition(resource).map((condition) => ({ resource, condition })));
  const many = fc.array(asked, { minLength: filters, maxLength: filters });
  await fc.assert(
    fc.asyncProperty(someBooks, many, async (book, questions) => {
      const company = await companyWith(stage(), book);
      for (const { resource, condition: written } of questions) {
        const { condition, faults } = checkCondition(resource, written);
        // More relations than are allowed come about by chance.
        if (faults?.every(({ code }) => code === 'TOO_LARGE') === true) continue;
        expect(faults).toBeUndefined();
        if (condition === undefined) continue;
        const expected = (book.get(resource) ?? [])
          .filter((record) => holds(book, resource, record, written, almanac))
          .map(({ id }) => id)
          .sort();
        expect({ condition, ids: await idsFound(stage(), company, resource, condition) }).toEqual({
          condition,
          ids: expected,
        });
      }
    }),
    { numRuns: books, endOnFailure: true },
  );
}
