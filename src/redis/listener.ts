/**
 * What is published in Redis, heard on a connection of its own: one that subscribes can do nothing else. It is lost
 * and found again like every other; what is published meanwhile is not heard, so each subscriber is told.
 */

import type { RedisClient } from './link.ts';

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
export function createListener(client: RedisClient): Listener {
  let listener: RedisClient | undefined;
  const onReady: (() => void)[] = [];

  function connect(): RedisClient {
    const connection = client.duplicate();
    // The link reports failures of Redis; the listener meets the same ones.
    connection.on('error', () => undefined);
    connection.on('ready', () => {
      for (const hear of onReady) hear();
    });
    // Closed before it was connected.
    connection.connect().catch(() => undefined);
    return connection;
  }

  return {
    subscribe({ channel, onMessage, onListening = () => undefined }) {
      const connection = (listener ??= connect());
      let hasSubscribed = false;

      function subscribe(): void {
        connection.subscribe(channel, onMessage).then(
          () => {
            hasSubscribed = true;
            onListening();
          },
          // The connection is lost again, and will be ready again.
          () => undefined,
        );
      }

      // The connection itself subscribes again after a loss.
      onReady.push(() => (hasSubscribed ? onListening() : subscribe()));
      if (connection.isReady) subscribe();
      return { isListening: () => hasSubscribed && connection.isReady };
    },
    close() {
      if (listener?.isOpen === true) listener.destroy();
    },
  };
}
