/**
 * `POST /files`: a file as the body itself, for callers who would rather not speak GraphQL. It is the mutation
 * `uploadFile` all the same, so that scopes, checks, idempotency and errors are those of GraphQL.
 */

import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { CodedError, errorCatalogue, type ErrorCode } from '../errors.ts';
import { replyWithErrors } from './error-reply.ts';
import { incomingFile, tooLarge } from './incoming-file.ts';

export const filesPath = '/files';

const uploadFile = /* GraphQL */ `
  mutation UploadFile(
    $file: Upload!
    $attachTo: AttachmentOwnerReference
    $idempotencyKey: String
  ) {
    uploadFile(file: $file, attachTo: $attachTo, idempotencyKey: $idempotencyKey) {
      file {
        id
        fileName
        fileSize
        fileType
        downloadUrl
      }
      attachment {
        id
      }
      userErrors {
        message
        path
      }
      replayed
    }
  }
`;

/** What that mutation answers. */
interface Uploaded {
  readonly file: unknown;
  readonly attachment: unknown;
  readonly userErrors: readonly { readonly message: string; readonly path: readonly string[] }[];
  readonly replayed: boolean;
}

interface FileRouteNeeds<TContext extends object> {
  readonly apollo: ApolloServer<TContext>;
  /** Runs before the body is read. */
  readonly authenticated: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly contextOf: (request: FastifyRequest) => TContext;
  readonly maxUploadBytes: number;
}

/** Adds the route to an instance of its own, whose bodies it takes as they come. */
export function registerFileRoute<TContext extends object>(
  app: FastifyInstance,
  { apollo, authenticated, contextOf, maxUploadBytes }: FileRouteNeeds<TContext>,
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, body, done) => done(null, body));
  app.post<{ Querystring: Record<string, unknown>; Body: Readable | undefined }>(
    filesPath,
    { onRequest: authenticated },
    async (request, reply) => {
      const { headers } = request;
      if (Number(headers['content-length']) > maxUploadBytes) throw tooLarge(maxUploadBytes);
      const variables = {
        file: incomingFile({
          fileName: fileNameOf(headers['x-filename']),
          bytes: request.body ?? Readable.from([]),
          maxBytes: maxUploadBytes,
        }),
        attachTo: ownerOf(request.query['attachTo']),
        idempotencyKey: headers['idempotency-key'] ?? null,
      };
      const { body, http } = await apollo.executeOperation<{ uploadFile: Uploaded }>(
        { query: uploadFile, variables },
        { contextValue: contextOf(request) },
      );
      if (body.kind !== 'single') throw new Error('An upload is answered at once.');
      const { data, errors } = body.singleResult;
      if (errors !== undefined || !data)
        return replyWithErrors(request, reply, errors ?? [], http.status);
      const { userErrors, ...uploaded } = data.uploadFile;
      if (userErrors.length > 0)
        return replyWithErrors(request, reply, userErrors.map(wrongInput(request.id)), 400);
      return reply.code(201).send(uploaded);
    },
  );
}

/** URL-encoded, because headers are not made for letters such as æ. */
function fileNameOf(header: string | string[] | undefined): string {
  if (typeof header === 'string' && header !== '')
    try {
      return decodeURIComponent(header);
    } catch {
      // Falls through to the refusal below.
    }
  throw new CodedError('BAD_REQUEST', 'Expected the file name in X-Filename, URL-encoded.', {
    inputPath: ['file'],
  });
}

const ownerTypes: ReadonlyMap<string, string> = new Map([
  ['invoice', 'INVOICE'],
  ['bill', 'BILL'],
  ['daybookTransaction', 'DAYBOOK_TRANSACTION'],
]);

/** `bill:ID` as GraphQL's reference; null when nothing is asked for. */
function ownerOf(text: unknown): { readonly type: string; readonly id: string } | null {
  if (text === undefined) return null;
  const [, kind = '', id = ''] = /^(\w+):(\w+)$/.exec(typeof text === 'string' ? text : '') ?? [];
  const type = ownerTypes.get(kind);
  if (type !== undefined) return { type, id };
  throw new CodedError(
    'BAD_REQUEST',
    'Expected attachTo as invoice:ID, bill:ID or daybookTransaction:ID.',
    { inputPath: ['attachTo'] },
  );
}

function wrongInput(correlationId: string) {
  const code: ErrorCode = 'BAD_USER_INPUT';
  const { retryable } = errorCatalogue[code];
  return ({ message, path }: Uploaded['userErrors'][number]): GraphQLFormattedError => ({
    message,
    extensions: { code, retryable, inputPath: path, correlationId },
  });
}
