/**
 * What replicas tell each other of the feed through Redis: that a company's changes go up to some place. What they are
 * stands in the database they share; a word that is lost costs a second, for they also look by themselves.
 */

import { randomUUID } from 'node:crypto';
import { writeLimitMs, type RedisLink } from '../redis/link.ts';
import { understood } from '../redis/message.ts';

export interface ReplicaNews {
  tell(organizationId: string, last: number): void;
  /** Whether what others tell is heard at the moment. */
  isListening(): boolean;
}

export interface ReplicaNewsOptions {
  readonly link: RedisLink;
  readonly onNews: (organizationId: string, last: number) => void;
  /** Listening begins, anew after every loss: what was told before has not been heard. */
  readonly onGap: () => void;
}

const channel = 'billy1:feed';

interface Message {
  readonly from: string;
  readonly organizationId: string;
  readonly last: number;
}

export function createReplicaNews({ link, onNews, onGap }: ReplicaNewsOptions): ReplicaNews {
  const self = randomUUID();
  const subscription = link.subscribe({ channel, onMessage: hear, onListening: onGap });

  function hear(text: string): void {
    const message = understood(text, isMessage);
    // Not to be understood, as from a replica of another version: something may have been said.
    if (message === undefined) onGap();
    else if (message.from !== self) onNews(message.organizationId, message.last);
  }

  return {
    tell(organizationId, last) {
      const message: Message = { from: self, organizationId, last };
      const text = JSON.stringify(message);
      void link.attempt((client) => client.publish(channel, text), writeLimitMs);
    },
    isListening: () => subscription.isListening(),
  };
}

function isMessage(candidate: unknown): candidate is Message {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'from' in candidate &&
    typeof candidate.from === 'string' &&
    'organizationId' in candidate &&
    typeof candidate.organizationId === 'string' &&
    'last' in candidate &&
    Number.isSafeInteger(candidate.last)
  );
}
