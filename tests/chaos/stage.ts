/**
 * What a scenario plays on: subgraphs in processes of their own, the emulator in this one so that what Billy was asked can be
 * read, and between them whatever ways and stores the scenario is about. Several companies have equal ids.
 */

import { tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/server.ts';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import { load, type Ask, type LoadOptions, type LoadReport } from '../support/load.ts';
import { startSubgraph, type SubgraphProcess } from '../support/processes.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';

export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface StageOptions {
  /** Companies served; 2 unless said otherwise. */
  readonly companies?: number;
  /** Subgraph processes; 1 unless said otherwise. */
  readonly subgraphs?: number;
  /** Added to the environment of each subgraph. */
  readonly env?: Readonly<Record<string, string>>;
  readonly emulator?: Partial<EmulatorOptions>;
  /** Where the subgraphs find Billy, when not at the emulator itself. */
  readonly billy?: (emulator: Emulator) => Promise<string> | string;
  readonly nodeOptions?: readonly string[];
  readonly under?: readonly string[];
}

export interface Stage {
  readonly emulator: Emulator;
  readonly subgraphs: readonly SubgraphProcess[];
  /** What the first company holds; the others have the same ids. */
  ids: (resource: ResourceName) => string[];
  ask: (
    query: Ask,
    whom?: { readonly company?: number; readonly subgraph?: number },
  ) => Promise<Answer>;
  /** Reads by id and in lists over the first company, the index choosing which; all kept in caches once asked. */
  read: (index: number) => Ask;
  /** Reads of single records, `differentRecords` of them in each company; each is one question to Billy when cold. */
  record: (index: number) => Ask;
  /** Has every subgraph read all records of all companies. */
  warm: () => Promise<void>;
  /** Puts an hour on every subgraph's clock: all they have read is past its lifetime. */
  expire: () => Promise<void>;
  /** Queries at this pace for so long, to the subgraphs in turn; `read` unless said otherwise. */
  load: (
    pace: { readonly perSecond: number; readonly forMs: number },
    what?: Partial<Pick<LoadOptions, 'ask' | 'judge'>>,
  ) => Promise<LoadReport>;
  close: () => Promise<void>;
}

/** How many different reads there are in the first company. */
const differentReads = 50;
/** What `expire` puts on the clocks. */
export const expiredByMs = 3_600_000;
/** Invoices, contacts and products of a company. */
const differentRecords = 80;

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { companies = 2, subgraphs: count = 1, env = {}, nodeOptions, under } = options;
  const emulator = await startEmulator({ world: tenantsSeed(companies), ...options.emulator });
  const billy = (await options.billy?.(emulator)) ?? emulator.url;
  const starting = Array.from({ length: count }, () =>
    startSubgraph(
      { ...environmentOf(companies), BILLY_API_BASE: billy, ...env },
      { ...(nodeOptions && { nodeOptions }), ...(under && { under }) },
    ),
  );
  const subgraphs = await Promise.all(starting).catch(async (error: unknown) => {
    for (const started of await Promise.allSettled(starting)) {
      if (started.status === 'fulfilled') await started.value.kill();
    }
    await emulator.close();
    throw error;
  });
  const urls = subgraphs.map(({ url }) => url);

  const ids = (resource: ResourceName): string[] => [
    ...(emulator.world().companies[0]?.tables.get(resource)?.keys() ?? []),
  ];
  const invoices = ids('invoices');
  const contacts = ids('contacts');
  const products = ids('products');

  function read(index: number): Ask {
    const which = index % differentReads;
    const headers = headersOf(0);
    if (which % 5 === 0) {
      return { document: `{ contacts(first: ${5 + which}) { nodes { id name } } }`, headers };
    }
    return which % 2 === 0
      ? {
          document: `query ($id: ID!) { invoice(id: $id) { id invoiceNo amount contact { id name } } }`,
          variables: { id: invoices[which % invoices.length] },
          headers,
        }
      : {
          document: `query ($id: ID!) { contact(id: $id) { id name } }`,
          variables: { id: contacts[which % contacts.length] },
          headers,
        };
  }

  function record(index: number): Ask {
    const which = index % differentRecords;
    const [field, id] =
      which < 40
        ? ['invoice', invoices[which]]
        : which < 60
          ? ['contact', contacts[which - 40]]
          : ['product', products[which - 60]];
    return {
      document: `query ($id: ID!) { ${field}(id: $id) { id organization { id } } }`,
      variables: { id },
      headers: headersOf(Math.floor(index / differentRecords) % companies),
    };
  }

  async function ask(
    { document, variables = {}, headers = {} }: Ask,
    { company = 0, subgraph = 0 }: { readonly company?: number; readonly subgraph?: number } = {},
  ): Promise<Answer> {
    const response = await fetch(`${urls[subgraph] ?? ''}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(company), ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    // The shape GraphQL over HTTP prescribes.
    const body = (await response.json()) as Partial<Answer>;
    const { data = null, errors = [], extensions = {} } = body;
    return { status: response.status, data, errors, extensions };
  }

  return {
    emulator,
    subgraphs,
    ids,
    ask,
    read,
    record,
    async warm() {
      const whole = {
        document: `{
          contacts(first: 20) { nodes { id name organization { id } } }
          products(first: 20) { nodes { id name } }
          invoices(first: 40) { nodes { id amount contact { id name } } }
        }`,
      };
      for (const subgraph of subgraphs.keys()) {
        const asked = [
          ...Array.from({ length: companies }, (_, company) => ask(whole, { company, subgraph })),
          ...Array.from({ length: differentReads }, (_, index) => ask(read(index), { subgraph })),
        ];
        const errors = (await Promise.all(asked)).flatMap((answer) => answer.errors);
        if (errors.length > 0) throw new Error(`Could not warm up: ${JSON.stringify(errors[0])}`);
      }
    },
    async expire() {
      await Promise.all(subgraphs.map((subgraph) => subgraph.moveClock(expiredByMs)));
    },
    load: (pace, what) => load({ urls, ask: read, ...pace, ...what }),
    async close() {
      await Promise.all(subgraphs.map((subgraph) => subgraph.kill()));
      await emulator.close();
    },
  };
}

/** The codes of an answer's errors, each once. */
export function codesOf({ errors }: Pick<Answer, 'errors'>): string[] {
  return [...new Set(errors.map(({ extensions }) => String(extensions['code'])))].sort();
}

/** One line with what a scenario has measured. */
export function tell(id: string, figures: string): void {
  process.stdout.write(`${id}: ${figures}\n`);
}
