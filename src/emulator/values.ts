/** Turns what a caller sent for one member into what is stored, by the member's type in the table. */

import { isDate } from '../accounting/calendar.ts';
import { resources, type Field } from '../billy/resources/index.ts';
import type { Company } from './company.ts';
import { notFound, unexpected } from './invalid.ts';
import { isList, isObject, NumberToken, type Incoming } from './json.ts';
import type { Text } from './texts.ts';
import type { WireValue } from './world.ts';

type Reading = { readonly value: WireValue } | { readonly fault: Text };

/** `null` is a value of every type: it clears the member. */
export function readValue(member: string, field: Field, sent: Incoming, company: Company): Reading {
  if (sent === null) return { value: null };
  const refuse = (expected: string): Reading => ({ fault: unexpected(member, expected) });
  switch (field.type) {
    case 'decimal':
      return decimal(sent) ?? refuse('a number');
    case 'integer':
      return sent instanceof NumberToken && /^-?\d{1,15}$/.test(sent.source)
        ? { value: Number(sent.source) }
        : refuse('a whole number');
    case 'boolean':
      return typeof sent === 'boolean' ? { value: sent } : refuse('true|false');
    case 'date':
      return typeof sent === 'string' && isDate(sent) ? { value: sent } : refuse('YYYY-MM-DD');
    case 'datetime':
      return typeof sent === 'string' && isDate(sent.slice(0, 10))
        ? { value: sent.replace(' ', 'T') }
        : refuse('YYYY-MM-DDTHH:mm:ss');
    case 'enum':
      return typeof sent === 'string' && field.values.includes(sent)
        ? { value: sent }
        : refuse(field.values.join('|'));
    case 'string':
    case 'id':
      return text(sent) ?? refuse('text');
    case 'belongsTo': {
      if (typeof sent !== 'string') return refuse('id');
      const { singular } = resources[field.target];
      return company.find(field.target, sent)
        ? { value: sent }
        : { fault: notFound(singular, sent) };
    }
    case 'reference': {
      const [singular = '', id = ''] = typeof sent === 'string' ? sent.split(':', 2) : [];
      if (!field.targets.includes(singular)) return refuse(`${field.targets.join('|')}:id`);
      return company.follow(`${singular}:${id}`)
        ? { value: `${singular}:${id}` }
        : { fault: notFound(singular, id) };
    }
    case 'list':
    case 'hasMany':
      return isList(sent) ? { value: plainList(sent) } : refuse('[…]');
  }
}

/** Some clients send amounts as text; the number in it is what counts. */
function decimal(sent: Incoming): Reading | undefined {
  if (sent instanceof NumberToken) return { value: sent.decimalText };
  return typeof sent === 'string' && /^-?\d+(\.\d+)?$/.test(sent) ? { value: sent } : undefined;
}

/** Billy's own samples send numbers where the answer holds text, as for invoiceNo. */
function text(sent: Incoming): Reading | undefined {
  if (sent instanceof NumberToken) return { value: sent.decimalText };
  return typeof sent === 'string' ? { value: sent } : undefined;
}

function plainList(sent: readonly Incoming[]): WireValue {
  return sent.map(plain);
}

function plain(sent: Incoming): WireValue {
  if (sent instanceof NumberToken) return Number(sent.source);
  if (isList(sent)) return plainList(sent);
  if (!isObject(sent)) return sent;
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, plain(value)]));
}
