/** Whether the records an input names are the company's own. */

import { resources } from '../billy/resources/index.ts';
import { CodedError } from '../errors.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { UserError } from '../writes/writes.ts';
import type { Link } from './inputs.ts';

/**
 * A fault for every record that the company has not, in one batch of reads. Another company's records are as absent
 * as those that never were, and the words are the same.
 */
export async function missingLinks(loaders: Loaders, links: readonly Link[]): Promise<UserError[]> {
  const found = await Promise.all(links.map(({ resource, id }) => loaders.record(resource, id)));
  return links
    .filter((_, index) => found[index] === null)
    .map(({ resource, id, path }) => ({
      code: 'NOT_FOUND',
      message: `Expected a ${resources[resource].singular} of this company, got none with id ${id}.`,
      path,
    }));
}

/** Faults found after a write was begun and before Billy was asked: nothing has been done. */
export class InputRefused extends CodedError {
  readonly userErrors: readonly UserError[];

  constructor(userErrors: readonly UserError[]) {
    super('BAD_USER_INPUT', userErrors.map(({ message }) => message).join(' '));
    this.userErrors = userErrors;
  }
}
