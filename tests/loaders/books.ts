/** Invented companies of any size on a running emulator, with the real client and caches: where loaders are tried. */

import { createBillyClient } from '../../src/billy/client.ts';
import type { BillyRecord, Company } from '../../src/billy/records.ts';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import { createCaches } from '../../src/cache/caches.ts';
import { systemClock, type Clock } from '../../src/clock.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { EmulatedCompany, Tables, WireRecord, World } from '../../src/emulator/world.ts';
import { createLoaders, type LoadersOptions } from '../../src/loaders/create-loaders.ts';

export interface BookSizes {
  readonly contacts?: number;
  readonly products?: number;
  readonly invoices?: number;
  /** Lines of each invoice. */
  readonly lines?: number;
  readonly taxRates?: number;
  /** The first is of the first invoice, and so on. */
  readonly attachments?: number;
}

/** An id of Billy's form, readable: `contact` and 7 make `contact000000000000007`. */
export function idOf(singular: string, number: number): string {
  return singular.slice(0, 12) + String(number).padStart(22 - Math.min(12, singular.length), '0');
}

/** The id a record's belongs-to member holds. */
export function linkOf(record: BillyRecord | null | undefined, wireName: string): string {
  const id = record?.[wireName];
  if (typeof id !== 'string') throw new Error(`Expected ${wireName} to hold an id.`);
  return id;
}

export const nordlys = companyOf(1);
export const soender = companyOf(2);

function companyOf(number: number): Company {
  return {
    organizationId: idOf('organization', number),
    accessToken: number.toString(16).padStart(40, 'a'),
  };
}

/** Books of the sizes for every company; the same ids in each, and its organization in the contacts' names. */
function worldOf(companies: readonly Company[], sizes: BookSizes): World {
  return {
    companies: companies.map((company) => booksOf(company, sizes)),
    shared: new Map<ResourceName, Map<string, WireRecord>>([
      [
        'countries',
        tableOf([
          { id: 'AX', name: 'Åland' },
          { id: 'AT', name: 'Østrig' },
          { id: 'DK', name: 'Danmark' },
          { id: 'SE', name: 'Sverige' },
        ]),
      ],
    ]),
  };
}

function booksOf({ organizationId, accessToken }: Company, sizes: BookSizes): EmulatedCompany {
  const {
    contacts = 0,
    products = 0,
    invoices = 0,
    lines = 0,
    taxRates = 0,
    attachments = 0,
  } = sizes;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const tables: Tables = new Map([
    ['organizations', tableOf([{ id: organizationId, name: organizationId, countryId: 'DK' }])],
    [
      'contacts',
      tableOf(
        numbers(contacts).map((number) => ({
          id: idOf('contact', number),
          organizationId,
          type: 'company',
          createdTime: timeOf(number),
          name: `Kunde ${number} hos ${organizationId}`,
          countryId: number % 2 === 0 ? 'SE' : 'DK',
        })),
      ),
    ],
    [
      'products',
      tableOf(
        numbers(products).map((number) => ({
          id: idOf('product', number),
          organizationId,
          name: `Vare ${number}`,
        })),
      ),
    ],
    [
      'invoices',
      tableOf(
        numbers(invoices).map((number) => ({
          id: idOf('invoice', number),
          organizationId,
          type: 'invoice',
          createdTime: timeOf(number),
          entryDate: timeOf(number).slice(0, 10),
          contactId: idOf('contact', 1 + (number % Math.max(1, contacts))),
          state: 'approved',
          invoiceNo: String(number),
          amount: '100.00',
        })),
      ),
    ],
    [
      'invoiceLines',
      tableOf(
        numbers(invoices).flatMap((invoice) =>
          numbers(lines).map((line) => ({
            id: idOf('line', invoice * 100 + line),
            invoiceId: idOf('invoice', invoice),
            productId: idOf('product', 1 + ((invoice + line) % Math.max(1, products))),
            description: `Linje ${line}`,
            quantity: '1',
            unitPrice: '50.00',
            priority: line,
          })),
        ),
      ),
    ],
    [
      'attachments',
      tableOf(
        numbers(attachments).map((number) => ({
          id: idOf('attachment', number),
          organizationId,
          createdTime: timeOf(number),
          ownerReference: `invoice:${idOf('invoice', number)}`,
        })),
      ),
    ],
    [
      'taxRates',
      tableOf(
        numbers(taxRates).map((number) => ({
          id: idOf('taxRate', number),
          organizationId,
          name: `Momssats ${number}`,
          rate: '0.25',
          priority: taxRates - number,
        })),
      ),
    ],
  ]);
  return { organizationId, accessToken, tables };
}

/** A second later for every number, from the first morning of 2025. */
function timeOf(number: number): string {
  return new Date(Date.UTC(2025, 0, 1, 8, 0, number)).toISOString().slice(0, 19);
}

function tableOf(records: readonly WireRecord[]): Map<string, WireRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

interface OpenOptions {
  readonly companies?: readonly Company[];
  readonly clock?: Clock;
  /** What the memory holds at most. */
  readonly maxEntries?: number;
  /** How long it keeps what is past its lifetime; nothing unless said otherwise. */
  readonly keepMs?: number;
}

type RequestOptions = Pick<LoadersOptions, 'deadline' | 'footprint'>;

export type OpenBooks = Awaited<ReturnType<typeof openBooks>>;

/** Emulator, client and caches around the books; every call of `request` is one request's loaders. */
export async function openBooks(sizes: BookSizes, options: OpenOptions = {}) {
  const { companies = [nordlys], clock = systemClock, maxEntries = 50_000, keepMs = 0 } = options;
  const emulator = await startEmulator({ world: () => worldOf(companies, sizes) });
  // Calls are counted here, and a machine that stalls must not make a second attempt of one.
  const client = createBillyClient({
    baseUrl: emulator.url,
    attemptTimeoutMs: 15_000,
    callTimeoutMs: 15_000,
  });
  const caches = createCaches({
    memory: { maxEntries, maxBytes: 64 * 1024 * 1024 },
    keepMs,
    clock,
    onEvent: () => undefined,
  });

  return {
    emulator,
    caches,
    request: (company: Company = nordlys, more: RequestOptions = {}) =>
      createLoaders({
        company,
        client,
        caches,
        clock,
        ...more,
      }),
    /** What Billy was asked since the last time, without the API's base and the organization filter. */
    calls() {
      const paths = emulator.requests().map(({ path }) => decodeURIComponent(path));
      emulator.clearRequests();
      return paths.map((path) => path.replace('/v2/', '').replace(/organizationId=\w+&/, ''));
    },
    /** Changes a record behind the subgraph's back. */
    async mutate(resource: ResourceName, id: string, changes: object, company = nordlys) {
      const { organizationId } = company;
      const answer = await fetch(`${emulator.origin}/__emulator/mutate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ organization: organizationId, resource, id, changes }),
      });
      if (!answer.ok) throw new Error(`The emulator refused: ${await answer.text()}`);
    },
    async close() {
      await caches.settle();
      await client.close();
      await emulator.close();
    },
  };
}
