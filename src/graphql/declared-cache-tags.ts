/**
 * `@cacheTag` on every entity, for routers that read tags from the supergraph. It is declared on request alone: of the
 * composers we know only Apollo's takes it (docs/decisions/0026-router-cache-tags.md).
 */

import { Kind, parse, print, visit, type ConstDirectiveNode } from 'graphql';

const federation = 'https://specs.apollo.dev/federation/';
/** The first that has the directive. */
const version = 'v2.12';
const directiveName = 'cacheTag';

/** What an entity is tagged with: ids are Billy's own and unique over all companies, so the type and the id are enough. */
export function declaredTag(type: string, id: string): string {
  return `${type}:${id}`;
}

/** The SDL with the directive on every type that has a key. */
export function withCacheTags(sdl: string): string {
  return print(
    visit(parse(sdl), {
      ObjectTypeDefinition(node) {
        const directives = node.directives ?? [];
        if (!directives.some(({ name }) => name.value === 'key')) return undefined;
        const tag = tagOf(declaredTag(node.name.value, '{$key.id}'));
        return { ...node, directives: [...directives, tag] };
      },
      // The schema's own link to federation.
      Directive(node) {
        const [url, names, ...others] = node.arguments ?? [];
        if (node.name.value !== 'link' || url?.value.kind !== Kind.STRING) return undefined;
        if (!url.value.value.startsWith(federation) || names?.value.kind !== Kind.LIST)
          return undefined;
        const imported = [
          ...names.value.values,
          { kind: Kind.STRING as const, value: `@${directiveName}` },
        ];
        return {
          ...node,
          arguments: [
            { ...url, value: { ...url.value, value: `${federation}${version}` } },
            { ...names, value: { ...names.value, values: imported } },
            ...others,
          ],
        };
      },
    }),
  );
}

function tagOf(format: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: directiveName },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'format' },
        value: { kind: Kind.STRING, value: format },
      },
    ],
  };
}
