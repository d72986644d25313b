/** What a company's operators see of its caches, and their orders to forget something. */

import { resourceNames, type ResourceName } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import type { Caches } from './caches.ts';
import type { Tenant } from './keys.ts';
import type { UsageReport } from './usage.ts';

interface Size {
  readonly entries: number;
  readonly bytes: number;
  readonly maxBytes: number;
}

export interface CacheStatus extends UsageReport {
  readonly memory: Size;
  /** Answers kept whole. */
  readonly kept: Size;
  readonly redis: 'off' | 'ready' | 'away';
  readonly database: 'off' | 'ready' | 'away';
}

/** What is to be forgotten: one record, a resource, or all. */
export type Forgotten =
  | { readonly resource: ResourceName; readonly id: string }
  | { readonly resource: ResourceName }
  | 'all';

interface EvictionReceipt {
  /** Whether Redis, and through it the other replicas, and the database have it already; they get it as soon as they answer. */
  readonly isDelivered: boolean;
  /** Whether the audit log has it already; it is written there as soon as the database answers. */
  readonly isAudited: boolean;
}

interface EvictionRequest {
  /** The mutation's name, such as `evictRecord`. */
  readonly operation: string;
  readonly what: Forgotten;
  /** In the operator's words. */
  readonly reason: string | undefined;
}

/** One caller's view and orders. */
export interface CacheOperator {
  status(): CacheStatus;
  evict(request: EvictionRequest): Promise<EvictionReceipt>;
}

interface Author {
  readonly company: Tenant;
  readonly subject: string;
  readonly correlationId: string;
}

/** As the audit log takes it. */
interface EvictionDeed {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
  readonly operation: string;
  readonly input: object;
  readonly at: number;
  readonly before: readonly { readonly id: string }[];
  readonly after: readonly { readonly id: string }[];
}

interface DeskNeeds {
  readonly caches: Pick<
    Caches,
    'evict' | 'evictResources' | 'deliverEvictions' | 'usageOf' | 'status'
  >;
  /** How much room the company's kept answers take. */
  readonly answers: (tenant: Tenant) => Size;
  /** Has caches outside of our processes forget it too, in their own time. */
  readonly forgetOutside: (organizationId: string, what: Forgotten) => void;
  readonly clock: Clock;
  /** Writes down what was ordered; whether that is done already. */
  readonly note: (deed: EvictionDeed) => Promise<boolean>;
}

export function createCacheDesk({ caches, answers, forgetOutside, clock, note }: DeskNeeds): {
  readonly of: (author: Author) => CacheOperator;
} {
  async function forget(tenant: Tenant, what: Forgotten): Promise<void> {
    if (what === 'all') await caches.evictResources(tenant, resourceNames);
    else if ('id' in what) await caches.evict(tenant, [{ ...what, kind: 'updated' }]);
    else await caches.evictResources(tenant, [what.resource]);
  }

  return {
    of: ({ company, subject, correlationId }) => ({
      status: () => ({
        ...caches.usageOf(company),
        kept: answers(company),
        redis: caches.status().redis,
        database: caches.status().database,
      }),

      async evict({ operation, what, reason }) {
        await forget(company, what);
        // After our own: whoever asks because of it must not find there what is old.
        forgetOutside(company.organizationId, what);
        const isDelivered = await caches.deliverEvictions();
        const isAudited = await note({
          organizationId: company.organizationId,
          subject,
          correlationId,
          operation,
          input: { ...(what === 'all' ? {} : what), ...(reason === undefined ? {} : { reason }) },
          at: clock.now(),
          before: [],
          after: [],
        });
        return { isDelivered, isAudited };
      },
    }),
  };
}
