/** A total outage under load, and what Billy is asked in it: played short in every run and a minute long now and then. */

import { figuresOf, type LoadReport } from '../support/load.ts';
import { until } from '../support/until.ts';
import { expiredByMs, tell, type Answer, type Stage } from './stage.ts';

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
  /** Questions to Billy until every subgraph's circuit was open. */
  readonly early: number;
  /** And after, of which there may be at most so many. */
  readonly later: number;
  readonly most: number;
}

/** What was on its way to Billy when the last circuit opened has arrived by then. */
const arrivingMs = 300;

/** Billy answers 500 to everything while expired copies are read; it still does when this resolves. */
export async function playOutage(
  stage: Stage,
  { id, perSecond, forMs, mostAskedPerSecond }: OutageOptions,
): Promise<Outage> {
  await stage.warm();
  await stage.expire();
  stage.emulator.clearRequests();
  stage.emulator.faults.set([{ action: { type: 'status', status: 500 } }]);
  let marked = 0;
  const report = await stage.load(
    { perSecond, forMs },
    {
      judge: ({ body }) => {
        // The shape GraphQL over HTTP prescribes.
        const { errors, extensions } = body as Partial<Pick<Answer, 'errors' | 'extensions'>>;
        if (extensions !== undefined && 'freshness' in extensions) marked += 1;
        return errors && String(errors[0]?.extensions['code']);
      },
    },
  );
  const asked = stage.emulator.requests();
  const openedAt = lastOpening(stage) + arrivingMs;
  const openMs = Date.now() - openedAt;
  const early = asked.filter(({ arrivalMs }) => arrivalMs < openedAt).length;
  const later = asked.length - early;
  // A replica that Redis did not answer in time decides for itself whether to ask.
  const alone = stage.subgraphs.flatMap((each) => each.events('redis.failed')).length;
  // One more, for where the seconds begin.
  const most = Math.ceil((openMs / 1_000) * mostAskedPerSecond) + 1 + alone;
  tell(
    id,
    `${forMs / 1_000} s of outage at ${perSecond} reads a second: ${figuresOf(report)}, ${marked} marked; ` +
      `Billy asked ${early} times until the circuit was open, then ${later} times in ${(openMs / 1_000).toFixed(1)} s (at most ${most}, ${alone} for a Redis that was too slow)`,
  );
  return { report, marked, early, later, most };
}

/** When the last subgraph opened a circuit for the first time, by this process's clock. */
function lastOpening(stage: Stage): number {
  const openings = stage.subgraphs.map((subgraph) => {
    const [first] = subgraph.events('billy.circuit.opened');
    if (first === undefined) throw new Error('Expected the circuit of every subgraph to open.');
    return Date.parse(String(first['time'])) - expiredByMs;
  });
  return Math.max(...openings);
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
