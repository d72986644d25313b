/**
 * Whose books an access token opened when Billy was last asked, for a start while Billy is down. Of the token only a hash is
 * written down; it is random and long enough that nobody finds it from that. Best effort: what fails is not known.
 */

import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from './store.ts';

export interface TokenOwners {
  /** The organization's id; undefined when it is not known. */
  recall(accessToken: string): Promise<string | undefined>;
  /** Billy has said so. Written down once the database is there; one that is new is not made for that. */
  confirm(accessToken: string, organizationId: string, signal: AbortSignal): Promise<void>;
  /** Billy refuses the token. */
  forgetToken(accessToken: string): Promise<void>;
  /** Billy refuses whatever token the organization was served with. */
  forgetOrganization(organizationId: string): Promise<void>;
}

interface TokenOwnersOptions {
  readonly store: Pick<Store, 'open' | 'status' | 'isNew'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const lookEveryMs = 250;

export function createTokenOwners({ store, now }: TokenOwnersOptions): TokenOwners {
  return {
    recall: (accessToken) =>
      known(async () => {
        // What would have to be made knows nothing.
        if (store.isNew) return undefined;
        const row = await (
          await store.open()
        )
          .selectFrom('token_owners')
          .select('organization_id')
          .where('token_hash', '=', hashOf(accessToken))
          .executeTakeFirst();
        return row?.organization_id;
      }),

    confirm: (accessToken, organizationId, signal) =>
      known(async () => {
        while (store.isNew && store.status() !== 'ready')
          await sleep(lookEveryMs, undefined, { ref: false, signal });
        const seen = { organization_id: organizationId, confirmed_at: new Date(now()) };
        await (
          await store.open()
        )
          .insertInto('token_owners')
          .values({ token_hash: hashOf(accessToken), ...seen })
          .onConflict((conflict) => conflict.column('token_hash').doUpdateSet(seen))
          .execute();
      }),

    forgetToken: (accessToken) =>
      known(async () => {
        await (
          await store.open()
        )
          .deleteFrom('token_owners')
          .where('token_hash', '=', hashOf(accessToken))
          .execute();
      }),

    forgetOrganization: (organizationId) =>
      known(async () => {
        await (
          await store.open()
        )
          .deleteFrom('token_owners')
          .where('organization_id', '=', organizationId)
          .execute();
      }),
  };
}

/** Named apart, so that the hash is of no use where somebody else keeps hashes of the same tokens. */
function hashOf(accessToken: string): string {
  return hash('sha256', `billy-subgraph token owner\n${accessToken}`);
}

async function known<T>(work: () => Promise<T>): Promise<T | undefined> {
  return work().catch(() => undefined);
}
