/**
 * Filters as people type them: `state:approved grossAmount:>10000 contact:is(countryId:DK) -lines:some(description:~kaffe)`. What
 * stands side by side must all hold; `OR` and brackets say otherwise, and a minus negates. Everything the language can say can
 * be written so and read back as the same.
 *
 * After a field and its colon: `=` equals, `~` contains, `^` begins with, `$` ends with, `>` `>=` `<` `<=` compare, `a..b` both
 * ends included, `a,b` any of them, `null` has no value; `@LAST_MONTH` is in it, `<@TODAY` before it, `>@TODAY` after it, `@-30d`
 * and `@+7d` days that end or begin today, `@month:2026-02` a period in Billy's words. Without a sign texts contain, and all
 * else equals. Values that hold anything but letters, digits and a few signs stand in quotes.
 */

import { relativePeriods } from '../../accounting/relative-periods.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { checkCondition, filterLimits, type FilterFault } from './check.ts';
import { comparisonIn, quantifierIn, type Condition, type FieldCondition } from './condition.ts';
import { entityOf, type AnalysisEntity, type AnalysisField } from './model.ts';

interface TextFault extends FilterFault {
  /** In UTF-16 units from the beginning of the text. */
  readonly position: number;
}

type Parsed =
  | { readonly condition: Condition; readonly faults?: undefined }
  | { readonly faults: readonly TextFault[]; readonly condition?: undefined };

/** More than a person types. */
const mostCharacters = 10_000;

/** @returns the text that `parseText` reads as this condition */
export function printText(resource: ResourceName, condition: Condition): string {
  return printed(resource, condition, 'alone');
}

type Surroundings = 'alone' | 'inAnd' | 'inOr' | 'single';

function printed(resource: ResourceName, condition: Condition, where: Surroundings): string {
  if ('and' in condition) {
    const text = condition.and.map((one) => printed(resource, one, 'inAnd')).join(' ');
    return where === 'alone' ? text : `(${text})`;
  }
  if ('or' in condition) {
    const text = condition.or.map((one) => printed(resource, one, 'inOr')).join(' OR ');
    return where === 'alone' ? text : `(${text})`;
  }
  if ('not' in condition) {
    const text = `-${printed(resource, condition.not, 'single')}`;
    return where === 'single' ? `(${text})` : text;
  }
  if ('relation' in condition) {
    const [quantifier, inner] = quantifierIn(condition);
    const target = entityOf(resource).relations.get(condition.relation)?.target ?? resource;
    return `${condition.relation}:${quantifier}(${printed(target, inner, 'alone')})`;
  }
  return `${condition.field}:${asked(condition)}`;
}

function asked(condition: FieldCondition): string {
  const [operator, value] = comparisonIn(condition);
  switch (operator) {
    case 'isNull':
      return 'null';
    case 'in':
      // Always a list when it is checked; one value alone, and none, are told from `equals` by the comma.
      return `=${(value as readonly unknown[]).map(quoted).join(',')},`;
    case 'during':
      return `@${String(value)}`;
    case 'before':
      return `<@${String(value)}`;
    case 'after':
      return `>@${String(value)}`;
    case 'period':
      return `@${quoted(value)}`;
    case 'lastDays':
      return `@-${String(value)}d`;
    case 'nextDays':
      return `@+${String(value)}d`;
    default:
      return `${signOf[operator]}${quoted(value)}`;
  }
}

const signOf = {
  equals: '=',
  contains: '~',
  startsWith: '^',
  endsWith: '$',
  greaterThan: '>',
  atLeast: '>=',
  lessThan: '<',
  atMost: '<=',
} as const;

/** The longest first, so that `>=` is not read as `>`. */
const signs = Object.entries(signOf).sort(([, a], [, b]) => b.length - a.length);

const bare = /^[\p{L}\p{N}][\p{L}\p{N}_+-]*(?:\.[\p{L}\p{N}_+-]+)*$/u;

