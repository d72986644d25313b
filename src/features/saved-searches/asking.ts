/** Asks the database, and tells its failures as callers are told them. */

import { CodedError } from '../../errors.ts';

/** @throws CodedError SERVICE_UNAVAILABLE for what is no error of ours already */
export async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const message = 'The database that holds saved searches does not answer.';
    throw new CodedError('SERVICE_UNAVAILABLE', message, { cause: error });
  }
}
