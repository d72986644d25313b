/** Three years of sales: what is invoiced, credited, left as a draft or voided, and how it gets paid. */

import { addDays, monthOf, yearOf, type DateText } from '../../../accounting/calendar.ts';
import { compare, multiply } from '../../../accounting/money.ts';
import type { PaymentTerms } from '../../../accounting/due-date.ts';
import type { Agenda } from '../agenda.ts';
import { attachFile } from '../attachments.ts';
import type { Company } from '../company.ts';
import type { Contact } from '../contacts.ts';
import { referenceOf } from '../documents.ts';
import type { Product } from '../products.ts';
import { randomFor, type Random } from '../random.ts';
import { textOf, type Values } from '../records.ts';
import { approveInvoice, draftInvoice, type Invoice, type Sale, type SaleLine } from '../sales.ts';
import { exchangeRateOn } from './rates.ts';
import { Collecting } from './collecting.ts';

const salesCounts = { invoices: 925, creditNotes: 50, drafts: 25 } as const;

const sentStates = ['sent', 'sent', 'opened', 'viewed', 'printed'];

interface Scene {
  readonly company: Company;
  readonly agenda: Agenda;
  readonly customers: readonly Contact[];
  readonly products: readonly Product[];
  readonly from: DateText;
  readonly today: DateText;
}

/** Plans every sale; the agenda makes them happen. */
export function planSales(scene: Scene): void {
  const random = randomFor('demo sales');
  const collecting = new Collecting(scene.company, scene.agenda);
  const days = (Date.parse(scene.today) - Date.parse(scene.from)) / 86_400_000;
  for (let index = 0; index < salesCounts.invoices; index++) {
    const date = addDays(scene.from, Math.floor((index * days) / salesCounts.invoices));
    const sale = saleOf(scene, random, date, index);
    const isCredited = index % 17 === 8 && index / 17 < salesCounts.creditNotes;
    scene.agenda.on(date, () => {
      const invoice = draftInvoice(scene.company, sale);
      approveInvoice(scene.company, invoice, date);
      invoice.record['sentState'] = index % 13 === 0 ? 'unsent' : random.pick(sentStates);
      if (index % 40 === 11) {
        const fileName = `handelsbetingelser-${String(index)}.pdf`;
        attachFile(scene.company, { ownerReference: referenceOf(invoice), fileName, date });
      }
      if (index % 211 === 100) planVoiding(scene, invoice, date);
      else if (isCredited) planCreditNote(scene, collecting, invoice, date, index);
      else collecting.expectPayment(invoice, index);
    });
  }
  for (let index = 0; index < salesCounts.drafts; index++) {
    const date = addDays(scene.today, -2 * (salesCounts.drafts - index));
    const sale = saleOf(scene, random, date, index * 3 + 1);
    scene.agenda.on(date, () => void draftInvoice(scene.company, sale));
  }
}

function saleOf(scene: Scene, random: Random, entryDate: DateText, index: number): Sale {
  const contact = random.pick(scene.customers);
  const currencyId = currencyOf(contact);
  return {
    contact,
    entryDate,
    taxMode: contact.type === 'person' && index % 2 === 0 ? 'incl' : 'excl',
    terms: termsOf(contact, entryDate, index),
    currencyId,
    exchangeRate: exchangeRateOn(currencyId, entryDate),
    lines: linesOf(scene.products, random, currencyId),
    extra: extraOf(scene.company, index),
  };
}

/** Foreign contacts with a currency of ours are invoiced in it. */
function currencyOf(contact: Contact): string {
  const currencyId = contact.record['currencyId'];
  return typeof currencyId === 'string' && ['EUR', 'USD', 'SEK'].includes(currencyId)
    ? currencyId
    : 'DKK';
}

function termsOf(contact: Contact, entryDate: DateText, index: number): PaymentTerms {
  if (index % 31 === 30) return { mode: 'date', date: addDays(entryDate, 20) };
  const { paymentTermsMode: mode, paymentTermsDays: days } = contact.record;
  return mode === 'netEndOfMonth' || mode === 'net'
    ? { mode, days: Number(days) }
    : { mode: 'net', days: 14 };
}

function linesOf(products: readonly Product[], random: Random, currencyId: string): SaleLine[] {
  const sold = products.filter((product) => currencyId in product.prices);
  return Array.from({ length: random.integer(1, 4) }, () => {
    const product = random.pick(sold);
    const quantity =
      product.unit === 'hours'
        ? multiply(String(random.integer(1, 30)), '0.5')
        : String(random.integer(1, 8));
    const discount = random.chance(0.12)
      ? ({ mode: 'percent', value: String(random.pick([5, 10, 15, 25])) } as const)
      : currencyId === 'DKK' && random.chance(0.05)
        ? ({ mode: 'cash', value: '50' } as const)
        : null;
    return {
      product,
      quantity,
      unitPrice: product.prices[currencyId] ?? '0',
      ...(random.chance(0.3) && { description: random.pick(['Klubrabat', 'Hasteordre', 'Sæson']) }),
      ...(discount && { discount }),
    };
  });
}

function extraOf({ books, chart }: Company, index: number): Values {
  return {
    contactMessage: index % 4 === 0 ? 'Tak for handlen' : '',
    externalId: index % 5 === 0 ? `ordre-${String(20_000 + index)}` : null,
    orderNo: index % 6 === 0 ? `IO-${String(700 + index)}` : null,
    quoteId: index % 19 === 3 ? books.nextId('quotes') : null,
    recurringInvoiceId: index % 23 === 5 ? books.nextId('recurringInvoices') : null,
    bankAccountId: index % 3 === 0 ? chart(5710) : null,
  };
}

/** A credit note some days later, for everything or, in kroner, for the first line alone. */
function planCreditNote(
  scene: Scene,
  collecting: Collecting,
  invoice: Invoice,
  date: DateText,
  index: number,
): void {
  const { company, agenda } = scene;
  const { sale } = invoice;
  const isPartial = index % 2 === 0 && sale.currencyId === 'DKK';
  const creditDate = addDays(date, 5);
  const lines = isPartial ? sale.lines.slice(0, 1) : sale.lines;
  agenda.on(creditDate > scene.today ? date : creditDate, (today) => {
    const credit = draftInvoice(company, {
      ...sale,
      entryDate: today,
      terms: { mode: 'net', days: 0 },
      lines,
      credited: invoice,
      extra: { contactMessage: `Krediterer faktura ${textOf(invoice.record, 'invoiceNo')}` },
    });
    approveInvoice(company, credit, today);
    if (compare(invoice.balance, '0') > 0) collecting.expectPayment(invoice, index);
  });
}

/** Voided within the quarter, so that no VAT return has been made of it; balance stays, due date goes. */
function planVoiding({ company, agenda }: Scene, invoice: Invoice, date: DateText): void {
  const voidDate = addDays(date, 2);
  const isSameQuarter =
    yearOf(voidDate) === yearOf(date) &&
    Math.ceil(monthOf(voidDate) / 3) === Math.ceil(monthOf(date) / 3);
  agenda.on(isSameQuarter ? voidDate : date, (today) => {
    company.ledger.void(referenceOf(invoice), today, company.stamp(today));
    Object.assign(invoice.record, { state: 'voided', dueDate: null });
  });
}
