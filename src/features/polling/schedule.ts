/** Which lists of a company are due, how each is looked at, and what a look changes about that. No calls are made. */

import type { ResourceName } from '../../billy/resources/index.ts';
import { carriedBy, glimpsesOf } from '../../mirror/sweep-plan.ts';
import { hasDays } from './calendar.ts';
import type { LookKind } from './events.ts';
import type { Look } from './look.ts';
import {
  afterLook,
  interestKinds,
  intervalOf,
  sweepDueMs,
  sweepIntervalOf,
  type Bounds,
  type InterestKind,
} from './pace.ts';
import { newState, type PollState } from './poll-log.ts';

export interface Due {
  /** Whose list is looked at. */
  readonly carrier: ResourceName;
  /** The carrier, and those of its children that somebody waits for. */
  readonly wanted: ReadonlySet<ResourceName>;
  readonly kind: LookKind;
  readonly interest: InterestKind;
  /** Epoch milliseconds; undefined: it was never looked at, and is due at once. */
  readonly dueAt: number | undefined;
}

interface Situation {
  readonly wanted: ReadonlyMap<ResourceName, InterestKind>;
  readonly states: ReadonlyMap<ResourceName, PollState>;
  readonly failures: ReadonlyMap<ResourceName, { readonly retryAt: number }>;
  readonly unclear: ReadonlySet<ResourceName>;
  readonly bounds: Bounds;
  /** Epoch milliseconds. */
  readonly now: number;
  /** In Copenhagen. */
  readonly today: string;
}

/** Every list somebody waits for, with the moment at which it is due. */
export function dueOf(situation: Situation): readonly Due[] {
  const carriers = carriersOf(situation.wanted);
  const pagesOfAll = pagesIn(situation.states.values(), (name) => carriers.has(name));
  return [...carriers].map(([carrier, { kind: interest, resources }]) => {
    const { states, failures, unclear, bounds, now } = situation;
    const state = states.get(carrier) ?? newState(carrier);
    const intervalMs = intervalOf(state.pace, interest, bounds);
    const { pages } = state;
    const sweepMs = unclear.has(carrier)
      ? intervalMs
      : sweepDueMs(pages, sweepIntervalOf({ pages, pagesOfAll, intervalMs }, bounds));
    const sweepAt = (state.sweepTriedAt ?? 0) + sweepMs;
    const lookAt = (state.lookedAt ?? 0) + intervalMs;
    const canGlance = canBeGlancedAt(state, resources, states);
    const retryAt = failures.get(carrier)?.retryAt;
    const dueAt = isAtOnce(resources, situation)
      ? retryAt
      : Math.max(canGlance ? Math.min(lookAt, sweepAt) : sweepAt, retryAt ?? 0);
    const kind = canGlance && now < sweepAt ? 'glance' : 'sweep';
    return { carrier, wanted: resources, interest, dueAt, kind };
  });
}

/** How long these lists are together; what comes along with its parents' list is no list of its own. */
export function pagesIn(
  states: Iterable<PollState>,
  isCounted: (resource: ResourceName) => boolean = () => true,
): number {
  let pages = 0;
  for (const state of states)
    if (carriedBy(state.resource)?.carrier === state.resource && isCounted(state.resource))
      pages += state.pages;
  return pages;
}

/** A look of so many calls holds up whoever waits by a moment. */
const fewPages = 3;

/** Whether a look at it is a call or a few, so that it may go between the pages of another list. */
export function isShort({ carrier, kind }: Due, states: Situation['states']): boolean {
  const state = states.get(carrier);
  return kind === 'glance' || (state?.sweepTriedAt !== undefined && state.pages <= fewPages);
}

/** Something is waited for that has never been looked at, or a day has begun that may bring something. */
function isAtOnce(
  resources: ReadonlySet<ResourceName>,
  { states, today }: Pick<Situation, 'states' | 'today'>,
): boolean {
  return [...resources].some((name) => {
    const state = states.get(name);
    if (state === undefined) return true;
    return hasDays(name) && state.calendarDay !== undefined && state.calendarDay !== today;
  });
}

/** A list of one page is as cheap to sweep, and of what has not been seen whole a glance shows too little. */
function canBeGlancedAt(
  { resource, pages }: PollState,
  resources: ReadonlySet<ResourceName>,
  states: ReadonlyMap<ResourceName, PollState>,
): boolean {
  return (
    pages > 1 &&
    glimpsesOf(resource).length > 0 &&
    [...resources].every((name) => states.get(name)?.knownSince !== undefined)
  );
}

/** Undefined when nothing is due. */
export function mostOverdue(dues: readonly Due[], now: number): Due | undefined {
  return dues
    .filter(({ dueAt = 0 }) => dueAt <= now)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
}

/** How the carrier and the children that were looked at stand afterwards. */
export function afterLookOf(
  states: ReadonlyMap<ResourceName, PollState>,
  { carrier, wanted, kind, interest }: Due,
  looked: Look,
  { bounds, now }: { readonly bounds: Bounds; readonly now: number },
): readonly PollState[] {
  const before = states.get(carrier) ?? newState(carrier);
  const { beganAt } = looked;
  const pace =
    before.lookedAt === undefined
      ? before.pace
      : afterLook(before.pace, looked.changes > 0, beganAt - before.lookedAt);
  const intervalMs = intervalOf(pace, interest, bounds);
  return [...wanted].map((resource) => {
    const state = states.get(resource) ?? newState(resource);
    const swept = kind === 'sweep' && {
      sweepTriedAt: beganAt,
      pages: looked.pages ?? state.pages,
    };
    const whole = looked.isWhole && {
      sweptAt: beganAt,
      knownSince: state.knownSince ?? beganAt,
      records: looked.records.get(resource) ?? 0,
    };
    return {
      ...state,
      ...swept,
      ...whole,
      pace,
      intervalMs,
      lookedAt: beganAt,
      nextAt: now + intervalMs,
    };
  });
}

interface Carrier {
  kind: InterestKind;
  readonly resources: Set<ResourceName>;
}

/** Whose lists show what somebody waits for; what no list shows is left out. */
function carriersOf(
  wanted: ReadonlyMap<ResourceName, InterestKind>,
): ReadonlyMap<ResourceName, Carrier> {
  const carriers = new Map<ResourceName, Carrier>();
  for (const [resource, kind] of wanted) {
    const carrier = carriedBy(resource)?.carrier;
    if (carrier === undefined) continue;
    const known = carriers.get(carrier) ?? { kind, resources: new Set([carrier]) };
    known.resources.add(resource);
    if (interestKinds.indexOf(kind) < interestKinds.indexOf(known.kind)) known.kind = kind;
    carriers.set(carrier, known);
  }
  return carriers;
}
