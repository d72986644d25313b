/**
 * Record ids as Billy makes them: the bytes of a version 4 UUID in base64 without padding, drawn again
 * until they hold letters and digits only. That leaves 22 characters, of which three are less than free.
 */

import { randomFor, type Random } from './random.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Characters that the UUID's fixed bits leave possible, by position. */
const restricted: Readonly<Record<number, string>> = {
  8: 'QRST', // the version, 4
  10: Array.from(alphabet)
    .filter((_, index) => index % 4 === 2)
    .join(''), // the variant, binary 10
  21: 'AQgw', // four bits of padding
};

/** Answers the next id of a kind; kinds do not disturb each other. */
export type IdSource = (kind: string) => string;

/** Equal names make equal ids: that is how several companies can hold records under the same ids. */
export function idSource(name: string): IdSource {
  const streams = new Map<string, Random>();
  return (kind) => {
    let random = streams.get(kind);
    if (!random) {
      random = randomFor(`${name}/${kind}`);
      streams.set(kind, random);
    }
    return drawId(random);
  };
}

function drawId(random: Random): string {
  let id = '';
  for (let position = 0; position < 22; position++) {
    const allowed = restricted[position] ?? alphabet;
    id += allowed.charAt(Math.floor(random.next() * allowed.length));
  }
  return id;
}

/** Lower-case hexadecimal digits, as in access tokens and download addresses. */
export function drawHex(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += random.integer(0, 15).toString(16);
  return text;
}
