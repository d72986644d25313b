/**
 * The poller: looks at Billy's lists as often as it is worth it, as long as somebody waits to hear of changes. One
 * process polls a company; each list has its own interval, and a company's lists are looked at one after the other, so
 * that a poller takes one of its calls at a time and no more. Only between the pages of a long list do short looks at
 * others find their turn.
 */

import { largestPage } from '../../billy/paging.ts';
import type { BillyClient } from '../../billy/client.ts';
import type { Company } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import type { Change } from '../../feed/change.ts';
import type { Feed, FeedConsumer } from '../../feed/feed.ts';
import { untraced, type Job } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import { withCalls } from './call-count.ts';
import { createCalendar, hasDays } from './calendar.ts';
import type { PollEventListener } from './events.ts';
import {
  createInterests,
  type Interest,
  type InterestSources,
  type PollingMode,
} from './interests.ts';
import { createLeases, defaultLeaseMs } from './leases.ts';
import { createLook, type Look } from './look.ts';
import type { Bounds } from './pace.ts';
import { createPollLog, type PollState } from './poll-log.ts';
import { afterLookOf, dueOf, isShort, mostOverdue, type Due } from './schedule.ts';

export interface PollerOptions {
  readonly store: Store;
  readonly client: Pick<BillyClient, 'get' | 'list' | 'isQuarantined'>;
  readonly feed: Pick<Feed, 'observe' | 'announce'>;
  readonly sources: InterestSources;
  /** A company served here. */
  readonly companyOf: (organizationId: string) => Company | undefined;
  /** Companies served here, as far as they are known. */
  readonly organizationIds: () => readonly string[];
  readonly mode: PollingMode;
  readonly bounds: Bounds;
  readonly clock: Clock;
  readonly onEvent: PollEventListener;
  readonly job?: Job;
  /** How long after the death of whoever polls another takes over; 15 seconds unless said otherwise. */
  readonly leaseMs?: number;
  /** Milliseconds that only grow, whatever happens to the clock. */
  readonly elapsed?: () => number;
  /** Rows a call brings at most; as many as Billy gives unless said otherwise. */
  readonly pageSize?: number;
}

export interface Poller {
  /** To be attached to the feed: what comes in when its day is over is told as if the day had just begun. */
  readonly consumer: FeedConsumer;
  /** Finds out who waits and who polls, then looks at what is due here; never throws. */
  tick(): Promise<void>;
  /** A tick every two seconds from now on. */
  start(): void;
  /** By resource, how many milliseconds the company that waits longest has waited for a look that is due. */
  lags(): ReadonlyMap<ResourceName, number>;
  /** Companies this process polls. */
  leading(): number;
  /** Ends after the call under way, and hands over. */
  close(): Promise<void>;
}

const tickMs = 2_000;

/** Without a database nobody knows who polls; doubled with each failure. */
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;

/** Companies looked at side by side: each holds a page of up to a thousand records and their children. */
const companiesAtOnce = 4;

/** What is known of a company that is polled here. */
interface Led {
  readonly company: Company;
  states: Map<ResourceName, PollState>;
  /** Lists that failed, until they have been looked at again. */
  readonly failures: Map<ResourceName, { readonly count: number; readonly retryAt: number }>;
  /** Lists in which more has happened than a glance could see. */
  readonly unclear: Set<ResourceName>;
  /** Lists that are being looked at: one, and those that are looked at between its pages. */
  readonly underWay: Set<ResourceName>;
  /** By `elapsed`: until then nobody else polls it. */
  heldUntil: number;
}

