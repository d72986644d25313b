/** What makes a record invalid, in the words the caller gets. */

import type { RecordFaults } from './refusals.ts';
import type { Text } from './texts.ts';

/** Thrown while a record is written; whoever writes it knows the key it is reported under. */
export class Invalid extends Error {
  override readonly name = 'Invalid';
  readonly faults: RecordFaults;
  /** The record's `_clientId` or singular name, once known. */
  readonly key: string | undefined;

  constructor(faults: RecordFaults, key?: string) {
    super(faults.message?.en ?? Object.keys(faults.attributes ?? {}).join(', '));
    this.faults = faults;
    this.key = key;
  }
}

/** The record as a whole is wrong. */
export function invalid(en: string, da: string): Invalid {
  return new Invalid({ message: { en, da } });
}

/**
 * Single members are wrong.
 * @param key what they are members of, where that is no record of the resource being written
 */
export function invalidAttributes(
  attributes: Readonly<Record<string, Text>>,
  key?: string,
): Invalid {
  const message = { en: 'The record has invalid attributes.', da: 'Posten har ugyldige felter.' };
  return new Invalid({ message, attributes }, key);
}

export function required(member: string): Text {
  return { en: `${member} is required.`, da: `${member} skal udfyldes.` };
}

export function immutable(member: string): Text {
  return {
    en: `${member} cannot be changed after creation.`,
    da: `${member} kan ikke ændres efter oprettelsen.`,
  };
}

/** @param expected what would have been accepted, in words both languages share */
export function unexpected(member: string, expected: string): Text {
  return { en: `${member} must be ${expected}.`, da: `${member} skal være ${expected}.` };
}

export function notFound(singular: string, id: string): Text {
  return {
    en: `No \`${singular}\` record with id \`${id}\` was found.`,
    da: `Der blev ikke fundet nogen \`${singular}\` med id \`${id}\`.`,
  };
}
