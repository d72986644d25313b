/** How the text of a setting becomes a value, and what is said when it does not. Secrets are never repeated. */

import { isIP } from 'node:net';
import { z } from 'zod';

/** A whole number within bounds, both included. */
export function wholeNumber({
  from,
  to,
  fallback,
}: {
  from: number;
  to: number;
  fallback: number;
}) {
  const schema = z
    .string()
    .default(String(fallback))
    .transform((text, context) => {
      if (/^\d{1,15}$/.test(text) && Number(text) >= from && Number(text) <= to)
        return Number(text);
      context.addIssue(
        `Expected a whole number from ${from} to ${to}, got ${JSON.stringify(text)}.`,
      );
      return z.NEVER;
    });
  return { type: 'whole number', range: `${from} to ${to}`, default: String(fallback), schema };
}

/** A number from 0 to 1. */
export function share(fallback: number) {
  const schema = z
    .string()
    .default(String(fallback))
    .transform((text, context) => {
      if (/^(?:0?\.\d{1,9}|0|1(?:\.0*)?)$/.test(text)) return Number(text);
      context.addIssue(`Expected a number from 0 to 1, got ${JSON.stringify(text)}.`);
      return z.NEVER;
    });
  return { type: 'number', range: '0 to 1', default: String(fallback), schema };
}

/** A few whole numbers with commas between, in this order. */
export function wholeNumbers({
  from,
  to,
  atMost,
  fallback,
}: {
  from: number;
  to: number;
  atMost: number;
  fallback: readonly number[];
}) {
  const range = `at most ${atMost}, each from ${from} to ${to}; - for none`;
  const schema = z
    .string()
    .default(fallback.join(','))
    .transform((text, context): readonly number[] => {
      if (text === '-') return [];
      const parts = text.split(',').map((part) => part.trim());
      const areRight = parts.every(
        (part) => /^\d{1,15}$/.test(part) && Number(part) >= from && Number(part) <= to,
      );
      if (areRight && parts.length <= atMost) return parts.map(Number);
      context.addIssue(`Expected whole numbers, ${range}, got ${JSON.stringify(text)}.`);
      return z.NEVER;
    });
  return { type: 'whole numbers', range, default: fallback.join(','), schema };
}

/** One of a few words; without a fallback it must be given. */
export function choice<const T extends string>(allowed: readonly T[], fallback?: T) {
  const expected = allowed.join(', ');
  const schema = z
    .string()
    .optional()
    .transform((text, context) => {
      const value =
        allowed.find((word) => word === text) ?? (text === undefined ? fallback : undefined);
      if (value !== undefined) return value;
      context.addIssue(
        text === undefined
          ? `Missing: one of ${expected}.`
          : `Expected one of ${expected}, got ${JSON.stringify(text)}.`,
      );
      return z.NEVER;
    });
  return { type: 'choice', range: expected, default: fallback, schema };
}

/** An absolute URL of one of these protocols, written with their colon. */
export function url(protocols: readonly string[]) {
  return z.string().superRefine((text, context) => {
    if (!isUrl(text, protocols))
      context.addIssue(`Expected a URL of ${named(protocols)}, got ${JSON.stringify(text)}.`);
  });
}

/** Absolute URLs with commas between. */
export function urls(protocols: readonly string[]) {
  return z
    .string()
    .default('')
    .transform((text, context): readonly string[] => {
      const parts = partsOf(text);
      const wrong = parts.find((part) => !isUrl(part, protocols));
      if (wrong === undefined) return parts;
      context.addIssue(`Expected URLs of ${named(protocols)}, got ${JSON.stringify(wrong)}.`);
      return z.NEVER;
    });
}

/** The same for a URL that may hold a password. */
export function secretUrl(protocols: readonly string[]) {
  return z.string().superRefine((text, context) => {
    if (!isUrl(text, protocols))
      context.addIssue(`Expected a URL of ${named(protocols)}; the value is not shown.`);
  });
}

/** Several of those, with commas between. */
export function secretUrls(protocols: readonly string[]) {
  return z
    .string()
    .default('')
    .transform((text, context): readonly string[] => {
      const parts = partsOf(text);
      if (parts.every((part) => isUrl(part, protocols))) return parts;
      context.addIssue(`Expected URLs of ${named(protocols)}; the value is not shown.`);
      return z.NEVER;
    });
}

