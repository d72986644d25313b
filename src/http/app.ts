/** The HTTP server: GraphQL behind authentication, health routes, and errors that are always JSON. */

import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { constants } from 'node:zlib';
import { createServer, type IncomingMessage } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { fastify } from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Injection } from '../billy/injection.ts';
import { CodedError } from '../errors.ts';
import { currentCorrelationId, withRequestMarks } from '../telemetry/correlation.ts';
import type { Log } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/registry.ts';
import type { OpenTrace, Traces } from '../telemetry/traces.ts';
import { ageTermsOf, type AgeTerms } from './age-terms.ts';
import type { Answered } from './answered.ts';
import type { Authenticate, Identity } from './auth/identity.ts';
import type { Chaos } from './chaos.ts';
import { createEdge, type Edge } from './edge.ts';
import { replyWithError } from './error-reply.ts';
import { requireExplainable, wantsExplanation } from './explaining.ts';
import { bulkResultsPath, registerBulkRoute, type ResultDelivery } from './bulk-route.ts';
import { exportsPath, registerExportRoute, type FileDelivery } from './export-route.ts';
import { filesPath, registerFileRoute } from './file-route.ts';
import { createGraphqlHandler, type GraphqlLane } from './graphql-handler.ts';
import { registerHealth } from './health.ts';
import type { HealthNeeds } from './health.ts';
import type { AnswerKeeping } from './kept-answers.ts';
import { registerMetrics } from './metrics.ts';
import { noteLanguage, preferredLanguage } from './language.ts';
import { readMultipart, requirePreflight } from './multipart.ts';
import { createRequestTraces } from './request-traces.ts';
import { rawRefusal } from './raw-refusal.ts';
import { cutOffSlowBodies } from './slow-bodies.ts';
import { registerSubscriptions, type SubscriptionNeeds } from './subscriptions/register.ts';
import { registerWebhookRoute, webhooksPath, type WebhookRouteNeeds } from './webhook-route.ts';

/** What a caller accepts of an answer. */
interface RequestTerms extends AgeTerms {
  /** How long the caller waits; more than usual while a file is on its way. */
  readonly timeMs?: number;
  /** How calls to Billy are to fail for it. */
  readonly injection?: Injection;
  /** The answer is to say how it came about. */
  readonly isExplained?: boolean;
}

export interface HttpAppNeeds<TContext extends BaseContext> {
  /** Started. */
  readonly apollo: ApolloServer<TContext>;
  /** Started; for callers that may have federation's inline traces. */
  readonly inlineTraced?: ApolloServer<TContext> | undefined;
  readonly authenticate: Authenticate;
  readonly chaos: Chaos;
  /** What resolvers are handed for one request of this caller. */
  readonly contextFor: (identity: Identity, correlationId: string, terms: RequestTerms) => TContext;
  /** Where whole answers are kept; absent: nowhere. */
  readonly answers?: AnswerKeeping<TContext>;
  /** The short way for operations that have come before; absent: Apollo sees all. */
  readonly lane?: GraphqlLane<TContext>;
  /** Who runs operations of callers that listen; absent: all are answered once. */
  readonly subscriptions?: SubscriptionNeeds<TContext>;
  readonly health: HealthNeeds;
  /** Who takes events that are posted here; absent: there is no such address. */
  readonly webhooks?: WebhookRouteNeeds;
  /** Who hands over files that were made for a company; absent: there is no such address. */
  readonly exports?: FileDelivery;
  /** Who hands over what became of bulk jobs; absent: there is no such address. */
  readonly bulkResults?: ResultDelivery;
  readonly metrics: Pick<Metrics, 'openMetrics'>;
  /** Where requests are traced; absent: nowhere. */
  readonly traces?: Pick<Traces, 'begin'>;
  /** Told of every answer. */
  readonly onAnswered: (answer: Answered) => void;
  /** Longest request body, after inflating it. */
  readonly maxBodyBytes: number;
  /** Longest uploaded file. */
  readonly maxUploadBytes: number;
  readonly log: Log;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is calling; set on the routes that authenticate. */
    identity?: Identity;
    /** Set along with it. */
    ageTerms?: AgeTerms;
    /** Set along with it, when it is asked for. */
    injection?: Injection | undefined;
    /** What is recorded of it, if anything is. */
    trace?: OpenTrace | undefined;
  }
}

/** A text shorter than this grows, or hardly shrinks, by compressing it. */
const compressionThresholdBytes = 1_024;

/**
 * Up to this length an answer is compressed at once, in a fraction of a millisecond; setting up a stream on
 * another thread costs several times that. Longer ones would hold up other requests.
 */
