/** Adds customers and suppliers with their people. */

import type { Company } from './company.ts';
import type { Values } from './records.ts';
import type { Buyer } from './tax.ts';
import type { WireRecord } from '../world.ts';

export interface Contact extends Buyer {
  readonly id: string;
  readonly record: WireRecord;
  readonly name: string;
  readonly isSalesTaxExempt: boolean;
  /** Ids of its contact persons, the primary one first. */
  readonly personIds: readonly string[];
}

export function addContact(
  { books }: Company,
  values: Values & { readonly name: string; readonly type: string; readonly countryId: string },
  people: readonly { readonly name: string; readonly email: string }[],
): Contact {
  const record = books.add('contacts', values);
  const personIds = people.map(
    (person, index) =>
      books.add('contactPersons', { contactId: record.id, isPrimary: index === 0, ...person }).id,
  );
  return {
    id: record.id,
    record,
    name: values.name,
    type: values.type,
    countryId: values.countryId,
    isSalesTaxExempt: values['isSalesTaxExempt'] === true,
    personIds,
  };
}
