/** How one stored record looks on the wire: every member of the table, null when empty, numbers exact. */

import { randomBytes } from 'node:crypto';
import { resources, type Field, type ResourceName } from '../billy/resources/index.ts';
import { numberOut } from './json.ts';
import type { WireRecord, WireValue } from './world.ts';

/** A record as it is handed to JSON.stringify. */
export type Outgoing = Record<string, unknown>;

/** Makes records presentable; knows where downloads are served. */
export type Present = (resource: ResourceName, record: WireRecord) => Outgoing;

type Show = (record: WireRecord) => unknown;

/** @param apiBase absolute address of the API, asked for late because the port is known late */
export function presenter(apiBase: () => string): Present {
  const plans = new Map<ResourceName, readonly (readonly [string, Show])[]>();
  return (resource, record) => {
    let plan = plans.get(resource);
    if (!plan) {
      plan = Object.entries(resources[resource].fields).flatMap(([name, field]) => {
        const show = downloadOf(resource, name, apiBase) ?? memberOf(name, field);
        return show ? [[name, show] as const] : [];
      });
      plans.set(resource, plan);
    }
    const shown: Outgoing = {};
    for (const [name, show] of plan) shown[name] = show(record);
    return shown;
  };
}

function memberOf(name: string, field: Field): Show | undefined {
  switch (field.type) {
    case 'hasMany':
      return undefined;
    case 'list':
      // The other lists are write forms, or appear only when the children are sideloaded.
      return field.of === 'paymentMethod' ? (record) => record[name] ?? [] : undefined;
    case 'decimal':
      return (record) => decimalOut(record[name]);
    default:
      return (record) => record[name] ?? null;
  }
}

function decimalOut(value: WireValue | undefined): unknown {
  return typeof value === 'string' ? numberOut(value) : (value ?? null);
}

/** Billy signs download links afresh on each read, so their hexadecimal part is never the same twice. */
function downloadOf(
  resource: ResourceName,
  member: string,
  apiBase: () => string,
): Show | undefined {
  if (member !== 'downloadUrl') return undefined;
  if (resource === 'invoices') {
    return ({ id, organizationId, invoiceNo }) => {
      const file =
        typeof invoiceNo === 'string' ? `invoice-no-${invoiceNo}.pdf` : 'draft-invoice.pdf';
      const owner = typeof organizationId === 'string' ? organizationId : '';
      return `${apiBase()}/downloads/invoices/${id}/${owner}/${signature()}/${file}`;
    };
  }
  if (resource === 'files') {
    return ({ id, fileName }) => {
      const file = encodeURIComponent(typeof fileName === 'string' ? fileName : 'file');
      return `${apiBase()}/downloads/files/${id}/${file}?token=${signature()}`;
    };
  }
  return undefined;
}

function signature(): string {
  return randomBytes(24).toString('hex');
}
