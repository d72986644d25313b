/** What is entered by hand: capital, wages and what follows from them, depreciation, savings, petty cash. */

import { addDays, firstOfMonth, lastOfMonth, type DateText } from '../../../accounting/calendar.ts';
import type { Agenda } from '../agenda.ts';
import { attachFile } from '../attachments.ts';
import { bankAccountNo, cashAccountNo, ownerAccountNo } from '../account-numbers.ts';
import type { Company } from '../company.ts';
import { enterJournal, voidJournal, type Journal, type JournalLine } from '../journals.ts';
import { tableOf, textOf } from '../records.ts';

export const savingsAccountNo = 5711;

interface Scene {
  readonly company: Company;
  readonly agenda: Agenda;
  readonly from: DateText;
  readonly today: DateText;
}

/** Monthly wages of three people, in kroner: what they cost and to whom it is owed. */
const wages: readonly JournalLine[] = [
  { accountNo: 1410, amount: '84000', text: 'Løn' },
  { accountNo: 1450, amount: '6720', text: 'Pension, arbejdsgiver' },
  { accountNo: 1420, amount: '594', text: 'ATP, arbejdsgiver' },
  { accountNo: 7330, amount: '-24700', text: 'A-skat' },
  { accountNo: 7340, amount: '-6720', text: 'AM-bidrag' },
  { accountNo: 7350, amount: '-891', text: 'ATP' },
  { accountNo: 7390, amount: '-10080', text: 'Pension' },
  { accountNo: bankAccountNo, amount: '-16400', text: 'Løn, medarbejder 1' },
  { accountNo: bankAccountNo, amount: '-16123', text: 'Løn, medarbejder 2' },
  { accountNo: bankAccountNo, amount: '-16400', text: 'Løn, medarbejder 3' },
];

/** Paid on the tenth of the next month. */
const wageDebts: readonly JournalLine[] = [
  { accountNo: 7330, amount: '24700', contraAccountNo: bankAccountNo, text: 'A-skat' },
  { accountNo: 7340, amount: '6720', contraAccountNo: bankAccountNo, text: 'AM-bidrag' },
  { accountNo: 7350, amount: '891', contraAccountNo: bankAccountNo, text: 'ATP' },
  { accountNo: 7390, amount: '10080', contraAccountNo: bankAccountNo, text: 'Pension' },
];

/** Plans everything a bookkeeper enters from the first day to the last. */
export function planBookkeeping({ company, agenda, from, today }: Scene): void {
  const daybooks = daybooksOf(company);
  let voucher = 0;
  const plan = (
    date: DateText,
    description: string,
    lines: readonly JournalLine[],
    more: Partial<Journal> & { readonly isWages?: true } = {},
  ): void => {
    const { isWages, ...rest } = more;
    agenda.on(date, (entryDate) => {
      const daybookId = isWages ? daybooks.wages : daybooks.general;
      const voucherNo = `K${++voucher}`;
      enterJournal(company, { daybookId, entryDate, voucherNo, description, lines, ...rest });
    });
  };
  planBeginning(plan, from);
  for (let month = 1; firstOfMonth(2024, month) <= today; month++) {
    planMonth(plan, month);
  }
  planOddities({ company, agenda, from, today }, daybooks.general);
}

type Plan = (
  date: DateText,
  description: string,
  lines: readonly JournalLine[],
  more?: Partial<Journal> & { readonly isWages?: true },
) => void;

function planBeginning(plan: Plan, from: DateText): void {
  plan(from, 'Indskud af selskabskapital', [
    { accountNo: bankAccountNo, amount: '400000' },
    { accountNo: 7140, amount: '-40000', text: 'Selskabskapital' },
    { accountNo: ownerAccountNo, amount: '-360000', text: 'Lån fra ejer' },
  ]);
  plan(addDays(from, 3), 'Køb af varebil og inventar', [
    {
      accountNo: 5320,
      amount: '225000',
      taxRate: 'purchases',
      contraAccountNo: bankAccountNo,
      text: 'Varebil',
    },
  ]);
  plan(addDays(from, 4), 'Depositum, lokaler', [
    { accountNo: 5410, amount: '42000', contraAccountNo: bankAccountNo },
  ]);
  plan(addDays(from, 5), 'Kontanter til kassen', [
    { accountNo: cashAccountNo, amount: '15000', contraAccountNo: bankAccountNo },
  ]);
}

