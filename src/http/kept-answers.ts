/**
 * Answers as they are sent: their headers, and their bytes in every content coding that was asked for so far. A coding is
 * made when it is asked for the first time, off the event loop; until it is there the bytes go out as they are.
 */

import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { Identity } from './auth/identity.ts';

export interface KeptAnswer {
  /** All it may come to hold: compressed copies included, which are counted from the start. */
  readonly bytes: number;
  /** Weak, because it is the same for every coding of the same bytes. */
  readonly etag: string;
  /** Names and values in turn, without those that differ from one request to the next. */
  readonly headers: readonly string[];
  readonly identity: Buffer;
  /** The operation it answers, as its document names it: for whoever counts. */
  readonly operation?: string | undefined;
  /** Null while it is being made, and where it does not make the bytes fewer. */
  readonly coded: Map<Coding, Buffer | null>;
}

/** All that makes one answer differ from another, besides who asks. */
export interface Question {
  /** How it was asked: method, language, media type. */
  readonly manner: string;
  /** What was asked: the body, or the address. */
  readonly bytes: Buffer;
}

/** An answer, and until when it may be served if nothing it was made from changes; epoch milliseconds. */
export interface StandingAnswer {
  readonly answer: KeptAnswer;
  readonly expiresAt: number;
  /** It holds old copies, and says so. */
  readonly isStale: boolean;
}

/** Where answers are kept, and what decides whether one may be. */
export interface AnswerKeeping<TContext> {
  find(asker: Identity, question: Question): StandingAnswer | undefined;
  /** Whether the answer made with this context is one to keep. */
  mayKeep(context: TContext): boolean;
  /** The text of such an answer with what others who keep it need to know; undefined when it is not to be kept after all. */
  complete(context: TContext, text: string): string | undefined;
  /** Undefined when it was not kept. */
  keep(
    asked: { readonly identity: Identity; readonly question: Question },
    context: TContext,
    answer: KeptAnswer,
  ): Promise<StandingAnswer | undefined>;
  /** What others may do with such an answer: the value of `cache-control`. */
  cacheControl(standing: StandingAnswer): string;
}

/** In the order of preference where a caller has none, as for answers that are compressed on their way. */
const codings = ['zstd', 'br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** Stored bytes are sent often and may take longer to make than those that are sent once; beyond these little is won. */
const compress: Readonly<Record<Coding, (bytes: Buffer) => Promise<Buffer>>> = {
  zstd: (bytes) =>
    promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 9 } }),
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};

/** A shorter text grows, or hardly shrinks. */
const shortestCompressedBytes = 1_024;

/** What is different in the next answer, or belongs to how this one was sent. */
const ownHeaders = new Set([
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'etag',
  'x-request-id',
]);

export function keptAnswer(text: string, headers: Readonly<Record<string, unknown>>): KeptAnswer {
  const identity = Buffer.from(text);
  // 132 bits of it: enough to tell answers apart.
  const etag = `W/"${hash('sha256', text, 'base64url').slice(0, 22)}"`;
  const kept = Object.entries(headers)
    .filter(([name, value]) => value !== undefined && !ownHeaders.has(name))
    .flatMap(([name, value]) => [name, String(value)]);
  return {
    bytes: 2 * identity.length + kept.join('').length,
    etag,
    headers: [...kept, 'etag', etag],
    identity,
    coded: new Map(),
  };
}

/** What is sent of an answer to a caller that accepts these codings. */
export function bodyFor(
  { identity, coded }: KeptAnswer,
  acceptEncoding: string | undefined,
): { readonly coding: Coding | undefined; readonly bytes: Buffer } {
  const coding = identity.length < shortestCompressedBytes ? undefined : codingFor(acceptEncoding);
  if (coding === undefined) return { coding, bytes: identity };
  const bytes = coded.get(coding);
  if (bytes === undefined) {
    coded.set(coding, null);
    compress[coding](identity).then(
      (made) => {
        if (made.length < identity.length) coded.set(coding, made);
      },
      // Out of memory for it, say: the answer goes on being sent as it is.
      () => undefined,
    );
  }
  return bytes ? { coding, bytes } : { coding: undefined, bytes: identity };
}

/** Whether a caller has these very bytes (RFC 9110, 13.1.2). */
export function isKnownTo(ifNoneMatch: string | undefined, { etag }: KeptAnswer): boolean {
  if (ifNoneMatch === undefined) return false;
  // Compared weakly; a tag holds neither commas nor quotes.
  const opaque = etag.slice(2);
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === '*' || tag === opaque || tag === `W/${opaque}`);
}

/** Callers send a handful of different ones. */
const negotiated = new Map<string, Coding | undefined>();
const negotiatedKept = 256;

/** The coding a caller prefers (RFC 9110, 12.5.3); undefined for none of ours. */
function codingFor(acceptEncoding: string | undefined): Coding | undefined {
  if (acceptEncoding === undefined) return undefined;
  if (negotiated.has(acceptEncoding)) return negotiated.get(acceptEncoding);
  const coding = negotiate(acceptEncoding);
  if (negotiated.size < negotiatedKept && acceptEncoding.length < 256)
    negotiated.set(acceptEncoding, coding);
  return coding;
}

function negotiate(acceptEncoding: string): Coding | undefined {
  const qualities = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    qualities.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  let best: { readonly coding: Coding; readonly quality: number } | undefined;
  for (const coding of codings) {
    const quality = qualities.get(coding) ?? qualities.get('*') ?? 0;
    if (quality > (best?.quality ?? 0)) best = { coding, quality };
  }
  return best?.coding;
}
