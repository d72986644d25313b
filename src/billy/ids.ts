/** Which texts can be an id of Billy's. What cannot is never sent: an id ends up in a path. */

import { CodedError } from '../errors.ts';
import { resources, type ResourceName } from './resources/index.ts';

// 22 characters since v2; records moved from v1 keep `<digits>-<characters>`; Billy's own samples show 20.
const recordId = /^(?:[A-Za-z0-9]{22}|[0-9]{1,12}-[A-Za-z0-9]{8,16}|[A-Za-z0-9]{20})$/;

// What the world already has a name for: DK, DKK, da_DK, asset, dk_aalborg, us_80209. Begins and ends with
// a letter or digit, so that it is never a dot segment of a path.
const naturalId = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]{0,62}[\p{L}\p{N}])?$/u;

/** Whether the text has the form of an id of this resource; says nothing about whether such a record exists. */
export function isPossibleId(resource: ResourceName, id: string): boolean {
  return (resources[resource].shared === true ? naturalId : recordId).test(id);
}

/**
 * `inputPath` says where in a caller's input the id stood, when it came from one.
 * @throws CodedError BAD_USER_INPUT naming the expected form
 */
export function requirePossibleId(
  resource: ResourceName,
  id: string,
  inputPath?: readonly string[],
): void {
  if (isPossibleId(resource, id)) return;
  const { singular, shared } = resources[resource];
  const form =
    shared === true
      ? 'letters, digits and _ as in DK, DKK or dk_aalborg'
      : '22 letters and digits, or <digits>-<8 to 16 letters and digits>';
  throw new CodedError(
    'BAD_USER_INPUT',
    `Expected an id of ${singular} (${form}), got ${shown(id)}.`,
    inputPath && { inputPath },
  );
}

/** Long or odd ids are not echoed: they come from the caller and end up in logs. */
function shown(id: string): string {
  return /^[\w .-]{1,64}$/.test(id) ? `"${id}"` : `${id.length} characters`;
}
