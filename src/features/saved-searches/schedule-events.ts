/** What schedules tell whoever logs. What was found is not told. */

interface OfSchedule {
  readonly organizationId: string;
  readonly schedule: string;
}

export type ScheduleEvent =
  | (OfSchedule & {
      readonly type: 'schedule.fired';
      readonly outcome: 'FOUND' | 'FAILED' | 'SKIPPED';
      readonly lateMs: number;
      readonly durationMs: number;
    })
  /** It is tried again soon. */
  | (OfSchedule & { readonly type: 'schedule.postponed'; readonly error: unknown })
  /** A mistake of ours; the moment is over. */
  | (OfSchedule & { readonly type: 'schedule.broke'; readonly error: unknown })
  /** Another process had begun it. */
  | (OfSchedule & { readonly type: 'schedule.taken-over' })
  /** Another process has seen to it meanwhile, or its owner has changed it: nothing was written. */
  | (OfSchedule & { readonly type: 'schedule.lost' })
  /** The database did not give or take what was needed; it goes on with the next look. */
  | { readonly type: 'schedule.round-failed'; readonly error: unknown };

export type ScheduleEventListener = (event: ScheduleEvent) => void;
