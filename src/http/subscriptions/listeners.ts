/** Everybody who listens here, whichever way: counted, and sent away together when the process stops. */

/** How they are connected. */
export type Transport = 'websocket' | 'event-stream' | 'callback';

/** Why somebody was sent away who would have stayed. */
export type Dismissal = 'slow' | 'credentials' | 'draining' | 'idle' | 'misuse' | 'unreachable';

export type ListenerEvent =
  | { readonly type: 'listener.told'; readonly transport: Transport }
  | {
      readonly type: 'listener.dismissed';
      readonly transport: Transport;
      readonly because: Dismissal;
    };

/** What one who listens may take of this process. */
export interface ListenerLimits {
  /** Connections at one time. */
  readonly connections: number;
  /** Operations at one time on one socket. */
  readonly operationsOfSocket: number;
  /** How long one that is sent something may take to take it. */
  readonly slowMs: number;
  /** What may wait for one that is slow; bytes. */
  readonly waitingBytes: number;
  /** How long a socket may be open without an operation. */
  readonly idleMs: number;
  /** Between signs of life, so that nobody on the way takes a quiet connection for a dead one. */
  readonly pingMs: number;
  /** Between looks at whether credentials still hold. */
  readonly lookMs: number;
}

export const listenerLimits: ListenerLimits = {
  connections: 2_000,
  operationsOfSocket: 100,
  slowMs: 15_000,
  waitingBytes: 4 * 1_024 * 1_024,
  idleMs: 300_000,
  pingMs: 12_000,
  lookMs: 30_000,
};

export interface Listeners {
  /** Counts one in; undefined when there are as many as may be. `dismiss` sends it away when the process stops. */
  enter(transport: Transport, dismiss: () => Promise<void>): (() => void) | undefined;
  live(transport: Transport): number;
  /** Sends everybody away and lets nobody in. */
  close(): Promise<void>;
}

export function createListeners(connections: number): Listeners {
  const inside = new Map<symbol, { transport: Transport; dismiss: () => Promise<void> }>();
  let isClosed = false;
  return {
    enter(transport, dismiss) {
      if (isClosed || inside.size >= connections) return undefined;
      const key = Symbol(transport);
      inside.set(key, { transport, dismiss });
      return () => void inside.delete(key);
    },
    live: (transport) =>
      [...inside.values()].filter((listener) => listener.transport === transport).length,
    async close() {
      isClosed = true;
      await Promise.allSettled([...inside.values()].map(({ dismiss }) => dismiss()));
    },
  };
}
