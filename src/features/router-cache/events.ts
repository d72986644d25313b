/** What telling a router of changes tells whoever counts: events, never exceptions. None holds a record. */

export type RouterCacheEvent =
  /** The router has let go of what it kept under so many tags; `removed` is how many entries that were, where it says so. */
  | {
      readonly type: 'router-cache.told';
      readonly tags: number;
      readonly removed: number | undefined;
      readonly durationMs: number;
    }
  /** It could not be told, or refused; it is tried again. */
  | {
      readonly type: 'router-cache.failed';
      readonly tags: number;
      readonly retryMs: number;
      readonly error: unknown;
    }
  /** It was not told for as long as it may keep anything: what the tags meant has expired there by itself. */
  | { readonly type: 'router-cache.given-up'; readonly tags: number };

export type RouterCacheEventListener = (event: RouterCacheEvent) => void;
