/** The demo company: an invented outdoor shop in Aarhus with three fiscal years of books. */

import type { EmulatedCompany } from '../../world.ts';
import { Agenda } from '../agenda.ts';
import { addStatement } from '../banking.ts';
import { bankAccountNo, bankFeeAccountNo } from '../account-numbers.ts';
import type { OwnAccount } from '../chart.ts';
import type { Company } from '../company.ts';
import type { Contact } from '../contacts.ts';
import { addUser } from '../organization.ts';
import { planVatReturns } from '../vat-returns.ts';
import { demoCompany, foundDemoCompany } from './founding.ts';
import { addContacts } from './contacts.ts';
import { addProducts } from './products.ts';
import { planBookkeeping, savingsAccountNo } from './bookkeeping.ts';
import { fillInbox, planPurchases } from './buying.ts';
import { planSales } from './selling.ts';

/** The last day that has happened in the demo company. */
const demoToday = '2026-11-20';

const firstDay = '2024-01-01';
const firstBusinessDay = '2024-01-02';

/** Bank lines have been matched through this day, and the bank's feed has come through the other. */
const matchedThrough = '2026-11-01';
const fedThrough = '2026-11-18';

/** Accounts the shop has made besides those of the default chart. */
const ownAccounts: readonly OwnAccount[] = [
  {
    accountNo: savingsAccountNo,
    name: 'Opsparing',
    groupNo: 5700,
    natureId: 'asset',
    isBankAccount: true,
  },
  {
    accountNo: 1280,
    name: 'Provision, udgået',
    groupNo: 1200,
    natureId: 'expense',
    isArchived: true,
  },
];

export function makeDemoCompany(): EmulatedCompany {
  const company = foundDemoCompany(ownAccounts);
  addUser(company.books, 'Bo Bogholder', 'bo@havblik-friluft.example.test', '2024-02-01T08:00:00');
  const contacts = addContacts(company, '2023-12-20');
  const products = addProducts(company, '2023-12-20');
  const agenda = new Agenda();
  const scene = { company, agenda, from: firstBusinessDay, today: demoToday };
  const those = (member: 'isCustomer' | 'isSupplier'): Contact[] =>
    contacts.filter(({ record }) => record[member] === true);
  for (const year of [2024, 2025, 2026]) planVatReturns(company, agenda, year);
  planBookkeeping(scene);
  planPurchases({ ...scene, suppliers: those('isSupplier') });
  planSales({ ...scene, customers: those('isCustomer'), products });
  agenda.live(firstDay, demoToday);
  fillInbox(company, demoToday);
  addStatements(company);
  return company.books.company(demoCompany.accessToken);
}

function addStatements(company: Company): void {
  const statement = { matchedThrough, through: fedThrough };
  addStatement(company, {
    ...statement,
    accountNo: bankAccountNo,
    unbooked: [
      { entryDate: '2026-11-04', description: 'INDBETALING UKENDT', amount: '1250' },
      { entryDate: '2026-11-09', description: 'PARKERING', amount: '-96' },
      {
        entryDate: '2026-11-12',
        description: 'OVERFØRSEL FRA UDLANDET',
        amount: '3962.5',
        feeAccountNo: bankFeeAccountNo,
      },
    ],
  });
  addStatement(company, { ...statement, accountNo: savingsAccountNo, unbooked: [] });
}
