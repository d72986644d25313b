/** Reminders (rykkere) and the late fees they bring. */

import {
  compare,
  multiply,
  negate,
  roundToCents,
  add,
  type DecimalText,
} from '../../accounting/money.ts';
import type { DateText } from '../../accounting/calendar.ts';
import type { WireRecord } from '../world.ts';
import type { Company } from './company.ts';
import { role } from './account-numbers.ts';
import { changeBalance } from './documents.ts';
import { textOf } from './records.ts';
import type { Invoice } from './sales.ts';

/** Danish law allows 100 kroner a reminder, three times, ten days apart (renteloven § 9 b). */
const flatFee = '100';

/** Sends a reminder; in kroner with a fee, of which the last carries interest too. Null when nothing is owed. */
export function remind(
  company: Company,
  invoice: Invoice,
  date: DateText,
  turn: number,
): WireRecord | null {
  if (compare(invoice.balance, '0') <= 0) return null;
  const { books, organization } = company;
  const { contact } = invoice.sale;
  const hasFee = invoice.currencyId === 'DKK';
  const percentageFee = hasFee && turn === 3 ? '2' : '0';
  const lateFee = hasFee ? addLateFee(company, invoice, date, percentageFee) : null;
  const reminder = books.add('invoiceReminders', {
    contactId: contact.id,
    createdTime: company.stamp(date),
    flatFee: hasFee ? flatFee : null,
    percentageFee: hasFee ? percentageFee : null,
    feeCurrencyId: invoice.currencyId,
    sendEmail: turn < 3,
    contactPersonId: contact.personIds[0] ?? null,
    emailSubject: `${String(turn)}. rykker for faktura ${textOf(invoice.record, 'invoiceNo')}`,
    emailBody: 'Vi har ikke registreret din betaling og beder dig betale inden ti dage.',
    copyToUserId: turn > 1 ? (organization['ownerUserId'] ?? null) : null,
  });
  books.add('invoiceReminderAssociations', {
    reminderId: reminder.id,
    invoiceId: invoice.record.id,
    lateFeeId: lateFee?.id ?? null,
  });
  return lateFee;
}

/** Takes a fee back: the invoice owes it no longer. */
export function voidLateFee(
  company: Company,
  invoice: Invoice,
  lateFee: WireRecord,
  date: DateText,
): void {
  lateFee['isVoided'] = true;
  changeBalance(company, invoice, negate(textOf(lateFee, 'amount')));
  company.ledger.void(`invoiceLateFee:${lateFee.id}`, date, company.stamp(date));
}

/** The fee raises the balance, not the gross amount, and carries no VAT. */
function addLateFee(
  company: Company,
  invoice: Invoice,
  entryDate: DateText,
  percentageFee: DecimalText,
): WireRecord {
  const interest = roundToCents(multiply(invoice.balance, multiply(percentageFee, '0.01')));
  const amount = add(flatFee, interest);
  const createdTime = company.stamp(entryDate);
  const lateFee = company.books.add('invoiceLateFees', {
    invoiceId: invoice.record.id,
    createdTime,
    entryDate,
    flatFee,
    percentageFee,
    amount,
  });
  company.ledger.post({
    originatorReference: `invoiceLateFee:${lateFee.id}`,
    originatorName: `Rykkergebyr, faktura ${textOf(invoice.record, 'invoiceNo')}`,
    entryDate,
    createdTime,
    lines: [
      changeBalance(company, invoice, amount),
      { accountId: company.chart(role.lateFeesRevenue), amount: negate(amount) },
    ],
  });
  return lateFee;
}
