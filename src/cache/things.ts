/** What can be read again by name: a record, the children of one, a list. The caches' keys say where it stands, this says what it is. */

import { isResourceName, type ResourceName } from '../billy/resources/index.ts';
import type { ListIdentity } from './list-cache.ts';

export type Thing =
  | { readonly kind: 'record'; readonly resource: ResourceName; readonly id: string }
  | {
      readonly kind: 'children';
      readonly parent: ResourceName;
      readonly relation: string;
      readonly id: string;
    }
  | { readonly kind: 'list'; readonly resource: ResourceName; readonly identity: ListIdentity };

/** What a key tells by itself: nothing of lists, whose queries are hashed, and of ids that had to be. */
export function thingIn(key: string): Thing | undefined {
  const [, , kind, name = '', ...rest] = key.split(':');
  const id = rest.at(-1);
  if (!isResourceName(name) || id === undefined || id.startsWith('~')) return undefined;
  if (kind === 'record') return { kind, resource: name, id };
  const [relation] = rest;
  if (kind !== 'children' || relation === undefined) return undefined;
  return { kind, parent: name, relation, id };
}

/** Billy's name of what it is made of. */
export function resourceOf(thing: Thing): ResourceName {
  return thing.kind === 'children' ? thing.parent : thing.resource;
}
