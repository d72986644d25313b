import { readdirSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { Kind, parse, visit, type ConstDirectiveNode as Directive } from 'graphql';
import { beginRecording } from '../../src/spans.ts';
import { withRequestMarks } from '../../src/telemetry/correlation.ts';
import { createLog } from '../../src/telemetry/log.ts';
import type { Log } from '../../src/telemetry/log.ts';
import { personalFields } from '../../src/telemetry/redaction.ts';

/** What a log writes while something happens, one parsed event a line. */
function logged(level: 'debug' | 'info' | 'silent', happen: (log: Log) => void): unknown[] {
  const lines: unknown[] = [];
  const destination = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(JSON.parse(line.toString()));
      done();
    },
  });
  happen(createLog(level, destination));
  return lines;
}

const someTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

test('an event is one line of JSON with its level, its time and its fields', () => {
  const lines = logged('info', (log) => log.info({ event: 'cache.evicted', resource: 'invoices' }));
  expect(lines).toEqual([
    { level: 'info', time: someTime, event: 'cache.evicted', resource: 'invoices' },
  ]);
});

test('an event within a request carries its id, also after waiting', async () => {
  const lines: unknown[] = [];
  const log = createLog('info', {
    write: (line) => void lines.push(JSON.parse(line)),
  });
  await Promise.all(
    ['first', 'second'].map((id) =>
      withRequestMarks({ correlationId: id, language: 'en' }, async () => {
        await Promise.resolve();
        log.info({ event: 'waited', by: id });
      }),
    ),
  );
  expect(lines).toMatchObject([
    { correlationId: 'first', by: 'first' },
    { correlationId: 'second', by: 'second' },
  ]);
});

test('an event within a recorded request carries its trace', () => {
  const open = beginRecording('POST /graphql');
  const lines = logged('info', (log) => open.within(() => log.info({ event: 'traced' })));
  const { traceId, root } = open.recording;
  expect(lines).toMatchObject([{ event: 'traced', traceId, spanId: root.id }]);
});

test('events below the level are not written', () => {
  expect(logged('info', (log) => log.debug({ event: 'noise' }))).toEqual([]);
  expect(logged('silent', (log) => log.error({ event: 'noise' }))).toEqual([]);
});

test('members that hold credentials are not written, wherever they stand and however they are spelled', () => {
  const secrets = {
    accessToken: 'canary',
    token: 'canary',
    secret: 'canary',
    password: 'canary',
    authorization: 'canary',
    cookie: 'canary',
    'x-access-token': 'canary',
    'X-API-Key': 'canary',
    'router-authorization': 'canary',
  };
  const lines = logged('info', (log) => {
    log.info({ event: 'careless', ...secrets, calls: [{ headers: secrets }] });
  });
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('canary');
});

test('a name that others gave is told by a stand-in, the same for the same', () => {
  const name = 'kanariefugl@lars.example';
  const lines = logged('info', (log) => {
    log.info({ event: 'asked', subject: name });
    log.info({ event: 'died', eventId: name });
    log.info({ event: 'asked', subject: 'api-key:0a1b2c3d' });
  });
  expect(JSON.stringify(lines)).not.toContain(name);
  // printf %s kanariefugl@lars.example | sha256sum
  const standIn = 'sha256:c596efaf2d32';
  expect(lines).toMatchObject([
    { subject: standIn },
    { eventId: standIn },
    { subject: 'api-key:0a1b2c3d' },
  ]);
});

test('what the schema calls personal is not written of anything that hangs below an event', () => {
  const tagged = readdirSync(schemaDirectory)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => personalIn(readFileSync(new URL(file, schemaDirectory), 'utf8')));
  expect(tagged.length).toBeGreaterThan(30);
  expect([...personalFields].sort()).toEqual([...new Set(tagged)].sort());

  const record = Object.fromEntries(tagged.map((field) => [field, 'canary']));
  const lines = logged('info', (log) => {
    log.info({ event: 'careless', record, page: { records: [{ contact: record }] } });
  });
  expect(JSON.stringify(lines)).not.toContain('canary');
});

test('an error is told by its words; what else it carries, as a driver’s does, is not', () => {
  const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'canary' });
  const [line] = logged('info', (log) => {
    log.error({ event: 'failed', error: new Error('not stored', { cause }) });
  });
  expect(line).toMatchObject({
    error: {
      type: 'Error',
      message: 'not stored',
      cause: { message: 'duplicate key', code: '23505' },
    },
  });
  expect(JSON.stringify(line)).not.toContain('canary');
});

test('an error is written with its name, its message and where it was thrown', () => {
  const [line] = logged('info', (log) => {
    log.error({ event: 'failed', err: new TypeError('no books') });
  });
  expect(line).toMatchObject({
    err: {
      type: 'TypeError',
      message: 'no books',
      stack: expect.stringContaining('log.test.ts') as unknown,
    },
  });
});

const schemaDirectory = new URL('../../schema/', import.meta.url);

/** Fields, arguments and members of inputs that a schema's text tags as personal. */
function personalIn(sdl: string): string[] {
  const found: string[] = [];
  const note = (node: {
    readonly name: { readonly value: string };
    readonly directives?: readonly Directive[];
  }): void => {
    const isTagged = node.directives?.some(
      ({ name, arguments: given }) =>
        name.value === 'tag' &&
        given?.some(({ value }) => value.kind === Kind.STRING && value.value === 'pii'),
    );
    if (isTagged === true) found.push(node.name.value);
  };
  visit(parse(sdl), { FieldDefinition: note, InputValueDefinition: note });
  return found;
}
