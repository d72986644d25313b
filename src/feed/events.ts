/** What the feed tells whoever counts: events, never exceptions. No event holds a record. */

import type { ChangeSource, Meaning } from './change.ts';

export type FeedEvent =
  /** What somebody saw has been compared; `appended` is how many changes it made, `meant` what they mean for the books. */
  | {
      readonly type: 'feed.observed';
      readonly source: ChangeSource;
      readonly appended: number;
      readonly meant: readonly Meaning[];
      readonly durationMs: number;
    }
  /** It could not be compared or written down; whoever saw it keeps it and tries again. */
  | { readonly type: 'feed.failed'; readonly source: ChangeSource; readonly error: unknown }
  /** Somebody who was told of changes threw; the changes are there for the next look. */
  | { readonly type: 'feed.consumer-failed'; readonly error: unknown }
  /** More own writes waited for the database than are kept: the oldest are told again later. */
  | { readonly type: 'feed.writes-dropped'; readonly count: number }
  | {
      readonly type: 'feed.forgotten';
      readonly changes: number;
      readonly tombstones: number;
    }
  /** What is derived from the mirror has been made anew from all of it. */
  | {
      readonly type: 'feed.derived';
      readonly derivation: string;
      readonly records: number;
      readonly durationMs: number;
    }
  /** It could not be made anew; it is tried again. */
  | { readonly type: 'feed.deriving-failed'; readonly error: unknown }
  /** The round that forgets what is too old failed; the next one comes. */
  | { readonly type: 'feed.tending-failed'; readonly error: unknown };

export type FeedEventListener = (event: FeedEvent) => void;
