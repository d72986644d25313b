/** Bulk jobs: begun, looked at, and held up; their results are fetched over HTTP. */

import { CodedError } from '../../errors.ts';
import type { BulkAnswer, BulkChoice } from '../../features/bulk/desk.ts';
import { isOver, type BulkOperation as Deed } from '../../features/bulk/job.ts';
import type { FileTerms } from '../../features/bulk/rows.ts';
import type {
  BulkJobInput,
  BulkJobState,
  BulkOperation,
  Resolvers,
} from '../../generated/graphql.ts';

const mostFailures = 100;

export const bulkResolvers: Resolvers = {
  Query: {
    bulkJob: (_parent, { id }, { bulk }) => bulk.find(id),
    bulkJobs: (_parent, _args, { bulk }) => bulk.list(),
  },
  Mutation: {
    async startBulkJob(_parent, { input, file, text, idempotencyKey }, { bulk }) {
      try {
        const sent = { bytes: file?.body, text: text ?? undefined };
        return payloadOf(await bulk.start({ ...choiceOf(input), ...sent }, idempotencyKey));
      } finally {
        file?.body.destroy();
      }
    },
    pauseBulkJob: async (_parent, { id }, { bulk }) => payloadOf(await bulk.pause(id)),
    resumeBulkJob: async (_parent, { id }, { bulk }) => payloadOf(await bulk.resume(id)),
    cancelBulkJob: async (_parent, { id }, { bulk }) => payloadOf(await bulk.cancel(id)),
  },
  BulkJob: {
    resource: ({ plan }) => plan.resource,
    // True of every word: the schema's are ours in capitals.
    operation: ({ plan }) => plan.operation.toUpperCase() as BulkOperation,
    state: ({ state }) => state.toUpperCase() as BulkJobState,
    succeededRows: ({ succeeded }) => succeeded,
    failedRows: ({ failed }) => failed,
    unprocessedRows: ({ totalRows, succeeded, failed }) => totalRows - succeeded - failed,
    unsureRows: (job, _args, { bulk }) => bulk.unsure(job),
    unknownRows: ({ unknown }) => unknown,
    failures: async (job, { first }, { bulk }) =>
      (await bulk.failures(job, requireCount(first))).map(({ line, faults }) => ({
        line,
        errors: faults,
      })),
    results: (job) => (isOver(job) ? addressesOf(job.id) : null),
    createdAt: ({ createdAt }) => instant(createdAt),
    finishedAt: ({ finishedAt }) => (finishedAt === null ? null : instant(finishedAt)),
    expiresAt: ({ expiresAt }) => (expiresAt === null ? null : instant(expiresAt)),
  },
};

const encodings = { AUTO: 'auto', UTF_8: 'utf-8', WINDOWS_1252: 'windows-1252' } as const;
const decimals = { AUTO: 'auto', COMMA: 'comma', POINT: 'point' } as const;
const separators = [';', ',', '\t'];

function choiceOf(input: BulkJobInput): Omit<BulkChoice, 'bytes' | 'text'> {
  return {
    resource: input.resource,
    // True of every word, as above.
    operation: input.operation.toLowerCase() as Deed,
    skipsBadRows: input.badRows === 'SKIP',
    terms: termsOf(input),
  };
}

function termsOf({ format, encoding, separator, decimals: written }: BulkJobInput): FileTerms {
  const common = { encoding: encodings[encoding] };
  if (format === 'JSON_LINES') return { kind: 'jsonLines', ...common };
  if (typeof separator === 'string' && !separators.includes(separator))
    throw new CodedError(
      'BAD_USER_INPUT',
      `Expected a semicolon, a comma or a tab as separator, got ${JSON.stringify(separator.slice(0, 10))}.`,
      { inputPath: ['input', 'separator'] },
    );
  return { kind: 'csv', ...common, separator: separator ?? undefined, decimals: decimals[written] };
}

function addressesOf(id: string) {
  const address = (set: string) => `/bulk-jobs/${id}/${set}`;
  return {
    succeeded: address('succeeded'),
    failed: address('failed'),
    unprocessed: address('unprocessed'),
  };
}

function payloadOf({ job, isReplayed, faults }: BulkAnswer) {
  return {
    job,
    replayed: isReplayed,
    userErrors: faults.map(({ message, code, path }) => ({ message, code, path: [...path] })),
  };
}

/** @throws CodedError BAD_USER_INPUT */
function requireCount(first: number): number {
  if (first >= 1 && first <= mostFailures) return first;
  const message = `Expected first from 1 to ${mostFailures}, got ${first}.`;
  throw new CodedError('BAD_USER_INPUT', message, { inputPath: ['first'] });
}

function instant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
