/** A file that was made for the caller's company, on its way out as fast as its reader takes it. */

import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CodedError } from '../errors.ts';

/** What is handed over. */
export interface OutgoingFile {
  /** Holds nothing of a caller's. */
  readonly name: string;
  readonly mediaType: string;
  /** Undefined when that is known only at the end. */
  readonly bytes: number | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Reading {
  /** Runs before anything is looked for. */
  readonly authenticated: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/** As the schema asks of every query. */
const neededScope = 'billy:read';

/** @throws CodedError FORBIDDEN, and what `absent` makes when there is no such file */
export async function sendFile(
  { identity }: FastifyRequest,
  reply: FastifyReply,
  {
    find,
    absent,
  }: {
    readonly find: (organizationId: string) => Promise<OutgoingFile | undefined>;
    readonly absent: () => CodedError;
  },
): Promise<FastifyReply> {
  if (identity === undefined) throw new Error('This route does not authenticate.');
  if (!identity.scopes.has(neededScope))
    throw new CodedError(
      'FORBIDDEN',
      `Expected credentials with the scope ${neededScope}, got none with it.`,
    );
  const file = await find(identity.organizationId);
  if (file === undefined) throw absent();
  if (file.bytes !== undefined) reply.header('content-length', file.bytes);
  return reply
    .type(file.mediaType)
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .send(Readable.from(file.body, { objectMode: false }));
}
