import type { Identity } from '../../src/http/auth/identity.ts';
import { createRememberedTokens } from '../../src/http/auth/remembered.ts';

const identity: Identity = { organizationId: 'nordlys', subject: 'anna', scopes: new Set() };

function remembering() {
  let now = 1_000_000;
  const tokens = createRememberedTokens(() => now);
  return { tokens, pass: (ms: number) => void (now += ms), at: (ms: number) => now + ms };
}

test('a token that verified is known, as the very same identity, and no other token is', () => {
  const { tokens, at } = remembering();
  tokens.remember('one.two.three', identity, at(600_000));
  expect(tokens.find('one.two.three')).toBe(identity);
  expect(tokens.find('one.two.thre')).toBeUndefined();
  expect(tokens.find('one.two.three ')).toBeUndefined();
});

test('it is never believed beyond its own end', () => {
  const { tokens, pass, at } = remembering();
  tokens.remember('token', identity, at(5_000));
  pass(4_999);
  expect(tokens.find('token')).toBe(identity);
  pass(1);
  expect(tokens.find('token')).toBeUndefined();
});

test('nor for more than a minute, so that a key taken away counts soon', () => {
  const { tokens, pass, at } = remembering();
  tokens.remember('token', identity, at(86_400_000));
  pass(59_999);
  expect(tokens.find('token')).toBe(identity);
  pass(1);
  expect(tokens.find('token')).toBeUndefined();
});

test('ten thousand are remembered, and then the oldest is not', () => {
  const { tokens, at } = remembering();
  for (let index = 0; index <= 10_000; index += 1)
    tokens.remember(`token ${index}`, identity, at(60_000));
  expect(tokens.find('token 0')).toBeUndefined();
  expect(tokens.find('token 1')).toBe(identity);
  expect(tokens.find('token 10000')).toBe(identity);
});
