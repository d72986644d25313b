/**
 * Answers one request as Billy does. The order of the checks is the order probes of the live service show:
 * unknown path, unreadable body, closed method, missing geography filter or ids, credentials, and only then
 * the record and its validity.
 */

import { resources } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import { authenticate, hasCredentials, isPublic, type Headers } from './auth.ts';
import type { Companies, Company } from './company.ts';
import { deliver, listDeliveryEvents, sendByEmail, type DeliveryLog } from './delivery.ts';
import { downloadFile, downloadInvoice } from './downloads.ts';
import { refused, succeeded, type Answer, type Success } from './envelope.ts';
import { requireFilters } from './filters.ts';
import { isObject, parseExact, type Incoming, type IncomingObject } from './json.ts';
import { presenter, type Present } from './presentation.ts';
import type { RateLimit } from './rate-limit.ts';
import { getRecord, listRecords, showRecord } from './reading.ts';
import {
  invalidAccessToken,
  invalidBody,
  invalidDeleteIds,
  recordNotFound,
  Refusal,
  unknownResource,
} from './refusals.ts';
import { routeOf, type Route } from './routing.ts';
import { accountStatement } from './statement.ts';
import { languageOf } from './texts.ts';
import { upload } from './uploads.ts';
import { createRecord, deleteRecords, saveRecords, updateRecord } from './writing.ts';

export interface ApiRequest {
  readonly method: string;
  /** Path below the API base, decoded, without empty segments. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface ApiOptions {
  readonly companies: Companies;
  readonly clock: Clock;
  /** Bytes of uploaded files. */
  readonly files: Map<string, Buffer>;
  /** What became of e-invoices. */
  readonly deliveries: DeliveryLog;
  /** Absolute address of the API, known once the server listens. */
  readonly base: () => string;
  /** From 0 to 1, to shift rows of unsorted lists; undefined leaves them in place. */
  readonly random: (() => number) | undefined;
  /** Whether a DELETE without credentials is refused, instead of answered as if nothing was there. */
  readonly strictDelete: boolean;
  readonly limit: RateLimit | undefined;
  /** Status of an invalid record. */
  readonly validationStatus: 400 | 422;
}

/** Never throws for what a caller does; a throw is a fault of the emulator. */
export type Api = (request: ApiRequest) => Answer;

export function createApi(options: ApiOptions): Api {
  const present = presenter(options.base);
  return (request) => {
    const started = performance.now();
    try {
      const success = perform(request, options, present);
      if ('status' in success) return success;
      return succeeded(success, (performance.now() - started) / 1000);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const language = languageOf(request.headers['accept-language']);
      return refused(error, language, options.clock.now());
    }
  };
}

function perform(request: ApiRequest, options: ApiOptions, present: Present): Success | Answer {
  options.limit?.(request.headers['x-access-token'] ?? '');
  const route = routeOf(request.method, request.segments);
  const body = route.kind === 'upload' ? undefined : readBody(request);
  if (route.kind === 'closed') throw route.refusal;
  const open = performOpenly(route, body, options);
  if (open) return open;
  checkBeforeCredentials(route, request.query);
  if (isUnprotected(route, request, body, options)) return {};
  const company = companyOf(route, request, options.companies);
  return operate(route, { request, body, company, options, present });
}

/** What needs no credentials at all. */
function performOpenly(
  route: Route,
  body: IncomingObject | undefined,
  { companies, files }: ApiOptions,
): Success | Answer | undefined {
  switch (route.kind) {
    case 'preflight':
      return { status: 204, headers: corsHeaders, body: Buffer.alloc(0) };
    case 'downloadInvoice':
      return downloadInvoice(route.id, companies);
    case 'downloadFile':
      return downloadFile(route.id, companies, files);
    case 'login':
      return login(body, companies);
    default:
      return undefined;
  }
}

/** The same list on every path, whatever the path supports. */
const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': 'Content-Type, X-Access-Token, X-OrganizationId, X-Filename',
};

