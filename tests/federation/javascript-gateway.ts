/** What Apollo's gateway in JavaScript needs before it takes our supergraph; routers take it as it is. */

import { Kind, parse, print, visit } from 'graphql';

/**
 * The supergraph without `@requiresScopes`: that gateway refuses to start with security features it does not know.
 * Nothing is lost, as the subgraph enforces its scopes itself.
 */
export function withoutScopes(supergraphSdl: string): string {
  const isNamed = ({ name }: { readonly name: { readonly value: string } }) =>
    name.value.startsWith('requiresScopes');
  const without = visit(parse(supergraphSdl), {
    Directive: (node) =>
      isNamed(node) ||
      node.arguments?.some(
        ({ value }) => value.kind === Kind.STRING && value.value.includes('/requiresScopes/'),
      )
        ? null
        : undefined,
    DirectiveDefinition: (node) => (isNamed(node) ? null : undefined),
    ScalarTypeDefinition: (node) => (isNamed(node) ? null : undefined),
  });
  return print(without);
}
