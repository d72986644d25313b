/** Three years of purchases: goods, rent, services from abroad, lunches; with receipts, and how they get paid. */

import { addDays, type DateText } from '../../../accounting/calendar.ts';
import { compare, type DecimalText } from '../../../accounting/money.ts';
import type { Agenda } from '../agenda.ts';
import { attachFile } from '../attachments.ts';
import { bankAccountNo } from '../account-numbers.ts';
import type { Company } from '../company.ts';
import type { Contact } from '../contacts.ts';
import { referenceOf } from '../documents.ts';
import { pay } from '../payments.ts';
import {
  approveBill,
  draftBill,
  type Bill,
  type Purchase,
  type PurchaseLine,
} from '../purchases.ts';
import { randomFor, type Random } from '../random.ts';
import { textOf, type Values } from '../records.ts';
import { isInEu } from '../reference/index.ts';
import { abroadNeeds, homeNeeds } from './needs.ts';
import { exchangeRateOn } from './rates.ts';

const purchaseCounts = { bills: 376, creditNotes: 12, drafts: 12 } as const;

interface Scene {
  readonly company: Company;
  readonly agenda: Agenda;
  readonly suppliers: readonly Contact[];
  readonly from: DateText;
  readonly today: DateText;
}

export function planPurchases(scene: Scene): void {
  const { company, agenda, from, today } = scene;
  const random = randomFor('demo purchases');
  const days = (Date.parse(today) - Date.parse(from)) / 86_400_000;
  let voucher = 0;
  const nextVoucher = (): string => `B${++voucher}`;
  for (let index = 0; index < purchaseCounts.bills; index++) {
    const date = addDays(from, Math.floor((index * days) / purchaseCounts.bills));
    const purchase = purchaseOf(scene, random, date, index);
    agenda.on(date, () => {
      const bill = draftBill(company, purchase);
      approveBill(company, bill, nextVoucher());
      attachReceipts(company, bill, date, index);
      if (index % 127 === 60) voidBill(company, bill, date);
      else if (index % 31 === 7) planCredit(scene, bill, nextVoucher);
      else planPayment(agenda, company, bill, index);
    });
  }
  for (let index = 0; index < purchaseCounts.drafts; index++) {
    const date = addDays(today, -index);
    const purchase = purchaseOf(scene, random, date, index * 5);
    agenda.on(date, () => void draftBill(company, purchase));
  }
}

function purchaseOf(scene: Scene, random: Random, entryDate: DateText, index: number): Purchase {
  const contact = random.pick(scene.suppliers);
  const currencyId = currencyOf(contact);
  const isPaidOnTheSpot = index % 11 === 6 && currencyId === 'DKK';
  return {
    contact,
    entryDate,
    dueDate: addDays(entryDate, isPaidOnTheSpot ? 0 : random.pick([8, 14, 30])),
    taxMode: index % 5 === 0 ? 'incl' : 'excl',
    currencyId,
    exchangeRate: exchangeRateOn(currencyId, entryDate),
    lines: linesOf(contact, random, currencyId),
    extra: {
      suppliersInvoiceNo: index % 9 === 8 ? null : `L-${String(40_000 + index * 13)}`,
      ...(isPaidOnTheSpot && {
        paymentAccountId: scene.company.chart(bankAccountNo),
        paymentDate: entryDate,
      }),
      ...originOf(index),
    },
  };
}

/** Some bills come by mail, and of those some have only been scanned. */
function originOf(index: number): Values {
  if (index % 7 !== 2) return {};
  return {
    isBare: index % 21 === 2,
    source: 'email',
    subject: `Faktura ${String(40_000 + index * 13)}`,
    scannedCode: index % 21 === 2 ? `scan-${String(index)}` : null,
    scannedState: index % 21 === 2 ? 'scanned' : null,
  };
}

function currencyOf(contact: Contact): string {
  const currencyId = contact.record['currencyId'];
  return typeof currencyId === 'string' && contact.countryId !== 'DK' ? currencyId : 'DKK';
}

function linesOf(contact: Contact, random: Random, currencyId: string): PurchaseLine[] {
  const isAbroad = contact.countryId !== 'DK';
  return Array.from({ length: random.integer(1, 3) }, () => {
    const need = random.pick(isAbroad ? abroadNeeds : homeNeeds);
    const [accountNo, description, rate, least, most] = need;
    const kroner = random.integer(least, most);
    const amount: DecimalText =
      currencyId === 'DKK'
        ? `${kroner}.${String(random.integer(1, 9))}`
        : String(Math.ceil(kroner / 8));
    const taxRate = isAbroad && !isInEu(contact.countryId) ? 'purchasesAbroad' : rate;
    return { accountNo, description, taxRate, amount };
  });
}

function attachReceipts(company: Company, bill: Bill, date: DateText, index: number): void {
  if (index % 4 === 3) return;
  const extension = index % 6 === 1 ? 'jpg' : 'pdf';
  attachFile(company, {
    ownerReference: referenceOf(bill),
    fileName: `bilag-${textOf(bill.record, 'voucherNo')}.${extension}`,
    date,
    scan: {
      documentDate: date,
      amount: bill.total.grossAmount,
      supplier: bill.purchase.contact.name,
      type: 'bill',
    },
  });
}

function planPayment(agenda: Agenda, company: Company, bill: Bill, index: number): void {
  if (index % 37 === 36) return;
  const onTheSpot = bill.record['paymentDate'];
  const paymentDate = typeof onTheSpot === 'string' ? onTheSpot : bill.purchase.dueDate;
  agenda.on(paymentDate, (entryDate) => {
    if (compare(bill.balance, '0') <= 0) return;
    const surplus = index % 97 === 40 && bill.currencyId === 'DKK' ? '100' : '0';
    pay(company, {
      subjects: [{ document: bill, reduction: bill.balance }],
      entryDate,
      exchangeRate: exchangeRateOn(bill.currencyId, entryDate),
      ...(bill.currencyId !== 'DKK' && { fee: '40' }),
      surplus,
    });
  });
}

function planCredit(scene: Scene, bill: Bill, nextVoucher: () => string): void {
  const { company, agenda, today } = scene;
  const { purchase } = bill;
  const date = addDays(purchase.entryDate, 6);
  agenda.on(date > today ? purchase.entryDate : date, (entryDate) => {
    const credit = draftBill(company, {
      ...purchase,
      entryDate,
      dueDate: entryDate,
      credited: bill,
      extra: { suppliersInvoiceNo: `K-${textOf(bill.record, 'voucherNo')}` },
    });
    approveBill(company, credit, nextVoucher());
  });
}

/** On the day it was booked, so that no VAT return has been made of it. */
function voidBill(company: Company, bill: Bill, date: DateText): void {
  company.ledger.void(referenceOf(bill), date, company.stamp(date));
  bill.record['state'] = 'voided';
}

/** A receipt inbox: uploads that nobody has made a bill of yet, one of them sent twice. */
export function fillInbox(company: Company, date: DateText): void {
  for (const [fileName, isDuplicate] of [
    ['kvittering-diesel.jpg', false],
    ['kvittering-parkering.jpg', false],
    ['faktura-skilte.pdf', false],
    ['faktura-skilte-kopi.pdf', true],
  ] as const) {
    attachFile(company, {
      ownerReference: null,
      fileName,
      date,
      scan: {
        documentDate: date,
        amount: isDuplicate ? '812.5' : '120',
        supplier: 'Ukendt',
        type: 'receipt',
        isDuplicate,
      },
    });
  }
}
