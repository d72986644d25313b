/** Bank reconciliation through the graph: matched, taken back, and honest when it stops half-way. */

import { faults, openShop, registerPayment, type Payload, type Shop } from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

afterEach(() => shop.graph.emulator.faults.clear());

const match = `bankLineMatch {
  id isApproved approvedTime subjectAssociations { subject { __typename ... on Node { id } } }
}
changed { __typename id } deleted replayed userErrors { code message path }`;

const reconcileBankLine = `mutation ($id: ID!, $input: ReconcileBankLineInput!, $key: String) {
  reconcileBankLine(bankLineId: $id, input: $input, idempotencyKey: $key) { ${match} }
}`;

const unreconcileBankLine = `mutation ($id: ID!) {
  unreconcileBankLine(bankLineId: $id) { ${match} }
}`;

const reconcile = (
  id: string,
  postingIds: readonly string[],
  more: object = {},
): Promise<Payload> =>
  shop.run(reconcileBankLine, {
    id,
    input: { subjects: postingIds.map((one) => ({ type: 'POSTING', id: one })), ...more },
  });

/** A line of the bank's statement with a match of its own, as the bank's feed makes them. */
async function bankLine(amount: string): Promise<string> {
  const accountId = shop.account(5710);
  const made = await shop.done(
    `mutation ($input: BankLineMatchCreateInput!) {
      createBankLineMatch(input: $input) { bankLineMatch { id } userErrors { code message path } }
    }`,
    { input: { accountId, entryDate: '2026-03-06', amount, side: 'DEBIT' } },
  );
  const { id: matchId } = made['bankLineMatch'] as { id: string };
  const line = await shop.done(
    `mutation ($input: BankLineCreateInput!) {
      createBankLine(input: $input) { bankLine { id } userErrors { code message path } }
    }`,
    {
      input: {
        matchId,
        accountId,
        entryDate: '2026-03-06',
        description: 'INDBETALING',
        amount,
        side: 'DEBIT',
      },
    },
  );
  return (line['bankLine'] as { id: string }).id;
}

/** Id of the posting on the bank account that a payment of that amount makes. */
async function payment(amount: string): Promise<string> {
  const input = {
    invoiceIds: [await shop.approved()],
    amount,
    accountId: shop.account(5710),
    entryDate: '2026-03-05',
  };
  const { bankPayment } = await shop.done(registerPayment, { input });
  const { id } = bankPayment as { id: string };
  const transaction = shop.graph
    .records('transactions')
    .find((one) => one['originatorReference'] === `bankPayment:${id}`);
  const posting = shop.graph
    .records('postings')
    .find(
      (one) => one['transactionId'] === transaction?.id && one['accountId'] === shop.account(5710),
    );
  return posting?.id ?? '';
}

const isMatched = (postingId: string) => shop.record('postings', postingId)['isBankMatched'];

test('a line is matched with what was booked, and everybody reads so at once', async () => {
  const lineId = await bankLine('1250');
  const postingIds = [await payment('1000'), await payment('250')];
  const done = await reconcile(lineId, postingIds);
  expect(done.userErrors).toEqual([]);
  expect(done['bankLineMatch']).toMatchObject({
    isApproved: true,
    subjectAssociations: postingIds.map((id) => ({ subject: { __typename: 'Posting', id } })),
  });
  expect(postingIds.map(isMatched)).toEqual([true, true]);
  const read = await shop.graph.data('query ($id: ID!) { posting(id: $id) { isBankMatched } }', {
    id: postingIds[0],
  });
  expect(read['posting']).toEqual({ isBankMatched: true });
  expect(faults(await reconcile(lineId, [await payment('10')]))).toContain(
    'ALREADY_RECONCILED bankLineId',
  );
});

test('without approval the match stays open, and can be finished later', async () => {
  const lineId = await bankLine('300');
  const postingId = await payment('300');
  const open = await reconcile(lineId, [postingId], { approve: false });
  expect(open['bankLineMatch']).toMatchObject({
    isApproved: false,
    subjectAssociations: [{ subject: { id: postingId } }],
  });
  expect(isMatched(postingId)).toBe(false);
  const finished = await reconcile(lineId, []);
  expect(finished['bankLineMatch']).toMatchObject({ isApproved: true });
  expect(isMatched(postingId)).toBe(true);
});

test('what is taken back is open again, associations and all', async () => {
  const lineId = await bankLine('400');
  const postingId = await payment('400');
  await reconcile(lineId, [postingId]);
  const undone = await shop.done(unreconcileBankLine, { id: lineId });
  expect(undone['bankLineMatch']).toMatchObject({
    isApproved: false,
    approvedTime: null,
    subjectAssociations: [],
  });
  expect(undone['deleted']).toHaveLength(1);
  expect(isMatched(postingId)).toBe(false);
  expect(faults(await shop.run(unreconcileBankLine, { id: lineId }))).toEqual([
    'NOT_RECONCILED bankLineId',
  ]);
});

