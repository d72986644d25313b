/** Schedules put together: one per process, over one database. */

import { untraced, type Job } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import { createFiring, type FiringNeeds } from './firing.ts';
import { createScheduleDesk, type ScheduleDeskNeeds } from './schedule-desk.ts';
import { createScheduleRows } from './schedule-rows.ts';
import { createScheduleWorker, type ScheduleWorkerNeeds } from './schedule-worker.ts';

export interface SchedulesOptions
  extends
    Pick<FiringNeeds, 'feed' | 'finderOf' | 'clock' | 'onEvent'>,
    Pick<ScheduleWorkerNeeds, 'organizationIds' | 'onComing'>,
    Pick<ScheduleDeskNeeds, 'audit'> {
  readonly store: Store;
  readonly job?: Job;
}

export function createSchedules(options: SchedulesOptions) {
  const { store, job = untraced } = options;
  const rows = createScheduleRows(store);
  const fire = createFiring({ ...options, rows });
  const worker = createScheduleWorker({
    ...options,
    rows,
    fire(leased) {
      const { id } = leased.schedule;
      const attributes = { 'schedule.id': id, 'schedule.failures': leased.failures };
      return job({ name: 'schedule.fire', attributes }, () => fire(leased));
    },
    // One that was there before is opened at the start anyway.
    mayLook: () => store.status() === 'ready',
  });
  return { of: createScheduleDesk(options), ...worker };
}
