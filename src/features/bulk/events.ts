/** What bulk jobs tell whoever logs. What is in them is not told. */

interface OfJob {
  readonly organizationId: string;
  readonly job: string;
  readonly resource: string;
}

export type BulkEvent =
  | (OfJob & {
      readonly type: 'bulk.received';
      readonly totalRows: number;
      readonly badRows: number;
    })
  /** Every row has come to its end, or nothing more is done. */
  | (OfJob & {
      readonly type: 'bulk.ended';
      readonly succeeded: number;
      readonly failed: number;
      readonly unknown: number;
      readonly totalRows: number;
      readonly durationMs: number;
    })
  /** Billy did not take what it was given; the job goes on after a while. */
  | (OfJob & { readonly type: 'bulk.held-up'; readonly pauseMs: number })
  /** No row can be done until somebody has seen to the reason. */
  | (OfJob & { readonly type: 'bulk.halted'; readonly reason: string })
  /** Another process had begun some of its rows. */
  | (OfJob & { readonly type: 'bulk.taken-over' })
  /** The database did not give or take what was needed; it goes on with the next look. */
  | { readonly type: 'bulk.round-failed'; readonly error: unknown };

export type BulkEventListener = (event: BulkEvent) => void;
