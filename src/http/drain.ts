/**
 * Stopping without losing a request: say so, stop listening, let what is under way finish, then cut.
 * Left alone, kept-alive connections would hold the process for more than a minute.
 */

import type { FastifyInstance } from 'fastify';

export interface DrainTimes {
  /** How long to answer as before while `/readyz` says no, so that a load balancer turns away first. */
  readonly noticeMs: number;
  /** How long requests under way may take after that. */
  readonly budgetMs: number;
}

export interface Drain {
  /** True from the first moment of stopping. */
  readonly isDraining: () => boolean;
  /** Stops the app; resolves once nothing is open. Later calls join the first. */
  readonly drain: (app: FastifyInstance) => Promise<DrainOutcome>;
}

export interface DrainOutcome {
  /** Whether connections had to be cut because the budget ran out. */
  readonly wasForced: boolean;
}

/** Node closes idle connections when listening stops; one that becomes idle later is found by looking. */
const idleSweepMs = 50;

export function createDrain({ noticeMs, budgetMs }: DrainTimes): Drain {
  let draining: Promise<DrainOutcome> | undefined;

  async function stop(app: FastifyInstance): Promise<DrainOutcome> {
    if (noticeMs > 0) await new Promise((resolve) => setTimeout(resolve, noticeMs));
    let wasForced = false;
    const sweep = setInterval(() => app.server.closeIdleConnections(), idleSweepMs);
    const cut = setTimeout(() => {
      wasForced = true;
      app.server.closeAllConnections();
    }, budgetMs);
    try {
      await app.close();
    } finally {
      clearInterval(sweep);
      clearTimeout(cut);
    }
    return { wasForced };
  }

  return {
    isDraining: () => draining !== undefined,
    drain: (app) => (draining ??= stop(app)),
  };
}
