/** The schema's own scalars, between GraphQL and Billy's way of writing numbers and times. */

import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDate } from '../accounting/calendar.ts';
import { isUploadedFile, type UploadedFile } from './uploaded-file.ts';

const decimalText = /^-?\d{1,30}(\.\d{1,20})?$/;
const billyTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Decimal text on both sides, digit for digit. A number argument is taken by its shortest text. */
const decimal = new GraphQLScalarType<string>({
  name: 'Decimal',
  serialize: (value) => decimalOf(value),
  parseValue: (value) => decimalOf(value),
  parseLiteral: (node) => {
    const isNumber =
      node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING;
    return decimalOf(isNumber ? node.value : undefined, node);
  },
});

/** A calendar date, `YYYY-MM-DD`, that exists. */
const date = new GraphQLScalarType<string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: (value) => dateOf(value),
  parseLiteral: (node) => dateOf(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** Billy writes UTC without a zone; callers see and send RFC 3339. Arguments arrive in UTC, to the second. */
const dateTime = new GraphQLScalarType<string>({
  name: 'DateTime',
  serialize: (value) => {
    const [, day, time, fraction = '', zone = 'Z'] = billyTime.exec(String(value)) ?? [];
    if (!day || !time) throw new GraphQLError(`Expected a time of Billy's, got ${show(value)}.`);
    return `${day}T${time}${fraction}${zone}`;
  },
  parseValue: (value) => instantOf(value),
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** Whatever JSON can say; only ever answered. */
const json = new GraphQLScalarType<unknown>({ name: 'JSON' });

/** Nothing a JSON request can hold: it comes from whoever has taken a form apart. */
const upload = new GraphQLScalarType<UploadedFile>({
  name: 'Upload',
  parseValue: (value) => {
    if (isUploadedFile(value)) return value;
    throw refusal('a file in a GraphQL multipart request', value, undefined);
  },
  parseLiteral: (node) => {
    throw refusal('a file in a GraphQL multipart request', undefined, node);
  },
});

export const scalarResolvers = {
  Decimal: decimal,
  Date: date,
  DateTime: dateTime,
  JSON: json,
  Upload: upload,
};

function decimalOf(value: unknown, node?: ValueNode): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && decimalText.test(text)) return text;
  throw refusal(
    'a decimal number of at most 30 digits and 20 decimals, such as "1234.50"',
    value,
    node,
  );
}

function dateOf(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw refusal('a date as YYYY-MM-DD', value, node);
}

function instantOf(value: unknown, node?: ValueNode): string {
  const instant = typeof value === 'string' && rfc3339.test(value) ? new Date(value) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) return `${instant.toISOString().slice(0, 19)}Z`;
  throw refusal('a time with its offset, such as 2025-06-02T12:00:00Z', value, node);
}

/** The node says where in the query the value stands. */
function refusal(expected: string, value: unknown, node: ValueNode | undefined): GraphQLError {
  return new GraphQLError(`Expected ${expected}, got ${show(value)}.`, { nodes: node ?? null });
}

function show(value: unknown): string {
  return value === undefined ? 'something else' : JSON.stringify(value).slice(0, 60);
}
