/** The latest failures of attempts, for whoever wants to know what is wrong right now. */

import type { CallName } from './events.ts';
import { failureRules, type FailureKind } from './failure-rules.ts';

export interface RecentFailure {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly organizationId: string | undefined;
  readonly resource: string;
  readonly verb: string;
  /** Such as `timeout`; see failure-rules.ts. */
  readonly kind: string;
  readonly status: number | undefined;
}

export interface RecentFailures {
  /** Refusals of a record or a request are left out: they say nothing about the way to Billy. */
  note(
    at: number,
    call: CallName & { readonly organizationId: string | undefined },
    failure: { readonly kind: FailureKind; readonly status: number | undefined },
  ): void;
  newestFirst(): readonly RecentFailure[];
}

const kept = 20;

export function createRecentFailures(): RecentFailures {
  const failures: RecentFailure[] = [];

  return {
    note(at, { organizationId, resource, verb }, { kind, status }) {
      const { health, opens } = failureRules[kind];
      if (health === 'well' && opens === 'nothing') return;
      failures.unshift({ at, organizationId, resource, verb, kind, status });
      failures.length = Math.min(failures.length, kept);
    },
    newestFirst: () => [...failures],
  };
}
