/**
 * `/graphql` for what no kept answer is there for: by the lane where the operation has come before, else by Apollo. What
 * may be kept is kept before it is sent.
 */

import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Asked } from './edge.ts';
import { isKnownTo, keptAnswer, type AnswerKeeping } from './kept-answers.ts';

/** What executes an operation that has come before; see `src/graphql/lane.ts`. */
export interface GraphqlLane<TContext> {
  run(
    body: unknown,
    context: TContext,
  ):
    | Promise<
        | { readonly kind: 'answer'; readonly text: string }
        | { readonly kind: 'executed'; readonly context: TContext }
      >
    | undefined;
}

interface GraphqlHandlerNeeds<TContext extends BaseContext> {
  readonly apollo: ApolloServer<TContext>;
  readonly lane?: GraphqlLane<TContext>;
  readonly answers?: AnswerKeeping<TContext>;
  readonly contextOf: (request: FastifyRequest) => TContext;
  /** Undefined when the answer is not to be kept. */
  readonly askedBy: (request: FastifyRequest) => Asked | undefined;
}

/** Longer answers are made again: one of them would push out a hundred others. */
const longestKeptBytes = 1_048_576;

/** What callers say they accept comes in a handful of versions. */
const mediaTypesKept = 256;

export function createGraphqlHandler<TContext extends BaseContext>({
  apollo,
  lane,
  answers,
  contextOf,
  askedBy,
}: GraphqlHandlerNeeds<TContext>): RouteHandlerMethod {
  const contexts = new WeakMap<FastifyRequest, TContext>();
  // Which media type Apollo answers an `Accept` with; the lane serves only those that Apollo has served.
  const mediaTypes = new Map<string, string>();

  const throughApollo = fastifyApolloHandler(apollo, {
    context(request) {
      const context = contexts.get(request);
      if (context === undefined) throw new Error('Apollo was asked before the context was made.');
      return Promise.resolve(context);
    },
  });

  /** The answer's text; anything else when it is on its way already. */
  const execute: RouteHandlerMethod = async function (request, reply): Promise<unknown> {
    const context = contexts.get(request);
    const mediaType = isJson(request) ? mediaTypes.get(request.headers.accept ?? '') : undefined;
    const outcome =
      context && mediaType !== undefined ? await lane?.run(request.body, context) : undefined;
    if (outcome?.kind === 'answer') {
      void reply.header('content-type', mediaType);
      return outcome.text;
    }
    if (outcome !== undefined) contexts.set(request, outcome.context);
    const answer: unknown = await throughApollo.call(this, request, reply);
    const answered = reply.getHeader('content-type');
    if (
      reply.statusCode === 200 &&
      typeof answered === 'string' &&
      mediaTypes.size < mediaTypesKept
    )
      mediaTypes.set(request.headers.accept ?? '', answered);
    return answer;
  };

  return async function (request, reply): Promise<unknown> {
    const context = contextOf(request);
    contexts.set(request, context);
    const text: unknown = await execute.call(this, request, reply);
    const asked = askedBy(request);
    if (asked === undefined || answers?.mayKeep(context) !== true) return text;
    if (typeof text !== 'string' || text.length > longestKeptBytes || reply.statusCode !== 200)
      return text;

    const before = reply.getHeader('cache-control');
    // A caller may keep it, and ask each time whether it still holds.
    void reply.headers({
      'cache-control': 'private, no-cache',
      vary: 'accept-language, accept-encoding',
    });
    const answer = keptAnswer(text, reply.getHeaders());
    if (!(await answers.keep(asked, context, answer))) {
      void reply.headers({ 'cache-control': before, vary: 'accept-language' });
      return text;
    }
    void reply.header('etag', answer.etag);
    return isKnownTo(request.headers['if-none-match'], answer) ? sendNothing(reply) : text;
  };
}

function isJson({ method, headers }: FastifyRequest): boolean {
  return method === 'POST' && headers['content-type']?.startsWith('application/json') === true;
}

function sendNothing(reply: FastifyReply): FastifyReply {
  return reply.code(304).removeHeader('content-type').send();
}
