/**
 * What a router that keeps answers needs to know of one: under which names it has to let go of it again. A router keeps
 * the entities of `_entities` one by one, so each has names of its own: whatever was handed over below it. The members
 * and their form are Apollo Router's; why so: docs/decisions/0026-router-cache-tags.md.
 */

import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { nameOfAll, namesOf, type Handed } from '../cache/outside.ts';
import type { Tenant } from '../cache/keys.ts';

/** What resolvers and loaders tell of one answer while it is made. */
export interface CacheTags {
  /** So many representations are resolved, each in the place of its number. */
  expectEntities(count: number): void;
  /** A field below, or at, the entity of this number was handed something. */
  note(place: number | undefined, handed: Handed): void;
}

export interface CollectedTags extends CacheTags {
  /**
   * Members of `extensions`; `all` is everything the answer was made from. Undefined where it cannot be told which of the
   * answer's entities is meant: such an answer is not for a router to keep.
   */
  extensions(all: readonly Handed[]): TagExtensions | undefined;
}

type TagExtensions =
  | { readonly apolloCacheTags: readonly string[] }
  | { readonly apolloEntityCacheTags: readonly (readonly string[])[] };

/** As many of one resource are named one by one; beyond, any of the resource. Routers index each name they are told. */
const mostOfOne = 100;

export function createCacheTags(tenant: Tenant): CollectedTags {
  /** By their first names. */
  let entities: Map<string, Handed>[] | undefined;
  let isAmbiguous = false;

  function tagsOf(handed: readonly Handed[]): readonly string[] {
    const names = bounded(handed).flatMap((one) => namesOf(tenant, one));
    return [...new Set([nameOfAll(tenant), ...names])];
  }

  return {
    expectEntities(count) {
      // Asked for twice in one operation, which no router does.
      if (entities !== undefined) isAmbiguous = true;
      entities = Array.from({ length: count }, () => new Map<string, Handed>());
    },

    note(place, handed) {
      const own = place === undefined ? undefined : entities?.[place];
      own?.set(firstName(tenant, handed), handed);
    },

    extensions(all) {
      if (isAmbiguous) return undefined;
      if (entities === undefined) return { apolloCacheTags: tagsOf(all) };
      // What no field has told of may be any entity's: a resolver that forgets to tell makes tags wider, not wrong.
      const told = new Set(entities.flatMap((own) => [...own.keys()]));
      const others = all.filter((handed) => !told.has(firstName(tenant, handed)));
      return {
        apolloEntityCacheTags: entities.map((own) => tagsOf([...own.values(), ...others])),
      };
    },
  };
}

function firstName(tenant: Tenant, handed: Handed): string {
  return namesOf(tenant, handed)[0] ?? '';
}

/** The number of the entity a field stands below; undefined elsewhere. */
export function entityAbove({ path }: GraphQLResolveInfo): number | undefined {
  const [root, place] = responsePathAsArray(path);
  return root === '_entities' && typeof place === 'number' ? place : undefined;
}

/** An answer of data alone, with extensions: its text is taken apart nowhere, because it may be a megabyte. */
export function withExtensions(text: string, extensions: TagExtensions): string {
  const end = text.lastIndexOf('}');
  return `${text.slice(0, end)},"extensions":${JSON.stringify(extensions)}${text.slice(end)}`;
}

function bounded(all: readonly Handed[]): readonly Handed[] {
  const groups = Map.groupBy(all, (handed) =>
    handed.kind === 'record' ? handed.resource : undefined,
  );
  return [...groups].flatMap(([resource, some]): readonly Handed[] =>
    resource !== undefined && some.length > mostOfOne ? [{ kind: 'list', resource }] : some,
  );
}