function quoted(value: unknown): string {
  const text = String(value);
  if (typeof value !== 'string' || (bare.test(text) && text !== 'null')) return text;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Reads what people type; what it cannot read, it names with its place. */
export function parseText(resource: ResourceName, text: string): Parsed {
  if (text.length > mostCharacters)
    return { faults: [faultAt(mostCharacters, `Expected at most ${mostCharacters} characters.`)] };
  try {
    const written = new Reader(text).all(resource);
    const { condition, faults } = checkCondition(resource, written);
    return condition === undefined
      ? { faults: faults.map((fault) => ({ ...fault, position: 0 })) }
      : { condition };
  } catch (error) {
    if (error instanceof Unreadable) return { faults: [faultAt(error.position, error.message)] };
    throw error;
  }
}

function faultAt(position: number, message: string): TextFault {
  return { code: 'UNREADABLE', message, path: [], position };
}

class Unreadable extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}

/** Conditions as they are written, still to be checked. */
type Written = Readonly<Record<string, unknown>>;

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  all(resource: ResourceName): Written {
    const condition = this.#either(resource);
    if (this.#at < this.#text.length) throw this.#unreadable('the end, or another condition');
    return condition;
  }

  #either(resource: ResourceName): Written {
    const ways = [this.#together(resource)];
    while (this.#takes(/OR(?=[\s(])/y)) ways.push(this.#together(resource));
    return one(ways, 'or');
  }

  #together(resource: ResourceName): Written {
    const all = [this.#single(resource)];
    for (;;) {
      this.#takes(/AND(?=[\s(])/y);
      this.#skip();
      if (this.#at >= this.#text.length || /^(?:\)|OR[\s(])/.test(this.#rest(3))) break;
      all.push(this.#single(resource));
    }
    return one(all, 'and');
  }

  #single(resource: ResourceName): Written {
    if (this.#takes(/-/y)) return { not: this.#single(resource) };
    if (this.#takes(/\(/y)) return this.#inBrackets(resource);
    this.#skip();
    const position = this.#at;
    const name = this.#takes(/[A-Za-z]+(?=:)/y);
    if (name === undefined) throw this.#unreadable('a condition such as state:approved');
    this.#at += 1;
    return this.#named(entityOf(resource), name, position);
  }

  #inBrackets(resource: ResourceName): Written {
    this.#depth += 1;
    if (this.#depth > filterLimits.depth * 2) throw this.#unreadable('fewer brackets');
    const condition = this.#either(resource);
    if (!this.#takes(/\)/y)) throw this.#unreadable('a closing bracket');
    this.#depth -= 1;
    return condition;
  }

  #named(entity: AnalysisEntity, name: string, position: number): Written {
    const relation = entity.relations.get(name);
    if (relation !== undefined) {
      const quantifier = this.#takes(/(?:is|some|every|none)(?=\()/y);
      if (quantifier !== undefined) {
        this.#at += 1;
        return { relation: name, [quantifier]: this.#inBrackets(relation.target) };
      }
      const field = entityOf(relation.target).fields.get('name');
      if (field !== undefined && relation.arity === 'one')
        return { relation: name, is: this.#comparison(field) };
    }
    const field = entity.fields.get(name);
    if (field !== undefined) return this.#comparison(field);
    const shortcut = this.#shortcut(entity, name);
    if (shortcut !== undefined) return shortcut;
    this.#at = position;
    const near = [...entity.fields.keys(), ...entity.relations.keys()].filter(
      (known) => known[0]?.toLowerCase() === name[0]?.toLowerCase(),
    );
    throw this.#unreadable(
      `a field or relation of ${entity.resource} (such as ${near.join(', ')})`,
    );
  }

  /** What people say of documents. */
  #shortcut({ fields }: AnalysisEntity, name: string): Written | undefined {
    if (name === 'year' && fields.has('entryDate') && this.#takes(/fiscal\b/y))
      return { field: 'entryDate', during: 'FISCAL_YEAR' };
    if (name !== 'is' || !fields.has('isPaid')) return undefined;
    const word = this.#takes(/[a-z]+/y);
    const isOwed = [
      { field: 'state', equals: 'approved' },
      { field: 'isPaid', equals: false },
    ];
    switch (word) {
      case 'overdue':
        return { and: [...isOwed, { field: 'dueDate', before: 'TODAY' }] };
      case 'unpaid':
        return { and: isOwed };
      case 'paid':
        return { field: 'isPaid', equals: true };
      case 'draft':
      case 'approved':
      case 'voided':
        return { field: 'state', equals: word };
      default:
        throw this.#unreadable('overdue, unpaid, paid, draft, approved or voided');
    }
  }

  #comparison(field: AnalysisField): Written {
    const { name } = field;
    if (this.#takes(/null(?=[\s)]|$)/y)) return { field: name, isNull: true };
    const side = this.#takes(/[<>](?=@)/y);
    if (this.#takes(/@/y)) return { field: name, ...this.#period(side) };
    const [operator, sign] = signs.find(([, one]) => this.#text.startsWith(one, this.#at)) ?? [];
    this.#at += sign?.length ?? 0;
    if (operator !== undefined && operator !== 'equals')
      return { field: name, [operator]: this.#value(field) };
    return this.#plain(field, operator === 'equals');
  }

  #period(side: string | undefined): Written {
    const days = this.#takes(/[+-]\d{1,5}d(?=[\s)]|$)/y);
    if (days !== undefined && side === undefined) {
      const count = Number(days.slice(1, -1));
      return days.startsWith('-') ? { lastDays: count } : { nextDays: count };
    }
    const quotedPeriod = this.#quoted();
    if (quotedPeriod !== undefined) return { period: quotedPeriod };
    const word = this.#takes(/[A-Za-z_]+(?=[\s)]|$)/y);
    const period = relativePeriods.find((known) => known === word?.toUpperCase());
    if (period !== undefined)
      return side === undefined
        ? { during: period }
        : side === '<'
          ? { before: period }
          : { after: period };
    const billys = word === 'all' ? word : this.#takes(/[a-z]+:[\d.-]+/y);
    if (billys === undefined || side !== undefined)
      throw this.#unreadable(`one of ${relativePeriods.join(', ')}`);
    return { period: billys };
  }

  /** Without a sign, or behind `=`. */
  #plain(field: AnalysisField, isExact: boolean): Written {
    const { name, kind } = field;
    if (isExact && this.#takes(/,(?=[\s)]|$)/y)) return { field: name, in: [] };
    if (!isExact && this.#takes(/\.\./y)) return { field: name, atMost: this.#value(field) };
    const first = this.#value(field);
    if (!isExact && this.#takes(/\.\./y)) {
      const isOpen = /^(?:[\s)]|$)/.test(this.#rest(1));
      const atLeast = { field: name, atLeast: first };
      return isOpen ? atLeast : { and: [atLeast, { field: name, atMost: this.#value(field) }] };
    }
    const values = [first];
    let isList = false;
    while (this.#takes(/,/y)) {
      isList = true;
      if (/^(?:[\s)]|$)/.test(this.#rest(1))) break;
      values.push(this.#value(field));
    }
    if (isList) return { field: name, in: values };
    return kind === 'text' && !isExact
      ? { field: name, contains: first }
      : { field: name, equals: first };
  }

  #value({ kind }: AnalysisField): unknown {
    const inQuotes = this.#quoted();
    const text = inQuotes ?? this.#takes(/[^\s(),"]+?(?=\.\.|[\s(),"]|$)/y);
    if (text === undefined) throw this.#unreadable('a value');
    if (inQuotes === undefined && kind === 'integer' && /^-?\d+$/.test(text)) return Number(text);
    if (inQuotes === undefined && kind === 'boolean')
      return text === 'true' ? true : text === 'false' ? false : text;
    return text;
  }

  /** Undefined where no quotes open. */
  #quoted(): string | undefined {
    const inQuotes = this.#takes(/"(?:[^"\\]|\\["\\])*"/y);
    if (inQuotes === undefined) {
      if (this.#text[this.#at] === '"') throw this.#unreadable('closing quotes');
      return undefined;
    }
    return inQuotes.slice(1, -1).replace(/\\(["\\])/g, '$1');
  }

  /** Between conditions blanks mean nothing; within one there are none. */
  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  /** What stands here, if it is that; words between conditions may have blanks before them. */
  #takes(pattern: RegExp): string | undefined {
    if (/^(?:OR|AND|-|\\\(|\\\))/.test(pattern.source)) this.#skip();
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #rest(length: number): string {
    return this.#text.slice(this.#at, this.#at + length);
  }

  #unreadable(what: string): Unreadable {
    const got = this.#rest(20);
    return new Unreadable(
      this.#at,
      `Expected ${what} at ${this.#at + 1}, got ${got === '' ? 'the end' : JSON.stringify(got)}.`,
    );
  }
}

function one(conditions: readonly Written[], name: 'and' | 'or'): Written {
  const [only, ...more] = conditions;
  return only !== undefined && more.length === 0 ? only : { [name]: conditions };
}
