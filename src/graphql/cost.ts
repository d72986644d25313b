/**
 * How many values an answer can hold, counted from the operation and its variables before it is executed:
 * one for each field of each record, where lists multiply what is asked of their items. Pages count at the
 * size that was asked for, so the figure is a bound, not an estimate, wherever lists are paged.
 */

import {
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** Items of a list that is not paged, such as an invoice's lines; few documents have more. */
const itemsOfUnpagedList = 10;

/** Items of the lists in the schema's own description; most types have few fields, most fields no arguments. */
const itemsOfIntrospectionList = 3;

/** What a connection returns when neither `first` nor `last` is given. */
const defaultPageSize = 50;

type Variables = Readonly<Record<string, unknown>>;

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  /** Valid for the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent; those of a wrong type count as missing, for they are refused later. */
  readonly variables: Variables;
}

interface Cost {
  readonly values: number;
  /** Every reference that `_entities` is asked to resolve. */
  readonly representations: readonly unknown[];
}

/** Counts what an operation can return at most. */
export function costOf(question: CostQuestion): Cost {
  const { schema, operation } = question;
  const counter = new CostCounter(question);
  const root = schema.getRootType(operation.operation);
  const values = root ? counter.ofSelections(operation.selectionSet, root, undefined) : 0;
  return { values, representations: counter.representations };
}

class CostCounter {
  private readonly schema: GraphQLSchema;
  private readonly variables: Variables;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  readonly representations: unknown[] = [];

  constructor({ schema, document, operation, variables }: CostQuestion) {
    this.schema = schema;
    this.variables = { ...defaultsOf(operation), ...variables };
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.fragments.set(definition.name.value, definition);
    }
  }

  /** Values under one record of `parent`; `pageSize` is the size of the page it stands for, if it is one. */
  ofSelections(
    selectionSet: SelectionSetNode,
    parent: GraphQLNamedType,
    pageSize: number | undefined,
  ): number {
    let cost = 0;
    for (const selection of selectionSet.selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          cost += this.ofField(selection, parent, pageSize);
          break;
        case Kind.INLINE_FRAGMENT: {
          const type = this.typeNamed(selection.typeCondition?.name.value) ?? parent;
          cost += this.ofSelections(selection.selectionSet, type, pageSize);
          break;
        }
        case Kind.FRAGMENT_SPREAD: {
          const fragment = this.fragments.get(selection.name.value);
          const type = this.typeNamed(fragment?.typeCondition.name.value);
          if (fragment && type) cost += this.ofSelections(fragment.selectionSet, type, pageSize);
          break;
        }
      }
    }
    return cost;
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType, pageSize: number | undefined): number {
    const field = this.fieldOf(parent, node.name.value);
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return 1;
    const asked = this.askedSize(field, node);
    if (!isListType(getNullableType(field.type)))
      return 1 + this.ofSelections(node.selectionSet, type, asked);
    const items = asked ?? pageSize ?? this.assumedItems(field, type);
    return 1 + items * (1 + this.ofSelections(node.selectionSet, type, undefined));
  }

  /** Items a field's own arguments ask for; undefined when it takes no such argument. */
  private askedSize(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const sizes: unknown[] = [];
    for (const argument of field.args) {
      if (argument.name === 'representations') return this.countRepresentations(node);
      if (argument.name === 'first' || argument.name === 'last')
        sizes.push(this.given(node, argument.name) ?? argument.defaultValue);
    }
    if (sizes.length === 0) return undefined;
    const asked = sizes.filter((size) => typeof size === 'number');
    return asked.length === 0 ? defaultPageSize : Math.max(0, ...asked);
  }

  private countRepresentations(node: FieldNode): number {
    const given = this.given(node, 'representations');
    if (given === undefined || given === null) return 0;
    // What stands alone where a list is asked for is a list of one (GraphQL, 3.11).
    const representations: readonly unknown[] = Array.isArray(given) ? given : [given];
    for (const representation of representations) this.representations.push(representation);
    return representations.length;
  }

  /** What an argument was given as; undefined when it was left out. Not coerced yet. */
  private given(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name);
    if (argument === undefined) return undefined;
    return valueFromASTUntyped(argument.value, this.variables);
  }

  private assumedItems(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): number {
    if (!isIntrospectionType(type)) return itemsOfUnpagedList;
    return field.name === 'types'
      ? Object.keys(this.schema.getTypeMap()).length
      : itemsOfIntrospectionList;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }

  private fieldOf(
    parent: GraphQLNamedType,
    name: string,
  ): GraphQLField<unknown, unknown> | undefined {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (parent === this.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return defaults;
}
