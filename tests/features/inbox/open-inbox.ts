/** An inbox over a real database and a real feed; Billy, Redis and the clock are the test's. */

import type { ChangeSet } from '../../../src/billy/changes.ts';
import type { BillyRecord, Company } from '../../../src/billy/records.ts';
import { resources, type ResourceName } from '../../../src/billy/resources/index.ts';
import { clockOf } from '../../../src/clock.ts';
import { CodedError } from '../../../src/errors.ts';
import { createFeed, type Feed } from '../../../src/feed/feed.ts';
import { createInbox, type Inbox } from '../../../src/features/inbox/create-inbox.ts';
import type { InboxEvent } from '../../../src/features/inbox/events.ts';
import type { RecordName } from '../../../src/features/inbox/worker.ts';
import type { Store } from '../../../src/store/store.ts';
import { eventBody, type EventFacts } from '../../support/signed-events.ts';

export const nordlys: Company = { organizationId: 'nordlys', accessToken: 'a'.repeat(40) };
export const soender: Company = { organizationId: 'soender', accessToken: 'b'.repeat(40) };

type Members = Readonly<Record<string, unknown>>;

/** As Billy shows one: every member there is. */
export function whole(resource: ResourceName, members: Members): BillyRecord {
  const blank = Object.entries(resources[resource].fields)
    .filter(([, { type }]) => type !== 'hasMany' && type !== 'list')
    .map(([name]) => [name, null]);
  // Members of the resource; a test may give one a wrong type on purpose.
  return { ...Object.fromEntries(blank), organizationId: 'nordlys', ...members } as BillyRecord;
}

export function contact(members: Members = {}): BillyRecord {
  return whole('contacts', {
    id: 'kontakt0000000000000aA',
    name: 'Havnens Fisk ApS',
    ...members,
  });
}

/** Ids of Billy's form, each its own. */
export const idOf = (number: number): string => `k${String(number).padStart(21, '0')}`;

export interface OpenInbox {
  readonly inbox: Inbox;
  readonly feed: Feed;
  readonly events: InboxEvent[];
  /** What was done, in order: `evict contacts:1`, `read contacts:1`. */
  readonly deeds: string[];
  /** What Billy has, by id; what is not there has been deleted. */
  readonly billy: Map<string, BillyRecord>;
  /** What the caches know, by id. */
  readonly cached: Map<string, BillyRecord>;
  /** What else Billy may do to a reading. */
  readonly trouble: {
    billy?: Error;
    redisIsAway?: boolean;
    feed?: (id: string) => Error | undefined;
  };
  readonly clock: { now: number };
  /** Has it receive an event as if it had been verified. */
  readonly receive: (facts: Partial<EventFacts> & { readonly eventId?: string }) => Promise<void>;
  /** Resolves when all that can be done has been. */
  readonly settle: () => Promise<void>;
}

export const billyIsDown = new CodedError('UPSTREAM_UNAVAILABLE', 'Billy cannot be reached.');

export function openInbox(
  store: Store,
  companies: readonly Company[] = [nordlys, soender],
): OpenInbox {
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') };
  const ticking = clockOf(() => clock.now);
  const deeds: string[] = [];
  const events: InboxEvent[] = [];
  const billy = new Map<string, BillyRecord>();
  const cached = new Map<string, BillyRecord>();
  const trouble: OpenInbox['trouble'] = {};
  const evict = (_company: Company, changes: ChangeSet) => {
    deeds.push(...changes.map(({ resource, id }) => `evict ${resource}:${id}`));
    return Promise.resolve();
  };
  const feed = createFeed({ store, evict, clock: ticking, onEvent: () => undefined });
  const companyOf = (id: string) => companies.find(({ organizationId }) => organizationId === id);
  const inbox = createInbox({
    store,
    companyOf,
    served: () => companies.map(({ organizationId }) => organizationId),
    doubt: () => undefined,
    evict,
    isEvictedEverywhere: () => Promise.resolve(trouble.redisIsAway !== true),
    recall: (_company, names) => Promise.resolve(names.map(({ id }) => cached.get(id))),
    read: (_company, names: readonly RecordName[]) => {
      deeds.push(...names.map(({ resource, id }) => `read ${resource}:${id}`));
      return Promise.resolve(names.map(({ id }) => trouble.billy ?? billy.get(id) ?? null));
    },
    observe: (company, observations) => {
      const error = observations.map(({ id }) => trouble.feed?.(id)).find(Boolean);
      if (error !== undefined) return Promise.reject(error);
      return feed.observe(company, observations, { source: 'webhook', isEvicted: true });
    },
    clock: ticking,
    onEvent: (event) => events.push(event),
  });
  let received = 0;
  return {
    inbox,
    feed,
    events,
    deeds,
    billy,
    cached,
    trouble,
    clock,
    async receive({ eventId = `msg_${(received += 1)}`, ...facts }) {
      const text = eventBody({
        organizationId: 'nordlys',
        resource: 'contacts',
        id: contact().id,
        at: clock.now,
        ...facts,
      });
      await inbox.receive({ id: eventId, text });
    },
    async settle() {
      await inbox.look();
      await inbox.idle();
    },
  };
}
