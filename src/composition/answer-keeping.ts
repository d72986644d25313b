/** Where HTTP, GraphQL and the cache meet over answers kept whole; none of them knows the others. */

import type { Answers, AnswerFill, StoppedSince } from '../cache/answers.ts';
import type { Caches } from '../cache/caches.ts';
import { createFootprint, type Footprint, type Footprints } from '../cache/footprint.ts';
import type { Tenant } from '../cache/keys.ts';
import type { Clock } from '../clock.ts';
import {
  createCacheTags,
  withExtensions,
  type CacheTags,
  type CollectedTags,
} from '../graphql/cache-tags.ts';
import type { AnswerKeeping as KeepingForHttp, KeptAnswer } from '../http/kept-answers.ts';

export interface AnswerKeeping<TContext extends object> {
  /** To be begun for every request, before anything is read. */
  begin(tenant: Tenant): Making<TContext>;
  readonly http: KeepingForHttp<TContext>;
  readonly status: Answers<KeptAnswer>['status'];
  readonly statusOf: Answers<KeptAnswer>['statusOf'];
}

/** One answer while it is made. */
interface Making<TContext> {
  /** Loaders tell it what they hand over. */
  readonly footprint: Footprint;
  /** Where a router may keep answers too. */
  readonly tags: CacheTags | undefined;
  /** GraphQL says that the operation is one whose answers may be kept. */
  permit(operation: string | undefined, whether: Kind): void;
  /** Names the context the answer is made with, by which HTTP knows it. */
  with(context: TContext): TContext;
}

/** What is to be known of an answer that may be kept, besides what it was made from. */
interface Kind {
  /** It holds old copies, and says so. */
  readonly isStale: boolean;
}

interface Begun {
  readonly fill: AnswerFill;
  readonly footprint: Footprints;
  readonly tags: CollectedTags | undefined;
  isPermitted: boolean;
  isStale: boolean;
  /** As the document names it. */
  operation: string | undefined;
}

/** A quarter of what records have: a bound that was chosen, not measured. */
const limits = { maxBytes: 64 * 1024 * 1024, companyShare: 0.5 };

interface AnswerKeepingNeeds {
  readonly caches: Caches;
  /** False while Billy refuses the company's token: who may not see the books is not shown a copy of them either. */
  readonly mayServe: (organizationId: string) => boolean;
  /** Since when no read reaches Billy: only then are answers kept that hold old copies. */
  readonly stoppedSince: StoppedSince;
  /** How long a router may keep an answer; 0: not at all. */
  readonly routerSeconds: number;
  readonly clock: Clock;
}

export function createAnswerKeeping<TContext extends object>({
  caches,
  mayServe,
  stoppedSince,
  routerSeconds,
  clock,
}: AnswerKeepingNeeds): AnswerKeeping<TContext> {
  const answers = caches.answers<KeptAnswer>(limits, stoppedSince);
  const begun = new WeakMap<TContext, Begun>();

  return {
    begin(tenant) {
      const making: Begun = {
        fill: answers.begin(tenant),
        footprint: createFootprint(),
        tags: routerSeconds === 0 ? undefined : createCacheTags(tenant),
        isPermitted: false,
        isStale: false,
        operation: undefined,
      };
      return {
        footprint: making.footprint,
        tags: making.tags,
        permit(operation, { isStale }) {
          making.isPermitted = true;
          making.isStale = isStale;
          making.operation = operation;
        },
        with(context) {
          begun.set(context, making);
          return context;
        },
      };
    },
    http: {
      find: (asker, question) =>
        mayServe(asker.organizationId) ? answers.find(asker, question) : undefined,
      mayKeep: (context) => begun.get(context)?.isPermitted === true,
      complete(context, text) {
        const { footprint, tags, isStale } = begun.get(context) ?? {};
        // What is stale is nobody else's to keep.
        if (tags === undefined || isStale === true) return text;
        const extensions = tags.extensions(footprint?.handed() ?? []);
        return extensions && withExtensions(text, extensions);
      },
      async keep({ identity: asker, question }, context, answer) {
        const making = begun.get(context);
        if (making === undefined) return undefined;
        const { fill, footprint, isStale } = making;
        const named = { ...answer, operation: making.operation };
        return answers.keep({ asker, question, fill, footprint, answer: named, isStale });
      },
      cacheControl({ expiresAt, isStale }) {
        if (isStale) return 'private, no-store';
        // A caller may keep it, and ask each time whether it still holds.
        if (routerSeconds === 0) return 'private, no-cache';
        // A router need not ask, for it is told of changes; private, so that it keeps each company's answers apart or none.
        const left = Math.floor((expiresAt - clock.now()) / 1_000);
        return `private, max-age=${Math.max(0, Math.min(routerSeconds, left))}`;
      },
    },
    status: () => answers.status(),
    statusOf: (tenant) => answers.statusOf(tenant),
  };
}
