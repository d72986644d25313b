/** JSON whose numbers keep every digit: in as the text they were written in, out as bare number tokens. */

import { Decimal } from 'decimal.js';

declare global {
  // Both are in V8 and in the standard, but not yet in the TypeScript library this project targets.
  interface JSON {
    rawJSON(text: string): object;
    parse(
      text: string,
      reviver: (
        this: unknown,
        key: string,
        value: unknown,
        context: { readonly source: string },
      ) => unknown,
    ): unknown;
  }
}

/** A JSON number as it was written. */
export class NumberToken {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** The same number without exponent; digits behind the point are kept as they came. */
  get decimalText(): string {
    return /[eE]/.test(this.source) ? new Decimal(this.source).toFixed() : this.source;
  }
}

export type Incoming = string | boolean | null | NumberToken | readonly Incoming[] | IncomingObject;

export interface IncomingObject {
  readonly [member: string]: Incoming;
}

/** @throws SyntaxError when the text is not JSON */
export function parseExact(text: string): Incoming {
  const parsed = JSON.parse(text, (_key, value, context) =>
    typeof value === 'number' ? new NumberToken(context.source) : value,
  );
  // True because JSON has no other values, and the reviver has replaced every number.
  return parsed as Incoming;
}

export function isObject(value: Incoming | undefined): value is IncomingObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberToken)
  );
}

export function isList(value: Incoming | undefined): value is readonly Incoming[] {
  return Array.isArray(value);
}

/** What JSON.stringify writes as exactly this number. */
export function numberOut(decimalText: string): object {
  return JSON.rawJSON(decimalText);
}
