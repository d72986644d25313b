/** The demo company's books tie out: what a bookkeeper would check before believing any of it. */

import { totalOf } from '../../../src/accounting/invoice-total.ts';
import {
  add,
  compare,
  multiply,
  negate,
  roundToCents,
  subtract,
  sum,
} from '../../../src/accounting/money.ts';
import { demoCompany, demoSeed } from '../../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../../src/emulator/world.ts';
import {
  accountIdOf,
  grouped,
  ledgerBalance,
  onlyCompany,
  recordsOf,
  signedBase,
  text,
} from './books.ts';

const company = onlyCompany(demoSeed()());
const rows = recordsOf.bind(null, company);
const taxRates = company.tables.get('taxRates') ?? new Map<string, WireRecord>();
const isApproved = ({ state }: WireRecord): boolean => state === 'approved';
const notVoided = ({ isVoided }: WireRecord): boolean => isVoided === false;

test('the books have the size of a small company with three fiscal years', () => {
  expect(company).toMatchObject(demoCompany);
  expect(rows('contacts')).toHaveLength(140);
  expect(rows('products')).toHaveLength(70);
  expect(rows('invoices')).toHaveLength(1000);
  expect(rows('bills')).toHaveLength(400);
  expect(rows('accounts')).toHaveLength(91);
  const years = new Set(rows('transactions').map((each) => text(each, 'entryDate').slice(0, 4)));
  expect([...years].sort()).toEqual(['2024', '2025', '2026']);
});

describe('the ledger', () => {
  test('every transaction balances to the øre', () => {
    const byTransaction = grouped(rows('postings'), 'transactionId');
    expect(byTransaction.size).toBe(rows('transactions').length);
    for (const postings of byTransaction.values()) expect(sum(postings.map(signedBase))).toBe('0');
  });

  test('all postings come to nothing, with the voided ones and without', () => {
    expect(sum(rows('postings').map(signedBase))).toBe('0');
    expect(sum(rows('postings').filter(notVoided).map(signedBase))).toBe('0');
  });

  test.each([1110, 5710, 5810, 7220, 7250, 7320])(
    'account %i is worth the same whether voided postings are counted or skipped',
    (accountNo) => {
      expect(ledgerBalance(company, accountNo)).toBe(ledgerBalance(company, accountNo, notVoided));
    },
  );

  test('every posting has a positive amount', () => {
    const isPositive = (member: string) => (posting: WireRecord) =>
      compare(text(posting, member), '0') > 0;
    expect(rows('postings').every(isPositive('amount'))).toBe(true);
    expect(rows('postings').every(isPositive('baseAmount'))).toBe(true);
  });

  test('every approved document, payment, journal, fee and VAT settlement has one transaction', () => {
    const originators = rows('transactions')
      .filter(({ isVoid }) => isVoid === false)
      .map((each) => text(each, 'originatorReference'))
      .sort();
    const expected = [
      ...rows('invoices')
        .filter(({ state }) => state !== 'draft')
        .map(({ id }) => `invoice:${id}`),
      ...rows('bills')
        .filter(({ state }) => state !== 'draft')
        .map(({ id }) => `bill:${id}`),
      ...rows('bankPayments').map(({ id }) => `bankPayment:${id}`),
      ...rows('contactBalancePayments').map(({ id }) => `contactBalancePayment:${id}`),
      ...rows('invoiceLateFees').map(({ id }) => `invoiceLateFee:${id}`),
      ...rows('salesTaxPayments').map(({ id }) => `salesTaxPayment:${id}`),
      ...rows('salesTaxReturns')
        .filter(({ isSettled }) => isSettled === true)
        .map(({ id }) => `salesTaxReturn:${id}`),
      ...rows('daybookTransactions')
        .filter(({ state }) => state !== 'draft')
        .map(({ id }) => `daybookTransaction:${id}`),
    ].sort();
    expect(originators).toEqual(expected);
  });

  test('the bank is never overdrawn', () => {
    const accountId = accountIdOf(company, 5710);
    const balances = rows('bankLines')
      .filter((line) => line['accountId'] === accountId)
      .map((line) => text(line, 'balance'));
    expect(balances.filter((balance) => compare(balance, '0') < 0)).toEqual([]);
  });
});

