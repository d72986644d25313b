/** A company's changes as a caller reads them: page by page, each going on where the one before ended. */

import { CodedError } from '../errors.ts';
import type { Change } from './change.ts';
import type { Feed } from './feed.ts';

export interface ChangesAsked {
  /** Only what follows this place; from the oldest that is kept without. */
  readonly after?: number | undefined;
  readonly types?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly first: number;
}

interface ChangesRead {
  readonly changes: readonly Change[];
  /** Whether more of what was asked for is there already. */
  readonly hasMore: boolean;
  /** Everything up to here has been looked at. */
  readonly readTo: number;
  /** The last place there is. */
  readonly last: number;
}

/** The place asked for is not one that can be read from. */
export type OutOfReach = 'forgotten' | 'not there yet';

export interface ChangeReader {
  /**
   * Where the place asked for is out of reach, says why instead.
   * @throws CodedError SERVICE_UNAVAILABLE when the database does not answer
   */
  read(asked: ChangesAsked): Promise<ChangesRead | OutOfReach>;
}

/** The changes of one company. `onAsked` is told of every question: somebody wants to know. */
export function createChangeReader(
  feed: Pick<Feed, 'read' | 'extent'>,
  organizationId: string,
  onAsked: (organizationId: string, types: ChangesAsked['types']) => void = () => undefined,
): ChangeReader {
  async function read({
    after,
    types,
    ids,
    first,
  }: ChangesAsked): Promise<ChangesRead | OutOfReach> {
    // Looked at before the page is read: what is there by then is in it, or is no part of it.
    const extent = await feed.extent(organizationId);
    const from = after ?? extent.first - 1;
    if (from < extent.first - 1) return 'forgotten';
    if (from > extent.last) return 'not there yet';
    const found = await feed.read(organizationId, { after: from, types, ids, first: first + 1 });
    const changes = found.slice(0, first);
    const hasMore = found.length > first;
    const lastRead = changes.at(-1)?.sequence ?? from;
    const last = Math.max(extent.last, found.at(-1)?.sequence ?? 0);
    return { changes, hasMore, readTo: hasMore ? lastRead : Math.max(extent.last, lastRead), last };
  }

  return {
    async read(asked) {
      onAsked(organizationId, asked.types);
      try {
        return await read(asked);
      } catch (error) {
        throw new CodedError(
          'SERVICE_UNAVAILABLE',
          'The database that holds the changes does not answer.',
          { cause: error },
        );
      }
    },
  };
}
