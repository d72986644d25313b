/** What resolvers are handed: one author's view of the house, his company's and nobody else's. */

import { randomUUID } from 'node:crypto';
import { createCacheDesk } from '../cache/desk.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { createChangeReader } from '../feed/reader.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import type { HttpAppNeeds } from '../http/app.ts';
import { createLoaders } from '../loaders/create-loaders.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { Author } from '../writes/writes.ts';
import { billyListsOf, createAnalysing } from './analysing.ts';
import { createAnswerKeeping } from './answer-keeping.ts';
import type { Bulking } from './bulking.ts';
import type { Caching } from './caching.ts';
import type { Changing } from './changing.ts';
import type { Exporting } from './exporting.ts';
import type { Hearing } from './hearing.ts';
import { createSavedSearches, faultOfSum, faultsOfFilter } from './saved-searches.ts';
import type { Scheduling } from './scheduling.ts';
import { createSearching } from './searching.ts';
import type { Telling } from './telling.ts';
import type { Upstream } from './upstream.ts';

/** A caller has given up by then; no call to Billy outlives the request it serves. */
const requestDeadlineMs = 10_000;

interface ContextNeeds {
  readonly config: Config;
  readonly upstream: Upstream;
  readonly caching: Caching;
  readonly changing: Changing;
  /** Asked for only when somebody asks: those who tell of changes make payloads with contexts themselves. */
  readonly telling: () => Telling;
  readonly hearing: () => Hearing;
  /** Reads what it exports with contexts itself. */
  readonly exporting: () => Pick<Exporting, 'of'>;
  /** The same. */
  readonly scheduling: () => Pick<Scheduling, 'of'>;
  /** Writes its rows with contexts itself. */
  readonly bulking: () => Pick<Bulking, 'of'>;
  readonly clock: Clock;
}

export function createContexts(needs: ContextNeeds) {
  const {
    config,
    upstream,
    caching,
    changing,
    telling,
    hearing,
    exporting,
    scheduling,
    bulking,
    clock,
  } = needs;
  const { client, companyOf } = upstream;
  const { caches } = caching;
  const { store, deriving, feed, writes, operators, operationLog } = changing;
  const answers = createAnswerKeeping<GraphQLContext>({
    caches,
    mayServe: (organizationId) => !client.isQuarantined(organizationId),
    stoppedSince: () => client.operation.readsStoppedSince(),
    routerSeconds: config.router.keepsSeconds,
    clock,
  });
  const analysing = createAnalysing({ store, deriving, clock });
  const searching = createSearching({ store, deriving, clock });
  const savedSearches = createSavedSearches({
    store,
    audit: (transaction, deed) => operationLog.recordIn(transaction, deed),
    clock,
  });
  const cacheDesk = createCacheDesk({
    caches,
    answers: (tenant) => answers.statusOf(tenant),
    forgetOutside: (...ordered) => telling().forgetOutside(...ordered),
    clock,
    note: (deed) => operators.note(deed),
  });

  function contextOf(
    author: Author,
    loaders: Loaders,
    scopes: ReadonlySet<string>,
    { asksForLists = false }: { readonly asksForLists?: boolean } = {},
  ): GraphQLContext {
    const { company, subject, correlationId } = author;
    const { organizationId } = company;
    const heard = hearing();
    const { recentInterest, inboxDesk, syncOf } = heard;
    const organization = () => loaders.record('organizations', organizationId);
    /** What is known of the books is as much Billy's as they are: where the token was refused, it is tried before anything is shown. */
    async function admit(): Promise<void> {
      if (client.isQuarantined(organizationId)) await organization();
    }
    const caller = {
      organizationId,
      organization,
      admit,
      billy: asksForLists ? billyListsOf(loaders, clock) : undefined,
      hearing: heard,
    };
    const analysis = analysing.of(caller);
    const reader = createChangeReader(feed, organizationId, (...asked) =>
      recentInterest.note(...asked),
    );
    return {
      company,
      loaders,
      writes: writes.of(author, () => loaders.forget()),
      changes: {
        async read(asked) {
          await admit();
          return reader.read(asked);
        },
      },
      analysis,
      sync: syncOf(organizationId),
      search: searching.of(caller),
      savedSearches: savedSearches.of({ organizationId, subject, correlationId }, analysis),
      searchSchedules: scheduling().of(
        { organizationId, subject, correlationId },
        { faultsOf: faultsOfFilter, faultOfSum },
      ),
      exports: exporting().of({ organizationId, subject, correlationId }),
      bulk: bulking().of({ organizationId, subject, correlationId }),
      operator: operators.of(author),
      inbox: inboxDesk.of(author),
      cache: cacheDesk.of(author),
      events: telling().webhooks.of({ organizationId, subject, correlationId }),
      scopes,
      clock,
      correlationId,
    };
  }

  return {
    answers,

    /** For a request; what it answers may be kept whole. */
    forRequest: ((
      { organizationId, subject, scopes },
      correlationId,
      { timeMs = requestDeadlineMs, injection, isExplained, ...ages },
    ) => {
      const company = companyOf(organizationId);
      // Authentication lets nobody into a company that is not served.
      if (company === undefined) throw new Error('An identity names no company.');
      const deadline = clock.now() + timeMs;
      const making = answers.begin(company);
      const demand = {
        ...ages,
        staleIfErrorMs: Math.min(ages.staleIfErrorMs ?? Infinity, config.staleIfErrorMs),
      };
      const { footprint, tags } = making;
      const reading = { company, client, caches, clock, deadline, demand, injection, footprint };
      const loaders = createLoaders(reading);
      const author = { company, subject, correlationId, deadline, injection };
      return making.with({
        ...contextOf(author, loaders, scopes, { asksForLists: true }),
        ...(tags && { tags }),
        permitKeeping: (...asked) => making.permit(...asked),
        ...(isExplained && { isExplained }),
      });
    }) satisfies HttpAppNeeds<GraphQLContext>['contextFor'],

    /** For the payload of a message; undefined when the company is not served. */
    forMessage: (organizationId: string): GraphQLContext | undefined => {
      const company = companyOf(organizationId);
      if (company === undefined) return undefined;
      const deadline = clock.now() + requestDeadlineMs;
      // What subscribers are told is never old; nobody waits for it as one waits for a page.
      const loaders = createLoaders({
        company,
        client,
        caches,
        clock,
        deadline,
        demand: { staleIfErrorMs: 0 },
        priority: 'poll',
      });
      const correlationId = randomUUID();
      const author = { company, subject: 'event subscriptions', correlationId, deadline };
      return contextOf({ ...author, injection: undefined }, loaders, new Set(['billy:read']));
    },

    /** For a row of somebody's bulk job, in whose name it is written; undefined when the company is not served. */
    forBulk: ({
      organizationId,
      subject,
      correlationId,
    }: {
      readonly organizationId: string;
      readonly subject: string;
      readonly correlationId: string;
    }): GraphQLContext | undefined => {
      const company = companyOf(organizationId);
      if (company === undefined) return undefined;
      const deadline = clock.now() + requestDeadlineMs;
      const priority = 'bulk';
      const demand = { staleIfErrorMs: 0 };
      const loaders = createLoaders({ company, client, caches, clock, deadline, demand, priority });
      const author = { company, subject, correlationId, deadline, priority } as const;
      return contextOf(author, loaders, new Set(['billy:read', 'billy:write']));
    },
  };
}
