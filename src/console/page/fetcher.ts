/** How GraphiQL asks this server: a POST to the page's own origin; a subscription's answers come as events. */

import type { GraphiQLProps } from 'graphiql';
import { follow } from './event-stream.ts';
import { explain, nowExplaining, type Explanation } from './explaining.ts';

type Fetcher = GraphiQLProps['fetcher'];
type Options = NonNullable<Parameters<Fetcher>[1]>;
type Answers = Extract<Awaited<ReturnType<Fetcher>>, AsyncIterable<unknown>>;

// Relative to the page, as its links are: the service may live behind a path prefix.
const endpoint = new URL('graphql', document.baseURI);

/** Sends one operation, with the headers of GraphiQL's header editor. */
export const fetchOperation: Fetcher = async (operation, options) => {
  const isFollowed = isSubscription(options, operation.operationName);
  const isExplained = nowExplaining().isWanted && !isFollowed;
  const request = {
    method: 'POST',
    headers: {
      accept: isFollowed
        ? 'text/event-stream'
        : 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...(isExplained && { 'x-explain': '1' }),
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  };
  // A GraphQL server answers with results.
  if (isFollowed) return follow(endpoint, request) as Answers;
  const response = await fetch(endpoint, request);
  // The same; what else comes (a proxy's page) fails to parse and is shown.
  return withoutExplanation((await response.json()) as Answer);
};

/** Whether the operation that is run, of those in the editor, is one whose answers go on coming. */
function isSubscription(
  options: Options | undefined,
  operationName: string | null | undefined,
): boolean {
  const operations = (options?.documentAST?.definitions ?? []).flatMap((definition) =>
    'operation' in definition ? [definition] : [],
  );
  const named = operations.find(({ name }) => name?.value === operationName);
  return String((named ?? operations[0])?.operation) === 'subscription';
}

interface Answer {
  readonly extensions?: { readonly explain?: Explanation };
}

/** What an answer says of itself is drawn below it, where it can be read; the rest is the answer. */
function withoutExplanation({ extensions, ...answer }: Answer): Awaited<ReturnType<Fetcher>> {
  const { explain: explanation, ...others } = extensions ?? {};
  if (nowExplaining().isWanted) explain({ explanation });
  return { ...answer, ...(Object.keys(others).length > 0 && { extensions: others }) };
}
