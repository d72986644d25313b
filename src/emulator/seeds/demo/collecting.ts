/** How customers pay: mostly in time, some in parts, some too much, some after reminders, some not yet. */

import { addDays, type DateText } from '../../../accounting/calendar.ts';
import { compare, multiply, roundToCents, subtract } from '../../../accounting/money.ts';
import type { Agenda } from '../agenda.ts';
import type { Company } from '../company.ts';
import { remind, voidLateFee } from '../dunning.ts';
import { pay, settleFromBalance, voidPayment } from '../payments.ts';
import { randomFor } from '../random.ts';
import { textOf } from '../records.ts';
import type { Invoice } from '../sales.ts';
import { exchangeRateOn } from './rates.ts';

type Habit = 'inTime' | 'inParts' | 'tooMuch' | 'reminded' | 'never' | 'together' | 'bounced';

/** Which habit an invoice meets, by its turn. */
const habits: readonly Habit[] = [
  ...Array<Habit>(24).fill('inTime'),
  'inParts',
  'inParts',
  'tooMuch',
  'reminded',
  'reminded',
  'reminded',
  'never',
  'together',
  'together',
  'together',
];

export class Collecting {
  readonly #company: Company;
  readonly #agenda: Agenda;
  readonly #random = randomFor('demo collecting');
  /** What customers have paid too much, by contact. */
  readonly #credit = new Map<string, string>();
  /** Invoices in kroner waiting to be paid together with the contact's next one. */
  readonly #waiting = new Map<string, Invoice>();

  constructor(company: Company, agenda: Agenda) {
    this.#company = company;
    this.#agenda = agenda;
  }

  /** Plans what becomes of an approved invoice that has a balance. */
  expectPayment(invoice: Invoice, index: number): void {
    const habit = this.#habitOf(invoice, index);
    const due = textOf(invoice.record, 'dueDate');
    const payDate = addDays(due, this.#random.integer(-6, 3));
    const { entryDate } = invoice.sale;
    const earliest = payDate < entryDate ? addDays(entryDate, 1) : payDate;
    this.#useCredit(invoice);
    const later = (days: number, happening: (date: DateText) => void): void => {
      this.#agenda.on(addDays(earliest, days), happening);
    };
    switch (habit) {
      case 'inTime':
        later(0, (date) => this.#payAll(invoice, date));
        break;
      case 'inParts':
        later(0, (date) => this.#payHalf(invoice, date));
        later(25, (date) => this.#payAll(invoice, date));
        break;
      case 'tooMuch':
        later(0, (date) => this.#payTooMuch(invoice, date));
        break;
      case 'reminded':
        this.#remindThenPay(invoice, due, index);
        break;
      case 'together':
        this.#payTogether(invoice, earliest);
        break;
      case 'bounced':
        later(0, (date) => this.#payAndVoid(invoice, date));
        later(14, (date) => this.#payAll(invoice, date));
        break;
      case 'never':
        break;
    }
  }

  #habitOf(invoice: Invoice, index: number): Habit {
    if (index % 149 === 70 && invoice.currencyId === 'DKK') return 'bounced';
    const habit = habits[(index * 7) % habits.length] ?? 'inTime';
    const needsKroner = habit === 'tooMuch' || habit === 'together';
    return needsKroner && invoice.currencyId !== 'DKK' ? 'inTime' : habit;
  }

  #payAll(invoice: Invoice, entryDate: DateText): void {
    if (compare(invoice.balance, '0') <= 0) return;
    const { currencyId } = invoice;
    pay(this.#company, {
      subjects: [{ document: invoice, reduction: invoice.balance }],
      entryDate,
      exchangeRate: exchangeRateOn(currencyId, entryDate),
      ...(currencyId !== 'DKK' && { fee: '30' }),
    });
  }

  #payHalf(invoice: Invoice, entryDate: DateText): void {
    const reduction = roundToCents(multiply(invoice.balance, '0.5'));
    if (compare(reduction, '0') <= 0) return;
    const exchangeRate = exchangeRateOn(invoice.currencyId, entryDate);
    pay(this.#company, {
      subjects: [{ document: invoice, reduction }],
      entryDate,
      exchangeRate,
    });
  }

  #payTooMuch(invoice: Invoice, entryDate: DateText): void {
    if (compare(invoice.balance, '0') <= 0) return;
    const surplus = '250';
    pay(this.#company, {
      subjects: [{ document: invoice, reduction: invoice.balance }],
      entryDate,
      exchangeRate: '1',
      surplus,
    });
    this.#credit.set(invoice.contactId, surplus);
  }

  /** A customer's next invoice in kroner eats what it has paid too much. */
  #useCredit(invoice: Invoice): void {
    const credit = this.#credit.get(invoice.contactId);
    if (!credit || invoice.currencyId !== 'DKK') return;
    const amount = compare(credit, invoice.balance) < 0 ? credit : invoice.balance;
    settleFromBalance(this.#company, invoice, amount, invoice.sale.entryDate);
    const left = subtract(credit, amount);
    if (left === '0') this.#credit.delete(invoice.contactId);
    else this.#credit.set(invoice.contactId, left);
  }

  #payTogether(invoice: Invoice, payDate: DateText): void {
    const other = this.#waiting.get(invoice.contactId);
    if (!other) {
      this.#waiting.set(invoice.contactId, invoice);
      return;
    }
    this.#waiting.delete(invoice.contactId);
    this.#agenda.on(payDate, (entryDate) => {
      const subjects = [other, invoice]
        .filter((document) => compare(document.balance, '0') > 0)
        .map((document) => ({ document, reduction: document.balance }));
      if (subjects.length > 0) {
        pay(this.#company, { subjects, entryDate, exchangeRate: '1' });
      }
    });
  }

  #payAndVoid(invoice: Invoice, entryDate: DateText): void {
    if (compare(invoice.balance, '0') <= 0) return;
    const payment = pay(this.#company, {
      subjects: [{ document: invoice, reduction: invoice.balance }],
      entryDate,
      exchangeRate: '1',
    });
    voidPayment(this.#company, payment, entryDate);
  }

  /** Up to three reminders, twelve days apart; every second customer pays after the last one. */
  #remindThenPay(invoice: Invoice, due: DateText, index: number): void {
    const reminders = 1 + (index % 3);
    for (let turn = 1; turn <= reminders; turn++) {
      this.#agenda.on(addDays(due, turn * 12), (date) => {
        const lateFee = remind(this.#company, invoice, date, turn);
        const isTakenBack = lateFee && turn === 1 && index % 5 === 0;
        if (isTakenBack) voidLateFee(this.#company, invoice, lateFee, date);
      });
    }
    if (index % 4 !== 3) {
      this.#agenda.on(addDays(due, reminders * 12 + 9), (date) => this.#payAll(invoice, date));
    }
  }
}
