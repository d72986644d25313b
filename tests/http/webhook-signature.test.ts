/** Who is let in by a signature: the published vectors of Standard Webhooks, forgers, clocks, secrets being replaced. */

import { createHmac, randomBytes } from 'node:crypto';
import { createVerifier, type SignedMessage } from '../../src/http/webhook-signature.ts';

/** The vector of the specification and of every published library: docs at standardwebhooks.com. */
const vector = {
  key: Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'),
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  body: Buffer.from('{"test": 2432232314}'),
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const { key, ...message } = vector;
const at = Number(vector.timestamp) * 1_000;

const verdictOf = (changed: Partial<SignedMessage> = {}, keys = [key], now = at) =>
  createVerifier({ keys, now: () => now })({ ...message, ...changed });

function signatureOf(timestamp: string, body: Buffer = message.body, by = key): string {
  const hmac = createHmac('sha256', by).update(`${message.id}.${timestamp}.`).update(body);
  return `v1,${hmac.digest('base64')}`;
}

const wrong = 'v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=';

test.each<[string, string, Partial<SignedMessage>]>([
  ['the published message', 'genuine', {}],
  ['another body', 'forged', { body: Buffer.from('{"test": 2432232315}') }],
  ['a missing id', 'forged', { id: undefined }],
  ['an empty id', 'forged', { id: '' }],
  ['an id with a line break', 'forged', { id: 'msg\n1' }],
  ['a missing timestamp', 'forged', { timestamp: undefined }],
  ['a timestamp that is no number', 'forged', { timestamp: 'hello' }],
  ['a timestamp with a fraction', 'forged', { timestamp: '1614265330.0' }],
  ['a timestamp with an exponent', 'forged', { timestamp: '1.61426533e9' }],
  ['a negative timestamp', 'forged', { timestamp: '-1614265330' }],
  ['a missing signature', 'forged', { signature: undefined }],
  ['an empty signature', 'forged', { signature: '' }],
  ['a signature without its version', 'forged', { signature: vector.signature.slice(3) }],
  ['a part of the signature', 'forged', { signature: 'v1,' }],
  ['the first half of the signature', 'forged', { signature: vector.signature.slice(0, 24) }],
  ['a longer signature', 'forged', { signature: `${vector.signature}AAAA` }],
  ['another signature', 'forged', { signature: wrong }],
  [
    'the signature under another version',
    'forged',
    { signature: vector.signature.replace('v1', 'v2') },
  ],
  [
    'the right one among several',
    'genuine',
    { signature: `${wrong} v2,abc ${vector.signature} ${wrong}` },
  ],
  ['several wrong ones', 'forged', { signature: `${wrong} ${wrong} v1a,abc` }],
  [
    'the right one behind a hundred',
    'forged',
    { signature: `${`${wrong} `.repeat(100)}${vector.signature}` },
  ],
])('%s is %s', (_what, verdict, changed) => {
  expect(verdictOf(changed)).toBe(verdict);
});

test('while a secret is being replaced, either will do, and afterwards only the new one', () => {
  const next = randomBytes(32);
  const signature = signatureOf(vector.timestamp, message.body, next);
  expect(verdictOf({}, [key, next])).toBe('genuine');
  expect(verdictOf({ signature }, [key, next])).toBe('genuine');
  expect(verdictOf({}, [next])).toBe('forged');
  // Without a secret nobody is let in, whatever they sign with.
  expect(verdictOf({}, [])).toBe('forged');
});

test('the tolerance is 300 seconds to either side, exactly', () => {
  const verdicts = [-301, -300, -299, -1, 1, 299, 300, 301].map((seconds) => {
    const timestamp = String(Number(vector.timestamp) + seconds);
    return verdictOf({ timestamp, signature: signatureOf(timestamp) });
  });
  expect(verdicts).toEqual(['untimely', ...Array<string>(6).fill('genuine'), 'untimely']);
});

test('a message is judged by the clock here: ten minutes off, nobody is let in', () => {
  for (const off of [-600_000, 600_000]) expect(verdictOf({}, [key], at + off)).toBe('untimely');
});

test('a forged message is forged whatever its time: only a signed one is called untimely', () => {
  expect(verdictOf({ signature: wrong }, [key], at + 600_000)).toBe('forged');
});

test('of 100,000 forgeries none is let in, and none is more than refused', () => {
  const verify = createVerifier({ keys: [key, randomBytes(24)], now: () => at });
  const genuine = vector.signature.slice(3);
  let accepted = 0;
  for (let index = 0; index < 100_000; index += 1) {
    const place = index % genuine.length;
    const other = String.fromCharCode(33 + ((genuine.charCodeAt(place) - 32 + index) % 94));
    const changed = genuine.slice(0, place) + other + genuine.slice(place + 1);
    const [signature, hasChanged] =
      index % 5 === 0
        ? [`v1,${randomBytes(index % 64).toString('base64')}`, true]
        : index % 5 === 1
          ? [`v1,${genuine.slice(0, place)}`, true]
          : [`v1,${changed} ${'v1,x '.repeat(index % 20)}`.trim(), changed !== genuine];
    if (hasChanged && verify({ ...message, signature }) !== 'forged') accepted += 1;
  }
  expect(accepted).toBe(0);
}, 60_000);

test('how long a refusal takes does not tell how much of the signature was right', () => {
  const verify = createVerifier({ keys: [key], now: () => at });
  const right = vector.signature;
  const early = { ...message, signature: `v1,h${right.slice(4)}` };
  const late = { ...message, signature: `${right.slice(0, -2)}0=` };
  const rounds = 10_000;
  const timeOf = (one: SignedMessage): number => {
    const begun = process.cpuUsage();
    for (let index = 0; index < rounds / 20; index += 1) verify(one);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  timeOf(early);
  timeOf(late);
  // In turns, so that what else the machine does meets both.
  const times = Array.from({ length: 40 }, () => [timeOf(early), timeOf(late)] as const);
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[20] ?? 0;
  const [first, second] = [median(times.map(([a]) => a)), median(times.map(([, b]) => b))];
  const difference = Math.abs(first - second) / Math.max(first, second);
  process.stdout.write(
    `A difference in the first byte and one in the last: ${(difference * 100).toFixed(1)} % apart over ${rounds * 4} refusals\n`,
  );
  // Comparing byte by byte would not show here either; a digest per refusal must cost the same, give or take a busy machine.
  expect(difference).toBeLessThan(0.5);
}, 60_000);
