/** Which lists a record should have below it, worked out from the table alone. */

import {
  resourceNames,
  resourceOfSingular,
  resources,
  type Field,
  type ResourceName,
} from '../../src/billy/resources/index.ts';
import { relationsFrom } from '../../src/billy/resources/relations.ts';

/** Lists of another resource that Billy filters by this one and that no has-many covers: resource and filter. */
export function listsBelow(resource: ResourceName): [ResourceName, string][] {
  const covered = new Set(relationsFrom(resource).map(({ child, link }) => `${child}.${link}`));
  return resourceNames.flatMap((child) =>
    Object.entries(resources[child].filters)
      .filter(([name, { op }]) => op === 'eq' && pointsAt(resources[child].fields[name], resource))
      .filter(([name]) => !covered.has(`${child}.${name}`))
      .map(([name]): [ResourceName, string] => [child, name]),
  );
}

function pointsAt(field: Field | undefined, resource: ResourceName): boolean {
  if (field?.type === 'belongsTo') return field.target === resource;
  return (
    field?.type === 'reference' &&
    field.targets.some((singular) => resourceOfSingular(singular) === resource)
  );
}
