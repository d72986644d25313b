/**
 * The circuits to one Billy host: what an operator sees of them and may order, and how a call passes them. `billy`,
 * the parent, is around the three classes. Why so: docs/decisions/0013-circuits.md.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import type { BudgetStatus } from './budget.ts';
import { createCircuit, type Circuit, type CircuitSettings } from './circuit.ts';
import type { EventSink } from './events.ts';
import type { CircuitOpen } from './failures.ts';
import { createProber } from './prober.ts';
import type { RecentFailure } from './recent-failures.ts';
import type { Sharing } from './sharing.ts';
import { judged, type Verdict } from './verdict.ts';

export const callClasses = ['reads', 'writes', 'reports'] as const;

/** `billy` is the parent: open, it stops every call to the host. The others stop calls of their class alone. */
export const circuitNames = ['billy', ...callClasses] as const;

export type CircuitName = (typeof circuitNames)[number];

/** The classes of calls: reports are reads that make Billy compute, such as an account statement. */
export type CallClass = (typeof callClasses)[number];

/**
 * `auto`: it judges for itself. `open` and `closed`: an operator holds it there. `dry-run`: it judges and says what
 * it would do, and lets every call through.
 */
export type CircuitOrder = 'auto' | 'open' | 'closed' | 'dry-run';

/** `recovering`: its probe succeeded and a few calls at a time try the way. */
export type CircuitState = 'closed' | 'open' | 'recovering';

export interface CircuitStatus {
  readonly name: CircuitName;
  readonly state: CircuitState;
  readonly order: CircuitOrder;
  /** Epoch milliseconds of the latest change of state; undefined when there was none. */
  readonly since: number | undefined;
  /** In the rolling window. */
  readonly calls: number;
  readonly failures: number;
}

/** What an operator sees of the way to Billy, and may do about it. */
export interface BillyOperation {
  circuits(): readonly CircuitStatus[];
  /** Holds a circuit, or gives it back to itself (`auto`, with fresh counters). Told to all replicas. */
  order(circuit: CircuitName, order: CircuitOrder): void;
  /** Since when no read reaches Billy, in epoch milliseconds: another number for each time; undefined while one may. */
  readsStoppedSince(): number | undefined;
  /** The latest failures, newest first, at most 20; never a token or a body. */
  lastFailures(): readonly RecentFailure[];
  /** How much a company may ask for. */
  budget(organizationId: string): BudgetStatus;
  /** Since when Billy refuses the company's token, in epoch milliseconds; undefined when it does not. */
  refusedSince(organizationId: string): number | undefined;
}

export type { RecentFailure } from './recent-failures.ts';

export interface CircuitsOptions {
  /** Names the circuits: Billy's host. */
  readonly host: string;
  readonly breaker: CircuitSettings;
  /** One cheap question; resolves when Billy is well. Asked while a circuit is open. */
  readonly probe: (timeoutMs: number) => Promise<void>;
  readonly attemptTimeoutMs: number;
  readonly sharing: Sharing;
  /** Epoch milliseconds, for people to read. */
  readonly now: () => number;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  readonly onEvent: EventSink;
  /** A circuit's probe succeeded, here or in another replica. */
  readonly onRecovering: (circuit: CircuitName) => void;
}

export interface Circuits {
  /** Why a call of this class that came now would be refused; undefined when it would not. Takes nothing. */
  refusal(callClass: CallClass): CircuitOpen | undefined;
  /**
   * Runs an attempt, and learns from it.
   * @param slowAfterMs an answer that took longer counts as failing
   * @throws CircuitOpen when it was not run, and what the attempt throws
   */
  run<T>(callClass: CallClass, slowAfterMs: number, attempt: () => Promise<T>): Promise<T>;
  readonly operation: Pick<BillyOperation, 'circuits' | 'order' | 'readsStoppedSince'>;
  /** Stops all timers. */
  close(): void;
}

export function createCircuits(options: CircuitsOptions): Circuits {
  const { host, sharing, elapsed, onEvent } = options;
  const { windowMs, probeIntervalMs } = options.breaker;
  // A probe belongs to no call, though the call that opened the circuit started its timer.
  const outside = AsyncLocalStorage.snapshot();
  const prober = createProber({ ...options, intervalMs: probeIntervalMs });
  const circuits: Readonly<Record<CircuitName, Circuit>> = {
    billy: circuitOf('billy'),
    reads: circuitOf('reads'),
    writes: circuitOf('writes'),
    reports: circuitOf('reports'),
  };
  let readWentWellAt = -Infinity;

  sharing.onNews((news) => {
    if (news.host !== host || !('circuit' in news)) return;
    const circuit = circuits[news.circuit];
    switch (news.type) {
      case 'opened':
        circuit.hearOpened();
        break;
      case 'recovered':
        options.onRecovering(news.circuit);
        outside(() => circuit.hearRecovered());
        break;
      case 'ordered':
        circuit.order(news.order);
    }
  });

  return {
    refusal: (callClass) => circuits.billy.refusal() ?? circuits[callClass].refusal(),
    async run(callClass, slowAfterMs, attempt) {
      const verdict = await circuits[callClass].run(() =>
        blamedOnce(callClass, () => judged(attempt, slowAfterMs, elapsed)),
      );
      return verdict.give();
    },
    operation: {
      circuits: () => circuitNames.map((name) => circuits[name].status),
      readsStoppedSince: () => circuits.billy.stoppedSince ?? circuits.reads.stoppedSince,
      order(circuit, order) {
        circuits[circuit].order(order);
        sharing.announce({ type: 'ordered', host, circuit, order });
      },
    },
    close() {
      for (const circuit of Object.values(circuits)) circuit.close();
    },
  };

  function circuitOf(name: CircuitName): Circuit {
    return createCircuit({
      host,
      name,
      settings: options.breaker,
      prober,
      now: options.now,
      elapsed,
      outside,
      onEvent,
      onOpened: () => {
        startClassesAfresh(name);
        sharing.announce({ type: 'opened', host, circuit: name });
      },
      onProbed: () => {
        options.onRecovering(name);
        sharing.announce({ type: 'recovered', host, circuit: name });
      },
      onClosed: () => startClassesAfresh(name),
    });
  }

  /**
   * What opened the host's circuit, and what was tried on its way back, is the host's matter: counted for a class as
   * well, it would make the class's circuit the first to open at a relapse.
   */
  function startClassesAfresh(changed: CircuitName): void {
    if (changed === 'billy') for (const callClass of callClasses) circuits[callClass].startAfresh();
  }

  /**
   * Runs it under the parent, and says what its class is to learn: a failure counts for the host or for the class,
   * so that an outage is one circuit's matter. Reads are what the host is judged by; while they go well, writes or
   * reports that fail are their class's trouble.
   */
  async function blamedOnce<T>(
    callClass: CallClass,
    task: () => Promise<Verdict<T>>,
  ): Promise<Verdict<T>> {
    let ofClass: Verdict<T> | undefined;
    const ofHost = await circuits.billy.run(async () => {
      const verdict = await task();
      ofClass = verdict;
      if (callClass === 'reads') {
        if (verdict.health === 'well') readWentWellAt = elapsed();
        return verdict;
      }
      const isHostWell = elapsed() - readWentWellAt < windowMs;
      return verdict.health === 'failing' && isHostWell
        ? { ...verdict, health: 'uncounted' }
        : verdict;
    });
    return ofClass ?? ofHost;
  }
}
