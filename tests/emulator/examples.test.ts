/** The 56 recorded and documented exchanges, asked of the emulator one by one. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceNames } from '../../src/billy/resources/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { testClock } from './asking.ts';
import { exampleToken, exampleWorld, memberOf } from './example-world.ts';
import { differences } from './same-shape.ts';
import { describeWithMaterial, hasMaterial, materialPath } from '../support/material.ts';

const recordings = 'billy-api/examples';
const folder = materialPath(recordings);

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Response {
  readonly status: number;
  readonly body: unknown;
}

interface Example {
  readonly name: string;
  readonly exchanges: readonly (readonly [Request, Response | string])[];
}

function readExamples(): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      // True by the README of the examples: a request and a response, or lists of them.
      const { request, response } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        request: Request | Request[];
        response: Response | (Response | string)[];
      };
      const responses = [response].flat();
      return {
        name: file.replace('.json', ''),
        exchanges: [request].flat().map((one, index) => [one, responses[index] ?? ''] as const),
      };
    });
}

const examples = hasMaterial(recordings) ? readExamples() : [];

const bodies = examples.flatMap(({ exchanges }) =>
  exchanges.flatMap(([, response]) =>
    typeof response === 'string' ? [] : [JSON.stringify(response.body)],
  ),
);

describeWithMaterial(recordings, 'recorded exchanges', () => {
  test('there are 56 of them', () => {
    expect(examples).toHaveLength(56);
  });

  test.each(examples)('$name', async ({ exchanges }) => {
    const wantsStatus422 = exchanges.some(([, response]) => {
      const isInvalid = memberOf(memberOf(response, 'body'), 'errorCode') === 'INVALID_RECORD';
      return isInvalid && memberOf(response, 'status') === 422;
    });
    const emulator = await startEmulator({
      world: () => exampleWorld(bodies),
      clock: testClock,
      validationStatus: wantsStatus422 ? 422 : 400,
    });
    try {
      for (const [request, recorded] of exchanges) await replay(emulator, request, recorded);
    } finally {
      await emulator.close();
    }
  });
});

async function replay(
  { url }: Emulator,
  request: Request,
  recorded: Response | string,
): Promise<void> {
  const path = request.url.replace('https://api.billysbilling.com/v2', '');
  const body = typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
  const response = await fetch(`${url}${path}`, {
    method: request.method,
    headers: headersOf(request, recorded),
    ...(request.body !== undefined && { body }),
  });
  const text = await response.text();
  // An answer nobody has published is described in words; it should at least be a success.
  if (typeof recorded === 'string') {
    expect([response.status, text]).toEqual([200, expect.stringContaining('"success":true')]);
    return;
  }
  expect([response.status, text]).toEqual([recorded.status, expect.any(String)]);
  if (typeof recorded.body === 'string') return;
  // A write reports everything it changed; few recordings show all of it.
  const mayHold = (root: string) =>
    request.method !== 'GET' && resourceNames.some((name) => name === root);
  expect(differences(recorded.body, JSON.parse(text), mayHold)).toEqual([]);
  const code = memberOf(recorded.body, 'errorCode');
  if (code !== undefined) expect(memberOf(JSON.parse(text), 'errorCode')).toBe(code);
}

function headersOf({ headers = {} }: Request, recorded: Response | string): Record<string, string> {
  const isBadToken =
    memberOf(memberOf(recorded, 'body'), 'errorCode') === 'OAUTH_INVALID_ACCESS_TOKEN';
  return {
    ...headers,
    ...('X-Access-Token' in headers && {
      'X-Access-Token': isBadToken ? 'f'.repeat(40) : exampleToken,
    }),
  };
}