export function createPoller(options: PollerOptions): Poller {
  const { store, client, feed, companyOf, mode, bounds, clock, onEvent } = options;
  const { leaseMs = defaultLeaseMs, elapsed = () => performance.now() } = options;
  const { pageSize = largestPage, job = untraced } = options;
  const interests = createInterests(options);
  const leases = createLeases(store, leaseMs);
  const log = createPollLog(store);
  const look = createLook({ client, observe: feed.observe, store, clock, onEvent, pageSize });
  const calendar = createCalendar({ store, announce: feed.announce, clock });
  const led = new Map<string, Led>();
  let interest: Interest = new Map();
  let pause = { ms: 0, until: 0 };
  let tending: Promise<void> | undefined;
  let working: Promise<void> | undefined;
  let telling = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isClosing = false;

  async function tend(): Promise<void> {
    if (elapsed() < pause.until) return;
    try {
      interest = (await interests.read()) ?? new Map();
      if (interest.size > 0) await answered();
      await lead([...interest.keys()]);
      pause = { ms: 0, until: 0 };
    } catch (error) {
      const ms = Math.min(longestPauseMs, pause.ms * 2 || firstPauseMs);
      pause = { ms, until: elapsed() + ms };
      onEvent({ type: 'poll.round-failed', error });
    }
  }

  /** What Billy answers could not be compared with anything otherwise: it need not be asked. */
  async function answered(): Promise<void> {
    await store.open();
    await store.ping();
  }

  async function lead(wanted: readonly string[]): Promise<void> {
    const heldUntil = store.isExclusive ? Infinity : elapsed() + leaseMs;
    const held = await leases.hold(wanted);
    const lost = [...led.keys()].filter((organizationId) => !held.has(organizationId));
    for (const organizationId of lost) {
      led.delete(organizationId);
      onEvent({ type: 'poll.not-leading', organizationId });
    }
    await leases.release(lost);
    for (const organizationId of held) {
      const known = led.get(organizationId);
      if (known !== undefined) {
        known.heldUntil = heldUntil;
        continue;
      }
      const company = companyOf(organizationId);
      if (company === undefined) continue;
      const states = await log.read(organizationId);
      led.set(organizationId, {
        company,
        states,
        failures: new Map(),
        unclear: new Set(),
        underWay: new Set(),
        heldUntil,
      });
      onEvent({ type: 'poll.leading', organizationId });
    }
  }

  const mayPoll = ({ company: { organizationId }, heldUntil }: Led): boolean =>
    !isClosing &&
    elapsed() < heldUntil &&
    elapsed() >= pause.until &&
    !client.isQuarantined(organizationId);

  function dues(one: Led): readonly Due[] {
    const wanted = interest.get(one.company.organizationId) ?? new Map();
    return dueOf({ ...one, wanted, bounds, now: clock.now(), today: clock.today() });
  }

  async function work(): Promise<void> {
    const waiting = [...led.values()];
    const worker = async (): Promise<void> => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await poll(one);
    };
    await Promise.all(Array.from({ length: companiesAtOnce }, worker));
  }

  async function poll(one: Led): Promise<void> {
    while (mayPoll(one)) {
      const due = mostOverdue(dues(one), clock.now());
      if (due === undefined) return;
      if (!(await lookAt(one, due))) return;
    }
  }

  /** What is due at once and costs a call or a few, while another list is read page by page. */
  async function pollBetween(one: Led): Promise<void> {
    while (mayPoll(one)) {
      const short = dues(one).filter(
        (due) => !one.underWay.has(due.carrier) && isShort(due, one.states),
      );
      const due = mostOverdue(short, clock.now());
      if (due === undefined || !(await lookAt(one, due))) return;
    }
  }

  /** False when the company is better left alone for now. */
  async function lookAt(one: Led, due: Due): Promise<boolean> {
    const { organizationId } = one.company;
    const { carrier, kind, dueAt } = due;
    const began = clock.now();
    const lagMs = dueAt === undefined ? 0 : began - dueAt;
    let calls = 0;
    one.underWay.add(carrier);
    try {
      const about = {
        name: 'poll.look',
        attributes: { 'poll.resource': carrier, 'poll.kind': kind },
      };
      const looked = await job(about, () =>
        look({
          company: one.company,
          carrier,
          wanted: due.wanted,
          kind,
          known: new Set(
            [...due.wanted].filter((name) => one.states.get(name)?.knownSince !== undefined),
          ),
          mayGoOn: () => mayPoll(one),
          between: () => pollBetween(one),
          onCall: () => (calls += 1),
        }),
      );
      // Whoever polls it now knows better how it stands.
      if (!mayPoll(one)) return false;
      await note(one, due, looked, calls);
      const { changes, isWhole } = looked;
      const durationMs = clock.now() - began;
      onEvent({
        type: 'poll.looked',
        organizationId,
        resource: carrier,
        kind,
        calls,
        changes,
        isWhole,
        durationMs,
        lagMs,
      });
      return true;
    } catch (error) {
      if (isClosing) return false;
      const count = (one.failures.get(carrier)?.count ?? 0) + 1;
      const retryMs = Math.min(bounds.maxMs, bounds.minMs * 2 ** (count - 1));
      one.failures.set(carrier, { count, retryAt: clock.now() + retryMs });
      onEvent({ type: 'poll.failed', organizationId, resource: carrier, calls, retryMs, error });
      return false;
    } finally {
      one.underWay.delete(carrier);
    }
  }

  async function note(one: Led, due: Due, looked: Look, calls: number): Promise<void> {
    const { organizationId } = one.company;
    const today = clock.today();
    const states = afterLookOf(one.states, due, looked, { bounds, now: clock.now() });
    const told = [];
    for (const state of states) {
      const since = state.calendarDay;
      const hasCome = hasDays(state.resource) && state.knownSince !== undefined && since !== today;
      // Of what was there before it was known, the days are history.
      if (hasCome && since !== undefined)
        await calendar.tellDays(organizationId, state.resource, { since, until: today });
      told.push(hasCome ? { ...state, calendarDay: today } : state);
    }
    const counted = told.map((state) =>
      state.resource === due.carrier
        ? { ...state, calls: withCalls(state.calls, calls, clock.now()) }
        : state,
    );
    await log.write(organizationId, counted);
    for (const state of counted) one.states.set(state.resource, state);
    one.failures.delete(due.carrier);
    if (looked.needsSweep) one.unclear.add(due.carrier);
    else if (due.kind === 'sweep') one.unclear.delete(due.carrier);
  }

  async function tellLate(changes: readonly Change[]): Promise<void> {
    try {
      await calendar.tellLate(changes);
    } catch (error) {
      onEvent({ type: 'poll.round-failed', error });
    }
  }

  const tick = async (): Promise<void> => {
    await (tending ??= tend().finally(() => (tending = undefined)));
    await (working ??= work().finally(() => (working = undefined)));
  };

  return {
    consumer: {
      onAppended: (changes) => {
        if (mode !== 'off') telling = telling.then(() => tellLate(changes));
      },
    },
    tick,
    start() {
      timer ??= setInterval(() => void tick(), tickMs).unref();
    },
    lags() {
      const lags = new Map<ResourceName, number>();
      for (const one of led.values())
        for (const { carrier, dueAt = clock.now() } of dues(one)) {
          const lag = Math.max(0, clock.now() - dueAt);
          lags.set(carrier, Math.max(lag, lags.get(carrier) ?? 0));
        }
      return lags;
    },
    leading: () => led.size,
    async close() {
      isClosing = true;
      clearInterval(timer);
      await tending;
      await working;
      await telling;
      if (led.size > 0) await leases.release([...led.keys()]);
      led.clear();
      await interests.withdraw();
    },
  };
}
