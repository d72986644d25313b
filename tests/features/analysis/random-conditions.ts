/** Random books, and random filters that have a chance of meaning some of them. */

import fc from 'fast-check';
import { relativePeriods } from '../../../src/accounting/relative-periods.ts';
import type { BillyRecord } from '../../../src/billy/records.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { operatorsOf } from '../../../src/features/analysis/check.ts';
import type { Condition, FieldOperator } from '../../../src/features/analysis/condition.ts';
import { entityOf, type AnalysisField } from '../../../src/features/analysis/model.ts';
import type { Books } from './evaluate.ts';

/** Words that mean something to SQL, to LIKE, to JSON or to search engines, and nothing here. */
const texts = [
  'Kaffe',
  'kaffe og te',
  'KAFFE 100%',
  'a_b',
  'a%b',
  "'; drop table invoices; --",
  '"quoted"',
  '\\',
  'Jørgen Å',
  'jørgen å',
  '',
  ' ',
  'ﬁn',
  '$1',
  "\\'",
  "E'\\000'",
  'before\0behind',
];

const days = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2026-03-02', '2026-06-30'];

const instants = [
  '2025-12-31T22:59:59',
  '2025-12-31T23:00:00',
  '2026-03-01T22:59:59',
  '2026-03-01T23:00:00',
  '2026-03-29T01:30:00',
  '2026-06-30T21:59:59',
  '2026-06-30T22:00:00',
];

const amounts = ['0', '-1', '10', '10.00', '10.5', '99999999999999999999.99', '0.001'];

const ids = ['one', 'two', 'three', 'four', 'five'];

/** What a field of its kind may hold. */
function valueFor({ kind, values }: AnalysisField): fc.Arbitrary<string | number | boolean> {
  switch (kind) {
    case 'id':
      return fc.constantFrom(...ids);
    case 'enum':
      return fc.constantFrom(...(values ?? []));
    case 'text':
      return fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 3 }));
    case 'decimal':
      return fc.constantFrom(...amounts);
    case 'integer':
      return fc.integer({ min: -2, max: 3 });
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom(...days);
    case 'instant':
      return fc.constantFrom(...instants);
  }
}

/** Those asked about: documents with lines, people, references and records of the same kind behind them. */
export const subjects: readonly ResourceName[] = [
  'invoices',
  'invoiceLines',
  'contacts',
  'contactPersons',
  'products',
  'bills',
  'attachments',
];

function recordOf(resource: ResourceName, id: string): fc.Arbitrary<BillyRecord> {
  const { fields } = entityOf(resource);
  const members = [...fields.values()].flatMap((field) =>
    field.name === 'id' ? [] : [[field.name, fc.option(valueFor(field), { freq: 4 })] as const],
  );
  return fc.record({ id: fc.constant(id), ...Object.fromEntries(members) });
}

/** References lead to documents, of which there are few. */
const owners = ids.flatMap((id) => [`invoice:${id}`, `bill:${id}`]);

export const someBooks: fc.Arbitrary<Books> = fc
  .tuple(
    ...subjects.map((resource) =>
      fc
        .tuple(...ids.map((id) => recordOf(resource, id)))
        .chain((records) =>
          resource === 'attachments'
            ? fc
                .array(fc.constantFrom(...owners), { minLength: 5, maxLength: 5 })
                .map((all) =>
                  records.map((one, index) => ({ ...one, ownerReference: all[index] ?? null })),
                )
            : fc.constant(records),
        )
        .map((records): readonly [ResourceName, readonly BillyRecord[]] => [resource, records]),
    ),
  )
  .map((all) => new Map(all));

function valueOf(field: AnalysisField, operator: FieldOperator): fc.Arbitrary<unknown> {
  switch (operator) {
    case 'in':
      return fc.array(valueFor(field), { maxLength: 3 });
    case 'during':
    case 'before':
    case 'after':
      return fc.constantFrom(...relativePeriods);
    case 'period':
      return fc.constantFrom(
        'month:2026-02',
        'quarter:2025-4',
        'year:9999',
        'fiscalyear:2026',
        'all',
        'dates:2026-01-01...2026-03-01',
      );
    case 'lastDays':
    case 'nextDays':
      return fc.integer({ min: 1, max: 400 });
    case 'isNull':
      return fc.boolean();
    default:
      return valueFor(field);
  }
}

function comparisonOf(resource: ResourceName): fc.Arbitrary<Condition> {
  const all = [...entityOf(resource).fields.values()].flatMap((field) =>
    [...operatorsOf[field.kind], 'isNull' as const].map((operator) => ({ field, operator })),
  );
  return fc.constantFrom(...all).chain(({ field, operator }) =>
    valueOf(field, operator).map(
      // What suits the field; `check` is asked to confirm it.
      (value) => ({ field: field.name, [operator]: value }) as unknown as Condition,
    ),
  );
}

export function someCondition(resource: ResourceName, depth = 3): fc.Arbitrary<Condition> {
  const leaf = comparisonOf(resource);
  if (depth === 0) return leaf;
  const inner = fc.constant(null).chain(() => someCondition(resource, depth - 1));
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const relations = [...entityOf(resource).relations.values()].filter(({ target }) =>
    subjects.includes(target),
  );
  const related = relations.map(({ name, target, arity }) =>
    fc
      .tuple(
        arity === 'one' ? fc.constant('is') : fc.constantFrom('some', 'every', 'none'),
        fc.constant(null).chain(() => someCondition(target, depth - 1)),
      )
      .map(([quantifier, one]) => ({ relation: name, [quantifier]: one }) as unknown as Condition),
  );
  return fc.oneof(
    { arbitrary: leaf, weight: 4 },
    { arbitrary: several.map((and) => ({ and })), weight: 1 },
    { arbitrary: several.map((or) => ({ or })), weight: 1 },
    { arbitrary: inner.map((not) => ({ not })), weight: 1 },
    ...related.map((arbitrary) => ({ arbitrary, weight: 1 })),
  );
}
