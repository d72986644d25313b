/** Whether answers are to be explained, and what the last one said of itself: shared by whoever asks and whoever draws. */

import { useSyncExternalStore } from 'react';

/** A step of an explanation, as `docs/guides/tracing.md` describes it. */
export interface Step {
  readonly id: number;
  readonly partOf: number | null;
  readonly name: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly failure?: string;
}

export interface Explanation {
  readonly durationMs: number;
  readonly billyAttempts: number;
  readonly budgetWaitMs: number;
  readonly slowestPath: readonly number[];
  readonly steps: readonly Step[];
}

interface Explaining {
  readonly isWanted: boolean;
  /** Of the last answer; undefined when it had none. */
  readonly explanation: Explanation | undefined;
}

let explaining: Explaining = { isWanted: false, explanation: undefined };
const watchers = new Set<() => void>();

export function nowExplaining(): Explaining {
  return explaining;
}

export function explain(change: Partial<Explaining>): void {
  explaining = { ...explaining, ...change };
  for (const tell of watchers) tell();
}

/** For components: drawn again whenever it changes. */
export function useExplaining(): Explaining {
  return useSyncExternalStore(watch, nowExplaining);
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}
