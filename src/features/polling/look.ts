/**
 * One look at a company's list: what differs from what is known goes to the feed, and what should have been there and
 * was not is asked for by its id before anybody is told that it is gone.
 */

import type { CallOptions, Include, ListQuery } from '../../billy/calls.ts';
import type { BillyClient } from '../../billy/client.ts';
import { isPossibleId } from '../../billy/ids.ts';
import { largestPage, stableSort } from '../../billy/paging.ts';
import type { Answer, BillyRecord, Company, Page } from '../../billy/records.ts';
import { idIn } from '../../billy/resources/relations.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import type { Change, Observation } from '../../feed/change.ts';
import type { Feed } from '../../feed/feed.ts';
import { nameOf, readRecords, readStates } from '../../mirror/records.ts';
import { differencesOf, unseen } from '../../mirror/sweep-diff.ts';
import {
  carriedBy,
  glimpsesOf,
  includesFor,
  newestFirst,
  type Glimpse,
} from '../../mirror/sweep-plan.ts';
import { recordsIn, sweep, targetsOf, type Seen } from '../../mirror/sweep.ts';
import type { Store } from '../../store/store.ts';
import type { LookKind, PollEventListener } from './events.ts';

export interface LookRequest {
  readonly company: Company;
  /** Whose list is looked at. */
  readonly carrier: ResourceName;
  /** The carrier, and those of its children that somebody waits for. */
  readonly wanted: ReadonlySet<ResourceName>;
  readonly kind: LookKind;
  /** Of these everything has been seen once: what is new is news. */
  readonly known: ReadonlySet<ResourceName>;
  /** Asked before every call; false ends the look early. */
  readonly mayGoOn: () => boolean;
  /** Awaited before every page of a sweep but the first: what is more urgent may be looked at in between. */
  readonly between: () => Promise<void>;
  /** Told of every call to Billy before it is made. */
  readonly onCall: () => void;
}

export interface Look {
  /** When Billy was first asked; epoch milliseconds. */
  readonly beganAt: number;
  readonly changes: number;
  /** All there was has been seen, and what is gone has been found out. */
  readonly isWhole: boolean;
  /** Of a sweep: how long the list is, and how many records of each resource there are. */
  readonly pages: number | undefined;
  readonly records: ReadonlyMap<ResourceName, number>;
  /** More has happened than a glance can see. */
  readonly needsSweep: boolean;
}

export interface LookNeeds {
  readonly client: Pick<BillyClient, 'get' | 'list'>;
  readonly observe: Feed['observe'];
  readonly store: Store;
  readonly clock: Clock;
  readonly onEvent: PollEventListener;
  /** Rows a call brings at most. */
  readonly pageSize: number;
}

/** Nobody waits for one call, but a look that hangs would hold up all others of its company. */
const callMs = 30_000;

/** Compared and told at once; larger would hold the event loop and the feed's lock for longer. */
const recordsAtOnce = 500;

/** Rows a glance reads of the newest; more than come about in an interval of a busy company. */
const newestRows = 250;

/** Calls one look may spend on finding out what has become of records; the next look goes on. */
const mostConfirmed = 100;
const mostReopened = 25;

export function createLook(needs: LookNeeds): (request: LookRequest) => Promise<Look> {
  return async (request) => {
    const looking = new Looking(needs, request);
    return request.kind === 'sweep' ? looking.sweep() : looking.glance();
  };
}

/** What one look has come to so far. */
class Looking {
  readonly #needs: LookNeeds;
  readonly #request: LookRequest;
  readonly #include: readonly Include[];
  #changes = 0;

  constructor(needs: LookNeeds, request: LookRequest) {
    this.#needs = needs;
    this.#request = request;
    this.#include = includesFor(request.carrier, request.wanted);
  }

  async sweep(): Promise<Look> {
    const { carrier, mayGoOn, between } = this.#request;
    const swept = await sweep({
      resource: carrier,
      include: this.#include,
      pageSize: this.#needs.pageSize,
      between,
      list: (query) => this.#list(query),
      now: () => this.#needs.clock.now(),
      onSeen: async (seen) => {
        await this.#tell(seen);
      },
      mayGoOn,
    });
    let isWhole = swept.isWhole;
    // Parents first: of children that cannot be without them, nothing more need be asked.
    for (const [resource, seen] of swept.ids)
      if (isWhole) isWhole = await this.#tellGone(resource, seen, swept.beganAt);
    return {
      beganAt: swept.beganAt,
      changes: this.#changes,
      isWhole,
      pages: swept.pages,
      records: new Map([...swept.ids].map(([resource, ids]) => [resource, ids.size])),
      needsSweep: false,
    };
  }

