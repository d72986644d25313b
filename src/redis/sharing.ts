/**
 * What replicas share about Billy, through Redis. All of it within the link's time limits: while Redis is frozen or
 * gone, nobody could be asked, and every replica goes by what it knows itself.
 */

import type { News, Sharing } from '../billy/sharing.ts';
import { newsChannel, readMessage, writeMessage } from './news.ts';
import type { RedisEventListener } from './events.ts';
import { writeLimitMs, type RedisLink } from './link.ts';
import { takeProbeLease } from './probe-lease.ts';
import { noteToken, refusedTokens } from './refused-tokens.ts';
import { takeSharedTokens } from './shared-tokens.ts';

export interface SharingOptions {
  readonly link: RedisLink;
  /** Of this process and no other. */
  readonly replicaId: string;
  readonly onEvent: RedisEventListener;
  /** Nobody waits longer for Redis; as for a read from it, unless said otherwise. */
  readonly limitMs?: number;
}

export function createSharing({ link, replicaId, onEvent, limitMs }: SharingOptions): Sharing {
  const listeners: ((news: News) => void)[] = [];
  link.subscribe({ channel: newsChannel, onMessage: hear, onListening: () => void catchUp() });

  function hear(text: string): void {
    const message = readMessage(text);
    if (message === undefined) onEvent({ type: 'redis.message-unreadable' });
    else if (message.from !== replicaId) tell(message.news);
  }

  function tell(news: News): void {
    for (const listener of listeners) listener(news);
  }

  /** Of circuits nothing is kept: each replica finds out by one failure of its own. */
  async function catchUp(): Promise<void> {
    const answer = await link.attempt((client) => refusedTokens(client), writeLimitMs);
    if (answer.succeeded) for (const news of answer.value) tell(news);
  }

  return {
    async takeTokens(request) {
      const answer = await link.attempt((client) => takeSharedTokens(client, request), limitMs);
      return answer.succeeded ? answer.value : undefined;
    },
    async mayProbe(host, intervalMs) {
      const answer = await link.attempt(
        (client) => takeProbeLease(client, { host, replicaId, forMs: intervalMs }),
        limitMs,
      );
      return answer.succeeded ? answer.value : true;
    },
    announce(news) {
      const text = writeMessage({ from: replicaId, news });
      void link.attempt(async (client) => {
        // Sent before it is told: whoever begins to listen now has it from one or the other.
        const noted = 'organizationId' in news ? noteToken(client, news) : undefined;
        await Promise.all([noted, client.publish(newsChannel, text)]);
      }, writeLimitMs);
    },
    onNews(listener) {
      listeners.push(listener);
      void catchUp();
    },
  };
}
