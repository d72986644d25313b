/** Who the demo company is, and how it begins. */

import type { OwnAccount } from '../chart.ts';
import { foundCompany, type Company } from '../company.ts';

/** What a client needs to sign in to the demo company. The token is invented and opens nothing else. */
export const demoCompany = {
  organizationId: 'Hv4mPq2kTnWzR8yLb3XcdA',
  accessToken: '2a97516c354b68848cdbd8f54a226a0a55b21ed1',
} as const;

/** The demo company on the day it was registered. */
export function foundDemoCompany(ownAccounts: readonly OwnAccount[] = []): Company {
  return foundCompany({
    organizationId: demoCompany.organizationId,
    idName: 'demo',
    name: 'Havblik Friluft ApS',
    slug: 'havblik-friluft',
    street: 'Bryggervej 12',
    zipcode: '8000',
    city: 'Aarhus C',
    countryId: 'DK',
    baseCurrencyId: 'DKK',
    registrationNo: '99000031',
    createdTime: '2023-12-18T09:12:41',
    firstFiscalYearStart: '2024-01-01',
    owner: 'Signe Havblik',
    ownAccounts,
  });
}
