import { createCompanies, type CompanyEvent } from '../src/companies.ts';
import { CodedError } from '../src/errors.ts';

const unreachable = new CodedError('UPSTREAM_UNAVAILABLE', 'Billy cannot be reached.');
const revoked = new CodedError('UPSTREAM_CREDENTIALS_REJECTED', 'Billy refused the token (401).');

/** Companies of one nameless token, whose owner Billy tells after these failures; waits end at once. */
async function afterFailures(...failures: Error[]) {
  const events: CompanyEvent[] = [];
  const waits: number[] = [];
  const codes: (string | undefined)[] = [];
  const answers = failures.map((error) => () => Promise.reject(error));
  const { promise: known, resolve } = Promise.withResolvers<undefined>();
  const companies = createCompanies({
    accesses: [{ organizationId: undefined, accessToken: 'token-of-one' }],
    organizationOfToken: (token) =>
      (answers.shift() ?? (() => Promise.resolve(`owner of ${token}`)))(),
    sleep(ms) {
      waits.push(ms);
      codes.push(companies.doubt()?.code);
      return Promise.resolve();
    },
    onEvent(event) {
      events.push(event);
      if (event.type === 'company.known') resolve(undefined);
    },
  });
  expect(() => companies.ids()).toThrow('Billy has not said yet');
  await known;
  return { companies, events, waits, codes };
}

test('companies with an id are known at once, and Billy is not asked', () => {
  const companies = createCompanies({
    accesses: [{ organizationId: 'org-a', accessToken: 'token-a' }],
    organizationOfToken: () => Promise.reject(new Error('Not to be asked.')),
    onEvent: () => undefined,
  });
  expect(companies.doubt()).toBeUndefined();
  expect([...companies.ids()]).toEqual(['org-a']);
  expect(companies.get('org-a')).toEqual({ organizationId: 'org-a', accessToken: 'token-a' });
  expect(companies.get('org-b')).toBeUndefined();
});

test('Billy is asked until it says whose a lone token is, at longer and then even intervals', async () => {
  const { companies, waits, codes, events } = await afterFailures(
    ...Array.from({ length: 4 }, () => unreachable),
  );
  expect(waits).toEqual([250, 500, 1_000, 1_000]);
  expect(new Set(codes)).toEqual(new Set(['UPSTREAM_UNAVAILABLE']));
  expect(events.map(({ type }) => type)).toEqual([
    ...Array.from({ length: 4 }, () => 'company.unknown'),
    'company.known',
  ]);
  const organizationId = 'owner of token-of-one';
  expect(companies.get(organizationId)).toEqual({ organizationId, accessToken: 'token-of-one' });
  expect(companies.doubt()).toBeUndefined();
});

test('a token Billy refuses is said to be refused, and asked about rarely', async () => {
  const { waits, codes, events } = await afterFailures(revoked);
  expect(waits).toEqual([30_000]);
  expect(codes).toEqual(['UPSTREAM_CREDENTIALS_REJECTED']);
  expect(events[0]).toMatchObject({ type: 'company.refused', error: revoked });
});

test('after closing nobody is asked any more', async () => {
  let asked = 0;
  const companies = createCompanies({
    accesses: [{ organizationId: undefined, accessToken: 'token-of-one' }],
    organizationOfToken: () => {
      asked += 1;
      return Promise.reject(unreachable);
    },
    onEvent: () => companies.close(),
  });
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(asked).toBe(1);
  expect(() => companies.ids()).toThrow(CodedError);
});
