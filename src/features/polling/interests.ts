/**
 * Who waits for changes: without anybody, nothing is asked. What only one replica knows, such as who listens to it,
 * it writes down for whoever polls the company.
 */

import { sql } from 'kysely';
import { resourceNames, type ResourceName } from '../../billy/resources/index.ts';
import { sweepable } from '../../mirror/sweep-plan.ts';
import type { Store } from '../../store/store.ts';
import { interestKinds, type InterestKind } from './pace.ts';

/** By organization, which resources somebody waits for. */
export type Awaited = ReadonlyMap<string, ReadonlySet<ResourceName>>;

/** Where interest is learned of; each slice that has listeners is one of them. */
export interface InterestSources {
  /** Who listens to this process at this moment. */
  readonly live: () => Awaited;
  /** Who has read the feed from this process lately. */
  readonly recent: () => Awaited;
  /** Who is sent messages, by any replica; asks the database. */
  readonly told: () => Promise<Awaited>;
}

export type PollingMode = 'interest' | 'always' | 'off';

/** By organization and resource, the most urgent reason to look at it. */
export type Interest = ReadonlyMap<string, ReadonlyMap<ResourceName, InterestKind>>;

interface InterestNeeds {
  readonly store: Store;
  readonly sources: InterestSources;
  readonly mode: PollingMode;
  readonly organizationIds: () => readonly string[];
}

export interface Interests {
  /** Undefined when nobody waits here, and the database that would know of others has not been needed yet. */
  read(): Promise<Interest | undefined>;
  /** Withdraws what this process has written down. */
  withdraw(): Promise<void>;
}

/** How long a replica's word counts; it repeats it with each reading. */
const wordMs = 30_000;

export function createInterests({
  store,
  sources,
  mode,
  organizationIds,
}: InterestNeeds): Interests {
  let hasWritten = false;

  async function share(own: readonly (readonly [InterestKind, Awaited])[]): Promise<void> {
    const rows = own.flatMap(([kind, awaited]) =>
      [...awaited].flatMap(([organizationId, resources]) =>
        [...resources].map((resource) => ({
          organization_id: organizationId,
          resource,
          owner: store.owner,
          kind,
          until: sql<Date>`now() + ${wordMs} * interval '1 millisecond'`,
        })),
      ),
    );
    if (rows.length === 0) return;
    hasWritten = true;
    const database = await store.open();
    await database
      .insertInto('poll_interests')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['organization_id', 'resource', 'owner', 'kind'])
          .doUpdateSet((eb) => ({ until: eb.ref('excluded.until') })),
      )
      .execute();
  }

  async function ofOthers(): Promise<readonly (readonly [InterestKind, Awaited])[]> {
    const database = await store.open();
    await database
      .deleteFrom('poll_interests')
      .where('until', '<', sql<Date>`now()`)
      .execute();
    const rows = await database
      .selectFrom('poll_interests')
      .select(['organization_id', 'resource', 'kind'])
      .where('owner', '<>', store.owner)
      .execute();
    // The names and kinds are what `share` wrote, here or at a replica of another release.
    return rows.flatMap(({ organization_id, resource, kind }) => {
      const name = resourceNames.find((known) => known === resource);
      const why = interestKinds.find((known) => known === kind);
      if (name === undefined || why === undefined) return [];
      return [[why, new Map([[organization_id, new Set([name])]])] as const];
    });
  }

  return {
    async read() {
      if (mode === 'off') return undefined;
      const own = [['live', sources.live()] as const, ['recent', sources.recent()] as const];
      const isWaitedFor = own.some(([, awaited]) => awaited.size > 0);
      // Nobody opens a database only to learn that there is nothing to do.
      if (mode === 'interest' && !isWaitedFor && store.status() !== 'ready') return undefined;
      if (!store.isExclusive) await share(own);
      const all = [
        ...own,
        ['told', await sources.told()] as const,
        ...(store.isExclusive ? [] : await ofOthers()),
        ...(mode === 'always' ? [['always', everything(organizationIds())] as const] : []),
      ];
      return mostUrgent(all, new Set(organizationIds()));
    },

    async withdraw() {
      if (!hasWritten) return;
      const database = await store.open();
      await database.deleteFrom('poll_interests').where('owner', '=', store.owner).execute();
    },
  };
}

function everything(organizationIds: readonly string[]): Awaited {
  return new Map(organizationIds.map((id) => [id, new Set(sweepable)]));
}

function mostUrgent(
  all: readonly (readonly [InterestKind, Awaited])[],
  served: ReadonlySet<string>,
): Interest {
  const interest = new Map<string, Map<ResourceName, InterestKind>>();
  const byUrgency = [...all].sort(
    ([a], [b]) => interestKinds.indexOf(a) - interestKinds.indexOf(b),
  );
  for (const [kind, awaited] of byUrgency)
    for (const [organizationId, resources] of awaited) {
      if (!served.has(organizationId)) continue;
      const known = interest.get(organizationId) ?? new Map<ResourceName, InterestKind>();
      for (const resource of resources) if (!known.has(resource)) known.set(resource, kind);
      interest.set(organizationId, known);
    }
  return interest;
}
