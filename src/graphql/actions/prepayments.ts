/** Settling documents from what their contact has prepaid or overpaid. */

import { compare, negate, subtract, sum, type DecimalText } from '../../accounting/money.ts';
import { isPaymentIn, owedTogether } from '../../accounting/payment.ts';
import type { WireInput } from '../../billy/writes.ts';
import type { MutationResolvers } from '../../generated/graphql.ts';
import type { GraphQLContext } from '../context.ts';
import { textIn } from '../tax-choice.ts';
import { act } from './act.ts';
import { payable, referencesTo, type DocumentIds, type OwedDocument } from './documents.ts';
import type { Faults } from './faults.ts';
import { decimalOf } from './values.ts';
import { voiding } from './voiding.ts';

export const prepaymentActions: MutationResolvers = {
  settleFromBalance: (_parent, { input, idempotencyKey }, context) =>
    act(context, {
      operation: 'settleFromBalance',
      resource: 'contactBalancePayments',
      args: { input, idempotencyKey },
      paths: { associations: ['input'] },
      check: (faults) => planSettlement(context, faults, input),
      write: (writer, wire) => writer.create('contactBalancePayments', wire),
    }),
  voidContactBalancePayment: (_parent, args, context) =>
    voiding(
      context,
      { operation: 'voidContactBalancePayment', resource: 'contactBalancePayments' },
      args,
    ),
};

interface SettlementInput extends DocumentIds {
  readonly amount: DecimalText;
  readonly entryDate: string;
}

/** What Billy is to be sent. */
async function planSettlement(
  context: GraphQLContext,
  faults: Faults,
  input: SettlementInput,
): Promise<WireInput | undefined> {
  const { amount, entryDate } = input;
  const [documents] = await Promise.all([
    payable(context, faults, input),
    faults.openBooks(context, entryDate, ['input', 'entryDate']),
  ]);
  faults.positive(amount, ['input', 'amount']);
  requireOneContact(faults, documents);
  const [first] = documents;
  if (faults.all.length > 0 || first === undefined) return undefined;
  const isIn = isPaymentIn(documents);
  const owed = owedTogether(documents, isIn);
  const prepaid = await prepaidBy(context, first, isIn);
  for (const [code, limit, what] of [
    ['OVERPAYMENT', owed, 'what is owed'],
    ['BALANCE_TOO_SMALL', prepaid, 'what the contact has prepaid'],
  ] as const) {
    if (limit === null || compare(amount, limit) <= 0) continue;
    faults.add(code, ['input', 'amount'], `Expected at most ${what}, ${limit}, got ${amount}.`);
  }
  const { organizationId } = context.company;
  return { organizationId, entryDate, amount, associations: referencesTo(documents) };
}

function requireOneContact(faults: Faults, documents: readonly OwedDocument[]): void {
  const expected = textIn(documents[0]?.record, 'contactId');
  for (const { record, path } of documents) {
    if (textIn(record, 'contactId') === expected) continue;
    faults.add('MIXED_CONTACTS', path, 'Expected documents of one contact, whose balance is used.');
  }
}

/** As many postings as one page holds. */
const PAGE_SIZE = 1000;

/**
 * Billy cannot narrow these postings to a contact. There are few of them in any company; where there are more than a
 * page, null leaves the judgement to Billy.
 */
async function prepaidBy(
  { loaders }: GraphQLContext,
  { record }: OwedDocument,
  isIn: boolean,
): Promise<DecimalText | null> {
  const all = await loaders.fresh().list('contactBalancePostings', {
    filters: {},
    offset: 0,
    count: PAGE_SIZE,
    include: [],
  });
  if (all.total > PAGE_SIZE) return null;
  const own = all.records.filter(
    (posting) =>
      posting['contactId'] === record['contactId'] &&
      posting['currencyId'] === record['currencyId'] &&
      posting['isVoided'] !== true,
  );
  const onSide = (side: string) =>
    sum(own.filter((posting) => posting['side'] === side).map((one) => decimalOf(one, 'amount')));
  const credit = subtract(onSide('credit'), onSide('debit'));
  // What a customer has prepaid is owed to him: a credit. What a supplier holds is ours: a debit.
  return isIn ? credit : negate(credit);
}
