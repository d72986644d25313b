/** A few random schedules; `npm run chaos` runs three hundred. */

import { runAll, describeSchedules } from './random.ts';

describeSchedules((lanes) => {
  test('R01 random schedules of two faults at once: every invariant holds', async () => {
    await runAll({ seed: 2026, count: 6, lanes: await lanes(4) });
  }, 120_000);
});
