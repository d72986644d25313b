/** Ids of searches, schedules and snapshots. */

const idPattern = /^[0-9a-f-]{36}$/;

/** Whether it may be one: anything else is none, and may be what PostgreSQL cannot even compare. */
export function isId(id: string): boolean {
  return idPattern.test(id);
}
