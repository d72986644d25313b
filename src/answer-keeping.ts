/** Where HTTP, GraphQL and the cache meet over answers kept whole; none of them knows the others. */

import type { Answers, AnswerFill } from './cache/answers.ts';
import type { Caches } from './cache/caches.ts';
import { createFootprint, type Footprint, type Footprints } from './cache/footprint.ts';
import type { Tenant } from './cache/keys.ts';
import type { AnswerKeeping as KeepingForHttp, KeptAnswer } from './http/kept-answers.ts';

export interface AnswerKeeping<TContext extends object> {
  /** To be begun for every request, before anything is read. */
  begin(tenant: Tenant): Making<TContext>;
  readonly http: KeepingForHttp<TContext>;
  readonly status: Answers<KeptAnswer>['status'];
}

/** One answer while it is made. */
interface Making<TContext> {
  /** Loaders tell it what they hand over. */
  readonly footprint: Footprint;
  /** GraphQL says that the operation is one whose answers may be kept. */
  permit(operation: string | undefined): void;
  /** Names the context the answer is made with, by which HTTP knows it. */
  with(context: TContext): TContext;
}

interface Begun {
  readonly fill: AnswerFill;
  readonly footprint: Footprints;
  isPermitted: boolean;
  /** As the document names it. */
  operation: string | undefined;
}

/** A quarter of what records have: a bound that was chosen, not measured. */
const limits = { maxBytes: 64 * 1024 * 1024, companyShare: 0.5 };

interface AnswerKeepingNeeds {
  readonly caches: Caches;
  /** False while Billy refuses the company's token: who may not see the books is not shown a copy of them either. */
  readonly mayServe: (organizationId: string) => boolean;
}

export function createAnswerKeeping<TContext extends object>({
  caches,
  mayServe,
}: AnswerKeepingNeeds): AnswerKeeping<TContext> {
  const answers = caches.answers<KeptAnswer>(limits);
  const begun = new WeakMap<TContext, Begun>();

  return {
    begin(tenant) {
      const making: Begun = {
        fill: answers.begin(tenant),
        footprint: createFootprint(),
        isPermitted: false,
        operation: undefined,
      };
      return {
        footprint: making.footprint,
        permit(operation) {
          making.isPermitted = true;
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
      async keep({ identity: asker, question }, context, answer) {
        const making = begun.get(context);
        if (making === undefined) return false;
        const { fill, footprint } = making;
        const named = { ...answer, operation: making.operation };
        return answers.keep({ asker, question, fill, footprint, answer: named });
      },
    },
    status: () => answers.status(),
  };
}
