/** Compares what somebody has seen with what is known: what of it is new, and what is to be known from now on. */

import type { BillyRecord } from '../billy/records.ts';
import { fingerprintOf } from '../mirror/fingerprint.ts';
import { nameOf, type KnownState, type NextState, type RecordName } from '../mirror/records.ts';
import type { ChangeSource, Observation } from './change.ts';

/** An observation that tells something new. */
export interface News {
  readonly observation: Observation;
  /** By what is known here: a record that was there is not created again, whatever the observer calls it. */
  readonly kind: Observation['kind'];
  /** What it was; undefined where that is in the mirror, null where it was not there or nobody knew of it. */
  readonly before: BillyRecord | null | undefined;
}

export interface Compared {
  /** In the order of the observations. */
  readonly news: readonly News[];
  /** Of each record that was seen later than what is known of it, or otherwise. */
  readonly states: readonly NextState[];
}

/** Takes the observations in their order, each against what the ones before have left. */
export function compare(
  known: ReadonlyMap<string, KnownState>,
  observations: readonly Observation[],
  source: ChangeSource,
): Compared {
  const states = new Map<string, NextState>();
  const news: News[] = [];
  for (const observation of observations) {
    const name = nameOf(observation);
    const before = states.get(name) ?? known.get(name);
    if (before !== undefined && isOld(observation, before, source)) continue;
    const { record, previous } = observation;
    const fingerprint = record === null ? null : fingerprintOf(record);
    const isSame = before?.fingerprint === fingerprint;
    const seen = seenAfter(before, observation);
    if (isSame && isRepeat(before, seen)) continue;
    const after = isSame ? recordIn(before) : record;
    states.set(name, { ...nameIn(observation), ...seen, fingerprint, record: after });
    if (isSame) continue;
    // What the observer knew is no use when it is what it sees: then it had heard of the change.
    const isTold = previous !== undefined && fingerprintOf(previous) !== fingerprint;
    news.push({
      observation,
      kind: kindOf(observation, before),
      before: before === undefined ? (isTold ? previous : null) : recordIn(before),
    });
  }
  return { news, states: [...states.values()] };
}

function nameIn({ resource, id }: Observation): RecordName {
  return { resource, id };
}

/** Undefined where only the mirror has it. */
function recordIn(state: KnownState | NextState): BillyRecord | null | undefined {
  if (state.fingerprint === null) return null;
  return 'record' in state ? state.record : undefined;
}

type SeenAs = Pick<KnownState, 'version' | 'isVersionLatest' | 'seenAt'>;

function seenAfter(before: KnownState | undefined, { version, seenAt }: Observation): SeenAs {
  return {
    version: version ?? before?.version ?? null,
    isVersionLatest: version !== undefined,
    seenAt: Math.max(seenAt, before?.seenAt ?? seenAt),
  };
}

function isRepeat(before: SeenAs, after: SeenAs): boolean {
  return (
    before.version === after.version &&
    before.isVersionLatest === after.isVersionLatest &&
    before.seenAt === after.seenAt
  );
}

function kindOf(
  { kind, record }: Observation,
  before: KnownState | undefined,
): Observation['kind'] {
  if (record === null) return 'deleted';
  if (before === undefined) return kind;
  return before.fingerprint === null ? 'created' : 'updated';
}

/** Whether what is known is at least as new. */
function isOld(
  { version, seenAt, record }: Observation,
  known: KnownState,
  source: ChangeSource,
): boolean {
  // Billy gives no id twice; only seeing the record there, later, is proof of the contrary.
  if (known.fingerprint === null && record !== null && source !== 'poll') return true;
  if (version !== undefined && known.version !== null) {
    if (version <= known.version) return true;
    // A source's own order needs no clock; what others have seen since can only be compared by time.
    if (known.isVersionLatest) return false;
  }
  return seenAt < known.seenAt;
}
