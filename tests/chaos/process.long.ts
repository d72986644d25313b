/** Starts and stops, many times over. */

import { until } from '../support/until.ts';
import { openStage, tell } from './stage.ts';

test('P01 twenty times SIGTERM with requests under way: none fails, and none takes long', async () => {
  const stops: number[] = [];
  const starts: number[] = [];
  let [asked, failed] = [0, 0];
  for (let turn = 0; turn < 20; turn += 1) {
    const stage = await openStage();
    const [subgraph] = stage.subgraphs;
    if (subgraph === undefined) throw new Error('Expected a subgraph.');
    stage.emulator.faults.set([{ action: { type: 'delay', ms: 500 } }]);
    const asking = Promise.allSettled(
      Array.from({ length: 25 }, (_, index) => stage.ask(stage.record(index))),
    );
    await until('Billy is asked for all', () => stage.emulator.requests().length >= 25);
    const { tookMs } = await subgraph.terminate();
    const answers = await asking;
    asked += answers.length;
    failed += answers.filter(
      (answer) => answer.status === 'rejected' || answer.value.errors.length > 0,
    ).length;
    starts.push(subgraph.startMs);
    stops.push(tookMs);
    await stage.close();
  }
  tell(
    'P01',
    `${failed} of ${asked} under way failed; listening after ${Math.max(...starts).toFixed(0)} ms and ended after ${Math.max(...stops).toFixed(0)} ms at worst`,
  );
  expect(failed).toBe(0);
  expect(Math.max(...stops)).toBeLessThan(8_000);
}, 300_000);
