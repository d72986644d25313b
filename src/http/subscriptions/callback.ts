/**
 * Subscriptions of a federation router by its callback protocol (callback/1.0): the router asks once and names a URL of
 * its own, to which each event is posted. Signs of life go the same way; a router that is gone for good is told no more.
 */

import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { Agent, request as post } from 'undici';
import { CodedError } from '../../errors.ts';
import { errorInWords, replyWithErrors } from '../error-reply.ts';
import { preferredLanguage } from '../language.ts';
import { watchCaller } from './caller.ts';
import type { Dismissal } from './listeners.ts';
import { marked } from './marked.ts';
import type { TransportNeeds } from './needs.ts';
import { errorsOf, isObject, operationIn, type Results } from './operations.ts';

export interface Callbacks {
  /** Whether a request asks to be answered this way. */
  isWanted(request: FastifyRequest): boolean;
  handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  close(): Promise<void>;
}

interface CallbackNeeds<TContext> extends TransportNeeds<TContext> {
  /** Whether a URL may be posted to: callers name it, and this server reaches what they do not. */
  readonly mayCall: (url: URL) => boolean;
}

/** Who is to be told, as the protocol names it. */
interface Receiver {
  readonly url: URL;
  readonly id: string;
  readonly verifier: string;
  readonly heartbeatMs: number;
}

type Message =
  | { readonly action: 'check' }
  | { readonly action: 'next'; readonly payload: unknown }
  | { readonly action: 'complete'; readonly errors?: readonly GraphQLFormattedError[] };

/** What became of a message: taken, refused for good, or not delivered. */
type Delivery = 'taken' | 'refused' | 'undelivered';

const protocol = { 'subscription-protocol': 'callback/1.0' };
const defaultHeartbeatMs = 5_000;
const leastHeartbeatMs = 500;
const answerMs = 5_000;

/** Waits before the attempts after the first; a router that is started anew has forgotten the subscription. */
const retryDelaysMs = [100, 200, 400, 800, 1_000];
const heartbeatsMissedAtMost = 5;

