/**
 * GraphQL multipart requests: a form with the fields `operations` and `map`, then the file. What comes out is the
 * request as JSON would have brought it, with the file in its place among the variables, still on its way.
 */

import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { CodedError } from '../errors.ts';
import { brokenOff, incomingFile, tooMany, type IncomingFile } from './incoming-file.ts';

interface Limits {
  /** Of `operations` and of `map`, each. */
  readonly maxBodyBytes: number;
  /** Of the file. */
  readonly maxUploadBytes: number;
}

type Json = Record<string, unknown>;

/** Where the file goes: the field it comes under, and the object and member that wait for it. */
interface Slot {
  readonly field: string;
  readonly target: Json;
  readonly member: string;
}

/** Boundaries and the headers of parts. */
const overheadBytes = 65_536;

/**
 * Reads a form as far as the beginning of its file. Requests without a file are whole by then.
 * @throws CodedError BAD_REQUEST, with the place, when the form is no GraphQL multipart request;
 * PAYLOAD_TOO_LARGE. Failures inside the file end its body.
 */
export function readMultipart(
  form: Readable,
  headers: IncomingHttpHeaders,
  limits: Limits,
): Promise<Json> {
  if (
    Number(headers['content-length']) >
    limits.maxUploadBytes + 2 * limits.maxBodyBytes + overheadBytes
  )
    return Promise.reject(new CodedError('PAYLOAD_TOO_LARGE', 'The request body is too large.'));
  return new Promise((resolve, reject) => {
    const parser = parserOf(headers, limits);
    const whole = Promise.withResolvers<null>();
    // Nobody waits for it when the file is not read, or when there is none.
    whole.promise.catch(() => undefined);
    let operations: Json | undefined;
    let slot: Slot | null | undefined;
    let file: BusboyFileStream | undefined;

    function fail(error: CodedError): void {
      whole.reject(error);
      file?.destroy(error);
      reject(error);
      form.unpipe(parser);
    }
    function attempt(step: () => void): void {
      try {
        step();
      } catch (error) {
        fail(error instanceof CodedError ? error : brokenOff(error));
      }
    }

    parser.on('field', (name, text, _nameCut, isCut) =>
      attempt(() => {
        if (isCut) throw new CodedError('PAYLOAD_TOO_LARGE', `The field ${name} is too large.`);
        if (name === 'operations') operations = readObject(text, 'operations');
        else if (name === 'map') slot = slotOf(operations, readObject(text, 'map'));
        else throw malformed(`Expected the fields operations and map, got ${show(name)}.`, [name]);
      }),
    );
    parser.on('file', (name, stream, fileName) => {
      file = stream;
      // Also told when a file breaks off that nobody reads.
      stream.on('error', () => undefined);
      attempt(() => {
        if (operations === undefined || slot === undefined)
          throw malformed('Expected operations and map before the file.', ['map']);
        if (slot?.field !== name)
          throw malformed(`Expected a file that map names, got ${show(name)}.`, [name]);
        slot.target[slot.member] = fileOf(stream, fileName, limits, whole.promise);
        resolve(operations);
      });
    });
    for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(event, () => fail(tooMany()));
    parser.on('error', (cause) => fail(brokenOff(cause)));
    parser.on('finish', () =>
      attempt(() => {
        if (operations === undefined)
          throw malformed('Expected the field operations.', ['operations']);
        if (slot === undefined) throw malformed('Expected the field map.', ['map']);
        if (slot !== null && file === undefined)
          throw malformed(`Expected a file named ${show(slot.field)}, as map says.`, [slot.field]);
        whole.resolve(null);
        resolve(operations);
      }),
    );
    finished(form, { writable: false }, (cause) => {
      if (cause) fail(brokenOff(cause));
    });
    form.pipe(parser);
  });
}

/**
 * Any page can send a form in its visitor's name, unless it needs a header that no form can carry. Apollo has the same
 * rule, and would hear of the request only once its file is on its way.
 * @throws CodedError BAD_REQUEST
 */
export function requirePreflight(headers: IncomingHttpHeaders): void {
  const proofs = ['x-apollo-operation-name', 'apollo-require-preflight'];
  if (proofs.some((name) => headers[name] !== undefined && headers[name] !== '')) return;
  throw new CodedError(
    'BAD_REQUEST',
    `Expected one of the headers ${proofs.join(', ')} with a form, as a guard against cross-site requests.`,
  );
}

function parserOf(headers: IncomingHttpHeaders, { maxBodyBytes }: Limits) {
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
      limits: { fieldSize: maxBodyBytes, fields: 2, files: 1, parts: 3 },
      // A form field without a file name is none, whatever its type.
      isPartAFile: (_name, _type, fileName) => fileName !== undefined,
    });
  } catch (cause) {
    throw new CodedError('BAD_REQUEST', 'Expected multipart/form-data with a boundary.', { cause });
  }
}

function fileOf(
  stream: Readable,
  fileName: string,
  { maxUploadBytes }: Limits,
  whole: Promise<unknown>,
): IncomingFile {
  return incomingFile({ fileName, bytes: stream, maxBytes: maxUploadBytes, whole });
}

/** Null when the map names no file. */
function slotOf(operations: Json | undefined, map: Json): Slot | null {
  if (operations === undefined)
    throw malformed('Expected the field operations before map.', ['operations']);
  const [entry, ...others] = Object.entries(map);
  if (entry === undefined) return null;
  if (others.length > 0)
    throw malformed(`Expected one file in a request, got ${others.length + 1}.`, ['map']);
  const [field, paths] = entry;
  const [path, ...further] = isList(paths) ? paths : [];
  if (typeof path !== 'string' || further.length > 0)
    throw malformed('Expected map to name one place for the file.', ['map', field]);
  return { field, ...placeOf(operations, path, field) };
}

/** The place such as `variables.file` or `variables.input.files.0`, which has to hold null. */
function placeOf(operations: Json, path: string, field: string) {
  const steps = path.split('.');
  const member = steps.pop() ?? '';
  let target: unknown = operations;
  for (const step of steps)
    target = isObject(target) && Object.hasOwn(target, step) ? target[step] : undefined;
  if (
    steps[0] !== 'variables' ||
    !isObject(target) ||
    !Object.hasOwn(target, member) ||
    target[member] !== null
  )
    throw malformed(`Expected null at ${show(path)}, where map puts the file.`, ['map', field]);
  return { target, member };
}

/** Lists count: their members are reached by number. */
function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function readObject(text: string, field: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (isObject(value) && !Array.isArray(value)) return value;
  throw malformed(`Expected ${field} to be a JSON object.`, [field]);
}

function malformed(message: string, inputPath: readonly string[]): CodedError {
  return new CodedError('BAD_REQUEST', message, { inputPath });
}

/** A caller's own word, short enough to be repeated. */
function show(word: string): string {
  return JSON.stringify(word.slice(0, 60));
}