/** What stands between commas; empty parts are none. */
function partsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function named(protocols: readonly string[]): string {
  return protocols.map((protocol) => protocol.replace(':', '')).join(' or ');
}

/** A text that must stay out of every message. */
export function secretText(minLength: number) {
  return z.string().superRefine((text, context) => {
    // A line break would end the header that carries it.
    if (text.length < minLength || /[\r\n]/.test(text))
      context.addIssue(
        `Expected one line of at least ${minLength} characters; the value is not shown.`,
      );
  });
}

/** Headers as OpenTelemetry writes them: `name=value` with commas between, values URL-encoded where they need it. */
export function secretHeaders() {
  return z
    .string()
    .default('')
    .transform((text, context): ReadonlyMap<string, string> => {
      const headers = partsOf(text).map(headerIn);
      if (headers.every((header) => header !== undefined)) return new Map(headers);
      context.addIssue('Expected name=value with commas between; the value is not shown.');
      return z.NEVER;
    });
}

function headerIn(text: string): readonly [name: string, value: string] | undefined {
  const [, name, encoded = ''] = /^([\w!#$%&'*+.^`|~-]+)\s*=\s*([\x21-\x7e]+)$/.exec(text) ?? [];
  try {
    return name === undefined ? undefined : [name, decodeURIComponent(encoded)];
  } catch {
    return undefined;
  }
}

/** Keys of Standard Webhooks with commas between, as bytes; each base64 of 24 to 64 bytes, with or without `whsec_`. */
export function signingKeys() {
  return z
    .string()
    .default('')
    .transform((text, context): readonly Buffer[] => {
      const keys = partsOf(text).map(signingKey);
      if (keys.every((key) => key !== undefined)) return keys;
      context.addIssue(
        'Expected secrets of 24 to 64 bytes in base64, with commas between; the values are not shown.',
      );
      return z.NEVER;
    });
}

/** Networks with commas between, such as `10.1.0.0/16, fd00::/8`; a lone address is one too. */
export function networks() {
  return z
    .string()
    .default('')
    .transform((text, context): readonly string[] => {
      const parts = partsOf(text);
      const wrong = parts.find((part) => network(part) === undefined);
      if (wrong === undefined) return parts.flatMap((part) => network(part) ?? []);
      context.addIssue(`Expected networks such as 10.1.0.0/16, got ${JSON.stringify(wrong)}.`);
      return z.NEVER;
    });
}

/** With its length; undefined when it is none. */
function network(text: string): string | undefined {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (longest === -1 || rest.length > 0) return undefined;
  if (bits === undefined) return `${address}/${longest}`;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= longest ? text : undefined;
}

function signingKey(text: string): Buffer | undefined {
  const base64 = text.replace(/^whsec_/, '');
  const key = Buffer.from(base64, 'base64');
  // Node skips what is no base64; a key of which a part was skipped would verify nothing.
  const isWhole = key.toString('base64').replace(/=+$/, '') === base64.replace(/=+$/, '');
  return isWhole && key.length >= 24 && key.length <= 64 ? key : undefined;
}

/** A JSON object of texts, at least one entry; `meaning` says what maps to what. */
export function secretMap(meaning: string, minKeyLength: number) {
  return secretJson(
    z.record(z.string().min(minKeyLength), z.string().min(1)),
    `a JSON object of ${meaning}, with keys of at least ${minKeyLength} characters`,
  ).transform((map): ReadonlyMap<string, string> => new Map(Object.entries(map)));
}

/** A JSON object of this shape with at least one member; what is wrong with it is not said, as it holds secrets. */
export function secretJson<T extends Readonly<Record<string, unknown>>>(
  shape: z.ZodType<T>,
  expected: string,
) {
  return z.string().transform((text, context): T => {
    const parsed = shape.safeParse(parseJson(text));
    if (parsed.success && Object.keys(parsed.data).length > 0) return parsed.data;
    context.addIssue(`Expected ${expected} and at least one entry; the value is not shown.`);
    return z.NEVER;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