export function createCallbacks<TContext>(needs: CallbackNeeds<TContext>): Callbacks {
  const { operations, contextFor, authenticate, listeners, limits, onEvent, log } = needs;
  const agent = new Agent({ connections: 16, allowH2: false, connectTimeout: answerMs });

  /** Redirects are not followed, and what is answered is not read. */
  async function send({ url, id, verifier }: Receiver, message: Message): Promise<Delivery> {
    try {
      const { statusCode, body } = await post(url, {
        method: 'POST',
        dispatcher: agent,
        headers: { 'content-type': 'application/json', ...protocol },
        body: JSON.stringify({ kind: 'subscription', id, verifier, ...message }),
        signal: AbortSignal.timeout(answerMs),
      });
      await body.dump({ limit: 16_384 }).catch(() => undefined);
      if (statusCode >= 200 && statusCode < 300) return 'taken';
      return statusCode >= 500 ? 'undelivered' : 'refused';
    } catch {
      return 'undelivered';
    }
  }

  async function insist(receiver: Receiver, message: Message): Promise<Delivery> {
    let delivery = await send(receiver, message);
    for (const delayMs of retryDelaysMs) {
      if (delivery !== 'undelivered') break;
      await wait(delayMs, undefined, { ref: false });
      delivery = await send(receiver, message);
    }
    return delivery;
  }

  /** Never rejects. */
  async function tell(
    receiver: Receiver,
    results: Results,
    farewell: () => CodedError | undefined,
    { id, headers }: FastifyRequest,
  ): Promise<void> {
    try {
      for await (const payload of results) {
        const delivery = await insist(receiver, { action: 'next', payload });
        if (delivery !== 'taken') {
          onEvent({ type: 'listener.dismissed', transport: 'callback', because: 'unreachable' });
          return;
        }
        onEvent({ type: 'listener.told', transport: 'callback' });
      }
      const error = farewell();
      const language = preferredLanguage(headers['accept-language']);
      const errors = error === undefined ? undefined : [errorInWords(error, language, id)];
      await send(receiver, { action: 'complete', ...(errors && { errors }) });
    } catch (failure) {
      const errors = errorsOf(failure);
      if (errors === undefined) log.error({ event: 'http.callback.failed', err: failure });
      await send(receiver, { action: 'complete', ...(errors && { errors }) });
    }
  }

  /** Has the stream ended when the router no longer knows it, or cannot be reached for a while. */
  function keepChecking(receiver: Receiver, end: () => void): () => void {
    let missed = 0;
    let isChecking = false;
    const check = async (): Promise<void> => {
      if (isChecking) return;
      isChecking = true;
      const delivery = await send(receiver, { action: 'check' });
      isChecking = false;
      missed = delivery === 'undelivered' ? missed + 1 : 0;
      if (delivery === 'refused' || missed >= heartbeatsMissedAtMost) end();
    };
    if (receiver.heartbeatMs === 0) return () => undefined;
    const timer = setInterval(() => void check(), receiver.heartbeatMs).unref();
    return () => clearInterval(timer);
  }

  function listen(request: FastifyRequest, receiver: Receiver, results: Results): boolean {
    const { identity, headers } = request;
    if (identity === undefined) throw new Error('This route does not authenticate.');
    let reason: CodedError | undefined;
    const dismiss = (error: CodedError, because: Dismissal): void => {
      if (reason !== undefined) return;
      reason = error;
      onEvent({ type: 'listener.dismissed', transport: 'callback', because });
      void results.return();
    };
    const told = Promise.withResolvers<undefined>();
    const leave = listeners.enter('callback', async () => {
      const message = 'This instance stops: ask another one, and go on with since.';
      dismiss(new CodedError('SERVICE_UNAVAILABLE', message), 'draining');
      await told.promise;
    });
    if (leave === undefined) return false;
    const everyMs = limits.lookMs;
    const onEnded = (error: CodedError): void => dismiss(error, 'credentials');
    const watch = watchCaller({ authenticate, headers, identity, everyMs, onEnded });
    const stopChecking = keepChecking(receiver, () => void results.return());
    void tell(receiver, results, () => reason, request).finally(() => {
      stopChecking();
      watch.stop();
      leave();
      told.resolve(undefined);
    });
    return true;
  }

  return {
    isWanted: ({ method, body }) => method === 'POST' && subscriptionIn(body) !== undefined,

    async handle(request, reply) {
      const { identity } = request;
      if (identity === undefined) throw new Error('This route does not authenticate.');
      const receiver = receiverIn(subscriptionIn(request.body));
      if (!needs.mayCall(receiver.url))
        throw new CodedError(
          'FORBIDDEN',
          'Expected callbackUrl to begin with one that SUBSCRIPTION_CALLBACK_URLS allows.',
        );
      const started = await operations.start(operationIn(request.body), {
        contextFor: () => contextFor(identity, request.id),
        isReadOnly: false,
      });
      if (started.kind === 'answer') {
        const { errors } = started.result;
        if (errors !== undefined && started.result.data === undefined)
          return replyWithErrors(request, reply, errors);
        return reply.send(started.result);
      }
      const language = preferredLanguage(request.headers['accept-language']);
      const results = marked(started.results, { correlationId: request.id, language });
      if ((await send(receiver, { action: 'check' })) !== 'taken') {
        void results.return();
        throw new CodedError('BAD_REQUEST', 'Expected callbackUrl to answer a check with 204.');
      }
      if (!listen(request, receiver, results)) {
        void results.return();
        throw new CodedError('SERVICE_UNAVAILABLE', 'As many listen here as may.');
      }
      return reply.headers(protocol).send({ data: null });
    },

    close: () => agent.destroy(),
  };
}

/** The member that asks for it; of any shape. */
function subscriptionIn(body: unknown): Readonly<Record<string, unknown>> | undefined {
  const extensions = isObject(body) ? body['extensions'] : undefined;
  const subscription = isObject(extensions) ? extensions['subscription'] : undefined;
  return isObject(subscription) ? subscription : undefined;
}

/** @throws CodedError BAD_REQUEST */
function receiverIn(subscription: Readonly<Record<string, unknown>> = {}): Receiver {
  const url = subscription['callbackUrl'] ?? subscription['callback_url'];
  const id = subscription['subscriptionId'] ?? subscription['subscription_id'];
  const { verifier } = subscription;
  const heartbeatMs =
    subscription['heartbeatIntervalMs'] ??
    subscription['heartbeat_interval_ms'] ??
    defaultHeartbeatMs;
  if (
    typeof url !== 'string' ||
    !URL.canParse(url) ||
    typeof id !== 'string' ||
    typeof verifier !== 'string' ||
    typeof heartbeatMs !== 'number'
  )
    throw new CodedError(
      'BAD_REQUEST',
      'Expected extensions.subscription with callbackUrl, subscriptionId, verifier and heartbeatIntervalMs.',
    );
  return {
    url: new URL(url),
    id,
    verifier,
    heartbeatMs: heartbeatMs <= 0 ? 0 : Math.max(leastHeartbeatMs, heartbeatMs),
  };
}

/**
 * Which URLs may be posted to: those that begin with one of the given. A router that has proved who it is may name any
 * when none are given.
 */
export function callbackRule(
  prefixes: readonly string[],
  isRouterProved: boolean,
): (url: URL) => boolean {
  const allowed = prefixes.map((prefix) => new URL(prefix).href);
  return ({ href, protocol: scheme, username, password }) => {
    if (!['http:', 'https:'].includes(scheme) || username !== '' || password !== '') return false;
    return allowed.length === 0
      ? isRouterProved
      : allowed.some((prefix) => href.startsWith(prefix));
  };
}
