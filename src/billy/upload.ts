/** Sends a file to Billy as it comes: raw bytes, one piece at a time. */

import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { EventSink } from './events.ts';
import type { Tell } from './exchange.ts';
import { readUploaded } from './write-envelope.ts';
import type { BillyWriter } from './writes.ts';

interface UploadOptions {
  readonly onEvent: EventSink;
  /** One attempt, from the request's first byte to the answer's last. */
  readonly uploadTimeoutMs: number;
}

// As objects, each piece is handed on as it is; as bytes, pieces that wait would be copied together.
const pieceByPiece = { objectMode: true, highWaterMark: 1 };

/** @throws CodedError BAD_USER_INPUT when the content type cannot be one, or the file turns out to be empty */
export function createUpload(
  tell: Tell,
  { onEvent, uploadTimeoutMs }: UploadOptions,
): BillyWriter['upload'] {
  return async (company, { fileName, contentType, body, createAttachment }, call = {}) => {
    // It may break off while the upload waits its turn; who reads it then is told.
    body.on('error', () => undefined);
    try {
      requireContentType(contentType);
      return await tell({
        ...call,
        resource: 'files',
        verb: 'create',
        method: 'POST',
        path: '/files',
        callClass: 'writes',
        provesAccess: true,
        organizationId: company.organizationId,
        accessToken: company.accessToken,
        timeoutMs: uploadTimeoutMs,
        isPacedByCaller: true,
        headers: {
          'content-type': contentType,
          'x-filename': encodeURIComponent(fileName.toWellFormed()),
          ...(createAttachment ? { 'x-create-attachment': 'true' } : {}),
        },
        body: Readable.from(counted(body), pieceByPiece),
        read: (answer) => readUploaded(answer, { resource: 'files', company, onEvent }),
      });
    } finally {
      // Also when it was never begun: whoever fills it must not wait for somebody to read.
      body.destroy();
    }
  };
}

/** The pieces as they come. An empty file ends in an error before Billy has a whole request of it. */
async function* counted(source: Readable): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of source) {
    // True: a source of bytes gives buffers, unless an encoding was set on it, and then texts.
    const content = typeof piece === 'string' ? Buffer.from(piece) : (piece as Uint8Array);
    bytes += content.length;
    yield content;
  }
  if (bytes === 0) throw new CodedError('BAD_USER_INPUT', 'Expected a file, got an empty one.');
}

/** A header is no place for what a caller made up. */
function requireContentType(contentType: string): void {
  if (/^[\w!#$&^.+-]{1,64}\/[\w!#$&^.+-]{1,64}$/.test(contentType)) return;
  throw new CodedError('BAD_USER_INPUT', 'Expected a content type such as application/pdf.', {
    inputPath: ['contentType'],
  });
}
