/** What came of one attempt, and what it says about Billy: the answer is the caller's, the verdict the circuits'. */

import { failureRules, type FailureHealth } from './failure-rules.ts';
import { UpstreamFailure } from './failures.ts';

export interface Verdict<T> {
  readonly health: FailureHealth;
  /** Gives the answer, or throws what the attempt threw. */
  readonly give: () => T;
}

/**
 * Runs an attempt to its end. An answer that took longer than `slowAfterMs` is the caller's all the same and counts
 * as failing: a Billy that gets slower is left alone before every connection waits for it.
 * @param elapsed milliseconds that only grow
 */
export async function judged<T>(
  attempt: () => Promise<T>,
  slowAfterMs: number,
  elapsed: () => number,
): Promise<Verdict<T>> {
  const startedAt = elapsed();
  const healthOfAnswer = (): FailureHealth =>
    elapsed() - startedAt > slowAfterMs ? 'failing' : 'well';
  try {
    const answer = await attempt();
    return { health: healthOfAnswer(), give: () => answer };
  } catch (error) {
    // A mistake of ours says nothing about Billy.
    const health = error instanceof UpstreamFailure ? failureRules[error.kind].health : 'uncounted';
    return { health: health === 'well' ? healthOfAnswer() : health, give: throwing(error) };
  }
}

/** Of a call that was not let through. */
export function refused(failure: UpstreamFailure): Verdict<never> {
  return { health: 'uncounted', give: throwing(failure) };
}

function throwing(error: unknown): () => never {
  return () => {
    throw error;
  };
}
