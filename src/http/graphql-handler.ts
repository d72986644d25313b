/**
 * `/graphql` for what no kept answer is there for: by the lane where the operation has come before, else by Apollo. What
 * may be kept is kept before it is sent.
 */

import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { inSpan } from '../spans.ts';
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
  /** Answers operations whose caller wants federation's inline trace; absent: nobody gets one. */
  readonly inlineTraced?: ApolloServer<TContext> | undefined;
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
  inlineTraced,
  lane,
  answers,
  contextOf,
  askedBy,
}: GraphqlHandlerNeeds<TContext>): RouteHandlerMethod {
  const contexts = new WeakMap<FastifyRequest, TContext>();
  // Which media type Apollo answers an `Accept` with; the lane serves only those that Apollo has served.
  const mediaTypes = new Map<string, string>();

  const throughServer = (server: ApolloServer<TContext>) =>
    fastifyApolloHandler(server, {
      context(request) {
        const context = contexts.get(request);
        if (context === undefined) throw new Error('Apollo was asked before the context was made.');
        return Promise.resolve(context);
      },
    });
  const throughApollo = throughServer(apollo);
  const throughTraced = inlineTraced && throughServer(inlineTraced);

  /** The answer's text; anything else when it is on its way already. */
  const execute: RouteHandlerMethod = async function (request, reply): Promise<unknown> {
    if (throughTraced !== undefined && wantsInlineTrace(request))
      return throughTraced.call(this, request, reply);
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
    const text = await inSpan('graphql.operation', {}, () =>
      Promise.try(() => execute.call(this, request, reply)),
    );
    const asked = askedBy(request);
    if (asked === undefined || answers?.mayKeep(context) !== true) return text;
    if (typeof text !== 'string' || text.length > longestKeptBytes || reply.statusCode !== 200)
      return text;

    const complete = answers.complete(context, text);
    if (complete === undefined) return text;
    void reply.header('vary', 'accept-language, accept-encoding');
    const answer = keptAnswer(complete, reply.getHeaders());
    const kept = await answers.keep(asked, context, answer);
    if (kept === undefined) {
      void reply.header('vary', 'accept-language');
      return text;
    }
    void reply.headers({
      'cache-control': answers.cacheControl(kept),
      etag: answer.etag,
    });
    return isKnownTo(request.headers['if-none-match'], answer) ? sendNothing(reply) : complete;
  };
}

function wantsInlineTrace({ headers }: FastifyRequest): boolean {
  return headers['apollo-federation-include-trace'] === 'ftv1';
}

function isJson({ method, headers }: FastifyRequest): boolean {
  return method === 'POST' && headers['content-type']?.startsWith('application/json') === true;
}

function sendNothing(reply: FastifyReply): FastifyReply {
  return reply.code(304).removeHeader('content-type').send();
}
