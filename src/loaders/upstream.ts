/**
 * The loaders' way to Billy. Every call goes through single flight; every answer is taken apart once, and all it
 * brought is kept: in the caches for everybody, in this request's loaders for the rest of the query.
 */

import type { BillyClient, Include, ListQuery } from '../billy/client.ts';
import type { Answer, Company, Page } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Caches } from '../cache/caches.ts';
import { questionKey } from '../cache/keys.ts';
import type { Fill } from '../cache/levels.ts';
import type { Flown } from '../cache/single-flight.ts';
import type { Clock } from '../clock.ts';
import { CodedError } from '../errors.ts';

export interface Upstream {
  /** Noted before the caches are read; goes along with the question. */
  ticket(): number;
  get(
    resource: ResourceName,
    id: string,
    include: readonly Include[],
    ticket: number,
  ): Promise<Answer | null>;
  list(resource: ResourceName, query: ListQuery, ticket: number): Promise<Flown<Page>>;
}

interface UpstreamOptions {
  readonly company: Company;
  readonly client: BillyClient;
  readonly caches: Caches;
  readonly clock: Clock;
  readonly deadline: number | undefined;
  /** Told of every answer, also of those another request has asked for. */
  readonly onAnswer: (answer: Answer) => void;
}

export function createUpstream(options: UpstreamOptions): Upstream {
  const { company, client, caches, clock, deadline, onAnswer } = options;
  const callOptions = deadline === undefined ? {} : { deadline };

  async function fly<A extends Answer | null>(
    resource: ResourceName,
    question: unknown,
    ticket: number,
    call: () => Promise<A>,
  ): Promise<Flown<A>> {
    const key = questionKey(company, resource, JSON.stringify(question));
    const ask = () => caches.flights.run(key, ticket, call);
    const hasTime = () => deadline === undefined || deadline > clock.now();
    const flown = await ask().catch((failure: unknown) => {
      // The flight ended with the time of whoever began it; this request may have more.
      const isTimeout = failure instanceof CodedError && failure.code === 'UPSTREAM_TIMEOUT';
      if (isTimeout && deadline !== undefined && hasTime()) return ask();
      throw failure;
    });
    if (flown.value !== null) onAnswer(flown.value);
    return flown;
  }

  return {
    ticket: () => caches.flights.ticket(),

    async get(resource, id, include, ticket) {
      const { value } = await fly(resource, ['get', id, include], ticket, async () => {
        const fill = await caches.beginFill(company);
        const asked = include.length === 0 ? callOptions : { ...callOptions, include };
        const answer = await client.get(company, resource, id, asked);
        if (answer === null) {
          await caches.entities.setMany(fill, [{ resource, records: [], absent: [id] }]);
        } else {
          await keep(caches, fill, answer);
        }
        return answer;
      });
      return value;
    },

    async list(resource, query, ticket) {
      return fly(resource, ['list', query], ticket, async () => {
        const fill = await caches.beginFill(company);
        const page = await client.list(company, resource, query, callOptions);
        await keep(caches, fill, page);
        const isWhole = Object.keys(query.filters ?? {}).length === 0;
        if (isWhole) caches.lists.rememberTotal(company, resource, page.paging.total);
        return page;
      });
    },
  };
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
