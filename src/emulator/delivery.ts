/** Invoices on their way out: by e-mail, and as e-invoices whose fate can be asked for. */

import type { Company } from './company.ts';
import type { Success } from './envelope.ts';
import { invalid, invalidAttributes, notFound, required, unexpected } from './invalid.ts';
import { isObject, type Incoming, type IncomingObject } from './json.ts';
import { describePaging, pageOf, pageWanted } from './paging.ts';
import { invalidBody, recordNotFound, requiredFilter } from './refusals.ts';
import type { Text } from './texts.ts';
import type { Work } from './work.ts';
import type { WireRecord } from './world.ts';
import { write, type WriteOptions } from './writing.ts';

/** One event in the life of an e-invoice. */
interface DeliveryEvent {
  readonly invoiceId: string;
  readonly type: 'received' | 'signedoff' | 'failed';
  readonly message: string;
  readonly messageKey: string;
  /** UTC without a zone, as other times. */
  readonly eventTime: string;
}

/** Events by organization; kept beside the world, for they are no records. */
export class DeliveryLog {
  readonly #events = new Map<string, DeliveryEvent[]>();

  add(organizationId: string, event: DeliveryEvent): void {
    this.#events.set(organizationId, [...this.eventsOf(organizationId), event]);
  }

  eventsOf(organizationId: string): readonly DeliveryEvent[] {
    return this.#events.get(organizationId) ?? [];
  }
}

/** `POST /invoices/:id/emails`. What Billy answers is unpublished; here it is the invoice, now sent. */
export function sendByEmail(
  id: string,
  body: IncomingObject | undefined,
  options: WriteOptions,
): Success {
  const invoice = options.company.find('invoices', id);
  if (!invoice) throw recordNotFound('invoice', id);
  const email = rootOf(body, 'email');
  return write(options, 'invoices', (work) => {
    const faults = {
      ...missing(email, ['contactPersonId', 'emailSubject', 'emailBody']),
      ...unknown(work.company, email, 'contactPersonId'),
      ...unknown(work.company, email, 'copyToUserId'),
    };
    if (Object.keys(faults).length > 0) throw invalidAttributes(faults, 'email');
    // A customer who has opened it already has not forgotten so.
    const isFurther = invoice['sentState'] === 'opened' || invoice['sentState'] === 'viewed';
    return isFurther ? invoice : work.change('invoices', invoice, { sentState: 'sent' });
  });
}

/**
 * `POST /invoiceDeliveries`. Asynchronous at Billy, whose answer is unpublished; here the e-invoice is signed
 * off at once, and the answer says nothing.
 */
export function deliver(
  body: IncomingObject | undefined,
  log: DeliveryLog,
  options: WriteOptions,
): Success {
  const delivery = rootOf(body, 'invoiceDelivery');
  return write(options, 'invoices', (work) => {
    const invoice = deliverable(work, delivery);
    for (const type of ['received', 'signedoff'] as const) {
      log.add(work.company.organizationId, {
        invoiceId: invoice.id,
        type,
        message: type === 'received' ? 'Fakturaen er modtaget.' : 'Fakturaen er afleveret.',
        messageKey: `invoice_${type}`,
        eventTime: work.time,
      });
    }
    return [];
  });
}

/** @throws Invalid unless an approved invoice and a receiver are named */
function deliverable({ company }: Work, delivery: IncomingObject): WireRecord {
  const faults = {
    ...missing(delivery, ['invoiceId', 'organizationId', 'receiverIdType']),
    ...unknown(company, delivery, 'invoiceId'),
    ...unknown(company, delivery, 'organizationId'),
    ...receiverFaults(delivery),
  };
  if (Object.keys(faults).length > 0) throw invalidAttributes(faults, 'invoiceDelivery');
  const invoice = company.find('invoices', textOf(delivery['invoiceId']));
  if (invoice?.['state'] !== 'approved') {
    throw invalid(
      'Only approved invoices can be delivered.',
      'Kun godkendte fakturaer kan leveres.',
    );
  }
  return invoice;
}

function receiverFaults({ receiverIdType, receiverGln }: IncomingObject): Record<string, Text> {
  if (receiverIdType === undefined || receiverIdType === 'cvr') return {};
  if (receiverIdType !== 'gln') return { receiverIdType: unexpected('receiverIdType', 'gln|cvr') };
  return /^\d{13}$/.test(textOf(receiverGln))
    ? {}
    : { receiverGln: unexpected('receiverGln', '0000000000000') };
}

/** `GET /invoiceLogs`. @throws Refusal 400 without invoiceId and organizationId */
export function listDeliveryEvents(
  query: URLSearchParams,
  log: DeliveryLog,
  { company, address }: { readonly company: Company; readonly address: string },
): Success {
  for (const name of ['invoiceId', 'organizationId']) {
    if (!query.get(name)) throw requiredFilter(name);
  }
  const sign = query.get('sortDirection')?.toUpperCase() === 'DESC' ? -1 : 1;
  const events =
    query.get('organizationId') === company.organizationId
      ? log
          .eventsOf(company.organizationId)
          .filter(({ invoiceId }) => invoiceId === query.get('invoiceId'))
          .map(({ type, message, messageKey, eventTime }) => ({
            type,
            message,
            messageKey,
            eventTime,
          }))
          .sort(
            (a, b) => sign * (a.eventTime < b.eventTime ? -1 : Number(a.eventTime > b.eventTime)),
          )
      : [];
  const { page, pageSize } = pageWanted(query);
  const paging = describePaging({ page, pageSize, total: events.length }, address, query);
  return { meta: { paging }, roots: { invoiceLogs: pageOf(events, page, pageSize) } };
}

function rootOf(body: IncomingObject | undefined, name: string): IncomingObject {
  const root = body?.[name];
  if (!isObject(root)) throw invalidBody();
  return root;
}

function missing(input: IncomingObject, names: readonly string[]): Record<string, Text> {
  const absent = names.filter((name) => textOf(input[name]) === '');
  return Object.fromEntries(absent.map((name) => [name, required(name)]));
}

const targets = {
  contactPersonId: ['contactPersons', 'contactPerson'],
  copyToUserId: ['users', 'user'],
  invoiceId: ['invoices', 'invoice'],
  organizationId: ['organizations', 'organization'],
} as const;

function unknown(
  company: Company,
  input: IncomingObject,
  name: keyof typeof targets,
): Record<string, Text> {
  const id = textOf(input[name]);
  const [resource, singular] = targets[name];
  if (id === '' || company.find(resource, id)) return {};
  return { [name]: notFound(singular, id) };
}

function textOf(value: Incoming | undefined): string {
  return typeof value === 'string' ? value : '';
}
