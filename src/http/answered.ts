/** An answer that was sent, for whoever counts. */

export interface Answered {
  /** The pattern that matched; undefined when none did. */
  readonly route: string | undefined;
  readonly status: number;
  /** Present when it was one that was kept, of which nothing behind the edge knows. */
  readonly kept?: {
    /** As its document names it. */
    readonly operation: string | undefined;
    /** It holds old copies, and says so. */
    readonly isStale: boolean;
    readonly durationMs: number;
  };
}
