/** Which of our languages a caller prefers, by `Accept-Language` (RFC 9110, 12.5.4). */

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../errors.ts';

/** Callers send a handful of different ones. */
const known = new Map<string, Language>();
const knownAtMost = 1_000;
const longestKnown = 256;

/** Danish where it is preferred to English by quality, or by order where the qualities are equal; else English. */
export function preferredLanguage(header = ''): Language {
  let language = known.get(header);
  if (language === undefined) {
    language = languageIn(header);
    if (known.size < knownAtMost && header.length < longestKnown) known.set(header, language);
  }
  return language;
}

function languageIn(header: string): Language {
  const qualities = new Map<string, number>();
  for (const range of header.toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const [language = ''] = tag.split('-');
    const quality = qualityOf(parameters);
    // Of `da, da-DK;q=0.5` the better one counts. A Map keeps the order of what was first named.
    if (quality > (qualities.get(language) ?? -1)) qualities.set(language, quality);
  }
  const [danish, english] = [qualities.get('da') ?? 0, qualities.get('en') ?? 0];
  if (danish === 0 || danish < english) return 'en';
  const named = [...qualities.keys()];
  return danish > english || named.indexOf('da') < named.indexOf('en') ? 'da' : 'en';
}

/** From 0 to 1; 1 when there is none, 0 when it cannot be read. */
function qualityOf(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  if (weight === undefined) return 1;
  return /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight.slice(2)) : 0;
}

/** Says which language an answer is in, and that another caller may get it in another one. */
export function noteLanguage({ headers }: FastifyRequest, reply: FastifyReply): Language {
  const language = preferredLanguage(headers['accept-language']);
  reply.header('content-language', language);
  reply.header('vary', 'accept-language');
  return language;
}
