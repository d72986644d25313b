/**
 * What the bank says: a line for each movement of a bank account, with the bank's running balance, matched
 * to the postings it stands for up to a day and waiting after it.
 */

import { addDays, type DateText } from '../../accounting/calendar.ts';
import {
  add,
  compare,
  multiply,
  roundToCents,
  subtract,
  sum,
  type DecimalText,
} from '../../accounting/money.ts';
import type { WireRecord } from '../world.ts';
import type { Company } from './company.ts';
import { sided } from '../effects/ledger.ts';
import { signedBaseAmount } from './ledger.ts';
import { tableOf, textOf } from './records.ts';

export interface Statement {
  readonly accountNo: number;
  /** Through this day all lines are matched. */
  readonly matchedThrough: DateText;
  /** Through this day the bank has sent lines. */
  readonly through: DateText;
  readonly unbooked: readonly Unbooked[];
}

/** A movement the bank knows of and the books do not. */
interface Unbooked {
  readonly entryDate: DateText;
  readonly description: string;
  readonly amount: DecimalText;
  /** Where the match proposes to book the difference to what was expected. */
  readonly feeAccountNo?: number;
}

interface Movement extends Omit<Unbooked, 'amount'> {
  /** Usually one; now and then a customer has sent the money in two parts. */
  readonly amounts: readonly DecimalText[];
  readonly postings: readonly WireRecord[];
}

/** Every this many, money in arrived in two parts. */
const splitEvery = 40;

/** Writes the statement of a bank account over all that has been posted to it. */
export function addStatement(company: Company, statement: Statement): void {
  let balance = '0';
  for (const movement of movementsOf(company, statement)) {
    const isMatched = movement.entryDate <= statement.matchedThrough;
    const matchId = addMatch(company, statement, movement, isMatched);
    for (const amount of movement.amounts) {
      balance = add(balance, amount);
      addLine(company, statement, movement, { matchId, amount, balance, isMatched });
    }
    if (!isMatched) continue;
    for (const posting of movement.postings) {
      const subjectReference = `posting:${posting.id}`;
      company.books.add('bankLineSubjectAssociations', { matchId, subjectReference });
      posting['isBankMatched'] = true;
    }
  }
}

/** In the bank's order: by day, what was posted before what was not. */
function movementsOf(company: Company, statement: Statement): Movement[] {
  const posted = [...postingsByTransaction(company, company.chart(statement.accountNo)).values()]
    .map(movementOf)
    .filter(({ entryDate }) => entryDate <= statement.through);
  const unbooked = statement.unbooked.map(({ amount, ...rest }) => ({
    ...rest,
    amounts: [amount],
    postings: [],
  }));
  return [...posted, ...unbooked].sort((a, b) =>
    a.entryDate < b.entryDate ? -1 : a.entryDate > b.entryDate ? 1 : 0,
  );
}

/** A voided payment never reached the bank. */
function postingsByTransaction(company: Company, accountId: string): Map<string, WireRecord[]> {
  const byTransaction = new Map<string, WireRecord[]>();
  for (const posting of tableOf(company.books.tables, 'postings').values()) {
    if (posting['accountId'] !== accountId || posting['isVoided'] === true) continue;
    const transactionId = textOf(posting, 'transactionId');
    byTransaction.set(transactionId, [...(byTransaction.get(transactionId) ?? []), posting]);
  }
  return byTransaction;
}

function movementOf(postings: readonly WireRecord[], index: number): Movement {
  const [first] = postings;
  if (!first) throw new Error('Expected a movement to have postings.');
  const total = sum(postings.map(signedBaseAmount));
  const isSplit = index % splitEvery === splitEvery - 1 && compare(total, '100') > 0;
  const part = roundToCents(multiply(total, '0.5'));
  return {
    entryDate: textOf(first, 'entryDate'),
    description: textOf(first, 'text').toUpperCase(),
    amounts: isSplit ? [part, subtract(total, part)] : [total],
    postings,
  };
}

function addMatch(
  { books, chart }: Company,
  { accountNo }: Statement,
  { entryDate, amounts, feeAccountNo }: Movement,
  isMatched: boolean,
): string {
  const { id } = books.add('bankLineMatches', {
    accountId: chart(accountNo),
    entryDate,
    ...sided(sum(amounts)),
    isApproved: isMatched,
    approvedTime: isMatched ? `${addDays(entryDate, 1)}T08:00:00` : null,
    differenceType: feeAccountNo ? 'fee' : null,
    feeAccountId: feeAccountNo ? chart(feeAccountNo) : null,
  });
  return id;
}

function addLine(
  { books, chart }: Company,
  { accountNo }: Statement,
  { entryDate, description }: Movement,
  line: { matchId: string; amount: DecimalText; balance: DecimalText; isMatched: boolean },
): void {
  const lineNo = tableOf(books.tables, 'bankLines').size + 1;
  books.add('bankLines', {
    matchId: line.matchId,
    accountId: chart(accountNo),
    entryDate,
    description,
    ...sided(line.amount),
    status: 'booked',
    provider: lineNo % 9 === 0 ? 'csv' : 'feed',
    externalId: `${accountNo}-${lineNo}`,
    groupId: `${accountNo}-${entryDate}`,
    balance: line.balance,
    isReconciled: line.isMatched,
    receiptState: compare(line.amount, '0') < 0 && !line.isMatched ? 'missing' : 'notNeeded',
  });
}
