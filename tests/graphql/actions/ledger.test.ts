/** Journal entries through the graph: posted once, taken back once. */

import { byId, faults, openShop, type Shop } from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

const approve = byId('approveDaybookTransaction', 'daybookTransaction { id state }');
const takeBack = byId('voidDaybookTransaction', 'daybookTransaction { id state }');

async function draftEntry(entryDate = '2026-03-02'): Promise<string> {
  const made = await shop.done(
    `mutation ($input: DaybookTransactionCreateInput!) {
      createDaybookTransaction(input: $input) {
        daybookTransaction { id } userErrors { code message path }
      }
    }`,
    {
      input: {
        entryDate,
        description: 'Indskud',
        lines: [
          { accountId: shop.account(5710), amount: '40000', side: 'DEBIT' },
          { accountId: shop.account(7140), amount: '40000', side: 'CREDIT' },
        ],
      },
    },
  );
  return (made['daybookTransaction'] as { id: string }).id;
}

test('a draft is posted, and the posted entry is taken back', async () => {
  const id = await draftEntry();
  expect(faults(await shop.run(takeBack, { id }))).toEqual(['INVALID_STATE id']);
  const posted = await shop.done(approve, { id });
  expect(posted['daybookTransaction']).toEqual({ id, state: 'APPROVED' });
  expect(shop.postings(`daybookTransaction:${id}`)).toEqual([
    '5710 debit 40000',
    '7140 credit 40000',
  ]);
  expect(faults(await shop.run(approve, { id }))).toEqual(['INVALID_STATE id']);
  const voided = await shop.done(takeBack, { id });
  expect(voided['daybookTransaction']).toEqual({ id, state: 'VOIDED' });
  expect(shop.postings(`daybookTransaction:${id}`)).toEqual([]);
  expect(shop.ledgerBalance()).toBe(0);
});

test('nothing is posted in closed books', async () => {
  const id = await draftEntry('2026-01-31');
  shop.closeBooks('2026-01-31');
  // Either we know of it, or Billy tells: the fault lies in the same place.
  const refused = await shop.run(approve, { id });
  expect(refused.userErrors.map(({ path }) => path)).toEqual([['id']]);
});
