/** What the emulator can be filled with. A seed makes its world afresh each time it is called. */

import type { EmulatedCompany, Seed } from '../world.ts';
import { makeDemoCompany } from './demo/index.ts';
import { makeEmptyCompany } from './empty.ts';
import { makeRetailCompany } from './retail.ts';
import { sharedTables } from './reference/index.ts';
import { makeTenant } from './tenants.ts';

export { demoCompany } from './demo/founding.ts';
export { tenantCompany } from './tenants.ts';

/** Its books take most of a second to live through, and are the same each time: done once in a process. */
let demoBooks: EmulatedCompany | undefined;

/** One Danish company with three fiscal years of books that tie out. */
export function demoSeed(): Seed {
  return () => ({ companies: [copyOf((demoBooks ??= makeDemoCompany()))], shared: sharedTables() });
}

/** With tables of its own; the records in them are never changed in place. */
function copyOf(company: EmulatedCompany): EmulatedCompany {
  const tables = [...company.tables].map(
    ([resource, table]) => [resource, new Map(table)] as const,
  );
  return { ...company, tables: new Map(tables) };
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

/** Real invoices from Online Retail files, gzipped or plain. @throws Error when a file cannot be read */
export function retailSeed(csvFiles: readonly string[]): Seed {
  return () => ({ companies: [makeRetailCompany(csvFiles)], shared: sharedTables() });
}

export const seedNames = ['demo', 'empty', 'tenants', 'retail'] as const;

export type SeedName = (typeof seedNames)[number];

export interface SeedOptions {
  /** For `tenants`. */
  readonly organizations: number;
  /** For `retail`. */
  readonly csvFiles: readonly string[];
}

/** The seed that a command line names. */
export function seedNamed(name: SeedName, { organizations, csvFiles }: SeedOptions): Seed {
  switch (name) {
    case 'demo':
      return demoSeed();
    case 'empty':
      return emptySeed();
    case 'tenants':
      return tenantsSeed(organizations);
    case 'retail':
      return retailSeed(csvFiles);
  }
}