/** Gives out the token of the user's company; seeds hold no passwords, so any will do. */
function login(body: IncomingObject | undefined, companies: Companies): Success {
  const credentials = body?.['credentials'];
  if (!isObject(credentials)) throw invalidBody();
  const { email, password } = credentials;
  const company = typeof email === 'string' && password ? companies.ofUser(email) : undefined;
  if (!company) throw invalidAccessToken();
  return { meta: { accessToken: company.accessToken } };
}

/** @throws Refusal 400 when a body that says it is JSON has no object at its root */
function readBody({ method, headers, body }: ApiRequest): IncomingObject | undefined {
  const isJson = /\bjson\b/i.test(headers['content-type'] ?? '');
  if (!['POST', 'PUT', 'PATCH'].includes(method) || !isJson) return undefined;
  const parsed = parse(body.toString());
  if (!isObject(parsed)) throw invalidBody();
  return parsed;
}

function parse(text: string): Incoming {
  try {
    return parseExact(text);
  } catch {
    throw invalidBody();
  }
}

function checkBeforeCredentials(route: Route, query: URLSearchParams): void {
  if (route.kind === 'list' && resources[route.resource].shared) {
    requireFilters(route.resource, query);
  }
  if (route.kind === 'bulkDelete' && idsOf(query).length === 0) {
    throw invalidDeleteIds(route.resource);
  }
}

function idsOf(query: URLSearchParams): string[] {
  return query.getAll('ids[]').filter((id) => id !== '');
}

/** Two oddities seen on the live service: without credentials these succeed, and do nothing. */
function isUnprotected(
  route: Route,
  { headers }: ApiRequest,
  body: IncomingObject | undefined,
  { strictDelete }: ApiOptions,
): boolean {
  if (hasCredentials(headers)) return false;
  if (route.kind === 'delete') return !strictDelete;
  if (route.kind !== 'bulkSave') return false;
  const records = body?.[route.resource];
  return Array.isArray(records) && records.length === 0;
}

function companyOf(route: Route, { headers }: ApiRequest, companies: Companies): Company {
  const isOpen = (route.kind === 'list' || route.kind === 'get') && isPublic(route.resource);
  return isOpen && !hasCredentials(headers) ? companies.visitor : authenticate(headers, companies);
}

interface Operation {
  readonly request: ApiRequest;
  readonly body: IncomingObject | undefined;
  readonly company: Company;
  readonly options: ApiOptions;
  readonly present: Present;
}

function operate(
  route: Route,
  { request, body, company, options, present }: Operation,
): Success | Answer {
  const { base, clock, files, deliveries, random, validationStatus } = options;
  const { query } = request;
  const reading = { company, query, present };
  const writing = { company, clock, present, validationStatus };
  switch (route.kind) {
    case 'get':
      return getRecord(route.resource, route.id, reading);
    case 'list': {
      const address = `${base()}/${route.resource}`;
      return listRecords(route.resource, { ...reading, address, random });
    }
    case 'create':
      return createRecord(route.resource, body, writing);
    case 'update':
      return updateRecord(route.resource, route.id, body, writing);
    case 'delete':
      return deleteRecords(route.resource, [route.id], writing);
    case 'bulkSave':
      return saveRecords(route.resource, body, writing);
    case 'bulkDelete':
      return deleteRecords(route.resource, idsOf(query), writing);
    case 'ownOrganization':
      return showRecord('organizations', company.organization(), reading);
    case 'ownUser': {
      const [user] = company.all('users');
      if (!user) throw recordNotFound('user', 'me');
      return showRecord('users', user, reading);
    }
    case 'upload':
      return upload(request, files, writing);
    case 'email':
      return sendByEmail(route.id, body, writing);
    case 'deliver':
      return deliver(body, deliveries, writing);
    case 'deliveryLogs': {
      const address = `${base()}/invoiceLogs`;
      return listDeliveryEvents(query, deliveries, { company, address });
    }
    case 'statement':
      return accountStatement(route.id, query, { company, present });
    case 'logout':
      return {};
    default:
      // Paths that are known to reach the credentials, and of which nothing else is known.
      throw unknownResource(`/${request.segments.join('/')}`);
  }
}
