/** `GET /exports/:id`: a file that was made for the caller's company, as a stream that is as fast as its reader. */

import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';
import { sendFile, type OutgoingFile, type Reading } from './outgoing-file.ts';

/** Undefined when this company has no such file that is ready: of another company's it says the same. */
export type FileDelivery = (
  organizationId: string,
  id: string,
) => Promise<OutgoingFile | undefined>;

interface ExportRouteNeeds extends Reading {
  readonly deliver: FileDelivery;
}

export const exportsPath = '/exports/:id';

/** Ids as they are made here; nothing else is looked for. */
const idPattern = /^[0-9a-f-]{36}$/;

export function registerExportRoute(
  app: FastifyInstance,
  { deliver, authenticated }: ExportRouteNeeds,
): void {
  app.get<{ Params: { id: string } }>(
    exportsPath,
    { onRequest: authenticated, exposeHeadRoute: false },
    async (request, reply) => {
      const { id } = request.params;
      return sendFile(request, reply, {
        find: async (organizationId) =>
          idPattern.test(id) ? deliver(organizationId, id) : undefined,
        absent: () =>
          new CodedError('NOT_FOUND', 'This company has no export of that id that is ready.'),
      });
    },
  );
}
