/**
 * The filter language: which records are meant, as plain data that survives JSON. It says nothing of how it is written by people
 * (`text.ts`) or by GraphQL, nor of how it is asked of a database (`compile.ts`).
 *
 * A condition is true or false, never unknown: what compares with a field that has no value does not hold, so its negation does.
 */

import type { RelativePeriod } from '../../accounting/relative-periods.ts';

export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | FieldCondition
  | RelationCondition;

export type FieldValue = string | number | boolean;

/** One comparison; `check` makes sure that it has one operator, and one that suits the field. */
export type FieldCondition = { readonly field: string } & (
  | { readonly equals: FieldValue }
  | { readonly in: readonly FieldValue[] }
  | { readonly greaterThan: FieldValue }
  | { readonly atLeast: FieldValue }
  | { readonly lessThan: FieldValue }
  | { readonly atMost: FieldValue }
  /** Anywhere in the text, without regard to capitals; nothing in it has a meaning of its own. */
  | { readonly contains: string }
  | { readonly startsWith: string }
  | { readonly endsWith: string }
  | { readonly isNull: true }
  /** Days in Copenhagen. */
  | { readonly during: RelativePeriod }
  | { readonly before: RelativePeriod }
  | { readonly after: RelativePeriod }
  /** A period in Billy's words, such as `quarter:2026-1`. */
  | { readonly period: string }
  /** So many days that end today, or that begin today. */
  | { readonly lastDays: number }
  | { readonly nextDays: number }
);

/** `is` for a relation that leads to one record, the others for one that leads to many. */
export type RelationCondition = { readonly relation: string } & (
  | { readonly is: Condition }
  | { readonly some: Condition }
  /** Also of none at all. */
  | { readonly every: Condition }
  | { readonly none: Condition }
);

/** In alphabetical order, as faults name them. */
export const fieldOperators = [
  'after',
  'atLeast',
  'atMost',
  'before',
  'contains',
  'during',
  'endsWith',
  'equals',
  'greaterThan',
  'in',
  'isNull',
  'lastDays',
  'lessThan',
  'nextDays',
  'period',
  'startsWith',
] as const;

export type FieldOperator = (typeof fieldOperators)[number];

export const quantifiers = ['is', 'some', 'every', 'none'] as const;

export type Quantifier = (typeof quantifiers)[number];

/** The operator of a comparison and what it compares with. */
export function comparisonIn(condition: FieldCondition): readonly [FieldOperator, unknown] {
  for (const operator of fieldOperators)
    // Each shape has exactly one of them as its own.
    if (operator in condition)
      return [operator, (condition as Readonly<Record<string, unknown>>)[operator]];
  throw new RangeError(`Expected a comparison of ${condition.field}.`);
}

/** How the records of a relation have to be. */
export function quantifierIn(condition: RelationCondition): readonly [Quantifier, Condition] {
  if ('is' in condition) return ['is', condition.is];
  if ('some' in condition) return ['some', condition.some];
  if ('every' in condition) return ['every', condition.every];
  return ['none', condition.none];
}
