/** Health routes: alive, ready per dependency, and a summary for people. */

import type { FastifyInstance } from 'fastify';

/** Something this instance leans on. */
export interface Dependency {
  readonly name: string;
  /** Without it this instance cannot serve; without the others it serves slower. */
  readonly isRequired: boolean;
  /** Resolves when it answers; rejects or hangs when it does not. */
  readonly check: (signal: AbortSignal) => Promise<unknown>;
}

export interface HealthNeeds {
  readonly dependencies: readonly Dependency[];
  /** Whether this instance is about to stop. */
  readonly isDraining: () => boolean;
  /** What runs here, as `billy-subgraph 0.1.0`. */
  readonly version: string;
}

interface Finding {
  readonly name: string;
  readonly required: boolean;
  readonly status: 'up' | 'down';
  readonly checkMs: number;
}

interface Readiness {
  readonly status: 'ready' | 'draining' | 'unavailable';
  readonly dependencies: readonly Finding[];
}

/** A probe that waits longer has given up on us: what has not answered by then is down. */
const checkTimeoutMs = 1_000;

/** Adds `/livez`, `/readyz` and `/healthz`. */
export function registerHealth(app: FastifyInstance, needs: HealthNeeds): void {
  app.get('/livez', () => ({ status: 'alive' }));

  app.get('/readyz', async (_request, reply) => {
    const readiness = await readinessOf(needs);
    return reply.code(readiness.status === 'ready' ? 200 : 503).send(readiness);
  });

  app.get('/healthz', async (_request, reply) => {
    const { status, dependencies } = await readinessOf(needs);
    const lines = dependencies.map(
      ({ name, required, status: state, checkMs }) =>
        `${name}: ${state} (${required ? 'required' : 'optional'}, ${checkMs} ms)`,
    );
    const uptime = `up for ${Math.round(process.uptime())} s`;
    return reply
      .code(status === 'ready' ? 200 : 503)
      .type('text/plain; charset=utf-8')
      .send([`${needs.version}: ${status}`, uptime, ...lines, ''].join('\n'));
  });
}

async function readinessOf({ dependencies, isDraining }: HealthNeeds): Promise<Readiness> {
  const findings = await Promise.all(dependencies.map(examine));
  const isServing = findings.every(({ required, status }) => !required || status === 'up');
  return {
    status: isDraining() ? 'draining' : isServing ? 'ready' : 'unavailable',
    dependencies: findings,
  };
}

async function examine({ name, isRequired, check }: Dependency): Promise<Finding> {
  const begun = performance.now();
  const signal = AbortSignal.timeout(checkTimeoutMs);
  const timedOut = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('No answer in time.')));
  });
  const status = await Promise.race([check(signal), timedOut]).then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return { name, required: isRequired, status, checkMs: Math.round(performance.now() - begun) };
}