const compressAtOnceBytes = 65_536;

/** Slow senders are cut off; without bounds a few hundred of them would hold every connection. */
const headersTimeoutMs = 10_000;
const bodyTimeoutMs = 30_000;
/** A hundred megabytes over a line of 3 Mbit/s. Node knows one limit for all: other bodies have a shorter one here. */
const uploadTimeoutMs = 300_000;
const timeoutSweepMs = 5_000;

/** Longer than load balancers keep an idle connection (60 s), so that it is never we who close under them. */
const keepAliveTimeoutMs = 75_000;

/** What pages from elsewhere may do with an API's answer: nothing. A page of ours sets its own policy. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
};

/**
 * Builds the server; it does not listen yet, and further routes may be added. Answers of `/graphql` are
 * never stored by caches on the way: they belong to one company.
 */
export async function createHttpApp<TContext extends BaseContext>(
  needs: HttpAppNeeds<TContext>,
): Promise<FastifyInstance> {
  const { log, health, answers } = needs;
  const requestTraces = createRequestTraces({
    paths: [graphqlPath, filesPath, webhooksPath, exportsPath, bulkResultsPath],
    ...(needs.traces && { traces: needs.traces }),
  });
  const edge =
    answers &&
    createEdge({
      ...needs,
      path: graphqlPath,
      answers,
      isDraining: health.isDraining,
      requestIdOf,
    });
  const app = fastify({
    bodyLimit: needs.maxBodyBytes,
    serverFactory: (handler) =>
      createServer(
        {
          requestTimeout: uploadTimeoutMs,
          keepAliveTimeout: keepAliveTimeoutMs,
          headersTimeout: headersTimeoutMs,
          connectionsCheckingInterval: timeoutSweepMs,
        },
        edge === undefined ? handler : edge.before(handler),
      ),
    // While draining, a request on a kept-alive connection is still answered; the connection closes after.
    return503OnClosing: false,
    requestIdHeader: false,
    genReqId: requestIdOf,
    frameworkErrors: (error, request, reply) => void replyWithError(request, reply, coded(error)),
    clientErrorHandler(error, socket) {
      if (socket.writable) socket.end(rawRefusal(error.code), () => socket.destroy());
    },
  });

  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false });
  await app.register(compress, {
    threshold: compressionThresholdBytes,
    syncThreshold: compressAtOnceBytes,
    encodings: ['zstd', 'br', 'gzip'],
    requestEncodings: ['gzip', 'br', 'zstd'],
    zlibOptions: { level: constants.Z_BEST_SPEED },
  });
  // GraphQL over HTTP is JSON; as plain text it would be a request that any page can send unasked.
  app.removeContentTypeParser('text/plain');

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    request.trace = requestTraces.begin(request);
    withRequestMarks(marksOf(request), () => requestTraces.within(request, done));
  });
  // Reading a body goes by events of the connection, which was there before this request.
  app.addHook('preValidation', (request, _reply, done) => {
    if (currentCorrelationId() === request.id) done();
    else withRequestMarks(marksOf(request), () => requestTraces.within(request, done));
  });
  // Also for requests that were under way before: their connections would be kept alive otherwise.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (health.isDraining()) reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    // A file that was not wanted is let go by; left unread, it would block its connection.
    if (!request.raw.complete) request.raw.unpipe().resume();
    const route = request.routeOptions.url;
    requestTraces.end(request, reply);
    needs.onAnswered({ route, status: reply.statusCode });
    log[route === graphqlPath ? 'info' : 'debug']({
      event: 'http.request.finished',
      correlationId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      subject: request.identity?.subject,
    });
    done();
  });

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = coded(error);
    if (known.code === 'INTERNAL_SERVER_ERROR')
      log.error({ event: 'http.request.failed', correlationId: request.id, err: error });
    return replyWithError(request, reply, known, statusFor(error));
  });
  app.setNotFoundHandler((request, reply) =>
    replyWithError(
      request,
      reply,
      new CodedError('NOT_FOUND', 'There is nothing at this address.'),
    ),
  );

  cutOffSlowBodies(app, { timeoutMs: bodyTimeoutMs, mayTakeLonger: isUpload });
  registerGraphql(app, needs, edge);
  await app.register((files, _options, done) => {
    registerFileRoute(files, {
      ...needs,
      authenticated: authenticateBefore(needs),
      contextOf: (request) => contextOf(request, needs),
    });
    done();
  });
  const { webhooks, exports, bulkResults } = needs;
  if (webhooks !== undefined)
    await app.register((events, _options, done) => {
      registerWebhookRoute(events, webhooks);
      done();
    });
  if (exports !== undefined)
    registerExportRoute(app, { deliver: exports, authenticated: authenticateBefore(needs) });
  if (bulkResults !== undefined)
    registerBulkRoute(app, { deliver: bulkResults, authenticated: authenticateBefore(needs) });
  registerHealth(app, health);
  registerMetrics(app, needs.metrics);
  return app;
}

