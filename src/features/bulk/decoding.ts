/**
 * Bytes of a file as text. Spreadsheets write UTF-8 or Windows-1252 and say neither; ASCII is both, so the first character
 * beyond it decides. What is decided wrongly would be names nobody can read, so what is neither throughout is refused.
 */

import { TextDecoder } from 'node:util';
import { FileFault, type Encoding } from './job.ts';

/** The longest character in UTF-8, less one: what may be missing at the end of a piece. */
const mostMissing = 3;

/**
 * Yields text as bytes come, without a byte order mark.
 * @throws FileFault with the line, when the bytes are no text of the encoding
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  let decoder = encoding === 'auto' ? undefined : decoderOf(encoding);
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  let isFirst = true;
  for await (const piece of bytes) {
    let rest = Buffer.concat([held, piece]);
    held = Buffer.alloc(0);
    if (isFirst && rest.length < 2) {
      held = rest;
      continue;
    }
    if (isFirst) refuseUtf16(rest);
    isFirst = false;
    if (decoder === undefined) {
      const beyond = rest.findIndex((byte) => byte >= 0x80);
      const plain = beyond === -1 ? rest : rest.subarray(0, beyond);
      const text = plain.toString('latin1');
      line += linesIn(text);
      if (text !== '') yield text;
      if (beyond === -1) continue;
      rest = rest.subarray(beyond);
      if (rest.length <= mostMissing) {
        held = rest;
        continue;
      }
      decoder = decoderOf(beginsUtf8(rest) ? 'utf-8' : 'windows-1252');
    }
    const text = decode(decoder, rest, line);
    line += linesIn(text);
    yield text;
  }
  decoder ??= decoderOf(beginsUtf8(held) ? 'utf-8' : 'windows-1252');
  yield decode(decoder, held, line, true);
}

function decoderOf(encoding: 'utf-8' | 'windows-1252'): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}

function decode(decoder: TextDecoder, bytes: Uint8Array, line: number, isLast = false): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    const before = new TextDecoder(decoder.encoding).decode(bytes);
    const broken = before.indexOf('\uFFFD');
    throw new FileFault(
      `Expected ${decoder.encoding === 'utf-8' ? 'UTF-8' : decoder.encoding} throughout, got bytes that are none; say which encoding it is, or save the file as UTF-8.`,
      line + linesIn(before.slice(0, Math.max(broken, 0))),
    );
  }
}

/** Whether the first character, which is beyond ASCII, is one of UTF-8. */
function beginsUtf8(bytes: Uint8Array): boolean {
  const [first = 0] = bytes;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || bytes.length < length) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
    return true;
  } catch {
    return false;
  }
}

function refuseUtf16([first, second]: Uint8Array): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new FileFault('Expected UTF-8 or Windows-1252, got UTF-16; save the file as UTF-8.', 1);
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
