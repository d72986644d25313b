/** `GET /exports/:id`: a file that was made for the caller's company, as a stream that is as fast as its reader. */

import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CodedError } from '../errors.ts';

/** What is handed over. */
interface OutgoingFile {
  /** Holds nothing of a caller's. */
  readonly name: string;
  readonly mediaType: string;
  /** Undefined when that is known only at the end. */
  readonly bytes: number | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Undefined when this company has no such file that is ready: of another company's it says the same. */
export type FileDelivery = (
  organizationId: string,
  id: string,
) => Promise<OutgoingFile | undefined>;

interface ExportRouteNeeds {
  readonly deliver: FileDelivery;
  readonly authenticated: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

export const exportsPath = '/exports/:id';

/** Ids as they are made here; nothing else is looked for. */
const idPattern = /^[0-9a-f-]{36}$/;

/** As the schema asks of every query. */
const neededScope = 'billy:read';

export function registerExportRoute(
  app: FastifyInstance,
  { deliver, authenticated }: ExportRouteNeeds,
): void {
  app.get<{ Params: { id: string } }>(
    exportsPath,
    { onRequest: authenticated, exposeHeadRoute: false },
    async (request, reply) => {
      const { identity, params } = request;
      if (identity === undefined) throw new Error('This route does not authenticate.');
      if (!identity.scopes.has(neededScope))
        throw new CodedError(
          'FORBIDDEN',
          `Expected credentials with the scope ${neededScope}, got none with it.`,
        );
      const file = idPattern.test(params.id)
        ? await deliver(identity.organizationId, params.id)
        : undefined;
      if (file === undefined)
        throw new CodedError('NOT_FOUND', 'This company has no export of that id that is ready.');
      if (file.bytes !== undefined) reply.header('content-length', file.bytes);
      return reply
        .type(file.mediaType)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(Readable.from(file.body, { objectMode: false }));
    },
  );
}
