/**
 * What is published in Redis, heard on a connection of its own: one that subscribes can do nothing else. It is lost
 * and found again like every other; what is published meanwhile is not heard, so each subscriber is told.
 */

import { keepConnection, type Connection, type RedisClient } from './connection.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface Subscriber {
  readonly channel: string;
  readonly onMessage: (text: string) => void;
  /** Listening begins, the first time and after every loss: what was told before has not been heard. */
  readonly onListening?: () => void;
}

export interface Subscription {
  /** Whether it hears anything at the moment. */
  isListening(): boolean;
}

export interface Listener {
  subscribe(subscriber: Subscriber): Subscription;
  close(): void;
}

/** Begins to connect in the background, with the first subscriber. */
export function createListener(whereabouts: Whereabouts): Listener {
  let connection: Connection | undefined;
  const onReady: ((client: RedisClient) => void)[] = [];

  function connect(): Connection {
    return keepConnection({
      whereabouts,
      onReady: (client) => {
        for (const hear of onReady) hear(client);
      },
      // The link reports failures of Redis; the listener meets the same ones.
      onFailed: () => undefined,
    });
  }

  return {
    subscribe({ channel, onMessage, onListening }) {
      const { client } = (connection ??= connect());
      let heardOn: RedisClient | undefined;

      function subscribe(to: RedisClient): void {
        to.subscribe(channel, onMessage).then(
          () => {
            heardOn = to;
            onListening?.();
          },
          // The connection is lost again, and will be ready again.
          () => undefined,
        );
      }

      onReady.push(subscribe);
      const connected = client();
      if (connected !== undefined) subscribe(connected);
      return { isListening: () => heardOn !== undefined && heardOn === client() };
    },
    close: () => connection?.close(),
  };
}
