/** What the store tells whoever logs: events, never exceptions. No event holds an address with a password. */

export type StoreEvent =
  | {
      readonly type: 'store.ready';
      readonly kind: 'postgres' | 'embedded';
      readonly durationMs: number;
    }
  /** A statement has ended; `timeout` when the database or the driver gave it up. */
  | {
      readonly type: 'store.queried';
      readonly durationMs: number;
      readonly outcome: 'ok' | 'timeout' | 'error';
    }
  /** It could not be opened; the next one who needs it tries again. Told once until it is there or fails otherwise. */
  | { readonly type: 'store.failed'; readonly error: Error }
  /** A connection that nobody was using broke; the next query opens another. */
  | { readonly type: 'store.connection-lost'; readonly error: Error };

export type StoreEventListener = (event: StoreEvent) => void;
