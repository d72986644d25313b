/**
 * As much of a router as keeps entities: apart for each company, under the tags it was told, until they expire or are
 * invalidated over HTTP. It asks the subgraph only for what it does not hold.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Router {
  /** What the subgraph is told so that it tells this router. */
  readonly env: Readonly<Record<string, string>>;
  /** Entities as this company sees them, by id in their order. */
  entities(asked: EntitiesAsked): Promise<readonly unknown[]>;
  /** How many representations the subgraph was asked for since the last time. */
  askedFor(): number;
  /** Tags it was told, in the order they came. */
  readonly told: string[];
  /** Statuses to refuse with before it takes anything again. */
  readonly refusals: number[];
  close(): Promise<void>;
}

interface EntitiesAsked {
  readonly url: string;
  /** Whom it keeps answers apart for. */
  readonly privateId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly type: string;
  readonly ids: readonly string[];
  readonly selection: string;
}

interface Kept {
  readonly value: unknown;
  readonly tags: readonly string[];
  readonly expiresAt: number;
}

export const routerSecret = 'a-router-secret-of-tests';
const key = 'a-shared-key-of-tests';

export async function startRouter(): Promise<Router> {
  const kept = new Map<string, Kept>();
  const told: string[] = [];
  const refusals: number[] = [];
  let askedFor = 0;

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      const refusal = refusals.shift();
      if (refusal !== undefined) return void response.writeHead(refusal).end();
      if (request.method !== 'POST' || request.headers.authorization !== key)
        return void response.writeHead(401).end();
      // As Apollo Router reads it: a list of requests, each for one tag.
      const wishes = JSON.parse(body) as {
        kind: string;
        subgraphs: string[];
        cache_tag: string;
      }[];
      let count = 0;
      for (const { kind, subgraphs, cache_tag } of wishes) {
        if (kind !== 'cache_tag' || subgraphs[0] !== 'billy')
          return void response.writeHead(400).end();
        told.push(cache_tag);
        for (const [name, { tags }] of kept)
          if (tags.includes(cache_tag)) count += kept.delete(name) ? 1 : 0;
      }
      response.writeHead(202).end(JSON.stringify({ count }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server listening on TCP has an AddressInfo.
  const { port } = server.address() as AddressInfo;

  return {
    env: {
      AUTH_MODE: 'router',
      ROUTER_SECRET: routerSecret,
      ROUTER_CACHE_SECONDS: '60',
      ROUTER_INVALIDATION_URL: `http://127.0.0.1:${port}/invalidation`,
      ROUTER_INVALIDATION_KEY: key,
    },
    told,
    refusals,
    async entities({ url, privateId, headers, type, ids, selection }) {
      const nameOf = (id: string): string => JSON.stringify([privateId, type, id, selection]);
      const isKept = (id: string): boolean => (kept.get(nameOf(id))?.expiresAt ?? 0) > Date.now();
      const missing = ids.filter((id) => !isKept(id));
      const found = new Map<string, unknown>();
      if (missing.length > 0) {
        askedFor += missing.length;
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'router-authorization': routerSecret,
            ...headers,
          },
          body: JSON.stringify({
            query: `query ($representations: [_Any!]!) {
              _entities(representations: $representations) { ... on ${type} ${selection} } }`,
            variables: { representations: missing.map((id) => ({ __typename: type, id })) },
          }),
        });
        // The shape GraphQL over HTTP prescribes, and Apollo's extension of it.
        const { data, extensions } = (await response.json()) as {
          data: { _entities: unknown[] };
          extensions?: { apolloEntityCacheTags?: string[][] };
        };
        const control = response.headers.get('cache-control') ?? '';
        const seconds = Number(/^private, max-age=(\d+)$/.exec(control)?.[1] ?? 0);
        for (const [index, id] of missing.entries()) {
          const value = data._entities[index];
          found.set(id, value);
          const tags = extensions?.apolloEntityCacheTags?.[index];
          if (tags !== undefined && seconds > 0)
            kept.set(nameOf(id), { value, tags, expiresAt: Date.now() + seconds * 1_000 });
        }
      }
      return ids.map((id) => found.get(id) ?? kept.get(nameOf(id))?.value);
    },
    askedFor() {
      const asked = askedFor;
      askedFor = 0;
      return asked;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
