/**
 * What a row of the table can say. Rows are plain data: they survive JSON.stringify, and every layer
 * (client, cache, loaders, resolvers, emulator, tests) reads the same row. A fact about a Billy resource
 * stands here once; a decision about it never does.
 *
 * Source of the facts: Billy's documentation (https://www.billy.dk/api/), Billy's own published clients
 * and what public probes of the live service show. Where those disagree, `verbs` holds what is really open.
 */

import type { ResourceName } from './names.ts';

/** Verbs that Billy really answers; what the documentation merely lists is left out. */
export type Verb = 'get' | 'list' | 'create' | 'update' | 'delete' | 'bulkSave' | 'bulkDelete';

interface FieldFacts {
  /** Marked required in Billy's documentation. Many such fields are filled by the server: see `requiredWhen`. */
  readonly required?: true;
  /** When a caller really has to send it, where that differs from `required`. */
  readonly requiredWhen?: string;
  /** May be set at creation only. */
  readonly immutable?: true;
  /** Never set by a caller. */
  readonly readOnly?: true;
  /** Served by the live API but absent from the official property table. */
  readonly undocumented?: true;
  /** What Billy fills in; `computed` when the server works it out. */
  readonly default?: string | number;
}

/** `decimal` is a JSON number on the wire and exact decimal text from the envelope on. */
type ScalarType = 'id' | 'string' | 'boolean' | 'integer' | 'decimal' | 'date' | 'datetime';

export interface ScalarField extends FieldFacts {
  readonly type: ScalarType;
}

/** A closed set of values. Sets whose values nobody has published are declared `string`. */
export interface EnumField extends FieldFacts {
  readonly type: 'enum';
  readonly values: readonly string[];
}

/** One record of one resource; on the wire its id, under `<name>Id`. */
export interface BelongsToField extends FieldFacts {
  readonly type: 'belongsTo';
  readonly name: string;
  readonly target: ResourceName;
}

/** One record of one of several resources; on the wire `"<singular>:<id>"`, under `<name>Reference`. */
export interface ReferenceField extends FieldFacts {
  readonly type: 'reference';
  readonly name: string;
  /** Singular names of the resources it may point to. */
  readonly targets: readonly string[];
}

/** Child records; absent from an answer unless asked for with `include`. */
export interface HasManyField extends FieldFacts {
  readonly type: 'hasMany';
  readonly target: ResourceName;
  /** Name of the child's relation that points back. */
  readonly inverse: string;
  /** Member that holds the child ids when the children are sideloaded. */
  readonly sideloadKey: string;
  /** Whether a write of the parent may carry the children. */
  readonly embeddedWrite: 'no' | 'yes' | 'createOnly' | 'viaAttachmentIds' | 'unproven';
}

/** Members that are lists of small things rather than relations of their own. */
export interface ListField extends FieldFacts {
  readonly type: 'list';
  readonly of: 'id' | 'attachmentId' | 'paymentMethod';
}

export type Field =
  ScalarField | EnumField | BelongsToField | ReferenceField | HasManyField | ListField;

/** `min` and `max` are inclusive; `period` takes Billy's period grammar; `search` is free text. */
export interface Filter {
  readonly type: ScalarType | 'reference' | 'enum' | 'period';
  readonly op: 'eq' | 'min' | 'max' | 'search' | 'period';
  /** Billy refuses the list without it. */
  readonly required?: true;
}

/** Seconds an unchanged record and a list may be served before Billy is asked again. */
interface Lifetime {
  readonly record: number;
  readonly list: number;
}

export interface Resource {
  readonly plural: ResourceName;
  readonly singular: string;
  /** GraphQL object type. */
  readonly type: string;
  /** Records carry `organizationId` and lists take it as a filter. */
  readonly organizationScoped: boolean;
  /** The same records for every company (countries, currencies, ...). */
  readonly shared?: true;
  readonly verbs: readonly Verb[];
  /** What has to be sent at least for a create to succeed, in words. */
  readonly minimalCreate?: string;
  /** Keyed by wire name. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly filters: Readonly<Record<string, Filter>>;
  /** What `sortProperty` takes; empty where no key is known, and then pages have no stable order. */
  readonly sortKeys: readonly string[];
  readonly lifetime: Lifetime;
}
