/** What the emulator can be filled with. A seed makes its world afresh each time it is called. */

import type { Seed } from '../world.ts';
import { makeDemoCompany } from './demo/index.ts';
import { makeEmptyCompany } from './empty.ts';
import { sharedTables } from './reference/index.ts';
import { makeTenant } from './tenants.ts';

export { demoCompany } from './empty.ts';
export { tenantCompany } from './tenants.ts';

/** One Danish company with three fiscal years of books that tie out. */
export function demoSeed(): Seed {
  return () => ({ companies: [makeDemoCompany()], shared: sharedTables() });
}

/** The demo company on its first day: chart of accounts and VAT set-up, no documents. */
export function emptySeed(): Seed {
  return () => ({ companies: [makeEmptyCompany()], shared: sharedTables() });
}

/** So many small companies whose records have equal ids and different contents. */
export function tenantsSeed(organizations: number): Seed {
  return () => ({
    companies: Array.from({ length: organizations }, (_, number) => makeTenant(number)),
    shared: sharedTables(),
  });
}
