/** Whoever has something done in bulk, over GraphQL and HTTP as any caller. */

import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { preflight } from '../http/form.ts';
import { until } from './until.ts';

export interface BulkJob {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly totalRows: number;
  readonly succeededRows: number;
  readonly failedRows: number;
  readonly unprocessedRows: number;
  readonly unsureRows: number;
  readonly unknownRows: number;
  readonly finishedAt: string | null;
  readonly failures: readonly {
    readonly line: number;
    readonly errors: readonly {
      readonly code: string;
      readonly column: string | null;
      readonly message: string;
    }[];
  }[];
  readonly results: Readonly<Record<ResultSet, string>> | null;
}

export interface BulkPayload {
  readonly job: BulkJob | null;
  readonly replayed: boolean;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
}

interface BulkReply {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Codes of its errors. */
  readonly codes: readonly string[];
}

export type ResultSet = 'succeeded' | 'failed' | 'unprocessed';

export interface Begin {
  readonly key: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Sent in the request itself. */
  readonly text?: string;
  /** Sent as a file. */
  readonly file?: Uint8Array | string;
}

const fields = `id state reason totalRows succeededRows failedRows unprocessedRows unsureRows unknownRows finishedAt
  failures { line errors { code column message } } results { succeeded failed unprocessed }`;

const start = `mutation ($input: BulkJobInput!, $text: String, $file: Upload, $key: String!) {
  startBulkJob(input: $input, text: $text, file: $file, idempotencyKey: $key) {
    job { ${fields} } replayed userErrors { code path message }
  }
}`;

export interface BulkClient {
  /** As it is answered, errors and all. */
  ask(begin: Begin): Promise<BulkReply>;
  /** The payload of an answer without errors. */
  begin(begin: Begin): Promise<BulkPayload>;
  order(mutation: string, id: string): Promise<BulkPayload>;
  /** Null when the company has none with that id. */
  find(id: string): Promise<BulkJob | null>;
  /** As it is when nothing of it is to be awaited any more. */
  ended(payload: BulkPayload, withinMs?: number): Promise<BulkJob>;
  fetched(job: BulkJob, set: ResultSet): Promise<Response>;
  /** Rows of a result file by heading. */
  rows(job: BulkJob, set: ResultSet): Promise<Readonly<Record<string, string>>[]>;
}

/** @param urlOf asked each time: a process that was killed comes back elsewhere */
export function bulkClient(
  urlOf: () => string,
  headers: Readonly<Record<string, string>>,
): BulkClient {
  async function post(query: string, variables: object, file?: Uint8Array | string) {
    const body = JSON.stringify({ query, variables });
    const json = { 'content-type': 'application/json' };
    const response = await fetch(`${urlOf()}/graphql`, {
      method: 'POST',
      headers: { ...headers, ...(file === undefined ? json : preflight) },
      body: file === undefined ? body : formOf(body, file),
    });
    // The shape GraphQL over HTTP prescribes.
    const answer = (await response.json()) as {
      readonly data?: Readonly<Record<string, unknown>> | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
    return { status: response.status, data: answer.data ?? null, codes };
  }

  async function dataOf(query: string, variables: object, file?: Uint8Array | string) {
    const { status, data, codes } = await post(query, variables, file);
    if (data === null || codes.length > 0)
      throw new Error(`Expected data, got ${status} ${codes.join()}.`);
    return data;
  }

  const variablesOf = ({ key, input, text }: Begin) => ({
    input: { resource: 'contacts', operation: 'CREATE', ...input },
    key,
    ...(text !== undefined && { text }),
  });

  async function find(id: string): Promise<BulkJob | null> {
    const data = await dataOf(`query ($id: ID!) { bulkJob(id: $id) { ${fields} } }`, { id });
    return data['bulkJob'] as BulkJob | null;
  }

  const fetched = (job: BulkJob, set: ResultSet): Promise<Response> =>
    fetch(`${urlOf()}${job.results?.[set] ?? ''}`, { headers });

  return {
    ask: (begin) => post(start, variablesOf(begin), begin.file),
    async begin(begin) {
      const data = await dataOf(start, variablesOf(begin), begin.file);
      return data['startBulkJob'] as BulkPayload;
    },
    async order(mutation, id) {
      const document = `mutation ($id: ID!) { done: ${mutation}(id: $id) {
        job { ${fields} } replayed userErrors { code path message } } }`;
      return (await dataOf(document, { id }))['done'] as BulkPayload;
    },
    find,
    async ended({ job, userErrors }, withinMs = 30_000) {
      if (job === null) throw new Error(`There is no job: ${JSON.stringify(userErrors)}`);
      const isOver = async (): Promise<boolean> => {
        // Little, and not too often: whoever asks takes from those who work.
        await wait(100);
        const document = 'query ($id: ID!) { bulkJob(id: $id) { finishedAt } }';
        const data = await dataOf(document, { id: job.id });
        return (data['bulkJob'] as BulkJob | null)?.finishedAt !== null;
      };
      await until('the bulk job is over', isOver, withinMs);
      const last = await find(job.id);
      if (last === null) throw new Error('The job is gone.');
      return last;
    },
    fetched,
    async rows(job, set) {
      const response = await fetched(job, set);
      const bytes = Buffer.from(await response.arrayBuffer());
      const delimiter = bytes.indexOf(';') < bytes.indexOf(',') || !bytes.includes(',') ? ';' : ',';
      return parse(bytes, { bom: true, columns: true, delimiter });
    },
  };
}

/** As the GraphQL multipart specification has it. */
function formOf(operations: string, file: Uint8Array | string): FormData {
  const form = new FormData();
  const withPlace = operations.replace('"variables":{', '"variables":{"file":null,');
  form.append('operations', withPlace);
  form.append('map', '{"0":["variables.file"]}');
  form.append('0', new Blob([Buffer.from(file)], { type: 'text/csv' }), 'rows.csv');
  return form;
}
