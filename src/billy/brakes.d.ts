/** What we use of brakes 3.1, which ships no types; members with an underscore are its internals. */
declare module 'brakes' {
  interface Options {
    name: string;
    isPromise: boolean;
    modifyError: boolean;
    registerGlobal: boolean;
    /** Milliseconds per bucket of the rolling window. */
    bucketSpan: number;
    bucketNum: number;
    /** The breaker stays closed up to and including this many calls in the window. */
    waitThreshold: number;
    /** Share of *successes* below which the breaker opens. */
    threshold: number;
    /** Milliseconds after which the call is given up (but not cancelled). */
    timeout: number;
    isFailure: (error: unknown) => boolean;
    healthCheck: () => Promise<void>;
    healthCheckInterval: number;
  }

  interface Totals {
    total: number;
    failed: number;
  }

  class Brakes {
    constructor(func: <T>(task: () => Promise<T>) => Promise<T>, options: Options);
    /** A Bluebird promise: await it natively, and attach nothing to it. */
    exec<T>(task: () => Promise<T>): PromiseLike<T>;
    isOpen(): boolean;
    on(event: 'circuitOpen' | 'circuitClosed', listener: () => void): this;
    destroy(): void;
    _healthInterval: NodeJS.Timeout | undefined;
    _stats: {
      _buckets: readonly object[];
      /** Its own totals are as old as the latest call; these leave out what has left the window since. */
      _generateStats(buckets: readonly object[]): Totals;
      stopSnapshots(): boolean;
      _stopBucketSpinning(): boolean;
    };
  }

  export = Brakes;
}

/** Rejection of a call that came while the breaker was open. */
declare module 'brakes/lib/CircuitBrokenError.js' {
  class CircuitBrokenError extends Error {}

  export = CircuitBrokenError;
}