describe.each([
  ['invoices', 'invoiceLines', 'invoiceId', 'invoice', 5810, '1'],
  ['bills', 'billLines', 'billId', 'bill', 7320, '-1'],
] as const)('%s', (resource, lineResource, parent, singular, controlNo, direction) => {
  const documents = rows(resource);
  const lines = grouped(rows(lineResource), parent);
  const modifiers = grouped(rows('balanceModifiers').filter(notVoided), 'subjectReference');
  const lateFees = grouped(rows('invoiceLateFees').filter(notVoided), 'invoiceId');

  test('totals follow from the lines', () => {
    for (const document of documents) {
      const own = lines.get(document.id) ?? [];
      expect(own.length).toBeGreaterThan(0);
      const total = totalOf(own.map(lineInput), document['taxMode'] === 'incl' ? 'incl' : 'excl');
      expect(document).toMatchObject({
        amount: total.amount,
        tax: total.tax,
        grossAmount: total.grossAmount,
      });
      expect(own.map(({ amount, tax }) => [amount, tax])).toEqual(
        total.lines.map(({ amount, tax }) => [amount, tax]),
      );
    }
  });

  test('what is owed is gross amount and late fees less payments and credits', () => {
    for (const document of documents) {
      const changes = modifiers.get(`${singular}:${document.id}`) ?? [];
      const fees = lateFees.get(document.id) ?? [];
      const owed = sum([
        text(document, 'grossAmount'),
        ...[...changes, ...fees].map((each) => text(each, 'amount')),
      ]);
      expect(text(document, 'balance')).toBe(owed);
      expect(document['isPaid']).toBe(owed === '0');
      expect(compare(owed, '0')).toBeGreaterThanOrEqual(0);
    }
  });

  test('the control account holds what is owed, in kroner', () => {
    const owed = documents.filter(isApproved).map((document) => {
      const balance = roundToCents(
        multiply(text(document, 'balance'), text(document, 'exchangeRate')),
      );
      return document['type'] === 'creditNote' ? negate(balance) : balance;
    });
    expect(ledgerBalance(company, controlNo)).toBe(multiply(direction, sum(owed)));
  });

  test('some are paid, some not, some drafts, some voided, some credited, in several currencies', () => {
    const kinds = new Set(documents.map((each) => `${text(each, 'type')} ${text(each, 'state')}`));
    expect([...kinds].sort()).toEqual([
      ...(singular === 'bill' ? ['bill approved', 'bill draft', 'bill voided'] : []),
      'creditNote approved',
      ...(singular === 'invoice' ? ['invoice approved', 'invoice draft', 'invoice voided'] : []),
    ]);
    const currencies = new Set(documents.map((document) => text(document, 'currencyId')));
    for (const currency of ['DKK', 'EUR', 'USD', 'SEK']) expect(currencies).toContain(currency);
    const partly = documents.filter(
      (each) =>
        each['isPaid'] === false && (modifiers.get(`${singular}:${each.id}`)?.length ?? 0) > 0,
    );
    if (singular === 'invoice') expect(partly.length).toBeGreaterThan(0);
  });

  function lineInput(line: WireRecord): Parameters<typeof totalOf>[0][number] {
    const mode = line['discountMode'];
    const isBillLine = 'billId' in line;
    return {
      quantity: isBillLine ? '1' : text(line, 'quantity'),
      unitPrice: text(line, isBillLine ? 'amount' : 'unitPrice'),
      taxRate:
        line['taxRateId'] === null ? '0' : text(taxRates.get(text(line, 'taxRateId')), 'rate'),
      ...((mode === 'cash' || mode === 'percent') && {
        discount: { mode, value: text(line, 'discountValue') },
      }),
    };
  }
});

test('invoice numbers run without gaps up to the next one', () => {
  const numbers = rows('invoices')
    .flatMap(({ invoiceNo }) => (invoiceNo === null ? [] : [Number(invoiceNo)]))
    .sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(rows('organizations')[0]?.['nextInvoiceNo']).toBe(numbers.length + 1);
});

