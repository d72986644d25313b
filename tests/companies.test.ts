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

describe('with what Billy said to an earlier process', () => {
  /** One nameless token, whose owner was known; what is asked of Billy is answered when the test says so. */
  function open(recalled: string | undefined) {
    const noted: string[] = [];
    const events: CompanyEvent['type'][] = [];
    let asked = Promise.withResolvers<string>();
    const sleeps: { readonly ms: number; readonly end: () => void }[] = [];
    const companies = createCompanies({
      accesses: [{ organizationId: undefined, accessToken: 'token-of-one' }],
      organizationOfToken: () => asked.promise,
      owners: {
        recall: () => Promise.resolve(recalled),
        confirm: (token, organizationId) =>
          Promise.resolve(void noted.push(`${token} is of ${organizationId}`)),
        forgetToken: (token) => Promise.resolve(void noted.push(`${token} forgotten`)),
      },
      sleep: (ms) => new Promise((resolve) => sleeps.push({ ms, end: () => resolve(undefined) })),
      onEvent: ({ type }) => events.push(type),
    });
    return {
      companies,
      events,
      noted,
      async answer(settle: (question: PromiseWithResolvers<string>) => void) {
        settle(asked);
        asked = Promise.withResolvers();
        await new Promise(setImmediate);
      },
      /** The waits of this length are over. */
      async pass(ms: number) {
        for (const sleep of sleeps.filter((one) => one.ms === ms)) sleep.end();
        await new Promise(setImmediate);
      },
    };
  }

  const served = ({ companies }: ReturnType<typeof open>) => [...companies.ids()];

  test('a Billy that cannot be reached is not waited for, and asked on', async () => {
    const house = open('org-a');
    expect(() => served(house)).toThrow('Billy has not said yet');
    await house.answer(({ reject }) => reject(unreachable));
    expect(served(house)).toEqual(['org-a']);
    expect(house.companies.get('org-a')).toEqual({
      organizationId: 'org-a',
      accessToken: 'token-of-one',
    });
    await house.pass(250);
    await house.answer(({ reject }) => reject(unreachable));
    expect(served(house)).toEqual(['org-a']);
    await house.pass(500);
    const before = house.companies.ids();
    await house.answer(({ resolve }) => resolve('org-a'));
    expect(house.companies.ids()).toBe(before);
    expect(house.noted).toEqual(['token-of-one is of org-a']);
    expect(house.events).toEqual([
      'company.unknown',
      'company.recalled',
      'company.unknown',
      'company.known',
    ]);
  });

  test('a Billy that is slow is given a quarter of a second', async () => {
    const house = open('org-a');
    await new Promise(setImmediate);
    expect(house.companies.doubt()).toBeDefined();
    await house.pass(250);
    expect(served(house)).toEqual(['org-a']);
  });

  test('a token that Billy refuses opens nothing any more, and is forgotten', async () => {
    const house = open('org-a');
    await house.pass(250);
    expect(served(house)).toEqual(['org-a']);
    await house.answer(({ reject }) => reject(revoked));
    expect(() => served(house)).toThrow('Billy refuses the access token');
    expect(house.companies.get('org-a')).toBeUndefined();
    expect(house.noted).toEqual(['token-of-one forgotten']);
    // Nor when Billy cannot be reached after that.
    await house.pass(30_000);
    await house.answer(({ reject }) => reject(unreachable));
    expect(() => served(house)).toThrow('Billy refuses the access token');
  });

  test('what Billy says now counts, and what nobody knows is waited for', async () => {
    const house = open('org-a');
    await house.pass(250);
    await house.answer(({ resolve }) => resolve('org-b'));
    expect(served(house)).toEqual(['org-b']);
    expect(house.companies.get('org-a')).toBeUndefined();

    const unknown = open(undefined);
    await unknown.answer(({ reject }) => reject(unreachable));
    expect(() => served(unknown)).toThrow('Billy has not said yet');
  });
});
