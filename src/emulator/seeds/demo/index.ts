/** The demo company: an invented outdoor shop in Aarhus with three fiscal years of books. */

import type { EmulatedCompany } from '../../world.ts';
import { Agenda } from '../agenda.ts';
import { demoCompany, foundDemoCompany } from '../empty.ts';
import { addContacts } from './contacts.ts';
import { addProducts } from './products.ts';
import { planSales } from './selling.ts';

/** The last day that has happened in the demo company. */
export const demoToday = '2026-11-20';

const start = '2024-01-02';

export function makeDemoCompany(): EmulatedCompany {
  const company = foundDemoCompany();
  const contacts = addContacts(company, '2023-12-20');
  const products = addProducts(company, '2023-12-20');
  const agenda = new Agenda();
  const customers = contacts.filter(({ record }) => record['isCustomer'] === true);
  planSales({ company, agenda, customers, products, from: start, today: demoToday });
  agenda.live(start, demoToday);
  return company.books.company(demoCompany.accessToken);
}
