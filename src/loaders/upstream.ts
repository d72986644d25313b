/**
 * The loaders' way to Billy. Every call goes through single flight; every answer is taken apart once, and all it
 * brought is kept: in the caches for everybody, in this request's loaders for the rest of the query.
 */

import type { BillyClient, Include, ListQuery } from '../billy/client.ts';
import type { Answer, BillyRecord, Company, Page } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
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
        const answer = ownPart(company, resource, await client.get(company, resource, id, asked));
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
        const page = assertOwn(company, await client.list(company, resource, query, callOptions));
        await keep(caches, fill, page);
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

/**
 * A credential may span companies; the books of another one are not there as far as this one is concerned.
 * @throws CodedError when anything but the record itself is another company's: then the credential is the wrong one.
 */
function ownPart(company: Company, resource: ResourceName, answer: Answer | null): Answer | null {
  const [record] = answer?.records ?? [];
  if (record !== undefined && isForeign(company, resource, record)) return null;
  return answer === null ? null : assertOwn(company, answer);
}

function assertOwn<A extends Answer>(company: Company, answer: A): A {
  for (const [resource, records] of answer.all) {
    if (records.some((record) => isForeign(company, resource, record))) {
      throw new CodedError(
        'UPSTREAM_CREDENTIALS_REJECTED',
        "The access token opens another company's books than the one it is configured for.",
      );
    }
  }
  return answer;
}

function isForeign(company: Company, resource: ResourceName, record: BillyRecord): boolean {
  const owner = resources[resource].organizationScoped ? record['organizationId'] : undefined;
  return typeof owner === 'string' && owner !== company.organizationId;
}
