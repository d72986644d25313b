/** A company's books on a running emulator, and layers that write into them: where writes are tried. */

import { createBillyClient } from '../../src/billy/client.ts';
import type { BillyRecord, Company } from '../../src/billy/records.ts';
import { createCaches } from '../../src/cache/caches.ts';
import { clockOf, type Clock } from '../../src/clock.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import type { WireRecord, World } from '../../src/emulator/world.ts';
import type { Store } from '../../src/store/store.ts';
import { createWrites, type WritesLayer } from '../../src/writes/create-writes.ts';
import type { WriteEvent } from '../../src/writes/events.ts';
import type { Author, OnWritten, WriteRequest } from '../../src/writes/writes.ts';

/** An id of Billy's form that can be recognised in a failure. */
export const idOf = (name: string): string => name.padEnd(22, '0');

export const nordlys: Company = { organizationId: idOf('nordlys'), accessToken: 'a'.repeat(40) };
export const soender: Company = { organizationId: idOf('soender'), accessToken: 'b'.repeat(40) };

export interface Office {
  readonly emulator: Emulator;
  readonly clock: TestClock;
  /** The layer of one process; several share the store they are given. */
  layer(store: Store, options?: LayerOptions): OfficeLayer;
  /** What Billy holds, of every company. */
  contacts(): WireRecord[];
  /** How often Billy was asked to write. */
  posts(): number;
  close(): Promise<void>;
}

interface LayerOptions {
  readonly mode?: 'read-only' | 'full';
  /** Told of what was written; nobody is unless given. */
  readonly onWritten?: OnWritten;
}

export interface OfficeLayer extends WritesLayer {
  readonly events: readonly WriteEvent[];
  /** Reads a contact through the caches. */
  cached(id: string): Promise<BillyRecord | null | undefined>;
}

interface TestClock extends Clock {
  advance(ms: number): void;
}

const began = Date.parse('2026-03-02T09:00:00Z');

export interface OfficeOptions {
  /** Milliseconds every answer of Billy's is held back. */
  readonly latencyMs?: number;
  /** Time passes by itself, as it does for other processes; otherwise it stands until it is advanced. */
  readonly isLive?: boolean;
  /** Where the emulator's faults by percentage come from. */
  readonly random?: () => number;
}

export async function openOffice({
  latencyMs = 0,
  isLive = false,
  random = Math.random,
}: OfficeOptions = {}): Promise<Office> {
  let advanced = 0;
  const clock: TestClock = Object.assign(
    clockOf(() => (isLive ? Date.now() : began) + advanced),
    {
      advance(ms: number) {
        advanced += ms;
      },
    },
  );
  const emulator = await startEmulator({ world, clock, latencyMs, random });
  const closers: (() => Promise<void>)[] = [() => emulator.close()];

  return {
    emulator,
    clock,
    layer(store, { mode = 'full', onWritten } = {}) {
      const client = createBillyClient({
        baseUrl: emulator.url,
        clock,
        // Waiting is tested with the policies, and many failures in a row are meant here.
        sleep: () => Promise.resolve(),
        // Short, because some answers never come; long where none is held back, for a busy machine.
        writeTimeoutMs: isLive ? 10_000 : 1_000,
        breaker: { minimumCalls: 1_000_000 },
      });
      const caches = createCaches({
        memory: { maxEntries: 1_000, maxBytes: 1_000_000 },
        clock,
        onEvent: () => undefined,
      });
      const events: WriteEvent[] = [];
      const layer = createWrites({
        store,
        writer: client,
        client,
        evict: caches.evict,
        recall: async (company, resource, id) =>
          (await caches.entities.getMany(company, resource, [id]))[0],
        ...(onWritten === undefined ? {} : { onWritten }),
        companyOf: (id) => [nordlys, soender].find((company) => company.organizationId === id),
        clock,
        mode,
        onEvent: (event) => events.push(event),
      });
      closers.push(
        () => client.close(),
        () => caches.settle(),
        () => layer.close(),
      );
      return {
        ...layer,
        events,
        async cached(id) {
          const [known] = await caches.entities.getMany(nordlys, 'contacts', [id]);
          if (known !== undefined) return known;
          const fill = await caches.beginFill(nordlys);
          const records = (await client.get(nordlys, 'contacts', id))?.records ?? [];
          await caches.entities.setMany(fill, [{ resource: 'contacts', records }]);
          return records[0] ?? null;
        },
      };
    },
    contacts: () =>
      emulator
        .world()
        .companies.flatMap((company) => [...(company.tables.get('contacts')?.values() ?? [])]),
    posts: () => emulator.requests().filter(({ method }) => method === 'POST').length,
    async close() {
      for (const close of closers.reverse()) await close();
    },
  };
}

/** Somebody who writes in Nordlys's books and waits ten seconds at most. */
export function author(office: Office, more: Partial<Author> = {}): Author {
  return {
    company: nordlys,
    subject: 'bogholder',
    correlationId: 'request-1',
    deadline: office.clock.now() + 10_000,
    ...more,
  };
}

export interface NewContact {
  readonly name: string;
  readonly contactNo: string;
}

/** The mutation that creates a contact; its number is how it is found again. */
export function createContact(
  { name, contactNo }: NewContact,
  idempotencyKey: string | null = null,
): WriteRequest {
  return {
    operation: 'createContact',
    input: { name, contactNo },
    idempotencyKey,
    naturalKey: { resource: 'contacts', filter: 'contactNo', value: contactNo },
    run: (writer) => writer.create('contacts', { name, contactNo, countryId: 'DK' }),
  };
}

export function renameContact(
  id: string,
  name: string,
  idempotencyKey: string | null = null,
): WriteRequest {
  return {
    operation: 'updateContact',
    input: { id, name },
    idempotencyKey,
    run: (writer) => writer.update('contacts', id, { name }),
  };
}

export function deleteContact(id: string, idempotencyKey: string | null = null): WriteRequest {
  return {
    operation: 'deleteContact',
    input: { id },
    idempotencyKey,
    run: (writer) => writer.remove('contacts', id),
  };
}

/** Two companies that know each other's customers by the same numbers. */
function world(): World {
  return {
    companies: [nordlys, soender].map((company) => ({
      ...company,
      tables: new Map([
        [
          'organizations',
          tableOf([{ id: company.organizationId, name: 'Firma ApS', baseCurrencyId: 'DKK' }]),
        ],
        ['contacts', new Map()],
      ]),
    })),
    shared: new Map([['countries', tableOf([{ id: 'DK', name: 'Danmark' }])]]),
  };
}

function tableOf(records: readonly WireRecord[]): Map<string, WireRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