test('payments reduce their subjects by cash and fee at their rate', () => {
  const byPayment = grouped(rows('balanceModifiers'), 'modifierReference');
  const surpluses = grouped(rows('contactBalancePostings'), 'originatorReference');
  for (const payment of rows('bankPayments')) {
    const reference = `bankPayment:${payment.id}`;
    const reduced = negate(
      sum((byPayment.get(reference) ?? []).map((each) => text(each, 'amount'))),
    );
    const surplus = sum((surpluses.get(reference) ?? []).map((each) => text(each, 'amount')));
    const fee = payment['feeAmount'] === null ? '0' : text(payment, 'feeAmount');
    const cash = text(payment, 'cashAmount');
    const settling = payment['cashSide'] === 'debit' ? add(cash, fee) : subtract(cash, fee);
    const atRate = roundToCents(multiply(add(reduced, surplus), text(payment, 'cashExchangeRate')));
    expect(atRate).toBe(settling);
  }
});

test.each([
  [7310, 'isCustomer', 'credit'],
  [5820, 'isSupplier', 'debit'],
] as const)(
  'prepayments on account %i are what contacts have to their credit',
  (accountNo, role, side) => {
    const mine = rows('contactBalancePostings').filter(
      (posting) => notVoided(posting) && isOfCustomer(posting) === (role === 'isCustomer'),
    );
    expect(mine.length).toBeGreaterThan(0);
    const owing = sum(
      mine.map((each) =>
        each['side'] === side ? text(each, 'amount') : negate(text(each, 'amount')),
      ),
    );
    expect(ledgerBalance(company, accountNo)).toBe(side === 'credit' ? negate(owing) : owing);
  },
);

/** Customers pay in invoices, suppliers are paid bills: the documents beside the surplus tell. */
function isOfCustomer(posting: WireRecord): boolean {
  return rows('balanceModifiers').some(
    (modifier) =>
      modifier['modifierReference'] === posting['originatorReference'] &&
      text(modifier, 'subjectReference').startsWith('invoice:'),
  );
}

describe.each([5710, 5711])('bank account %i', (accountNo) => {
  const accountId = accountIdOf(company, accountNo);
  const lines = rows('bankLines').filter((line) => line['accountId'] === accountId);
  const matches = rows('bankLineMatches').filter((match) => match['accountId'] === accountId);
  const signed = (each: WireRecord): string =>
    each['side'] === 'debit' ? text(each, 'amount') : negate(text(each, 'amount'));

  test("the bank's running balance is the sum of its lines", () => {
    const expected: string[] = [];
    for (const line of lines) expected.push(add(expected.at(-1) ?? '0', signed(line)));
    expect(lines.map((line) => text(line, 'balance'))).toEqual(expected);
  });

  test('each approved match has as much in lines as in postings', () => {
    const linesByMatch = grouped(lines, 'matchId');
    const associations = grouped(rows('bankLineSubjectAssociations'), 'matchId');
    const postings = company.tables.get('postings');
    for (const match of matches) {
      const ofLines = sum((linesByMatch.get(match.id) ?? []).map(signed));
      expect(signed(match)).toBe(ofLines);
      const ofPostings = (associations.get(match.id) ?? []).map((association) => {
        const posting = postings?.get(
          text(association, 'subjectReference').slice('posting:'.length),
        );
        expect(posting?.['isBankMatched']).toBe(true);
        expect(posting?.['accountId']).toBe(accountId);
        return posting ? signedBase(posting) : '0';
      });
      if (match['isApproved'] === true) expect(sum(ofPostings)).toBe(ofLines);
      else expect(ofPostings).toEqual([]);
    }
  });

  test('the bank agrees with the ledger on all that is matched, and the rest is recent', () => {
    const matched = new Set(
      matches.filter((each) => each['isApproved'] === true).map(({ id }) => id),
    );
    const ofLines = sum(lines.filter((line) => matched.has(text(line, 'matchId'))).map(signed));
    const isMatched = (posting: WireRecord): boolean => posting['isBankMatched'] === true;
    expect(ledgerBalance(company, accountNo, isMatched)).toBe(ofLines);
    const unmatched = rows('postings').filter(
      (each) => each['accountId'] === accountId && !isMatched(each) && notVoided(each),
    );
    expect(unmatched.length).toBeGreaterThan(0);
    for (const posting of unmatched) expect(text(posting, 'entryDate') > '2026-11-01').toBe(true);
  });
});

