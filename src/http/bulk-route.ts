/** `GET /bulk-jobs/:id/:set`: what became of a bulk job's rows, as a stream that is as fast as its reader. */

import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';
import { sendFile, type OutgoingFile, type Reading } from './outgoing-file.ts';

/** Undefined when this company has no such job that is over: of another company's it says the same. */
export type ResultDelivery = (
  organizationId: string,
  id: string,
  set: string,
) => Promise<OutgoingFile | undefined>;

interface BulkRouteNeeds extends Reading {
  readonly deliver: ResultDelivery;
}

export const bulkResultsPath = '/bulk-jobs/:id/:set';

/** Ids as they are made here; nothing else is looked for. */
const idPattern = /^[0-9a-f-]{36}$/;

export function registerBulkRoute(app: FastifyInstance, needs: BulkRouteNeeds): void {
  app.get<{ Params: { id: string; set: string } }>(
    bulkResultsPath,
    { onRequest: needs.authenticated, exposeHeadRoute: false },
    async (request, reply) => {
      const { id, set } = request.params;
      return sendFile(request, reply, {
        find: async (organizationId) =>
          idPattern.test(id) ? needs.deliver(organizationId, id, set) : undefined,
        absent: () =>
          new CodedError(
            'NOT_FOUND',
            'This company has no bulk job of that id that is over, or it has no such results.',
          ),
      });
    },
  );
}
