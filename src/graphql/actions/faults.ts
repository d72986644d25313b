/** Collects what is wrong with an action's arguments, so that all of it is said at once. */

import { compare, type DecimalText } from '../../accounting/money.ts';
import { isPossibleId } from '../../billy/ids.ts';
import type { Include } from '../../billy/calls.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { resources, type ResourceName } from '../../billy/resources/index.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { UserError } from '../../writes/writes.ts';
import type { GraphQLContext } from '../context.ts';
import { textIn } from '../tax-choice.ts';

export class Faults {
  readonly #all: UserError[] = [];

  get all(): readonly UserError[] {
    return this.#all;
  }

  add(code: string, path: readonly string[], message: string): void {
    this.#all.push({ code, path, message });
  }

  /**
   * The record with that id as Billy has it now, for the action is judged by it: what a cache knows may have been
   * approved or paid since. Its children under the given relations come along in the same call. Another company's
   * records are as absent as those that never were, and so is what can be no id at all.
   */
  async record(
    { loaders }: GraphQLContext,
    resource: ResourceName,
    id: string,
    path: readonly string[],
    relations: readonly string[] = [],
  ): Promise<BillyRecord | undefined> {
    const include = relations.map((relation) => ({ resource, relation }));
    return this.#found(loaders.fresh(), resource, id, path, include);
  }

  /** A record that the action only refers to, such as an account: as it was last read. */
  async reference(
    { loaders }: GraphQLContext,
    resource: ResourceName,
    id: string,
    path: readonly string[],
  ): Promise<BillyRecord | undefined> {
    return this.#found(loaders, resource, id, path);
  }

  async #found(
    loaders: Loaders,
    resource: ResourceName,
    id: string,
    path: readonly string[],
    include: readonly Include[] = [],
  ): Promise<BillyRecord | undefined> {
    const found = isPossibleId(resource, id) ? await loaders.record(resource, id, include) : null;
    if (found) return found;
    const { singular } = resources[resource];
    this.add('NOT_FOUND', path, `Expected a ${singular} of this company, got none with id ${id}.`);
    return undefined;
  }

  /** Whether the record is in the one state from which the action starts. */
  state(record: BillyRecord, expected: string, path: readonly string[]): void {
    const state = textIn(record, 'state');
    if (state === expected) return;
    this.add('INVALID_STATE', path, `Expected the state ${expected}, got ${state}.`);
  }

  /** Whether money can move on the account. */
  paymentAccount(account: BillyRecord, path: readonly string[]): void {
    if (account['isPaymentEnabled'] === true) return;
    this.add('INVALID', path, 'Expected an account that takes payments (isPaymentEnabled).');
  }

  positive(amount: DecimalText, path: readonly string[]): void {
    if (compare(amount, '0') > 0) return;
    this.add('INVALID', path, `Expected an amount of more than 0, got ${amount}.`);
  }

  /**
   * Whether the books are open on a day: nothing is posted on or before the day they were closed. Billy watches over
   * that itself, so only a refusal needs to be sure of it.
   */
  async openBooks(
    { loaders, company }: GraphQLContext,
    day: string,
    path: readonly string[],
  ): Promise<void> {
    const closedUntilBy = async (reader: Loaders) => {
      const organization = await reader.record('organizations', company.organizationId);
      return textIn(organization, 'fiscalLockingDate');
    };
    const isOpen = (closedUntil: string) => closedUntil === '' || day > closedUntil;
    if (isOpen(await closedUntilBy(loaders))) return;
    const closedUntil = await closedUntilBy(loaders.fresh());
    if (isOpen(closedUntil)) return;
    this.add(
      'BOOKS_CLOSED',
      path,
      `Expected a day after ${closedUntil}, until which the books are closed, got ${day}.`,
    );
  }
}
