/** What saving or deleting a record of one resource does besides storing it. */

import type { IncomingObject } from '../json.ts';
import type { Members, Work } from '../work.ts';
import type { WireRecord } from '../world.ts';

export interface Saved {
  /** As it has just been stored. */
  readonly record: WireRecord;
  /** As it was; undefined when it is new. */
  readonly before: WireRecord | undefined;
  /** What the caller sent, members the table calls read-only included. */
  readonly input: IncomingObject;
}

/** Each may throw `Invalid`, and then nothing of the whole write has happened. */
export interface Effects {
  /** Members of a new record that the caller may leave out. */
  readonly fill?: (draft: Members, work: Work) => Members;
  /** Runs when the record and its embedded children are stored; for embedded children it does not run. */
  readonly saved?: (work: Work, saved: Saved) => void;
  /** Runs before the record is deleted, not for children that go along with it. */
  readonly deleting?: (work: Work, record: WireRecord) => void;
  /** Runs when it is gone. */
  readonly deleted?: (work: Work, record: WireRecord) => void;
}
