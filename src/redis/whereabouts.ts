/**
 * Where Redis is: at one address for good, or wherever its sentinels say the primary is at the moment. Asked before
 * every connection, so that a fail-over is followed by connecting as after any other loss.
 */

import { createClient } from '@redis/client';

/** The URL to connect to now. @throws when nobody can tell */
export type Whereabouts = () => Promise<string>;

/** A sentinel or a primary that does not answer by then is not the one to ask. */
const answerLimitMs = 1_000;

/**
 * @param url of Redis; with sentinels its host is the primary's name among them, and credentials and database are Redis's
 * @param sentinels their URLs, each with its own credentials
 */
export function whereaboutsOf(url: string, sentinels: readonly string[] = []): Whereabouts {
  if (sentinels.length === 0) return () => Promise.resolve(url);
  const name = new URL(url).hostname;
  return async () => {
    // Whichever answers first: one that knows no better yet names a server that is gone, or that is no primary any more.
    const primary = await Promise.any(sentinels.map((sentinel) => primaryBy(sentinel, name))).catch(
      (cause: unknown) => {
        throw new Error(`None of ${sentinels.length} sentinels knows where ${name} is.`, { cause });
      },
    );
    const address = new URL(url);
    address.hostname = primary.host.includes(':') ? `[${primary.host}]` : primary.host;
    address.port = primary.port;
    const [role] = await answerOf(address.href, ['ROLE']);
    if (role !== 'master')
      throw new Error(`Expected the primary of ${name} at ${address.host}, got a ${String(role)}.`);
    return address.href;
  };
}

async function primaryBy(sentinel: string, name: string): Promise<{ host: string; port: string }> {
  const [host, port] = await answerOf(sentinel, ['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name]);
  if (typeof host !== 'string' || typeof port !== 'string')
    throw new Error(`A sentinel knows no ${name}.`);
  return { host, port };
}

/** What one server answers to one question, over a connection of its own; empty where it is no list. */
async function answerOf(url: string, question: readonly string[]): Promise<unknown[]> {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: answerLimitMs,
      socketTimeout: answerLimitMs,
      reconnectStrategy: false,
    },
  });
  // Whatever fails is told by the promises.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const answer: unknown = await client.sendCommand([...question]);
    return isList(answer) ? answer : [];
  } finally {
    if (client.isOpen) client.destroy();
  }
}

function isList(answer: unknown): answer is unknown[] {
  return Array.isArray(answer);
}
