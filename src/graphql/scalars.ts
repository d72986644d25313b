/** The schema's own scalars, between GraphQL and Billy's way of writing numbers and times. */

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDate } from '../accounting/calendar.ts';

const decimalText = /^-?\d{1,30}(\.\d{1,20})?$/;
const billyTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Decimal text on both sides, digit for digit. A number argument is taken by its shortest text. */
const decimal = new GraphQLScalarType<string>({
  name: 'Decimal',
  serialize: (value) => decimalOf(value, 'Decimal cannot represent'),
  parseValue: (value) => decimalOf(value, expectedDecimal),
  parseLiteral: (node) => {
    const isNumber =
      node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING;
    return decimalOf(isNumber ? node.value : undefined, expectedDecimal);
  },
});

/** A calendar date, `YYYY-MM-DD`, that exists. */
const date = new GraphQLScalarType<string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: dateOf,
  parseLiteral: (node) => dateOf(node.kind === Kind.STRING ? node.value : undefined),
});

/** Billy writes UTC without a zone; callers see and send RFC 3339. Arguments arrive in UTC, to the second. */
const dateTime = new GraphQLScalarType<string>({
  name: 'DateTime',
  serialize: (value) => {
    const [, day, time, fraction = '', zone = 'Z'] = billyTime.exec(String(value)) ?? [];
    if (!day || !time) throw new GraphQLError(`DateTime cannot represent ${show(value)}.`);
    return `${day}T${time}${fraction}${zone}`;
  },
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined),
});

export const scalarResolvers = { Decimal: decimal, Date: date, DateTime: dateTime };

const expectedDecimal =
  'Expected a decimal number of at most 30 digits and 20 decimals, such as "1234.50", got';

function decimalOf(value: unknown, complaint: string): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !decimalText.test(text)) {
    throw badInput(`${complaint} ${show(value)}.`);
  }
  return text;
}

function dateOf(value: unknown): string {
  if (typeof value !== 'string' || !isDate(value)) {
    throw badInput(`Expected a date as YYYY-MM-DD, got ${show(value)}.`);
  }
  return value;
}

function instantOf(value: unknown): string {
  const instant = typeof value === 'string' && rfc3339.test(value) ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) {
    throw badInput(
      `Expected a time with its offset, such as 2025-06-02T12:00:00Z, got ${show(value)}.`,
    );
  }
  return `${instant.toISOString().slice(0, 19)}Z`;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function show(value: unknown): string {
  return value === undefined ? 'something else' : JSON.stringify(value).slice(0, 60);
}
