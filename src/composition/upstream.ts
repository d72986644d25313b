/** Billy as the rest of the house has it: the protected client, Redis where replicas meet, and whose books are served. */

import { randomUUID } from 'node:crypto';
import { createBillyClient } from '../billy/client.ts';
import type { Company } from '../billy/records.ts';
import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import { createCompanies } from '../companies.ts';
import type { Config } from '../config.ts';
import { createRedisLink } from '../redis/link.ts';
import { createSharing } from '../redis/sharing.ts';
import type { Store } from '../store/store.ts';
import { createTokenOwners } from '../store/token-owners.ts';
import { outlivesUs } from './database.ts';
import type { Noting } from './noting.ts';

/** One question whose a token is: two attempts' time, so that the next one is not long in coming. */
const companyQuestionMs = 5_000;

interface UpstreamNeeds {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Upstream = ReturnType<typeof createUpstream>;

export function createUpstream({ config, store, clock, note }: UpstreamNeeds) {
  const owners = outlivesUs(config)
    ? createTokenOwners({ store, now: () => clock.now() })
    : undefined;
  const refusedTasks: ((organizationId: string) => void)[] = [];
  const redis =
    config.redis === undefined
      ? undefined
      : createRedisLink({ ...config.redis, clock, onEvent: note.redis });
  let latencyMs: number | null = null;
  const client = createBillyClient({
    baseUrl: config.billy.apiBase,
    retryDelaysMs: config.billy.retryDelaysMs,
    // A lone company has nobody to leave room for.
    ...(config.billy.companies.length === 1 ? { connectionsPerCompany: Infinity } : {}),
    // Those who wait for a page ask for much at once and then for nothing.
    budget: {
      ratePerSecond: config.billy.callsPerSecond,
      burst: config.billy.callsPerSecond * 2,
    },
    ...(redis && {
      sharing: createSharing({ link: redis, replicaId: randomUUID(), onEvent: note.redis }),
    }),
    clock,
    onEvent: (event) => {
      if (event.type === 'attempt.finished' && event.failure === undefined)
        latencyMs = event.durationMs;
      note.billy(event);
      if (event.type === 'quarantine.begun')
        for (const task of refusedTasks) task(event.organizationId);
    },
  });
  const companies = createCompanies({
    accesses: config.billy.companies,
    organizationOfToken: (accessToken) =>
      client.organizationOfToken(accessToken, { deadline: clock.now() + companyQuestionMs }),
    ...(owners && { owners }),
    onEvent: note.company,
  });
  if (owners !== undefined)
    refusedTasks.push((organizationId) => void owners.forgetOrganization(organizationId));

  /** Nobody is, before it is known. */
  const servedIds = (): readonly string[] =>
    companies.doubt() === undefined ? [...companies.ids()] : [];

  return {
    redis,
    client,
    companies,
    companyOf: (organizationId: string): Company | undefined => companies.get(organizationId),
    servedIds,
    served: (): readonly Company[] => servedIds().flatMap((id) => companies.get(id) ?? []),
    /** Of the last call that Billy answered. */
    latencyMs: () => latencyMs,
    /** Whenever Billy begins to refuse a company's token. */
    onRefused: (task: (organizationId: string) => void) => void refusedTasks.push(task),
    closers: [
      { name: 'companies', close: () => companies.close() },
      { name: 'billy', close: () => client.close() },
    ] satisfies Closer[],
  };
}
