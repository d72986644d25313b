/** Files that Billy takes: by their ending, and by whether their content is what the ending says. */

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

/** The value of the scalar `Upload`. */
export interface UploadedFile {
  readonly fileName: string;
  /** Read once; not before somebody reads it. */
  readonly body: Readable;
}

export function isUploadedFile(value: unknown): value is UploadedFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fileName' in value &&
    typeof value.fileName === 'string' &&
    'body' in value &&
    value.body instanceof Readable
  );
}

interface Kind {
  readonly contentType: string;
  /** What its first bytes are, as Latin-1. */
  readonly begins: RegExp;
}

const jpeg: Kind = { contentType: 'image/jpeg', begins: /^\xff\xd8\xff/ };

/** Billy's endings. A PDF may have a little of anything before its header (ISO 32000, Adobe's note 13). */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['pdf', { contentType: 'application/pdf', begins: /%PDF-/ }],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['png', { contentType: 'image/png', begins: /^\x89PNG\r\n\x1a\n/ }],
  ['gif', { contentType: 'image/gif', begins: /^GIF8[79]a/ }],
]);

/** Enough for every beginning above. */
const headBytes = 1_024;

export interface FileHead {
  /** Undefined when Billy takes no file of this name. */
  readonly kind: Kind | undefined;
  readonly bytes: Buffer;
  /** SHA-256 of the first kilobyte, to tell one file from another of the same name. */
  readonly digest: string;
  /** The whole file, these first bytes included. */
  readonly body: Readable;
}

/** Reads the beginning and no more; destroying `body` lets go of the rest. */
export async function readHead({ fileName, body }: UploadedFile): Promise<FileHead> {
  const kind = kinds.get(/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '');
  const chunks: AsyncIterator<Buffer> = body.iterator();
  const read: Buffer[] = [];
  let size = 0;
  while (size < headBytes) {
    const next = await chunks.next();
    if (next.done === true) break;
    read.push(next.value);
    size += next.value.length;
  }
  const bytes = Buffer.concat(read);
  const digest = createHash('sha256').update(bytes.subarray(0, headBytes)).digest('hex');
  return { kind, bytes, digest, body: Readable.from(whole(bytes, chunks), { objectMode: false }) };
}

/** What is wrong with a file, in words; undefined when Billy takes it. */
export function faultOf(fileName: string, { kind, bytes }: FileHead): string | undefined {
  if (kind === undefined)
    return `Expected a file name that ends in ${[...kinds.keys()].join(', ')}, got ${fileName}.`;
  if (bytes.length === 0) return 'Expected a file with content, got an empty one.';
  if (kind.begins.test(bytes.toString('latin1', 0, headBytes))) return undefined;
  return `Expected the content of ${fileName} to be ${kind.contentType}, got something else.`;
}

async function* whole(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value;
  } finally {
    await rest.return?.();
  }
}
