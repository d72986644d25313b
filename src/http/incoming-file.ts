/** A file on its way in: its name, and its bytes as they come, counted and never held. */

import { Readable } from 'node:stream';
import { CodedError, type ErrorCode } from '../errors.ts';
import { statusOfCode } from './error-reply.ts';
import { countPassing } from './passing-bytes.ts';

/** What ends a file before its end. GraphQL is answering by then; the status is what it should answer with. */
class FileCutShort extends CodedError {
  readonly extensions: { readonly http: { readonly status: number } };

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(code, message, { inputPath: ['file'], cause });
    this.extensions = { http: { status: statusOfCode(code) } };
  }
}

export interface IncomingFile {
  readonly fileName: string;
  /** To be read once. Ends with an error when the file is too large or breaks off. */
  readonly body: Readable;
}

interface Source {
  readonly fileName: string;
  readonly bytes: Readable;
  readonly maxBytes: number;
  /** What is still to be awaited when the bytes are through: the rest of a request can show that they are not whole. */
  readonly whole?: Promise<unknown>;
}

/** Longer than any file system's names. */
const maxNameLength = 255;

/**
 * Nothing is read before the body is. Browsers send the name alone, other clients sometimes a path: its last part
 * counts.
 * @throws CodedError BAD_USER_INPUT when it is no name
 */
export function incomingFile({ fileName, ...source }: Source): IncomingFile {
  const name = fileName.split(/[/\\]/).at(-1) ?? '';
  if (name === '' || name.length > maxNameLength || /\p{Cc}/u.test(name))
    throw new CodedError(
      'BAD_USER_INPUT',
      `Expected a file name of 1 to ${maxNameLength} characters, got ${name.length} or some that do not print.`,
      { inputPath: ['file'] },
    );
  return { fileName: name, body: Readable.from(checked(source), { objectMode: false }) };
}

async function* checked({ bytes, maxBytes, whole }: Omit<Source, 'fileName'>) {
  let size = 0;
  try {
    // A request that is refused half-way is still to be answered, so its connection must live on.
    const chunks: AsyncIterable<Buffer> = bytes.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
      countPassing(chunk.length);
    }
    await whole;
  } catch (error) {
    throw error instanceof CodedError ? error : brokenOff(error);
  }
}

/** The error for a file above the limit. */
export function tooLarge(maxBytes: number): CodedError {
  return new FileCutShort(
    'PAYLOAD_TOO_LARGE',
    `Expected a file of at most ${maxBytes} bytes, got more.`,
  );
}

/** The error for a request that ended inside a file. */
export function brokenOff(cause: unknown): CodedError {
  return new FileCutShort(
    'BAD_REQUEST',
    'The request broke off before the end of its file.',
    cause,
  );
}

/** The error for a request with more than one file, found out when the first one has been read. */
export function tooMany(): CodedError {
  return new FileCutShort('BAD_REQUEST', 'Expected one file in a request, got more.');
}
