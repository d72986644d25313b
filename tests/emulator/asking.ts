/** Starts an emulator on a small world and asks it things, the way the tests of the emulator do. */

import { clockOf } from '../../src/clock.ts';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/server.ts';
import { smallWorld, token } from './small-world.ts';

/** What a JSON answer may hold; read member by member in assertions. */
interface Body {
  readonly [member: string]: unknown;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface AskOptions {
  readonly method?: string;
  /** Undefined sends the first company's token, null none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string goes out as it is. */
  readonly body?: unknown;
}

export type Ask = (path: string, options?: AskOptions) => Promise<Asked>;

/** Noon in Denmark on a day of spring, for all that happens in the tests. */
export const testClock = clockOf(() => Date.parse('2025-04-01T10:00:00Z'));

/** Runs the test against a fresh emulator and closes it whatever happens. */
export async function withEmulator(
  test: (ask: Ask, emulator: Emulator) => Promise<void>,
  options: Partial<EmulatorOptions> = {},
): Promise<void> {
  const emulator = await startEmulator({ world: smallWorld, clock: testClock, ...options });
  try {
    await test((path, how) => ask(emulator, path, how), emulator);
  } finally {
    await emulator.close();
  }
}

/** Paths are below `/v2`, unless they begin with `/__emulator`. */
async function ask(emulator: Emulator, path: string, how: AskOptions = {}): Promise<Asked> {
  const { method = 'GET', token: sent = token, headers, body } = how;
  const base = path.startsWith('/__emulator') ? emulator.origin : emulator.url;
  const response = await fetch(`${base}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(sent !== null && { 'x-access-token': sent }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    text,
    // True because every JSON answer of the emulator has an object or an array at its root.
    body: isJson ? (JSON.parse(text) as Body) : {},
  };
}

/** The records under a root, for assertions on one or two members. */
export function records(asked: Asked, root: string): Record<string, unknown>[] {
  const found = asked.body[root];
  if (!Array.isArray(found)) throw new Error(`Expected a list under ${root}, got ${asked.text}`);
  // True because roots of lists and writes hold records.
  return found as Record<string, unknown>[];
}

export function ids(asked: Asked, root: string): unknown[] {
  return records(asked, root).map(({ id }) => id);
}
