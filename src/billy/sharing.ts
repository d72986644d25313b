/**
 * What replicas tell one another about Billy. A port: the client decides with it and works without it, and who
 * implements it (Redis) decides nothing. Every answer may be "nobody could be asked".
 */

import type { CircuitName, CircuitOrder } from './circuits.ts';
import type { TakenTokens, TokenRequest } from './budget.ts';

export interface Sharing {
  /** Takes from the bucket all replicas share; undefined when nobody could be asked, and the own bucket decides. */
  takeTokens(request: TokenRequest): Promise<TakenTokens | undefined>;
  /** Whether this replica is the one that may probe now; true when nobody could be asked. */
  mayProbe(host: string, intervalMs: number): Promise<boolean>;
  /** Tells the other replicas; never throws and is not waited for. */
  announce(news: News): void;
  /** Hears what other replicas announced; of refused tokens also what was announced before, by whomever. */
  onNews(listener: (news: News) => void): void;
}

export type News = CircuitNews | TokenNews;

/** What became of a company's access token in another replica, which may hold another token than we do. */
export interface TokenNews {
  readonly type: 'tokenRefused' | 'tokenAccepted';
  readonly host: string;
  readonly organizationId: string;
}

/** What happened to a circuit in another replica. */
export type CircuitNews =
  /** It opened: one failure of one's own is now enough. */
  | { readonly type: 'opened'; readonly host: string; readonly circuit: CircuitName }
  /** Its probe succeeded: no other replica need probe. */
  | { readonly type: 'recovered'; readonly host: string; readonly circuit: CircuitName }
  /** An operator gave an order, which holds for all replicas. */
  | {
      readonly type: 'ordered';
      readonly host: string;
      readonly circuit: CircuitName;
      readonly order: CircuitOrder;
    };

/** For a process that is alone. */
export const alone: Sharing = {
  takeTokens: () => Promise.resolve(undefined),
  mayProbe: () => Promise.resolve(true),
  announce: () => undefined,
  onNews: () => undefined,
};
