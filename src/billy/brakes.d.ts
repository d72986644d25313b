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

  class Brakes {
    constructor(func: <T>(task: () => Promise<T>) => Promise<T>, options: Options);
    /** A Bluebird promise: await it natively, and attach nothing to it. */
    exec<T>(task: () => Promise<T>): PromiseLike<T>;
    on(event: 'circuitOpen' | 'circuitClosed' | 'healthCheckFailed', listener: () => void): this;
    destroy(): void;
    _healthInterval: NodeJS.Timeout | undefined;
    _stats: { stopSnapshots(): boolean; _stopBucketSpinning(): boolean };
  }

  export = Brakes;
}

/** Rejection of a call that came while the breaker was open. */
declare module 'brakes/lib/CircuitBrokenError.js' {
  class CircuitBrokenError extends Error {}

  export = CircuitBrokenError;
}
