/** The records that a new one points to: they change with it, as the balance of an invoice does with its payment. */

import {
  resourceOfSingular,
  resources,
  type Field,
  type ResourceName,
} from '../billy/resources/index.ts';
import type { WireInput, WireInputValue } from '../billy/writes.ts';
import type { RecordName } from './calls.ts';

/** By what was sent, its children included. */
export function referredTo(resource: ResourceName, sent: WireInput): readonly RecordName[] {
  const fields: Readonly<Record<string, Field>> = resources[resource].fields;
  return Object.entries(sent).flatMap(([name, value]): readonly RecordName[] => {
    const field = fields[name];
    switch (field?.type) {
      case 'belongsTo':
        return typeof value === 'string' ? [{ resource: field.target, id: value }] : [];
      case 'reference':
        return typeof value === 'string' ? namedBy(value) : [];
      case 'hasMany':
        return childrenIn(value).flatMap((child) => referredTo(field.target, child));
      default:
        return [];
    }
  });
}

/** `invoice:<id>` names an invoice. */
function namedBy(reference: string): readonly RecordName[] {
  const [singular = '', id = ''] = reference.split(':');
  const resource = resourceOfSingular(singular);
  return resource === undefined ? [] : [{ resource, id }];
}

/** Those that were sent along; empty where there are none. */
export function childrenIn(value: WireInputValue | undefined): readonly WireInput[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: WireInputValue): value is WireInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
