/** A freshly made company: its record, chart of accounts and VAT set-up, and nothing else. */

import type { EmulatedCompany } from '../world.ts';
import { demoCompany, foundDemoCompany } from './demo/founding.ts';

/** Signed in to with the demo company's credentials. */
export function makeEmptyCompany(): EmulatedCompany {
  return foundDemoCompany().books.company(demoCompany.accessToken);
}
