/** A total outage under load, and what Billy is asked in it: played short in every run and a minute long now and then. */

import { figuresOf, type LoadReport } from '../support/load.ts';
import { until } from '../support/until.ts';
import { tell, type Stage } from './stage.ts';

interface OutageOptions {
  readonly id: string;
  readonly perSecond: number;
  readonly forMs: number;
  /** Questions a second Billy may be asked once the circuit is open. */
  readonly mostAskedPerSecond: number;
}

export interface Outage {
  readonly report: LoadReport;
  /** Answers that said they were old. */
  readonly marked: number;
  /** Questions to Billy while circuits opened, and after. */
  readonly early: number;
  readonly later: number;
  readonly most: number;
}

/** Time for every circuit to open. */
const openingMs = 2_000;

/** Billy answers 500 to everything while expired copies are read; it still does when this resolves. */
export async function playOutage(
  stage: Stage,
  { id, perSecond, forMs, mostAskedPerSecond }: OutageOptions,
): Promise<Outage> {
  await stage.warm();
  await stage.expire();
  stage.emulator.clearRequests();
  stage.emulator.faults.set([{ action: { type: 'status', status: 500 } }]);
  const begunAt = Date.now();
  let marked = 0;
  const report = await stage.load(
    { perSecond, forMs },
    {
      judge: ({ body }) => {
        const { errors, extensions } = body as { errors?: unknown; extensions?: object };
        if (extensions !== undefined && 'freshness' in extensions) marked += 1;
        return errors === undefined ? undefined : 'error';
      },
    },
  );
  // Longer than the load, where answers came late.
  const lastedMs = Date.now() - begunAt;
  const asked = stage.emulator.requests();
  const early = asked.filter(({ arrivalMs }) => arrivalMs < begunAt + openingMs).length;
  const later = asked.length - early;
  // One more, for where the seconds begin.
  const most = Math.ceil(((lastedMs - openingMs) / 1_000) * mostAskedPerSecond) + 1;
  tell(
    id,
    `${forMs / 1_000} s of outage at ${perSecond} reads a second: ${figuresOf(report)}, ${marked} marked; ` +
      `Billy asked ${early} times in the first ${openingMs / 1_000} s, then ${later} times (at most ${most})`,
  );
  return { report, marked, early, later, most };
}

/** More than may try the way at once while a circuit is recovering: all of them served is full service. */
const unreadAtOnce = 8;

/** Milliseconds until Billy serves all that nobody has read yet, as many at once as come. */
export async function recovery(stage: Stage): Promise<number> {
  let size = 0;
  return until('all of it is read of Billy', async () => {
    const answers = await Promise.all(
      Array.from({ length: unreadAtOnce }, () => {
        size = (size % 1_000) + 1;
        return stage.ask({ document: `{ accounts(first: ${size}) { nodes { id } } }` });
      }),
    );
    return answers.every(
      ({ errors, extensions }) => errors.length === 0 && !('freshness' in extensions),
    );
  });
}

/** Ends the faults; how long until Billy is asked again, and how often it is asked in its first second. */
export async function endOutage(
  stage: Stage,
): Promise<{ readonly recoveredMs: number; readonly calls: number }> {
  stage.emulator.clearRequests();
  stage.emulator.faults.clear();
  const backAt = Date.now();
  const recoveredMs = await recovery(stage);
  const calls = stage.emulator
    .requests()
    .filter(({ arrivalMs }) => arrivalMs < backAt + 1_000).length;
  return { recoveredMs, calls };
}
