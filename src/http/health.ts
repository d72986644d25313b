/** Health routes: alive, ready per dependency, and a summary for people. */

import type { FastifyInstance } from 'fastify';

/** Something this instance leans on. */
export interface Dependency {
  readonly name: string;
  /** Without it this instance cannot serve; without the others it serves less, or slower. */
  readonly isRequired: boolean;
  /** How it is; rejects or hangs when it does not answer. One check is under way at a time. */
  readonly check: () => Promise<Condition>;
}

export interface Condition {
  /** `degraded`: it serves, but not all or not as it should. */
  readonly status: 'up' | 'degraded' | 'down';
  /** What it took to be answered lately; without it, what the check took. Null when nothing was asked yet. */
  readonly latencyMs?: number | null;
  /** Told to everybody who may ask: our own words, no address and no message of a driver. */
  readonly reason?: string;
}

export interface HealthNeeds {
  readonly dependencies: readonly Dependency[];
  /** Whether this instance is about to stop. */
  readonly isDraining: () => boolean;
  /** What runs here, as `billy-subgraph 0.1.0`. */
  readonly version: string;
  /** Milliseconds from any point; a test passes its own. */
  readonly now?: () => number;
}

interface Finding {
  readonly name: string;
  readonly required: boolean;
  readonly status: Condition['status'];
  readonly latencyMs: number | null;
  readonly reason?: string;
}

interface Readiness {
  /** `degraded` still serves. */
  readonly status: 'ready' | 'degraded' | 'draining' | 'unavailable';
  readonly dependencies: readonly Finding[];
}

/** Half of what probes wait by default: what has not answered by then is down, and is said to be in time. */
const checkTimeoutMs = 500;

/** Findings are told again for this long: a storm of probes must not become a load on what is ill. */
const findingsLastMs = 1_000;

/** Adds `/livez`, `/readyz` and `/healthz`. */
export function registerHealth(app: FastifyInstance, needs: HealthNeeds): void {
  const readiness = watch(needs);

  app.get('/livez', () => ({ status: 'alive' }));

  app.get('/readyz', async (_request, reply) => {
    const found = await readiness();
    return reply.code(statusCodeOf(found)).send(found);
  });

  app.get('/healthz', async (_request, reply) => {
    const found = await readiness();
    const lines = found.dependencies.map(
      ({ name, required, status, latencyMs, reason }) =>
        `${name}: ${status} (${required ? 'required' : 'optional'}, ${latencyMs ?? '-'} ms)` +
        (reason === undefined ? '' : ` ${reason}`),
    );
    const uptime = `up for ${Math.round(process.uptime())} s`;
    return reply
      .code(statusCodeOf(found))
      .type('text/plain; charset=utf-8')
      .send([`${needs.version}: ${found.status}`, uptime, ...lines, ''].join('\n'));
  });
}

function statusCodeOf({ status }: Readiness): number {
  return status === 'ready' || status === 'degraded' ? 200 : 503;
}

/** Asks all dependencies, at most once in `findingsLastMs`. */
function watch(needs: HealthNeeds): () => Promise<Readiness> {
  const { now = () => performance.now(), isDraining } = needs;
  const examinations = needs.dependencies.map((dependency) => examination(dependency, now));
  let latest: { readonly at: number; readonly findings: Promise<readonly Finding[]> } | undefined;

  return async () => {
    if (latest === undefined || now() - latest.at >= findingsLastMs)
      latest = { at: now(), findings: Promise.all(examinations.map((examine) => examine())) };
    const dependencies = await latest.findings;
    // Never a repeated answer: a load balancer has to turn away at once.
    return { status: isDraining() ? 'draining' : statusOf(dependencies), dependencies };
  };
}

function statusOf(findings: readonly Finding[]): Readiness['status'] {
  if (findings.some(({ required, status }) => required && status === 'down')) return 'unavailable';
  return findings.every(({ status }) => status === 'up') ? 'ready' : 'degraded';
}

const noAnswer: Condition = { status: 'down', reason: 'It does not answer in time.' };

function examination(
  { name, isRequired, check }: Dependency,
  now: () => number,
): () => Promise<Finding> {
  let underWay: Promise<Condition> | undefined;

  return async () => {
    const begun = now();
    // One that has not come back since the last time is not asked again: that would only make its queue longer.
    const condition = underWay === undefined ? await within(checkTimeoutMs, begin()) : noAnswer;
    const { status, latencyMs = Math.round(now() - begun), reason } = condition;
    return {
      name,
      required: isRequired,
      status,
      latencyMs,
      ...(reason === undefined ? {} : { reason }),
    };
  };

  function begin(): Promise<Condition> {
    const checking = Promise.try(check)
      .catch((): Condition => ({ status: 'down', reason: 'It answers with a failure.' }))
      .finally(() => {
        underWay = undefined;
      });
    underWay = checking;
    return checking;
  }
}

async function within(limitMs: number, checking: Promise<Condition>): Promise<Condition> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Condition>((resolve) => {
    timer = setTimeout(() => resolve(noAnswer), limitMs);
  });
  try {
    return await Promise.race([checking, limit]);
  } finally {
    clearTimeout(timer);
  }
}