test('what cannot be matched is refused, all at once, before Billy is asked', async () => {
  const lineId = await bankLine('500');
  const postingId = await payment('500');
  const elsewhere = shop.graph
    .records('postings')
    .find((one) => one['accountId'] === shop.account(5810));
  const refused = await reconcile(lineId, [
    postingId,
    postingId,
    elsewhere?.id ?? '',
    'nobodysPosting00000000',
  ]);
  expect(faults(refused)).toEqual([
    'NOT_FOUND input.subjects.3.id',
    'DUPLICATE input.subjects.1',
    'INVALID input.subjects.2.id',
  ]);
  expect(faults(await reconcile(lineId, []))).toEqual(['REQUIRED input.subjects']);
  expect(faults(await reconcile(lineId, [await payment('499.99')]))).toEqual([
    'AMOUNT_DIFFERS input.subjects',
  ]);
  expect(faults(await reconcile('nobodysBankLine0000000', [postingId]))).toEqual([
    'NOT_FOUND bankLineId',
  ]);
});

describe('when a later step fails', () => {
  const serverError = { type: 'status', status: 422, body: refusal() } as const;

  function refusal() {
    return {
      meta: { statusCode: 422, success: false },
      errorCode: 'INVALID_RECORD',
      errorMessage: 'Invalid record',
      validationErrors: { bankLineMatch: { message: 'Afstemningen er låst.' } },
    };
  }

  test('the answer says how far it came, names what changed, and asking again finishes it', async () => {
    const lineId = await bankLine('600');
    const postingId = await payment('600');
    shop.graph.emulator.faults.set([
      { match: { method: 'PUT', path: '^/v2/bankLineMatches/' }, action: serverError },
    ]);
    const half = await reconcile(lineId, [postingId]);
    expect(faults(half)).toEqual(['PARTIALLY_DONE ']);
    expect(half.userErrors[0]?.message).toMatch(/2 steps, got through 1: could not approve/);
    expect(half['bankLineMatch']).toMatchObject({
      isApproved: false,
      subjectAssociations: [{ subject: { id: postingId } }],
    });
    expect(JSON.stringify(half['changed'])).toContain('BankLineSubjectAssociation');
    expect(isMatched(postingId)).toBe(false);

    shop.graph.emulator.faults.clear();
    const whole = await reconcile(lineId, [postingId]);
    expect(whole.userErrors).toEqual([]);
    expect(whole['bankLineMatch']).toMatchObject({ isApproved: true });
    expect(whole['bankLineMatch']).toMatchObject({ subjectAssociations: [{}] });
    expect(isMatched(postingId)).toBe(true);
  });

  test('nothing half undone counts as reconciled', async () => {
    const lineId = await bankLine('700');
    const postingId = await payment('700');
    await reconcile(lineId, [postingId]);
    shop.graph.emulator.faults.set([
      {
        match: { method: 'DELETE', path: '^/v2/bankLineSubjectAssociations/' },
        action: { type: 'status', status: 400 },
      },
    ]);
    const half = await shop.run(unreconcileBankLine, { id: lineId });
    expect(faults(half)).toEqual(['PARTIALLY_DONE ']);
    expect(half['bankLineMatch']).toMatchObject({ isApproved: false });
    expect(isMatched(postingId)).toBe(false);
  });

  test('a refusal of the first step is a refusal of the whole', async () => {
    const lineId = await bankLine('800');
    const postingId = await payment('800');
    shop.graph.emulator.faults.set([
      {
        match: { method: 'POST', path: '^/v2/bankLineSubjectAssociations' },
        action: {
          ...serverError,
          body: {
            ...refusal(),
            validationErrors: {
              bankLineSubjectAssociation: { attributes: { subjectReference: 'Findes ikke.' } },
            },
          },
        },
      },
    ]);
    const refused = await reconcile(lineId, [postingId]);
    expect(refused.userErrors).toMatchObject([
      { message: 'Findes ikke.', path: ['input', 'subjects'] },
    ]);
    expect(refused['bankLineMatch']).toBeNull();
  });

  test('a step whose answer is lost is said to be unknown, and repeats ask nothing', async () => {
    const lineId = await bankLine('900');
    const postingIds = [await payment('400'), await payment('500')];
    shop.graph.emulator.faults.set([
      {
        match: { method: 'POST', path: '^/v2/bankLineSubjectAssociations', nth: 2 },
        action: { type: 'commit_then_reset' },
      },
    ]);
    const variables = {
      id: lineId,
      input: { subjects: postingIds.map((id) => ({ type: 'POSTING', id })) },
      key: 'reconcile-1',
    };
    const lost = await shop.graph.query(reconcileBankLine, variables);
    shop.graph.emulator.faults.clear();
    const asked = shop.graph.emulator.requests().filter(({ method }) => method === 'POST').length;
    const again = await shop.graph.query(reconcileBankLine, variables);
    for (const { body } of [lost, again]) {
      expect(JSON.stringify(body.errors)).toContain('UPSTREAM_OUTCOME_UNKNOWN');
    }
    const posts = shop.graph.emulator.requests().filter(({ method }) => method === 'POST').length;
    expect(posts).toBe(asked);
    const associations = shop.graph
      .records('bankLineSubjectAssociations')
      .filter((one) => postingIds.some((id) => one['subjectReference'] === `posting:${id}`));
    expect(associations).toHaveLength(2);
  });
});