function planMonth(plan: Plan, month: number): void {
  const lastDay = lastOfMonth(2024, month);
  const apiType = `payroll-${lastDay.slice(0, 7)}`;
  plan(lastDay, `Løn ${lastDay.slice(0, 7)}`, wages, { isWages: true, extra: { apiType } });
  plan(addDays(lastDay, 10), 'A-skat, AM-bidrag, ATP og pension', wageDebts, { isWages: true });
  plan(lastDay, 'Afskrivning', [{ accountNo: 2010, amount: '3000', contraAccountNo: 5330 }]);
  plan(addDays(lastDay, -8), 'Indkøb af kaffe', [
    {
      accountNo: 1460,
      amount: '218.75',
      taxRate: 'purchases',
      contraAccountNo: cashAccountNo,
      text: 'Kaffe og te',
    },
  ]);
  plan(addDays(lastDay, -12), 'Overførsel til opsparing', [
    { accountNo: savingsAccountNo, amount: '5000', contraAccountNo: bankAccountNo },
  ]);
  plan(addDays(lastDay, -3), 'Bankgebyr', [
    { accountNo: 1870, amount: '79', contraAccountNo: bankAccountNo },
  ]);
  if (month % 3 === 0) {
    plan(lastDay, 'Rentetilskrivning', [
      { accountNo: savingsAccountNo, amount: '62.5', contraAccountNo: 2230 },
    ]);
    plan(addDays(lastDay, -5), 'Hævet af ejer', [
      { accountNo: ownerAccountNo, amount: '20000', contraAccountNo: bankAccountNo },
    ]);
  }
}

/** A journal entered twice and voided, one kept as a draft with what it is to pay, one with its voucher. */
function planOddities({ company, agenda, from, today }: Scene, daybookId: string): void {
  const lines = [{ accountNo: 1810, amount: '400', contraAccountNo: bankAccountNo }];
  for (const [days, voucherNo] of [
    [40, 'K-F1'],
    [400, 'K-F2'],
  ] as const) {
    agenda.on(addDays(from, days), (entryDate) => {
      const description = 'Kontorartikler, tastet to gange';
      const entry = { daybookId, entryDate, voucherNo, description, lines };
      voidJournal(company, enterJournal(company, entry), entryDate);
    });
  }
  agenda.on(today, (entryDate) => {
    const draft = enterJournal(company, {
      daybookId,
      entryDate,
      voucherNo: 'K-D1',
      description: 'Afklares med revisor',
      state: 'draft',
      lines: [
        {
          accountNo: 5810,
          amount: '-500',
          text: 'Faktura',
          extra: draftSettles(company, 'invoices'),
        },
        { accountNo: 7320, amount: '500', text: 'Regning', extra: draftSettles(company, 'bills') },
        {
          accountNo: 1840,
          amount: '250',
          taxRate: 'purchases',
          contraAccountNo: cashAccountNo,
          extra: { contraTaxRateId: company.tax.rate('purchasesExempt').id },
        },
      ],
      extra: { extendedDescription: 'Kunde og leverandør er samme firma; modregnes måske.' },
    });
    attachFile(company, {
      ownerReference: `daybookTransaction:${draft.id}`,
      fileName: 'aftale-om-modregning.pdf',
      date: entryDate,
    });
  });
}

/** The newest document of its kind, as the one the draft would settle. */
function draftSettles(company: Company, resource: 'invoices' | 'bills'): Record<string, string> {
  const approved = [...tableOf(company.books.tables, resource).values()].filter(
    ({ state, isPaid }) => state === 'approved' && isPaid === false,
  );
  const newest = approved.at(-1);
  if (!newest) return {};
  if (resource === 'bills') return { paidBillId: newest.id };
  return {
    paidInvoiceId: newest.id,
    paidExternalInvoiceId: `ekstern-${textOf(newest, 'invoiceNo')}`,
  };
}

function daybooksOf({ books, chart }: Company): { general: string; wages: string } {
  const [general] = tableOf(books.tables, 'daybooks').values();
  if (!general) throw new Error('A company is founded with a daybook.');
  general['defaultContraAccountId'] = chart(bankAccountNo);
  const wagesBook = books.add('daybooks', {
    name: 'Løn',
    isTransactionSummaryEnabled: false,
    defaultContraAccountId: chart(bankAccountNo),
  });
  for (const daybookId of [general.id, wagesBook.id]) {
    [bankAccountNo, cashAccountNo].forEach((accountNo, priority) => {
      books.add('daybookBalanceAccounts', { daybookId, accountId: chart(accountNo), priority });
    });
  }
  return { general: general.id, wages: wagesBook.id };
}