  async glance(): Promise<Look> {
    const { carrier, mayGoOn } = this.#request;
    const beganAt = this.#needs.clock.now();
    let needsSweep = false;
    for (const glimpse of glimpsesOf(carrier)) {
      if (!mayGoOn()) break;
      needsSweep = (await this.#glimpse(glimpse)) || needsSweep;
    }
    return {
      beganAt,
      changes: this.#changes,
      isWhole: false,
      pages: undefined,
      records: new Map(),
      needsSweep,
    };
  }

  /** Resolves with whether more has happened than it could see. */
  async #glimpse({ filter, while: standing }: Glimpse): Promise<boolean> {
    const { carrier } = this.#request;
    const pageSize = Math.min(
      standing === undefined ? newestRows : largestPage,
      this.#needs.pageSize,
    );
    const sort = newestFirst(carrier) ?? stableSort(carrier);
    const seenAt = this.#needs.clock.now();
    const query = { filters: filter, page: 1, pageSize, include: this.#include };
    const page = await this.#list({ ...query, ...(sort && { sort }) });
    const created = await this.#tell({ seenAt, records: this.#watchedIn(page) });
    if (standing === undefined) return created >= pageSize;
    // Of a list longer than a page, what is missing from the page says nothing.
    if (page.paging.total > page.records.length) return false;
    const left = await unseen(await this.#needs.store.open(), {
      organizationId: this.#request.company.organizationId,
      resource: carrier,
      before: seenAt,
      seen: new Set(page.records.map(({ id }) => id)),
      where: standing,
      most: mostReopened,
    });
    for (const id of left.ids) if (this.#request.mayGoOn()) await this.#readAgain(id);
    return left.hasMore;
  }

  /** A record that has left the list of the open ones: paid, approved, or gone. */
  async #readAgain(id: string): Promise<void> {
    const { carrier } = this.#request;
    const seenAt = this.#needs.clock.now();
    const answer = await this.#get(carrier, id, this.#include);
    if (answer === null) await this.#observe(carrier, [gone(carrier, id, seenAt)]);
    else await this.#tell({ seenAt, records: this.#watchedIn(answer) });
  }

  #watchedIn(answer: Pick<Page, 'records' | 'all'>): Seen['records'] {
    const { carrier } = this.#request;
    return recordsIn(answer, carrier, targetsOf(carrier, this.#include));
  }

  /** Resolves with how many rows of the carrier had never been seen. */
  async #tell({ seenAt, records }: Seen): Promise<number> {
    let created = 0;
    for (const [resource, all] of records)
      for (let from = 0; from < all.length; from += recordsAtOnce) {
        const differences = await this.#differences(
          resource,
          all.slice(from, from + recordsAtOnce),
        );
        if (resource === this.#request.carrier)
          created += differences.filter(({ kind }) => kind === 'created').length;
        await this.#observe(
          resource,
          differences.map(({ record, kind }) => ({
            resource,
            id: record.id,
            kind,
            record,
            seenAt,
          })),
        );
      }
    return created;
  }

  async #differences(resource: ResourceName, records: readonly BillyRecord[]) {
    const known = await readStates(
      await this.#needs.store.open(),
      this.#request.company.organizationId,
      records.map(({ id }) => ({ resource, id })),
    );
    return differencesOf(known, resource, records);
  }

  /**
   * Asks for each record that a whole sweep has not shown. False when the sweep was wrong or there are more than can be
   * asked for: then the rest is left as it is known.
   */
  async #tellGone(
    resource: ResourceName,
    seen: ReadonlySet<string>,
    before: number,
  ): Promise<boolean> {
    const { organizationId } = this.#request.company;
    const database = await this.#needs.store.open();
    const missing = await unseen(database, {
      organizationId,
      resource,
      before,
      seen,
      most: mostConfirmed,
    });
    const withParent = await this.#goneWithParent(resource, missing.ids);
    for (const id of missing.ids) {
      const seenAt = this.#needs.clock.now();
      if (withParent.has(id)) {
        await this.#observe(resource, [gone(resource, id, seenAt)]);
        continue;
      }
      if (!this.#request.mayGoOn()) return false;
      // What Billy cannot be asked for has not come from Billy: nobody knows whether it is gone.
      if (!isPossibleId(resource, id)) continue;
      const answer = await this.#get(resource, id, []);
      if (answer !== null) {
        await this.#tell({ seenAt, records: new Map([[resource, answer.records]]) });
        const { length } = missing.ids;
        this.#needs.onEvent({ type: 'poll.doubted', organizationId, resource, missing: length });
        return false;
      }
      await this.#observe(resource, [gone(resource, id, seenAt)]);
    }
    return !missing.hasMore;
  }

  /** Those of the children that can never have left a parent that is gone. */
  async #goneWithParent(
    resource: ResourceName,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const via = carriedBy(resource)?.via;
    if (via === undefined || !via.isFixed || ids.length === 0) return new Set();
    const { organizationId } = this.#request.company;
    const database = await this.#needs.store.open();
    const children = await readRecords(
      database,
      organizationId,
      ids.map((id) => ({ resource, id })),
    );
    const parents = new Map(
      [...children.values()].flatMap((child) => {
        const id = idIn(via.parent, child[via.link]);
        return id === undefined ? [] : [[child.id, { resource: via.parent, id }]];
      }),
    );
    const states = await readStates(database, organizationId, [...parents.values()]);
    return new Set(
      ids.filter((id) => {
        const parent = parents.get(id);
        return parent !== undefined && states.get(nameOf(parent))?.fingerprint === null;
      }),
    );
  }

  async #observe(resource: ResourceName, observations: readonly Observation[]): Promise<void> {
    const { company, known } = this.#request;
    const changes: readonly Change[] = await this.#needs.observe(company, observations, {
      source: 'poll',
      isBaseline: !known.has(resource),
    });
    this.#changes += changes.length;
  }

  #list(query: ListQuery): Promise<Page> {
    this.#request.onCall();
    return this.#needs.client.list(
      this.#request.company,
      this.#request.carrier,
      query,
      this.#call(),
    );
  }

  #get(resource: ResourceName, id: string, include: readonly Include[]): Promise<Answer | null> {
    this.#request.onCall();
    return this.#needs.client.get(this.#request.company, resource, id, {
      ...this.#call(),
      include,
    });
  }

  #call(): CallOptions {
    return { priority: 'poll', deadline: this.#needs.clock.now() + callMs };
  }
}

function gone(resource: ResourceName, id: string, seenAt: number): Observation {
  return { resource, id, kind: 'deleted', record: null, seenAt };
}
