/** How GraphiQL asks this server: a plain POST to the page's own origin. */

import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

// Relative to the page, as its links are: the service may live behind a path prefix.
const endpoint = new URL('graphql', document.baseURI);

/** Sends one operation, with the headers of GraphiQL's header editor. */
export const fetchOperation: Fetcher = async (operation, options) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  // A GraphQL server answers with a result; what else comes (a proxy's page) fails to parse and is shown.
  return (await response.json()) as Awaited<ReturnType<Fetcher>>;
};
