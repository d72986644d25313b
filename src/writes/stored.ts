/** What the database answers, or that it does not: used where Billy has not been asked and will not be. */

import { CodedError } from '../errors.ts';

/** @throws CodedError SERVICE_UNAVAILABLE when the database fails; what is coded already passes */
export async function stored<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError(
      'SERVICE_UNAVAILABLE',
      'The database that remembers writes does not answer; nothing was done.',
      { cause: error },
    );
  }
}
