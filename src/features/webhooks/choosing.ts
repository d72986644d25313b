/** What a subscriber may choose, and what is said when it is not that. */

import { changeTypes } from '../../feed/change-types.ts';
import { filterFaults, type ChangeFilter } from '../../feed/filter.ts';
import type { Addresses } from './addresses.ts';
import type { Payloads } from './payloads.ts';
import type { Chosen } from './subscription-rows.ts';

/** A fault in the caller's arguments; data, not an exception. */
export interface Fault {
  readonly message: string;
  readonly code: 'INVALID' | 'NOT_FOUND' | 'REQUIRED';
  /** Into the mutation's arguments. */
  readonly path: readonly string[];
}

/** As it comes from a caller: what is missing is left as it is, what is null is left out. */
export interface Choice {
  readonly url?: string | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly filter?: ChangeFilter | null | undefined;
  readonly payload?: string | null | undefined;
  readonly description?: string | null | undefined;
}

export interface ChoosingNeeds {
  readonly addresses: Addresses;
  readonly payloads: Pick<Payloads, 'standard' | 'faultsOf'>;
}

const maxDescriptionLength = 500;
const maxPayloadLength = 10_000;

/** What a choice comes to on top of what was chosen before, or what is wrong with it. */
export async function readChoice(
  { addresses, payloads }: ChoosingNeeds,
  choice: Choice,
  before: Chosen | undefined,
): Promise<{ readonly chosen: Chosen } | { readonly faults: readonly Fault[] }> {
  const url = choice.url ?? before?.url;
  const chosen = {
    url: url ?? '',
    types: choice.types === undefined ? (before?.types ?? []) : [...new Set(choice.types)],
    filter: choice.filter === undefined ? (before?.filter ?? null) : choice.filter,
    payload:
      choice.payload === undefined
        ? (before?.payload ?? payloads.standard)
        : (choice.payload ?? payloads.standard),
    description:
      choice.description === undefined ? (before?.description ?? null) : choice.description,
  };
  const faults: Fault[] = [];
  const note = (message: string, ...path: string[]) => {
    faults.push({ message, code: 'INVALID', path: ['input', ...path] });
  };

  if (url === undefined)
    faults.push({ message: 'Expected a URL.', code: 'REQUIRED', path: ['input', 'url'] });
  else if (url !== before?.url) {
    const fault = await addresses.faultOf(url);
    if (fault !== undefined) note(fault, 'url');
  }
  for (const [index, type] of (choice.types ?? []).entries())
    if (!changeTypes.has(type))
      note(`Expected a type of change such as invoice.paid, got ${type}.`, 'types', String(index));
  if (chosen.filter !== null && choice.filter !== undefined)
    for (const fault of filterFaults(chosen.filter)) note(fault, 'filter');
  if (chosen.payload.length > maxPayloadLength)
    note(`Expected at most ${maxPayloadLength} characters.`, 'payload');
  else if (choice.payload !== undefined)
    for (const fault of payloads.faultsOf(chosen.payload)) note(fault, 'payload');
  if ((chosen.description?.length ?? 0) > maxDescriptionLength)
    note(`Expected at most ${maxDescriptionLength} characters.`, 'description');
  return faults.length > 0 ? { faults } : { chosen };
}
