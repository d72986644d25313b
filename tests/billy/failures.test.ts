import { inspect } from 'node:util';
import { errorCatalogue } from '../../src/errors.ts';
import {
  failureOfStatus,
  failureRules,
  retryAfterMs,
  type FailureKind,
} from '../../src/billy/failures.ts';

describe('what each failure means, row by row', () => {
  // Stated a second time on purpose: retry and breaker follow the table blindly.
  const expected: Record<
    FailureKind,
    [code: string, retried: boolean, health: string, write: string]
  > = {
    timeout: ['UPSTREAM_TIMEOUT', true, 'failing', 'open'],
    deadline: ['UPSTREAM_TIMEOUT', false, 'uncounted', 'undone'],
    unreachable: ['UPSTREAM_UNAVAILABLE', true, 'failing', 'open'],
    connectionLost: ['UPSTREAM_UNAVAILABLE', true, 'failing', 'open'],
    serverError: ['UPSTREAM_UNAVAILABLE', true, 'failing', 'open'],
    circuitOpen: ['UPSTREAM_UNAVAILABLE', false, 'uncounted', 'undone'],
    rateLimited: ['UPSTREAM_RATE_LIMITED', true, 'uncounted', 'undone'],
    credentials: ['UPSTREAM_CREDENTIALS_REJECTED', false, 'well', 'refused'],
    foreignRecord: ['UPSTREAM_CREDENTIALS_REJECTED', false, 'well', 'open'],
    rejected: ['UPSTREAM_REJECTED', false, 'well', 'refused'],
    recordNotFound: ['UPSTREAM_REJECTED', false, 'well', 'refused'],
    recordInvalid: ['UPSTREAM_REJECTED', false, 'well', 'refused'],
    redirect: ['UPSTREAM_INVALID_RESPONSE', false, 'failing', 'open'],
    unreadable: ['UPSTREAM_INVALID_RESPONSE', true, 'failing', 'open'],
    unexpectedShape: ['UPSTREAM_INVALID_RESPONSE', false, 'well', 'open'],
    tooLarge: ['UPSTREAM_INVALID_RESPONSE', false, 'uncounted', 'open'],
    uploadInterrupted: ['BAD_USER_INPUT', false, 'uncounted', 'undone'],
    outcomeUnknown: ['UPSTREAM_OUTCOME_UNKNOWN', false, 'uncounted', 'open'],
    closed: ['SERVICE_UNAVAILABLE', false, 'uncounted', 'undone'],
  };

  test.each(Object.entries(expected))('%s is %p', (kind, [code, retried, health, write]) => {
    expect(failureRules).toHaveProperty(kind, { code, retried, health, write });
    expect(errorCatalogue).toHaveProperty(code);
  });

  test('no row is without its statement here', () => {
    expect(Object.keys(failureRules).sort()).toEqual(Object.keys(expected).sort());
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

  test.each([[undefined], ['-5'], ['abc'], ['1.5'], [''], ['Sun, 99 Foo'], ['9'.repeat(40)]])(
    '%p asks for nothing',
    (header) => {
      expect(retryAfterMs(header, now)).toBeUndefined();
    },
  );
});
