/**
 * Lifetimes from how often things are seen to change, by company and class: a resource and the state of a document, or the lists
 * of a resource. They are such that what is busy is equally old on average whatever it is: with a lifetime of T and r changes
 * a second, what is served was overtaken r·T²/6 ago on average, so T is the root of `toleratedMs` / r.
 * How it does against fixed lifetimes: docs/decisions/0024-reading-ahead.md, `npm run replay`.
 */

import { createChangeRate, type ChangeRate } from './change-rate.ts';
import type { Tenant } from './keys.ts';

/** Whatever is learned. */
const shortestMs = 5_000;
export const longestMs = 86_400_000;

/** Six times the age that is tolerated on average: a sixtieth of a second. */
const toleratedMs = 100;

/** So that what was usual a week ago does not count for ever. */
const halveAfter = 2_000;

/** One look at something whose former value is known. */
export interface Look {
  readonly afterMs: number;
  readonly hasChanged: boolean;
}

/** What things are classed by. */
export interface ThingClass {
  readonly name: string;
  /** How long it lives as long as nothing is known of it. */
  readonly usualMs: number;
}

export interface LearnedLifetimes {
  freshMs(tenant: Tenant, thing: ThingClass): number;
  note(tenant: Tenant, thing: ThingClass, look: Look): void;
}

export function createLearnedLifetimes(): LearnedLifetimes {
  // As many as companies are served; classes are the table's.
  const companies = new Map<string, Map<string, ChangeRate>>();

  function rateOf({ organizationId }: Tenant, { name, usualMs }: ThingClass): ChangeRate {
    let classes = companies.get(organizationId);
    if (classes === undefined) {
      classes = new Map<string, ChangeRate>();
      companies.set(organizationId, classes);
    }
    let rate = classes.get(name);
    if (rate === undefined) {
      rate = createChangeRate({ priorPerMs: toleratedMs / usualMs ** 2, halveAfter });
      classes.set(name, rate);
    }
    return rate;
  }

  return {
    freshMs: (tenant, thing) =>
      Math.min(
        longestMs,
        Math.max(shortestMs, Math.sqrt(toleratedMs / rateOf(tenant, thing).perMs())),
      ),
    note(tenant, thing, { afterMs, hasChanged }) {
      rateOf(tenant, thing).note(afterMs, hasChanged);
    },
  };
}
