/**
 * The loaders' way to Billy. Every call goes through single flight; every answer is taken apart once, and all it
 * brought is kept: in the caches for everybody, in this request's loaders for the rest of the query.
 */

import type { CallOptions } from '../billy/calls.ts';
import type { BillyClient, Include, ListQuery } from '../billy/client.ts';
import type { Answer, Company, Page } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Caches } from '../cache/caches.ts';
import type { Fill } from '../cache/levels.ts';
import type { Flown } from '../cache/single-flight.ts';
import type { Clock } from '../clock.ts';
import { CodedError } from '../errors.ts';

export interface Upstream {
  /** Noted before the caches are read; goes along with the question. */
  ticket(): number;
  get(question: RecordQuestion): Promise<Answer | null>;
  list(resource: ResourceName, query: ListQuery, ticket: number): Promise<PageRead>;
}

interface RecordQuestion {
  readonly resource: ResourceName;
  readonly id: string;
  readonly include: readonly Include[];
  readonly ticket: number;
}

interface PageRead {
  readonly page: Page;
  /** Of the call that really read it: for keeping what is made from the page. */
  readonly fill: Fill;
  /** The call had begun before this question was asked. */
  readonly joined: boolean;
}

interface UpstreamOptions {
  readonly company: Company;
  readonly client: BillyClient;
  readonly caches: Caches;
  readonly clock: Clock;
  /** Goes along with every call. */
  readonly call: CallOptions;
  /** A call of another request is joined only if it began within this time; undefined: whenever it began. */
  readonly maxAgeMs: number | undefined;
  /** Told of every answer, also of those another request has asked for. */
  readonly onAnswer: (answer: Answer) => void;
}

export function createUpstream(options: UpstreamOptions): Upstream {
  const { company, client, caches, clock, maxAgeMs, onAnswer } = options;
  const { deadline } = options.call;

  async function fly<T>(
    question: unknown,
    ticket: number,
    read: (fill: Fill) => Promise<T>,
  ): Promise<Flown<T>> {
    const begunSince = maxAgeMs === undefined ? 0 : clock.now() - maxAgeMs;
    const asked = { tenant: company, text: JSON.stringify(question), ticket, begunSince };
    const begun = { byUs: false };
    const call = async () => {
      begun.byUs = true;
      return read(await caches.beginFill(company));
    };
    try {
      return await caches.flights.run(asked, call);
    } catch (failure) {
      // The flight ended with the time of whoever began it; this request may have more.
      const isTimeout = failure instanceof CodedError && failure.code === 'UPSTREAM_TIMEOUT';
      const hasTime = deadline === undefined || clock.now() < deadline;
      if (begun.byUs || !isTimeout || !hasTime) throw failure;
      return caches.flights.run(asked, call);
    }
  }

  return {
    ticket: () => caches.flights.ticket(),

    async get({ resource, id, include, ticket }) {
      const { value: answer } = await fly(['get', resource, id, include], ticket, async (fill) => {
        const asked = include.length === 0 ? options.call : { ...options.call, include };
        const read = await client.get(company, resource, id, asked);
        if (read === null) {
          await caches.entities.setMany(fill, [{ resource, records: [], absent: [id] }]);
        } else {
          await keep(caches, fill, read);
        }
        return read;
      });
      if (answer !== null) onAnswer(answer);
      return answer;
    },

    async list(resource, query, ticket) {
      const { value, joined } = await fly(['list', resource, query], ticket, async (fill) => {
        const page = await client.list(company, resource, query, options.call);
        await Promise.all([
          keep(caches, fill, page),
          keepList(caches, fill, { resource, query, page }),
        ]);
        return { page, fill };
      });
      onAnswer(value.page);
      return { ...value, joined };
    },
  };
}

/** A page as a list of its own, if it has an order: without one, the same page is another one every time. */
async function keepList(
  { lists }: Caches,
  fill: Fill,
  { resource, query, page }: { resource: ResourceName; query: ListQuery; page: Page },
): Promise<void> {
  const { filters = {}, sort, page: number, pageSize } = query;
  const { total } = page.paging;
  if (Object.keys(filters).length === 0) lists.rememberTotal(fill.tenant, resource, total);
  if (sort === undefined) return;
  const ids = page.records.map(({ id }) => id);
  const extent = { page: number, pageSize };
  await lists.set(fill, resource, { filters, sort, extent }, { ids, total });
}

async function keep(
  caches: Caches,
  fill: Fill,
  { all, children }: Pick<Answer, 'all' | 'children'>,
): Promise<void> {
  const batches = [...all].map(([resource, records]) => ({ resource, records }));
  await Promise.all([
    caches.entities.setMany(fill, batches),
    caches.lists.setChildren(fill, children),
  ]);
}
