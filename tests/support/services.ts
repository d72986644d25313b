/**
 * Real services that tests use when they are at hand: on PATH, or named by the environment. A suite that needs
 * one says so through `describeWith`; without it the suite is skipped under a title that gives the reason.
 * What was used is written down, and the reporter says it in its last lines.
 */

import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface ServiceProgram {
  /** Looked for on PATH. */
  readonly program: string;
  /** May name it instead. */
  readonly variable: string;
  /** Where else it may lie: PostgreSQL's own programs are kept off PATH. */
  readonly elsewhere?: string;
  /** Takes too long for each run: `npm run chaos` uses it, and the gate neither installs nor expects it. */
  readonly isForLongRuns?: true;
}

const services = {
  redis: { program: 'redis-server', variable: 'REDIS_SERVER' },
  chromium: { program: 'chromium', variable: 'CHROMIUM' },
  promtool: { program: 'promtool', variable: 'PROMTOOL' },
  prometheus: { program: 'prometheus', variable: 'PROMETHEUS' },
  amtool: { program: 'amtool', variable: 'AMTOOL' },
  alertmanager: { program: 'prometheus-alertmanager', variable: 'ALERTMANAGER' },
  postgres: {
    program: 'postgres',
    variable: 'POSTGRES',
    elsewhere: '/usr/lib/postgresql/*/bin/postgres',
  },
  sqlmap: { program: 'sqlmap', variable: 'SQLMAP', isForLongRuns: true },
} as const satisfies Readonly<Record<string, ServiceProgram>>;

export type Service = keyof typeof services;

/** What the tests of every run use. */
export const everyRunServices = Object.entries<ServiceProgram>(services)
  .filter(([, { isForLongRuns }]) => isForLongRuns !== true)
  // The keys of a constant object.
  .map(([service]) => service as Service);

/** Where usage is noted, relative to the project; emptied by the reporter when a run starts. */
export const usageDirectory = 'artifacts/services';

/** Path of the service's program, or undefined when this machine has none. */
export function programOf(service: Service): string | undefined {
  const { program, variable, elsewhere }: ServiceProgram = services[service];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((directory) => join(directory, program))
    .find((path) => existsSync(path));
  return onPath ?? (elsewhere === undefined ? undefined : globSync(elsewhere).sort().at(-1));
}

/** `describe` when the service is there; otherwise a skipped suite whose title says why. */
export function describeWith(
  service: Service,
  title: string,
  suite: (program: string) => void,
): void {
  const program = programOf(service);
  if (program === undefined) {
    const { program: missing, variable } = services[service];
    describe.skip(`${title} [skipped: no ${missing} on PATH and ${variable} is not set]`, () => {
      suite(missing);
    });
    return;
  }
  describe(title, () => {
    beforeAll(() => {
      mkdirSync(usageDirectory, { recursive: true });
      writeFileSync(join(usageDirectory, service), program);
    });
    suite(program);
  });
}
