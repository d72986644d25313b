import { AsyncLocalStorage } from 'node:async_hooks';
import { Writable } from 'node:stream';
import { context, ROOT_CONTEXT, trace, type Context } from '@opentelemetry/api';
import { withRequestMarks } from '../../src/telemetry/correlation.ts';
import { createLog } from '../../src/telemetry/log.ts';
import type { Log } from '../../src/telemetry/log.ts';

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

test('an event within a span carries its trace, as a tracing SDK beside us expects', () => {
  const storage = new AsyncLocalStorage<Context>();
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, run, self, ...args) => storage.run(active, () => run.apply(self, args)),
    bind: (_active, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  const names = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
  const span = trace.wrapSpanContext({ ...names, traceFlags: 1 });
  const lines = logged('info', (log) =>
    context.with(trace.setSpan(ROOT_CONTEXT, span), () => log.info({ event: 'traced' })),
  );
  context.disable();
  expect(lines).toMatchObject([{ event: 'traced', ...names }]);
});

test('events below the level are not written', () => {
  expect(logged('info', (log) => log.debug({ event: 'noise' }))).toEqual([]);
  expect(logged('silent', (log) => log.error({ event: 'noise' }))).toEqual([]);
});

test('members that hold credentials are not written, at the top or one level down', () => {
  const secrets = {
    accessToken: 'canary',
    token: 'canary',
    secret: 'canary',
    password: 'canary',
    authorization: 'canary',
    cookie: 'canary',
    'x-access-token': 'canary',
    'x-api-key': 'canary',
    'router-authorization': 'canary',
  };
  const lines = logged('info', (log) => {
    log.info({ event: 'careless', ...secrets, headers: secrets });
  });
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('canary');
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
