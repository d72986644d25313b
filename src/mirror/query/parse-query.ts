/**
 * The compact query language, as people type it: `is:overdue amount:>10000 contact:"Jørgen" -type:bill kaffe`. Free words and
 * clauses of the form field:value, all of which must hold. What a field means is not known here: whoever offers fields reads
 * the clauses. Pure, and total: every text is read as something, and what cannot be meant is a fault at its place.
 */

/** Where something stands in the text, in UTF-16 units from 0; the end is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word to be found, or in quotes a phrase. */
export interface FreeText extends Span {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isNegated: boolean;
  /** It ends where the text does: somebody may still be typing it. */
  readonly isLast: boolean;
}

const comparisons = ['=', '>', '>=', '<', '<='] as const;
type Comparison = (typeof comparisons)[number];

/** One of the values a clause takes: a value compared with, or a range whose open ends are undefined. */
export type ClauseValue =
  | { readonly comparison: Comparison; readonly text: string }
  | {
      readonly comparison: 'range';
      readonly from: string | undefined;
      readonly to: string | undefined;
    };

/** `field:value`, or `field:a,b` for any of several. */
export interface Clause extends Span {
  /** In small letters. */
  readonly field: string;
  readonly isNegated: boolean;
  /** At least one. */
  readonly values: readonly ClauseValue[];
  /** Where the value stands. */
  readonly value: Span;
}

/** What nobody can have meant. */
export interface QueryFault extends Span {
  readonly message: string;
  /** What may have been meant instead, as text for the same place. */
  readonly suggestions: readonly string[];
}

export interface ParsedQuery {
  readonly words: readonly FreeText[];
  readonly clauses: readonly Clause[];
  readonly faults: readonly QueryFault[];
}

/** More is no question that a person asks; it bounds what is done with each. */
const mostParts = 32;

const blank = /\s/u;
/** A field's name and its colon. What follows `//` is an address and no value. */
const fieldStart = /^(\p{L}[\p{L}\p{N}_]*):(?!\/\/)/u;

export function parseQuery(text: string): ParsedQuery {
  const words: FreeText[] = [];
  const clauses: Clause[] = [];
  const faults: QueryFault[] = [];
  let at = 0;

  /** Up to the closing quote, or to the end where there is none: it is still being typed. */
  function readQuoted(): string {
    const close = text.indexOf('"', at + 1);
    const inner = text.slice(at + 1, close === -1 ? undefined : close);
    at = close === -1 ? text.length : close + 1;
    return inner;
  }

  function readBare(): string {
    const start = at;
    while (at < text.length && !blank.test(text.charAt(at)) && text.charAt(at) !== '"') at += 1;
    return text.slice(start, at);
  }

  /** A list of quoted and bare pieces, `a,"b c"`, each with whether it was quoted. */
  function readValue(): readonly ClauseValue[] {
    const values: ClauseValue[] = [];
    for (;;) {
      const comparison = readComparison();
      if (text.charAt(at) === '"') values.push({ comparison, text: readQuoted() });
      else {
        const start = at;
        while (at < text.length && !blank.test(text.charAt(at)) && !/[",]/.test(text.charAt(at)))
          at += 1;
        // A comma between digits belongs to the number: 1.250,00.
        while (isInNumber(text, start, at)) {
          at += 1;
          while (at < text.length && /[\d.]/.test(text.charAt(at))) at += 1;
        }
        const bare = text.slice(start, at);
        if (bare !== '')
          values.push(comparison === '=' ? rangeOrText(bare) : { comparison, text: bare });
      }
      if (text.charAt(at) !== ',') return values;
      at += 1;
    }
  }

  function readComparison(): Comparison {
    const found = ['>=', '<=', '>', '<', '='].find((sign) => text.startsWith(sign, at));
    at += found?.length ?? 0;
    return comparisons.find((known) => known === found) ?? '=';
  }

  while (at < text.length) {
    if (blank.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    if (words.length + clauses.length === mostParts) {
      const message = `Expected at most ${mostParts} words and conditions.`;
      faults.push({ start, end: text.length, message, suggestions: [] });
      break;
    }
    const isNegated = text.charAt(at) === '-' && !blank.test(text.charAt(at + 1) || ' ');
    if (isNegated) at += 1;
    const [name, field] = fieldStart.exec(text.slice(at, at + 64)) ?? [];
    if (name !== undefined && field !== undefined) {
      at += name.length;
      const valueStart = at;
      const values = readValue();
      const value = { start: valueStart, end: at };
      const end = at;
      if (values.length > 0)
        clauses.push({ start, end, field: field.toLowerCase(), isNegated, values, value });
      else
        faults.push({
          start,
          end,
          message: `Expected a value behind ${field}:, got none.`,
          suggestions: [],
        });
    } else {
      const isPhrase = text.charAt(at) === '"';
      const word = isPhrase ? readQuoted() : readBare();
      const end = at;
      words.push({ start, end, text: word, isPhrase, isNegated, isLast: end === text.length });
    }
  }
  return { words, clauses, faults };
}

/** Whether the comma at a place stands between digits and before one or two last ones. */
function isInNumber(text: string, start: number, at: number): boolean {
  return (
    text.charAt(at) === ',' &&
    /^-?[\d.]+$/.test(text.slice(start, at).replace(/^.*\.\./, '')) &&
    /^\d{1,2}(?![\d,])/.test(text.slice(at + 1, at + 4))
  );
}

function rangeOrText(text: string): ClauseValue {
  const dots = text.indexOf('..');
  if (dots === -1) return { comparison: '=', text };
  const [from, to] = [text.slice(0, dots), text.slice(dots + 2)];
  return {
    comparison: 'range',
    from: from === '' ? undefined : from,
    to: to === '' ? undefined : to,
  };
}
