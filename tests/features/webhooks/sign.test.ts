/** Signatures, held against what the specification publishes and against the library receivers use. */

import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { newSecret, signaturesOf } from '../../../src/features/webhooks/sign.ts';

test("the specification's published vector is signed as published", () => {
  const signed = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1_614_265_330,
    body: Buffer.from('{"test": 2432232314}'),
  };
  const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
  for (const secret of [
    'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  ])
    expect(signaturesOf(signed, [secret])).toBe(signature);
});

test('whatever is sent, the library signs it the same and verifies it by either of two secrets', () => {
  const [secret, previous] = [newSecret(), newSecret()];
  const timestamp = Math.floor(Date.now() / 1_000);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const body = JSON.stringify({ text });
      const signed = { id: 'msg_1', timestamp, body: Buffer.from(body) };
      const header = signaturesOf(signed, [secret, previous]);
      expect(header.split(' ')[0]).toBe(
        new Webhook(secret).sign('msg_1', new Date(timestamp * 1_000), body),
      );
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(timestamp),
        'webhook-signature': header,
      };
      for (const key of [secret, previous])
        expect(new Webhook(key).verify(body, headers)).toEqual({ text });
      expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
    }),
    { numRuns: 100 },
  );
});

test('a secret has 32 bytes and is never the same', () => {
  const secrets = new Set(Array.from({ length: 100 }, newSecret));
  expect(secrets.size).toBe(100);
  for (const secret of secrets)
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
});