const graphqlPath = '/graphql';
const multipart = 'multipart/form-data';

/** Whether the body is a file, or holds one. */
function isUpload({ routeOptions, headers }: FastifyRequest): boolean {
  return routeOptions.url === filesPath || headers['content-type']?.startsWith(multipart) === true;
}

/** Before the body is read: who may not ask is not listened to. Whom the edge knows is not asked again. */
function authenticateBefore(
  { authenticate, chaos }: Pick<HttpAppNeeds<never>, 'authenticate' | 'chaos'>,
  edge?: Edge,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header('cache-control', 'private, no-store');
    noteLanguage(request, reply);
    request.identity =
      edge?.askedBy(request.raw)?.identity ?? (await authenticate(request.headers));
    request.ageTerms = ageTermsOf(request.headers);
    request.injection = chaos(request.headers);
    requireExplainable(request.headers, request.identity);
  };
}

function contextOf<TContext extends BaseContext>(
  request: FastifyRequest,
  { contextFor }: HttpAppNeeds<TContext>,
): TContext {
  const { identity, ageTerms, injection } = request;
  if (identity === undefined) throw new Error('This route does not authenticate.');
  return contextFor(identity, request.id, {
    ...ageTerms,
    ...(injection && { injection }),
    ...(wantsExplanation(request.headers) && { isExplained: true }),
    ...(isUpload(request) && { timeMs: uploadTimeoutMs }),
  });
}

function registerGraphql<TContext extends BaseContext>(
  app: FastifyInstance,
  needs: HttpAppNeeds<TContext>,
  edge: Edge | undefined,
): void {
  app.addContentTypeParser(multipart, (request: FastifyRequest, form: Readable) => {
    requirePreflight(request.headers);
    return readMultipart(form, request.headers, needs);
  });
  const { subscriptions, authenticate, contextFor, maxBodyBytes, log } = needs;
  const listenedTo =
    subscriptions &&
    registerSubscriptions(app, {
      ...subscriptions,
      path: graphqlPath,
      authenticate,
      contextFor: (identity, correlationId) => contextFor(identity, correlationId, {}),
      maxMessageBytes: maxBodyBytes,
      log,
    });
  const answerOnce = createGraphqlHandler({
    ...needs,
    contextOf: (request) => contextOf(request, needs),
    askedBy: (request) => edge?.askedBy(request.raw),
  });
  app.route({
    url: graphqlPath,
    method: ['GET', 'POST'],
    onRequest: authenticateBefore(needs, edge),
    handler: listenedTo === undefined ? answerOnce : listenedTo(answerOnce),
  });
  app.route({
    url: graphqlPath,
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    // Before the body is read, as it may well be one that cannot be.
    onRequest: refuseMethod,
    handler: refuseMethod,
  });
}

async function refuseMethod(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const error = new CodedError('BAD_REQUEST', `Expected GET or POST, got ${request.method}.`);
  return replyWithError(request, reply.header('allow', 'GET, POST'), error, 405);
}

function marksOf({ id, headers }: FastifyRequest) {
  return { correlationId: id, language: preferredLanguage(headers['accept-language']) };
}

/** The caller's own request id when it is fit to be logged, or a new one. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}

/** An error as the catalogue knows it; what Fastify says of a request it cannot read may be repeated. */
function coded(error: FastifyError): CodedError {
  if (error instanceof CodedError) return error;
  const status = statusFor(error);
  if (status === 413) return new CodedError('PAYLOAD_TOO_LARGE', 'The request body is too large.');
  if (status !== undefined) return new CodedError('BAD_REQUEST', error.message, { cause: error });
  return new CodedError(
    'INTERNAL_SERVER_ERROR',
    'Something went wrong on our side; quote the correlationId.',
    { cause: error },
  );
}

/** The status of a request that Fastify could not read; undefined when the fault is not the caller's. */
function statusFor(error: FastifyError): number | undefined {
  // A Host header that is no host; the only URL built from what callers send.
  if (error.code === 'ERR_INVALID_URL') return 400;
  const { statusCode } = error;
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}
