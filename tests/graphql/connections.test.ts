import fc from 'fast-check';
import { idOf, query } from './query.ts';

const invoices = Array.from({ length: 7 }, (_, index) => ({
  id: idOf(`invoice${index}`),
  invoiceNo: String(index),
}));

interface Stretch {
  invoices: {
    totalCount: number;
    nodes: { invoiceNo: string }[];
    edges: { cursor: string; node: { invoiceNo: string } }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  } | null;
}

const source = /* GraphQL */ `
  query ($first: Int, $after: String, $last: Int, $before: String) {
    invoices(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        invoiceNo
      }
      edges {
        cursor
        node {
          invoiceNo
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

async function stretch(variables: Record<string, unknown>, rows: typeof invoices = invoices) {
  const { data, errors, asked } = await query({ invoices: rows }, source, { variables });
  const found = (data as Stretch | null)?.invoices; // the shape of the query above
  return { found, errors, asked, numbers: found?.nodes.map(({ invoiceNo }) => Number(invoiceNo)) };
}

const cursors = (await stretch({ first: 7 })).found?.edges.map(({ cursor }) => cursor) ?? [];

/** Relay's algorithm, word by word, over row numbers. */
function relay(
  total: number,
  page: { first?: number; after?: number; last?: number; before?: number },
) {
  let rows = Array.from({ length: total }, (_, index) => index);
  const { first, after, last, before } = page;
  if (after !== undefined) rows = rows.filter((row) => row > after);
  if (before !== undefined) rows = rows.filter((row) => row < before);
  if (first !== undefined) rows = rows.slice(0, first);
  if (last !== undefined) rows = rows.slice(Math.max(0, rows.length - last));
  return rows;
}

test('every stretch is the one the Relay specification gives, with its ends marked', async () => {
  const row = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
  const count = fc.record({
    size: fc.integer({ min: 1, max: 9 }),
    end: fc.constantFrom('first', 'last'),
  });
  await fc.assert(
    fc.asyncProperty(count, row, row, async ({ size, end }, after, before) => {
      const expected = relay(7, {
        [end]: size,
        ...(after !== undefined && { after }),
        ...(before !== undefined && { before }),
      });
      const { found, numbers } = await stretch({
        [end]: size,
        after: after === undefined ? null : cursors[after],
        before: before === undefined ? null : cursors[before],
      });
      expect(numbers).toEqual(expected);
      expect(found?.totalCount).toBe(7);
      expect(found?.edges.map(({ cursor }) => cursor)).toEqual(expected.map((n) => cursors[n]));
      expect(found?.pageInfo.startCursor).toBe(cursors[expected[0] ?? -1] ?? null);
      expect(found?.pageInfo.endCursor).toBe(cursors[expected.at(-1) ?? -1] ?? null);
      if (expected.length > 0) {
        expect(found?.pageInfo.hasPreviousPage).toBe(expected[0] !== 0);
        expect(found?.pageInfo.hasNextPage).toBe(expected.at(-1) !== 6);
      }
    }),
    { numRuns: 100 },
  );
});

test('paging forwards and backwards meets every row once', async () => {
  const forwards: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { found, numbers = [] } = await stretch({ first: 3, after });
    forwards.push(...numbers);
    more = found?.pageInfo.hasNextPage ?? false;
    after = found?.pageInfo.endCursor ?? null;
  }
  expect(forwards).toEqual([0, 1, 2, 3, 4, 5, 6]);

  const backwards: number[] = [];
  for (let before: string | null = null, more = true; more;) {
    const { found, numbers = [] } = await stretch({ last: 3, before });
    backwards.unshift(...numbers);
    more = found?.pageInfo.hasPreviousPage ?? false;
    before = found?.pageInfo.startCursor ?? null;
  }
  expect(backwards).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('fifty rows are taken when nobody says how many', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    id: idOf(`invoice${index}`),
    invoiceNo: String(index),
  }));
  const { numbers, found } = await stretch({}, many);
  expect(numbers).toHaveLength(50);
  expect(found?.pageInfo.hasNextPage).toBe(true);
});

test('the length of the list is looked up only to count from an end that no cursor marks', async () => {
  expect((await stretch({ first: 2 })).asked).toHaveLength(1);
  expect((await stretch({ last: 2, before: cursors[5] })).asked).toHaveLength(1);
  expect((await stretch({ last: 2 })).asked).toMatchObject([
    { offset: 0, count: 1 },
    { offset: 5, count: 2 },
  ]);
});

test('an empty list has no next, no previous and no cursors', async () => {
  const { found } = await stretch({ last: 5 }, []);
  expect(found).toEqual({
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('a cursor far behind the end is an empty stretch, not an error', async () => {
  const { found, errors } = await stretch({ first: 5, after: cursors[6] });
  expect(errors).toEqual([]);
  expect(found).toMatchObject({
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test.each([
  [{ first: 0 }, 'first'],
  [{ first: -1 }, 'first'],
  [{ first: 1001 }, 'first'],
  [{ last: 0 }, 'last'],
  [{ last: 1001 }, 'last'],
  [{ first: 2, last: 2 }, 'last'],
  [{ after: 'no-cursor' }, 'after'],
  [{ before: '' }, 'before'],
])('%j is refused, and the argument at fault is named', async (variables, argument) => {
  const { errors, asked } = await stretch(variables);
  expect(errors).toMatchObject([
    { code: 'BAD_USER_INPUT', path: ['invoices'], inputPath: [argument] },
  ]);
  expect(asked).toEqual([]);
});

test('a cursor of a list with another filter is refused', async () => {
  const { errors } = await query(
    { invoices },
    `query ($after: String) { invoices(after: $after, filter: { isPaid: true }) { totalCount } }`,
    { variables: { after: cursors[0] } },
  );
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', inputPath: ['after'] }]);
});

test('asking for the total alone reads one row', async () => {
  const { data, asked } = await query({ invoices }, '{ invoices { totalCount } }');
  expect(data).toEqual({ invoices: { totalCount: 7 } });
  expect(asked).toMatchObject([{ count: 1, include: [] }]);
});
