/**
 * What a document may ask for, judged before it is validated: a text of two kilobytes can keep the
 * validation rules themselves busy for minutes.
 *
 * graphql-js runs all rules over the document at once, compares every two fields of one response name, and
 * follows fragments under introspection fields again for every spread. So this rule judges the whole
 * document when the visitor enters it, before any other rule has seen a selection, and ends the validation
 * by reporting more errors than are allowed, the only way graphql-js has.
 */

import { GraphQLError, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';

export interface DocumentLimits {
  /** Fields nested in one another. */
  readonly maxDepth: number;
  /** Selections after every fragment has been put in its place. */
  readonly maxSelections: number;
  /** Fields at the root of an operation; each asks Billy at least once. */
  readonly maxRootFields: number;
  /** Fields that carry an alias, after fragments. */
  readonly maxAliases: number;
  /** Operations and fragments; some rules of validation walk all fragments for each. */
  readonly maxDefinitions: number;
  /** Comparisons of two fields with one response name, about 0.5 us each. */
  readonly maxComparisons: number;
}

/** Validation stops after so many errors; their texts suggest names, and more would list the schema. */
export const maxValidationErrors = 5;

/** Marks the errors of this rule; Apollo gives them the code of a validation error otherwise. */
const tooComplex = { validationErrorCode: 'QUERY_TOO_COMPLEX' } as const;

/** The rule for a server whose `validationOptions.maxErrors` is `maxValidationErrors`. */
export function documentLimitsRule(limits: DocumentLimits): ValidationRule {
  return (context: ValidationContext) => ({
    Document(document) {
      const fault = faultOf(document, limits);
      if (fault === undefined) return;
      const error = new GraphQLError(fault, { extensions: tooComplex });
      for (let count = 0; count <= maxValidationErrors; count += 1) context.reportError(error);
    },
  });
}

/** The first limit a document exceeds, in a sentence. */
function faultOf(document: DocumentNode, limits: DocumentLimits): string | undefined {
  const definitions = document.definitions.length;
  if (definitions > limits.maxDefinitions)
    return `Expected at most ${limits.maxDefinitions} operations and fragments, got ${definitions}.`;
  const comparisons = comparisonsIn(document);
  if (comparisons > limits.maxComparisons)
    return (
      `Expected fields of one name so few that merging them takes ${limits.maxComparisons} comparisons ` +
      `at most, got ${comparisons}.`
    );
  const measure = measurer(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure(definition.selectionSet);
    if (size.depth > limits.maxDepth)
      return `Expected at most ${limits.maxDepth} fields nested in one another, got ${size.depth}.`;
    if (size.selections > limits.maxSelections)
      return `Expected at most ${limits.maxSelections} selections, got ${size.selections} with fragments in place.`;
    if (size.rootFields > limits.maxRootFields)
      return `Expected at most ${limits.maxRootFields} fields at the root, got ${size.rootFields}.`;
    if (size.aliases > limits.maxAliases)
      return `Expected at most ${limits.maxAliases} aliases, got ${size.aliases}.`;
  }
  return undefined;
}

interface Size {
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const nothing: Size = { depth: 0, selections: 0, aliases: 0, rootFields: 0 };

/** Measures selection sets with fragments in place; each fragment once, however often it is spread. */
function measurer(document: DocumentNode): (selectionSet: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Size>();

  function sizeOfFragment(name: string): Size {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A cycle, or a fragment that is not there, is another rule's to report.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? nothing : sizeOf(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }

  function sizeOf(selectionSet: SelectionSetNode): Size {
    let { depth, selections, aliases, rootFields } = nothing;
    for (const selection of selectionSet.selections) {
      selections += 1;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : nothing;
        depth = Math.max(depth, inner.depth + 1);
        selections += inner.selections;
        aliases += inner.aliases + (selection.alias === undefined ? 0 : 1);
        rootFields += 1;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? sizeOf(selection.selectionSet)
            : sizeOfFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        selections += inner.selections;
        aliases += inner.aliases;
        rootFields += inner.rootFields;
      }
    }
    return { depth, selections, aliases, rootFields };
  }

  return sizeOf;
}

/**
 * What validation compares: every two fields of one response name in the whole text, and their arguments
 * letter by letter. A bound on its work, in comparisons of two fields without arguments.
 */
function comparisonsIn(document: DocumentNode): number {
  const seen = new Map<string, { count: number; letters: number }>();
  let comparisons = 0;
  const pending: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) pending.push(definition.selectionSet);
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const letters = lettersOfArguments(selection);
        const before = seen.get(name) ?? { count: 0, letters: 0 };
        comparisons += before.count + (before.letters + before.count * letters) / 2;
        seen.set(name, { count: before.count + 1, letters: before.letters + letters });
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet !== undefined)
        pending.push(selection.selectionSet);
    }
  }
  return Math.round(comparisons);
}

function lettersOfArguments({ arguments: list }: FieldNode): number {
  return (list?.at(-1)?.loc?.end ?? 0) - (list?.at(0)?.loc?.start ?? 0);
}
