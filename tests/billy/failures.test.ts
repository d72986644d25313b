import { inspect } from 'node:util';
import { errorCatalogue } from '../../src/errors.ts';
import { failureRules, type FailureKind } from '../../src/billy/failure-rules.ts';
import {
  AnswerTooLarge,
  AttemptTimedOut,
  BillyServerError,
  BillyUnreachable,
  BudgetExhausted,
  CircuitOpen,
  ClientClosed,
  ConnectionLost,
  CredentialsRejected,
  DeadlinePassed,
  ForeignRecord,
  OutcomeUnknown,
  RateLimited,
  RecordInvalid,
  RecordNotFound,
  Throttled,
  UnexpectedShape,
  UnreadableAnswer,
  UploadInterrupted,
  failureOfStatus,
  retryAfterMs,
  type UpstreamFailure,
} from '../../src/billy/failures.ts';

describe('what each failure means, row by row', () => {
  // Stated a second time on purpose: policies and loaders follow the table blindly.
  const expected: Record<
    FailureKind,
    [code: string, retried: boolean, health: string, write: string, stale: unknown, opens: string]
  > = {
    timeout: ['UPSTREAM_TIMEOUT', true, 'failing', 'open', 'timeout', 'circuit'],
    deadline: ['UPSTREAM_TIMEOUT', false, 'uncounted', 'undone', 'timeout', 'nothing'],
    unreachable: ['UPSTREAM_UNAVAILABLE', true, 'failing', 'open', 'unavailable', 'circuit'],
    connectionLost: ['UPSTREAM_UNAVAILABLE', true, 'failing', 'open', 'unavailable', 'circuit'],
    serverError: ['UPSTREAM_UNAVAILABLE', true, 'failing', 'open', 'unavailable', 'circuit'],
    circuitOpen: ['UPSTREAM_UNAVAILABLE', false, 'uncounted', 'undone', 'unavailable', 'nothing'],
    throttled: ['UPSTREAM_UNAVAILABLE', false, 'uncounted', 'undone', 'unavailable', 'nothing'],
    rateLimited: ['UPSTREAM_RATE_LIMITED', true, 'uncounted', 'undone', 'rateLimited', 'budget'],
    budgetExhausted: [
      'UPSTREAM_RATE_LIMITED',
      false,
      'uncounted',
      'undone',
      'rateLimited',
      'nothing',
    ],
    credentials: ['UPSTREAM_CREDENTIALS_REJECTED', false, 'well', 'refused', false, 'credentials'],
    foreignRecord: ['UPSTREAM_CREDENTIALS_REJECTED', false, 'well', 'open', false, 'nothing'],
    rejected: ['UPSTREAM_REJECTED', false, 'well', 'refused', false, 'nothing'],
    recordNotFound: ['UPSTREAM_REJECTED', false, 'well', 'refused', false, 'nothing'],
    recordInvalid: ['UPSTREAM_REJECTED', false, 'well', 'refused', false, 'nothing'],
    redirect: ['UPSTREAM_INVALID_RESPONSE', false, 'failing', 'open', 'invalidResponse', 'circuit'],
    unreadable: [
      'UPSTREAM_INVALID_RESPONSE',
      true,
      'failing',
      'open',
      'invalidResponse',
      'circuit',
    ],
    unexpectedShape: [
      'UPSTREAM_INVALID_RESPONSE',
      false,
      'well',
      'open',
      'invalidResponse',
      'nothing',
    ],
    tooLarge: [
      'UPSTREAM_INVALID_RESPONSE',
      false,
      'uncounted',
      'open',
      'invalidResponse',
      'nothing',
    ],
    uploadInterrupted: ['BAD_USER_INPUT', false, 'uncounted', 'undone', false, 'nothing'],
    outcomeUnknown: ['UPSTREAM_OUTCOME_UNKNOWN', false, 'uncounted', 'open', false, 'nothing'],
    closed: ['SERVICE_UNAVAILABLE', false, 'uncounted', 'undone', 'unavailable', 'nothing'],
  };

  test.each(Object.entries(expected))('%s is %p', (kind, row) => {
    const [code, retried, health, write, stale, opens] = row;
    expect(failureRules).toHaveProperty(kind, { code, retried, health, write, stale, opens });
    expect(errorCatalogue).toHaveProperty(code);
  });

  test('no row is without its statement here', () => {
    expect(Object.keys(failureRules).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(failureRules))('%s: its columns agree', (_, rule) => {
    expect(rule.opens === 'circuit').toBe(rule.health === 'failing');
    // What Billy has spoken on is neither asked again nor served from memory.
    if (rule.write === 'refused') expect(rule).toMatchObject({ retried: false, stale: false });
  });
});

describe('every failure is told in both languages', () => {
  const failures: Record<FailureKind, () => UpstreamFailure> = {
    timeout: () => new AttemptTimedOut(2_500),
    deadline: () => new DeadlinePassed(),
    unreachable: () => new BillyUnreachable('ECONNREFUSED', undefined),
    connectionLost: () => new ConnectionLost('ECONNRESET', undefined),
    serverError: () => new BillyServerError(503),
    circuitOpen: () => new CircuitOpen(1_000),
    throttled: () => new Throttled(1_000),
    rateLimited: () => new RateLimited(3_000),
    budgetExhausted: () => new BudgetExhausted(3_000),
    credentials: () => new CredentialsRejected(401),
    foreignRecord: () => new ForeignRecord('contacts'),
    rejected: () => failureOfStatus(405, 'METHOD_NOT_ALLOWED', undefined),
    recordNotFound: () => new RecordNotFound(),
    recordInvalid: () => new RecordInvalid(422, []),
    redirect: () => failureOfStatus(302, undefined, undefined),
    unreadable: () => new UnreadableAnswer('it is empty'),
    unexpectedShape: () => new UnexpectedShape('meta.paging', 'an object', 7),
    tooLarge: () => new AnswerTooLarge(1_024),
    uploadInterrupted: () => new UploadInterrupted(undefined),
    outcomeUnknown: () => new OutcomeUnknown(new ConnectionLost('ECONNRESET', undefined)),
    closed: () => new ClientClosed(),
  };

  test.each(Object.entries(failures))('%s', (kind, fail) => {
    const failure = fail();
    expect(failure.kind).toBe(kind);
    expect(failure.danish).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(failure.message).toMatch(/^[A-Z].*\.$/);
    expect(failure.danish).not.toBe(failure.message);
  });

  test('a lost write says in both what became of it', () => {
    const lost = new OutcomeUnknown(new ConnectionLost('ECONNRESET', undefined));
    expect(lost.message).toBe(
      'The write was sent and may have been done. The connection to Billy was lost (ECONNRESET).',
    );
    expect(lost.danish).toBe(
      'Ændringen blev sendt og er måske udført. Forbindelsen til Billy blev afbrudt (ECONNRESET).',
    );
  });

  test('what came before it is its cause, and how long to wait its detail', () => {
    const cause = new Error('before');
    for (const failure of [
      new DeadlinePassed(cause),
      new BillyUnreachable('ECONNREFUSED', cause),
      new ConnectionLost('ECONNRESET', cause),
      new UploadInterrupted(cause),
      new OutcomeUnknown(cause),
    ])
      expect(failure.cause).toBe(cause);
    for (const failure of [
      new BillyServerError(503, 1_500),
      new CircuitOpen(1_500),
      new Throttled(1_500),
      new RateLimited(1_500),
      new BudgetExhausted(1_500),
    ])
      expect(failure.retryAfterMs).toBe(1_500);
    expect(new CircuitOpen()).not.toHaveProperty('retryAfterMs', expect.anything());
  });

  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [['a'], 'a list'],
    [7, 'a value of type number'],
    [{ a: 1 }, 'a value of type object'],
  ])('an unexpected shape says what came in its place, and not its content: %p', (got, named) => {
    expect(new UnexpectedShape('contact.name', 'text', got).message).toBe(
      `Expected contact.name to be text, got ${named}.`,
    );
  });

  test('an invalid record keeps the status it was refused with, and its faults', () => {
    const fault = { property: 'name', message: 'Mangler', clientId: null, path: ['name'] };
    expect(new RecordInvalid(422, [fault])).toMatchObject({ status: 422, faults: [fault] });
  });

  test('a write whose outcome a fault of ours hides says so', () => {
    const hidden = new OutcomeUnknown(new TypeError('x'));
    expect(hidden.danish).toContain('En fejl hos os');
    expect(hidden.message).toContain('A fault of ours');
  });
});

