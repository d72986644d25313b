/** What the poller tells whoever counts: events, never exceptions. None holds a record. */

import type { ResourceName } from '../../billy/resources/index.ts';

/** `sweep`: the list from end to end; `glance`: its newest and its open records. */
export type LookKind = 'sweep' | 'glance';

export type PollEvent =
  /** A list has been looked at. */
  | {
      readonly type: 'poll.looked';
      readonly organizationId: string;
      readonly resource: ResourceName;
      readonly kind: LookKind;
      readonly calls: number;
      /** Told by the feed. */
      readonly changes: number;
      readonly isWhole: boolean;
      readonly durationMs: number;
      /** How much later than it was due. */
      readonly lagMs: number;
    }
  /** A look failed; it is tried again, and the company is left alone until then. */
  | {
      readonly type: 'poll.failed';
      readonly organizationId: string;
      readonly resource: ResourceName;
      readonly calls: number;
      readonly retryMs: number;
      readonly error: unknown;
    }
  /** A sweep did not show records that are there all the same: what it did not show is not told deleted. */
  | {
      readonly type: 'poll.doubted';
      readonly organizationId: string;
      readonly resource: ResourceName;
      readonly missing: number;
    }
  /** This process polls the company from now on, or no longer. */
  | { readonly type: 'poll.leading' | 'poll.not-leading'; readonly organizationId: string }
  /** Who polls, and for whom, could not be found out, as when the database is away; it is tried again. */
  | { readonly type: 'poll.round-failed'; readonly error: unknown };

export type PollEventListener = (event: PollEvent) => void;
