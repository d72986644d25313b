/** Time in an office: days of nine hours from eight o'clock, laid end to end, because nobody books at night. */

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const openMs = 9 * hourMs;
const opensAtMs = 8 * hourMs;

/** @param days a count of working days; weekends are left out */
export const officeMs = (days: number): number => days * openMs;

/** When it is by the clock after so much time in the office. */
export function byTheClock(inOfficeMs: number): number {
  const day = Math.floor(inOfficeMs / openMs);
  return day * dayMs + opensAtMs + (inOfficeMs - day * openMs);
}