describe('what a status means', () => {
  test.each([
    [500, undefined, 'serverError'],
    [502, undefined, 'serverError'],
    [503, undefined, 'serverError'],
    [429, undefined, 'rateLimited'],
    [401, 'OAUTH_INVALID_ACCESS_TOKEN', 'credentials'],
    [403, undefined, 'credentials'],
    [404, 'RECORD_NOT_FOUND', 'recordNotFound'],
    [404, 'UNKNOWN_RESOURCE', 'rejected'],
    [404, undefined, 'rejected'],
    [400, 'OTHER', 'rejected'],
    [400, 'RECORD_NOT_FOUND', 'rejected'],
    [405, 'METHOD_NOT_ALLOWED', 'rejected'],
    [422, 'INVALID_RECORD', 'rejected'],
    [301, undefined, 'redirect'],
    [302, undefined, 'redirect'],
    [304, undefined, 'redirect'],
  ])('%d %s is %s', (status, errorCode, kind) => {
    expect(failureOfStatus(status, errorCode, undefined)).toMatchObject({ kind, status });
  });

  test('a refusal names status and code, which is what support will ask for', () => {
    expect(failureOfStatus(400, 'OTHER', undefined).message).toContain('400 OTHER');
    expect(failureOfStatus(400, undefined, undefined).message).toContain('(400)');
  });

  test('what Billy asks us to wait comes along', () => {
    expect(failureOfStatus(429, undefined, 3_000).retryAfterMs).toBe(3_000);
    expect(failureOfStatus(503, undefined, 1_000).retryAfterMs).toBe(1_000);
    expect(failureOfStatus(500, undefined, undefined).retryAfterMs).toBeUndefined();
  });

  test('a failure carries the name of its cause', () => {
    expect(inspect(failureOfStatus(503, undefined, undefined))).toContain('BillyServerError');
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 2, 1, 12, 0, 0);

  test.each([
    ['3', 3_000],
    [' 0 ', 0],
    ['86400', 86_400_000],
    ['Sun, 01 Mar 2026 12:00:05 GMT', 5_000],
    ['Sun, 01 Mar 2026 11:59:00 GMT', 0],
  ])('%p asks for %d ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  test.each([
    [undefined],
    ['-5'],
    ['abc'],
    ['1.5'],
    [''],
    ['Sun, 99 Foo'],
    ['on Sun, 01 Mar 2026 12:00:05 GMT'],
    ['9'.repeat(40)],
  ])('%p asks for nothing', (header) => {
    expect(retryAfterMs(header, now)).toBeUndefined();
  });
});
