/**
 * Real services that tests use when they are at hand: on PATH, or named by the environment. A suite that needs
 * one says so through `describeWith`; without it the suite is skipped under a title that gives the reason.
 * What was used is written down, and the reporter says it in its last lines.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Program looked for on PATH, and the environment variable that may name it instead. */
export const services = {
  redis: { program: 'redis-server', variable: 'REDIS_SERVER' },
  chromium: { program: 'chromium', variable: 'CHROMIUM' },
} as const;

export type Service = keyof typeof services;

/** Where usage is noted, relative to the project; emptied by the reporter when a run starts. */
export const usageDirectory = 'artifacts/services';

/** Path of the service's program, or undefined when this machine has none. */
export function programOf(service: Service): string | undefined {
  const { program, variable } = services[service];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((directory) => join(directory, program))
    .find((path) => existsSync(path));
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
