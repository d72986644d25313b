/** Writes to Billy: any resource by the verbs its row allows, and the actions that fit no row. */

import type { EventSink } from './events.ts';
import type { Tell } from './exchange.ts';
import { requirePossibleId } from './ids.ts';
import { recordPath } from './queries.ts';
import type { Company } from './records.ts';
import { actionBody, recordBody, type RequestBody } from './request-body.ts';
import { actions } from './resources/actions.ts';
import { resources, type ResourceName, type Verb } from './resources/index.ts';
import { createUpload } from './upload.ts';
import { readActedOn, readRemoved, readWritten } from './write-envelope.ts';
import type { BillyWriter, WireInput } from './writes.ts';

export interface WriterOptions {
  readonly onEvent: EventSink;
  /** One attempt of a write. */
  readonly writeTimeoutMs: number;
  /** One attempt of an upload. */
  readonly uploadTimeoutMs: number;
}

export function createWriter(tell: Tell, options: WriterOptions): BillyWriter {
  const { onEvent, writeTimeoutMs: timeoutMs } = options;

  return {
    async create(company, resource, record, call = {}) {
      requireVerb(resource, 'create');
      // A file is bytes; the table lists what Billy finds out about them.
      if (resource === 'files') throw new Error('Files are not created but uploaded.');
      const own = belongsToCompany(resource) ? inOwnName(company, record) : record;
      const body = recordBody(resource, own, true);
      return tell({
        ...common(company, resource, 'create'),
        ...call,
        method: 'POST',
        path: `/${resource}`,
        ...content(body),
        read: (answer) => readWritten(answer, body, { resource, company, onEvent }),
      });
    },
    async update(company, resource, id, changes, call = {}) {
      requireVerb(resource, 'update');
      const path = recordPath(resource, id);
      const body = recordBody(resource, changes, false);
      return tell({
        ...common(company, resource, 'update'),
        ...call,
        method: 'PUT',
        path,
        ...content(body),
        read: (answer) => readWritten(answer, { ...body, id }, { resource, company, onEvent }),
      });
    },
    async remove(company, resource, id, call = {}) {
      requireVerb(resource, 'delete');
      return tell({
        ...common(company, resource, 'delete'),
        ...call,
        method: 'DELETE',
        path: recordPath(resource, id),
        read: (answer) => readRemoved(answer, id, { resource, company, onEvent }),
      });
    },
    async emailInvoice(company, invoiceId, email, call = {}) {
      requirePossibleId('invoices', invoiceId);
      const { path, requestRoot, fields } = actions.invoiceEmails;
      return tell({
        ...common(company, 'invoiceEmails', 'action'),
        ...call,
        method: 'POST',
        path: path.replace(':id', encodeURIComponent(invoiceId)),
        ...content(actionBody(requestRoot, fields, email)),
        read: (answer) =>
          readActedOn(answer, invoiceId, { resource: 'invoices', company, onEvent }),
      });
    },
    async deliverInvoice(company, delivery, call = {}) {
      const { path, requestRoot, fields } = actions.invoiceDeliveries;
      const { invoiceId } = delivery;
      if (typeof invoiceId !== 'string') throw new Error('Expected the invoice to deliver.');
      return tell({
        ...common(company, 'invoiceDeliveries', 'action'),
        ...call,
        method: 'POST',
        path,
        ...content(actionBody(requestRoot, fields, inOwnName(company, delivery))),
        read: (answer) =>
          readActedOn(answer, invoiceId, { resource: 'invoices', company, onEvent }),
      });
    },
    upload: createUpload(tell, options),
  };

  function common(
    { accessToken, organizationId }: Company,
    resource: string,
    verb: Verb | 'action',
  ) {
    return {
      accessToken,
      organizationId,
      resource,
      verb,
      callClass: 'writes',
      // Billy answers a delete of what is not there to anybody.
      provesAccess: verb !== 'delete',
      timeoutMs,
    } as const;
  }
}

function content({ text, pathsByClientId }: RequestBody) {
  return { headers: { 'content-type': 'application/json' }, body: text, pathsByClientId };
}

function requireVerb(resource: ResourceName, verb: Verb): void {
  if (!resources[resource].verbs.includes(verb)) {
    throw new Error(`Billy does not ${verb} ${resource}.`);
  }
}

/** A token of a person opens several companies, so what is new says whose it is. */
function inOwnName({ organizationId }: Company, input: WireInput): WireInput {
  if ((input['organizationId'] ?? organizationId) !== organizationId) {
    throw new Error('A write was to be done in another company.');
  }
  return { organizationId, ...input };
}

function belongsToCompany(resource: ResourceName): boolean {
  const { fields } = resources[resource];
  return fields['organizationId'] !== undefined && fields['organizationId'].readOnly !== true;
}
