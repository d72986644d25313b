/** Which operation a method and a path name; whether Billy has it open is read from the table. */

import {
  resourceNames,
  resources,
  type ResourceName,
  type Verb,
} from '../billy/resources/index.ts';
import { methodNotAllowed, unknownResource, type ClosedAction, type Refusal } from './refusals.ts';

export type Route =
  | {
      readonly kind: 'list' | 'create' | 'bulkSave' | 'bulkDelete';
      readonly resource: ResourceName;
    }
  | {
      readonly kind: 'get' | 'update' | 'delete';
      readonly resource: ResourceName;
      readonly id: string;
    }
  | { readonly kind: 'ownOrganization' | 'ownUser' | 'login' | 'logout' | 'upload' }
  | { readonly kind: 'email' | 'statement'; readonly id: string }
  | { readonly kind: 'deliver' | 'deliveries' | 'changeDelivery' | 'deliveryLogs' }
  | { readonly kind: 'downloadInvoice' | 'downloadFile'; readonly id: string }
  | { readonly kind: 'preflight' }
  /** The path exists, the method does not: refused only after the body has been read. */
  | { readonly kind: 'closed'; readonly refusal: Refusal };

/**
 * @param segments the path below the API base
 * @throws Refusal 404 when nothing lives at that path
 */
export function routeOf(method: string, segments: readonly string[]): Route {
  if (method === 'OPTIONS') return { kind: 'preflight' };
  const route = peculiarRoute(method, segments) ?? uniformRoute(method, segments);
  if (!route) throw unknownResource(`/${segments.join('/')}`);
  return route;
}

/** Paths that follow no pattern. */
function peculiarRoute(method: string, segments: readonly string[]): Route | undefined {
  const [first, second, third] = segments;
  switch (segments.length) {
    case 1:
      switch (first) {
        case 'organization':
          return onlyFor(method, { GET: { kind: 'ownOrganization' } }, first);
        case 'user':
          return onlyFor(method, { GET: { kind: 'ownUser' } }, first);
        case 'files':
          return method === 'POST' ? { kind: 'upload' } : undefined;
        case 'bankAccounts':
          return onlyFor(method, {}, first);
        case 'invoiceDeliveries':
          return onlyFor(method, { POST: { kind: 'deliver' }, GET: { kind: 'deliveries' } }, first);
        case 'invoiceLogs':
          return onlyFor(method, { GET: { kind: 'deliveryLogs' } }, first);
        default:
          return undefined;
      }
    case 2:
      if (first === 'user' && (second === 'login' || second === 'logout')) {
        return onlyFor(method, { POST: { kind: second } }, 'user');
      }
      if (first === 'invoiceDeliveries' && method !== 'GET') {
        return onlyFor(method, { PUT: { kind: 'changeDelivery' } }, first);
      }
      return undefined;
    case 3:
      if (first === 'invoices' && second && third === 'emails') {
        return onlyFor(method, { POST: { kind: 'email', id: second } }, 'emails');
      }
      if (first === 'accounts' && second && third === 'statement') {
        return onlyFor(method, { GET: { kind: 'statement', id: second } }, 'statement');
      }
      return undefined;
    default:
      return first === 'downloads' ? downloadRoute(method, segments) : undefined;
  }
}

function downloadRoute(method: string, segments: readonly string[]): Route | undefined {
  const [, kind, id, , hash] = segments;
  if (method !== 'GET' || !id) return undefined;
  if (kind === 'files') return { kind: 'downloadFile', id };
  const isInvoice =
    kind === 'invoices' && segments.length === 6 && /^[0-9a-f]{48,50}$/.test(hash ?? '');
  return isInvoice ? { kind: 'downloadInvoice', id } : undefined;
}

function onlyFor(
  method: string,
  open: Readonly<Partial<Record<string, Route>>>,
  what: string,
): Route {
  return (
    open[method] ?? { kind: 'closed', refusal: methodNotAllowed(what, closedActionOf(method, 2)) }
  );
}

/** `/{plural}` and `/{plural}/{id}`. */
function uniformRoute(method: string, segments: readonly string[]): Route | undefined {
  const [plural, id] = segments;
  const resource = resourceNames.find((name) => name === plural);
  if (!resource || segments.length > 2) return undefined;
  const kind = id === undefined ? collectionVerbs[method] : recordVerbs[method];
  if (!kind || !isOpen(resource, kind)) {
    const action = closedActionOf(method, segments.length);
    return { kind: 'closed', refusal: methodNotAllowed(resource, action) };
  }
  if (id === undefined) {
    // True because without an id the verb came from collectionVerbs.
    return { kind: kind as 'list' | 'create' | 'bulkSave' | 'bulkDelete', resource };
  }
  // True because with an id the verb came from recordVerbs.
  return { kind: kind as 'get' | 'update' | 'delete', resource, id };
}

const collectionVerbs: Readonly<Partial<Record<string, Verb>>> = {
  GET: 'list',
  POST: 'create',
  PATCH: 'bulkSave',
  DELETE: 'bulkDelete',
};

const recordVerbs: Readonly<Partial<Record<string, Verb>>> = {
  GET: 'get',
  PUT: 'update',
  DELETE: 'delete',
};

function isOpen(resource: ResourceName, verb: Verb): boolean {
  return resources[resource].verbs.includes(verb);
}

const closedActions: Readonly<Partial<Record<string, readonly [ClosedAction, ClosedAction]>>> = {
  GET: ['listing', 'reading a single record'],
  POST: ['creating a single record', 'this method'],
  PUT: ['this method', 'updating a single record'],
  PATCH: ['bulk saving', 'this method'],
  DELETE: ['bulk deleting', 'deleting a single record'],
};

function closedActionOf(method: string, depth: number): ClosedAction {
  return closedActions[method]?.[depth === 1 ? 0 : 1] ?? 'this method';
}
