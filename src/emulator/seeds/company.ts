/** A company with everything its bookkeeping needs: chart, VAT, ledger, and the day's clock. */

import type { DateText } from '../../accounting/calendar.ts';
import type { WireRecord } from '../world.ts';
import { Books } from './books.ts';
import { timeStamps } from './agenda.ts';
import { addChart, type Chart, type OwnAccount } from './chart.ts';
import { Ledger } from './ledger.ts';
import { addOrganization, type CompanyFacts } from './organization.ts';
import { addTax, type Tax } from './tax.ts';

export interface Company {
  readonly books: Books;
  readonly chart: Chart;
  readonly tax: Tax;
  readonly ledger: Ledger;
  readonly organization: WireRecord;
  /** The next time of day on a date, for createdTime and its kind. */
  readonly stamp: (date: DateText) => string;
}

/** A freshly made company: chart of accounts, VAT set-up, its owner, and nothing booked. */
export function foundCompany(
  facts: CompanyFacts & {
    readonly organizationId: string;
    readonly idName: string;
    readonly ownAccounts?: readonly OwnAccount[];
  },
): Company {
  const books = new Books(facts.organizationId, facts.idName);
  const currencyId = facts.baseCurrencyId;
  const { createdTime, ownAccounts = [] } = facts;
  const chart = addChart(books, { createdTime, currencyId, ownAccounts });
  const tax = addTax(books, chart);
  const organization = addOrganization(books, chart, tax, facts);
  const ledger = new Ledger(books, currencyId);
  books.add('daybooks', { name: 'Kassekladde', isTransactionSummaryEnabled: true });
  return { books, chart, tax, ledger, organization, stamp: timeStamps() };
}
