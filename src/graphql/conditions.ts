/** Filters between GraphQL's inputs and the filter language: members that stand side by side must all hold. */

import type { ResourceName } from '../billy/resources/index.ts';
import { entityOf } from '../features/analysis/model.ts';

type Input = Readonly<Record<string, unknown>>;

/** As data of the filter language, still to be checked; undefined for an input that says nothing. What is null counts as not said. */
export function conditionOf(resource: ResourceName, input: Input): unknown {
  const { fields, relations } = entityOf(resource);
  const conditions = said(input).flatMap(([name, value]): unknown[] => {
    if (name === 'and' || name === 'or') return [{ [name]: listed(resource, value) }];
    if (name === 'not') return [{ not: conditionOf(resource, asInput(value)) ?? null }];
    const relation = relations.get(name);
    if (relation !== undefined)
      return relation.arity === 'one'
        ? [{ relation: name, is: within(relation.target, value) }]
        : said(asInput(value)).map(([quantifier, inner]) => ({
            relation: name,
            [quantifier]: within(relation.target, inner),
          }));
    return fields.has(name)
      ? said(asInput(value)).map(([operator, operand]) => ({ field: name, [operator]: operand }))
      : [];
  });
  const [only, ...more] = conditions;
  return more.length === 0 ? only : { and: conditions };
}

/** A relation to anything at all, when nothing more is said of it. */
function within(target: ResourceName, value: unknown): unknown {
  return conditionOf(target, asInput(value)) ?? { not: { field: 'id', isNull: true } };
}

function listed(resource: ResourceName, value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((one) => conditionOf(resource, asInput(one)) ?? null)
    : value;
}

function said(input: Input): readonly (readonly [string, unknown])[] {
  return Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
}

/** GraphQL has seen to it that it is one. */
function asInput(value: unknown): Input {
  return typeof value === 'object' && value !== null ? (value as Input) : {};
}