describe('VAT', () => {
  const vatAccounts = [7220, 7230, 7240, 7250];
  const returns = rows('salesTaxReturns');
  const settled = returns.filter(({ isSettled }) => isSettled === true);
  const settlementIds = new Set(
    rows('transactions')
      .filter((each) => text(each, 'originatorReference').startsWith('salesTaxReturn:'))
      .map(({ id }) => id),
  );
  const isSettlement = (posting: WireRecord): boolean =>
    settlementIds.has(text(posting, 'transactionId'));

  test('eleven quarters are settled, ten of them paid, and the running one is open', () => {
    expect(settled).toHaveLength(11);
    expect(returns.filter(({ isPaid }) => isPaid === true)).toHaveLength(10);
    expect(rows('salesTaxPayments')).toHaveLength(10);
    expect(returns.at(-1)).toMatchObject({ period: '2026-4', isSettled: false, isPaid: false });
  });

  test('the VAT accounts are empty at the end of each settled quarter', () => {
    for (const period of settled) {
      for (const accountNo of vatAccounts) {
        const until = (posting: WireRecord): boolean =>
          text(posting, 'entryDate') <= text(period, 'endDate');
        expect(ledgerBalance(company, accountNo, until)).toBe('0');
      }
    }
  });

  test('each return is the sum of its postings, in whole kroner a box', () => {
    for (const period of settled) {
      const boxes = vatAccounts.map((accountNo) =>
        ledgerBalance(
          company,
          accountNo,
          (posting) => posting['salesTaxReturnId'] === period.id && !isSettlement(posting),
        ),
      );
      const whole = boxes.map((box) =>
        String(Math.sign(Number(box)) * Math.round(Math.abs(Number(box)))),
      );
      expect(text(period, 'totalAmount')).toBe(negate(sum(whole)));
      const exact = negate(sum(boxes));
      expect(Math.abs(Number(subtract(exact, text(period, 'totalAmount'))))).toBeLessThan(2.01);
    }
  });

  test('what has been settled and not been paid stands on the settlement account', () => {
    const unpaid = settled.filter(({ isPaid }) => isPaid === false);
    expect(ledgerBalance(company, 7210)).toBe(
      negate(sum(unpaid.map((each) => text(each, 'totalAmount')))),
    );
  });

  test('purchases abroad owe and deduct the same VAT', () => {
    const beforeSettling = (posting: WireRecord): boolean => !isSettlement(posting);
    const owed = sum([7230, 7240].map((no) => ledgerBalance(company, no, beforeSettling)));
    expect(compare(owed, '0')).toBe(-1);
    const reversed = [...taxRates.values()].filter((rate) =>
      text(rate, 'name').startsWith('Køb af'),
    );
    const byRate = grouped(rows('taxRateDeductionComponents'), 'taxRateId');
    for (const rate of reversed) {
      const shares = (byRate.get(rate.id) ?? []).map((component) => text(component, 'share'));
      expect(shares).toEqual(['0.25', '-0.25']);
    }
  });
});

test('the company makes money', () => {
  const isResult = ({ natureId }: WireRecord): boolean =>
    natureId === 'revenue' || natureId === 'expense';
  const resultAccounts = new Set(
    rows('accounts')
      .filter(isResult)
      .map(({ id }) => id),
  );
  const result = sum(
    rows('postings')
      .filter((posting) => resultAccounts.has(text(posting, 'accountId')))
      .map((posting) => negate(signedBase(posting))),
  );
  expect(compare(result, '0')).toBe(1);
});
