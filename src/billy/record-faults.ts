/** Reads what Billy finds wrong with a record: `validationErrors`, keyed by the name the write gave each record. */

import { isObject, type JsonObject } from './decimal-json.ts';
import type { RecordFault } from './failures.ts';

/** From the `_clientId` of each record of a write to where it stands in what was sent. */
export type PathsByClientId = ReadonlyMap<string, readonly string[]>;

// Billy's validation texts are a sentence; what is longer is no text for a user.
const maxMessageLength = 500;

/** At least one fault: a record that is invalid for no reason Billy tells is invalid as a whole. */
export function readRecordFaults(
  { validationErrors }: JsonObject,
  pathsByClientId: PathsByClientId = new Map(),
): readonly RecordFault[] {
  const faults = isObject(validationErrors)
    ? Object.entries(validationErrors).flatMap(([key, errors]) => {
        const path = pathsByClientId.get(key);
        const place = { clientId: path === undefined ? null : key, path: path ?? [] };
        return isObject(errors) ? faultsOf(errors, place) : [];
      })
    : [];
  return faults.length > 0
    ? faults
    : [{ property: null, message: 'Billy refused the record.', clientId: null, path: [] }];
}

function faultsOf(
  { message, attributes }: JsonObject,
  place: Pick<RecordFault, 'clientId' | 'path'>,
): RecordFault[] {
  const ofFields = isObject(attributes)
    ? Object.entries(attributes).map(([property, text]) => ({
        property,
        message: textOf(text) ?? `Billy refused ${property}.`,
        clientId: place.clientId,
        path: [...place.path, property],
      }))
    : [];
  // Next to faults of single fields the message only says that there are some.
  const whole = ofFields.length === 0 ? textOf(message) : undefined;
  return whole === undefined ? ofFields : [{ property: null, message: whole, ...place }];
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.slice(0, maxMessageLength);
}
