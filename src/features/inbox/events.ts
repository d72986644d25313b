/** What the inbox tells whoever counts: events, never exceptions. None holds a record. */

export type InboxEvent =
  /** A genuine event was acknowledged: stored, known already, or of a company that is not served here. */
  | {
      readonly type: 'inbox.received';
      readonly outcome: 'stored' | 'repeated' | 'unserved';
    }
  /** A message was not taken, and its sender knows. `failed`: the database did not take it. */
  | {
      readonly type: 'inbox.refused';
      readonly outcome: 'forged' | 'untimely' | 'malformed' | 'shed' | 'failed';
      readonly error?: unknown;
    }
  /** An event has had its effect: everywhere evicted, and in the feed if it was news. */
  | {
      readonly type: 'inbox.processed';
      readonly organizationId: string;
      readonly eventType: string;
      /** From being stored. */
      readonly lagMs: number;
    }
  /** An event's effect is not complete; it is tried again. */
  | {
      readonly type: 'inbox.postponed';
      readonly organizationId: string;
      readonly eventId: string;
      readonly attempts: number;
      readonly forMs: number;
      readonly error: unknown;
    }
  /** An event was given up: someone must look at it and may replay it. */
  | {
      readonly type: 'inbox.died';
      readonly organizationId: string;
      readonly eventId: string;
      readonly attempts: number;
      readonly error: unknown;
    }
  /** Events that were due again, replayed or left behind by another process were taken up. */
  | { readonly type: 'inbox.taken-over'; readonly count: number }
  /** Work on the inbox itself failed, as when the database is away; it is tried again. */
  | { readonly type: 'inbox.round-failed'; readonly error: unknown };

export type InboxEventListener = (event: InboxEvent) => void;
