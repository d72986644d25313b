/** Files of a company's records: begun, looked at, and stopped; they are fetched over HTTP. */

import type { ExportChoice } from '../../features/export/choosing.ts';
import { fileNameOf } from '../../features/export/delivery.ts';
import type { ExportAnswer } from '../../features/export/desk.ts';
import type { ExportFormat } from '../../features/export/export.ts';
import type { ExportInput, ExportState, Resolvers } from '../../generated/graphql.ts';

export const exportResolvers: Resolvers = {
  Query: {
    export: (_parent, { id }, { exports }) => exports.find(id),
    exports: (_parent, _args, { exports }) => exports.list(),
  },
  Mutation: {
    startExport: async (_parent, { input }, { exports }) =>
      payloadOf(await exports.start(choiceOf(input))),
    cancelExport: async (_parent, { id }, { exports }) => payloadOf(await exports.cancel(id)),
  },
  Export: {
    format: ({ format }) => formatWords[format.kind],
    // True of every word: the schema's are ours in capitals.
    state: ({ state }) => state.toUpperCase() as ExportState,
    bytes: ({ bytes }) => String(bytes),
    fileName: (made) => fileNameOf(made),
    url: ({ state, id }) => (state === 'ready' ? `/exports/${id}` : null),
    isOfOneMoment: ({ state, firstSequence, lastSequence }) =>
      state === 'ready' ? firstSequence === lastSequence : null,
    createdAt: ({ createdAt }) => instant(createdAt),
    finishedAt: ({ finishedAt }) => (finishedAt === null ? null : instant(finishedAt)),
    expiresAt: ({ expiresAt }) => instant(expiresAt),
  },
};

const formatWords = { csv: 'CSV', jsonLines: 'JSON_LINES', excel: 'EXCEL' } as const;

function choiceOf({ resource, text, json, orderBy, columns, ...input }: ExportInput): ExportChoice {
  return {
    resource,
    text: text ?? undefined,
    json: json ?? undefined,
    orderBy,
    columns: columns?.map(({ field, heading }) => ({ field, heading: heading ?? undefined })),
    format: formatOf(input),
  };
}

function formatOf({
  format,
  notation,
  byteOrderMark,
}: Pick<ExportInput, 'format' | 'notation' | 'byteOrderMark'>): ExportFormat {
  if (format === 'JSON_LINES') return { kind: 'jsonLines' };
  if (format === 'EXCEL') return { kind: 'excel' };
  return {
    kind: 'csv',
    notation: notation === 'DA' ? 'da' : 'en',
    hasByteOrderMark: byteOrderMark,
  };
}

function payloadOf({ export: made, faults }: ExportAnswer) {
  return {
    export: made,
    userErrors: faults.map(({ message, code, path }) => ({ message, code, path: [...path] })),
  };
}

function instant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
