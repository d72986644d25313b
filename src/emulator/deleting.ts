/** Deletes records with the children that belong to them, unless something else still needs them. */

import {
  resourceNames,
  resources,
  type HasManyField,
  type ResourceName,
} from '../billy/resources/index.ts';
import type { Company } from './company.ts';
import { effectsOf } from './effects/index.ts';
import { childrenOf } from './include.ts';
import { Invalid, invalid } from './invalid.ts';
import type { Work } from './work.ts';
import type { WireRecord } from './world.ts';

/** Deleting what does not exist is no fault and changes nothing. @throws Invalid keyed by the singular name */
export function remove(work: Work, resource: ResourceName, id: string): void {
  const record = work.company.find(resource, id);
  if (!record) return;
  try {
    effectsOf(resource).deleting?.(work, record);
    refuseInUse(work.company, resource, record);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.faults, resources[resource].singular);
  }
  work.remove(resource, id);
  for (const field of childFields(resource)) {
    for (const child of childrenOf(record, resource, field, work.company)) {
      if (field.embeddedWrite === 'viaAttachmentIds') {
        work.change('attachments', child, { ownerReference: null, ownerId: null });
      } else work.remove(field.target, child.id);
    }
  }
  effectsOf(resource).deleted?.(work, record);
}

/** Children that go along; an attachment stays, without an owner. */
function childFields(resource: ResourceName): HasManyField[] {
  return Object.values(resources[resource].fields).filter(
    (field): field is HasManyField => field.type === 'hasMany' && field.embeddedWrite !== 'no',
  );
}

function refuseInUse(company: Company, resource: ResourceName, record: WireRecord): void {
  const own = new Set(childFields(resource).map(({ target }) => target));
  for (const user of resourceNames) {
    if (own.has(user)) continue;
    for (const [name, field] of Object.entries(resources[user].fields)) {
      if (field.type !== 'belongsTo' || field.target !== resource) continue;
      const [first] = company.where(user, name, record.id);
      if (!first || (user === resource && first.id === record.id)) continue;
      const { singular } = resources[user];
      throw invalid(
        `The record is used by \`${singular}\` ${first.id} and cannot be deleted.`,
        `Posten bruges af \`${singular}\` ${first.id} og kan ikke slettes.`,
      );
    }
  }
}
