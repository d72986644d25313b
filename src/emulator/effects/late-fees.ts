/** Late fees (rykkergebyrer) and the reminders (rykkere) that charge them. */

import { add, divide, multiply, negate, roundToCents } from '../../accounting/money.ts';
import { invalid } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { changeBalance, documentAt } from './balances.ts';
import type { Effects, Saved } from './effects.ts';
import { accountInRole, post, voidPostings } from './ledger.ts';
import { refuseUnvoiding } from './voiding.ts';

/** A fee for paying late: owed beside the invoice's gross amount. */
export const invoiceLateFees: Effects = {
  saved: (work, saved) => {
    if (saved.before) changeLateFee(work, saved);
    else bookLateFee(work, saved.record);
  },
};

/** Works out the fee's amount, adds it to the balance and posts it. @throws Invalid unless approved */
function bookLateFee(work: Work, fee: WireRecord): void {
  const invoice = documentAt(work.company, `invoice:${textOf(fee, 'invoiceId')}`);
  if (invoice?.record['state'] !== 'approved') {
    throw invalid(
      'Late fees can only be added to approved invoices.',
      'Rykkergebyrer kan kun lægges på godkendte fakturaer.',
    );
  }
  const share = divide(textOf(fee, 'percentageFee') || '0', '100');
  const percentage = roundToCents(multiply(textOf(invoice.record, 'balance') || '0', share));
  const amount = add(textOf(fee, 'flatFee') || '0', percentage);
  work.change('invoiceLateFees', fee, { amount });
  const owed = changeBalance(work, invoice, amount);
  const earned = {
    accountId: accountInRole(work.company, 'lateFeesRevenue'),
    currencyId: owed.currencyId,
    amount: negate(owed.amount),
    baseAmount: negate(owed.baseAmount),
  };
  post(work, {
    originatorReference: `invoiceLateFee:${fee.id}`,
    originatorName: `Rykkergebyr, faktura ${textOf(invoice.record, 'invoiceNo')}`,
    voucherNo: null,
    entryDate: textOf(fee, 'entryDate'),
    lines: [owed, earned],
  });
}

/** Only voiding changes a fee, and nothing brings it back. */
function changeLateFee(work: Work, { record, before }: Saved): void {
  if (before?.['isVoided'] === record['isVoided']) return;
  refuseUnvoiding(record);
  const invoice = documentAt(work.company, `invoice:${textOf(record, 'invoiceId')}`);
  if (invoice) changeBalance(work, invoice, negate(textOf(record, 'amount') || '0'));
  voidPostings(work, `invoiceLateFee:${record.id}`);
}

/** A reminder (rykker) names invoices, and charges each the fee it carries. */
export const invoiceReminders: Effects = {
  saved: (work, { record, before }) => {
    if (before) throw invalid('Reminders cannot be changed.', 'Rykkere kan ikke ændres.');
    const associations = work.company.where('invoiceReminderAssociations', 'reminderId', record.id);
    if (associations.length === 0) {
      throw invalid(
        'Reminders must name at least one invoice.',
        'Rykkere skal nævne mindst én faktura.',
      );
    }
    const flatFee = textOf(record, 'flatFee') || '0';
    const percentageFee = textOf(record, 'percentageFee') || '0';
    if (Number(flatFee) === 0 && Number(percentageFee) === 0) return;
    for (const association of associations) {
      const fee = work.add('invoiceLateFees', {
        invoiceId: textOf(association, 'invoiceId'),
        entryDate: work.today,
        flatFee,
        percentageFee,
        isVoided: false,
      });
      bookLateFee(work, fee);
      work.change('invoiceReminderAssociations', association, { lateFeeId: fee.id });
    }
  },
};
