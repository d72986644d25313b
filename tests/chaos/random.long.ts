/** Three hundred random schedules, another set at every run; `npm run chaos -- --seed N` draws the same ones again. */

import { describeSchedules, runAll } from './random.ts';
import { tell } from './stage.ts';

describeSchedules((lanes) => {
  test('R01 three hundred random schedules of two faults at once: every invariant holds', async () => {
    // Far apart, so that runs with neighbouring seeds share no schedule.
    const seed = Math.abs(import.meta.jest.getSeed()) * 1_000;
    tell('R01', `to repeat: npm run chaos -- random --seed ${seed / 1_000}`);
    await runAll({ seed, count: 300, lanes: await lanes(12) });
  }, 900_000);
});
