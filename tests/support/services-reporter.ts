/**
 * Says in the last lines of a test run which real services were used and which were not, and names what was
 * skipped. With CI set, a service that was installed but went unused is a failure: a suite lost its service.
 */

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AggregatedResult, Config, Reporter, TestContext } from '@jest/reporters';
import { everyRunServices, programOf, usageDirectory } from './services.ts';

export default class ServicesReporter implements Pick<
  Reporter,
  'onRunStart' | 'onRunComplete' | 'getLastError'
> {
  #unused: string[] = [];
  readonly #isWholeRun: boolean;

  constructor(globalConfig: Config.GlobalConfig) {
    // A run narrowed to some files says nothing about services that other files use.
    this.#isWholeRun = globalConfig.testPathPatterns.patterns.length === 0;
  }

  onRunStart(): void {
    rmSync(usageDirectory, { recursive: true, force: true });
  }

  onRunComplete(_contexts: Set<TestContext>, results: AggregatedResult): void {
    for (const file of results.testResults)
      for (const test of file.testResults)
        if (test.status === 'pending') process.stdout.write(`skipped: ${test.fullName}\n`);
    for (const service of everyRunServices) {
      const isUsed = existsSync(join(usageDirectory, service));
      const isInstalled = programOf(service) !== undefined;
      if (isInstalled && !isUsed) this.#unused.push(service);
      const state = isUsed ? 'used' : isInstalled ? 'installed, not used' : 'not installed';
      process.stdout.write(`service ${service}: ${state}\n`);
    }
  }

  getLastError(): Error | undefined {
    if (!process.env['CI'] || !this.#isWholeRun || this.#unused.length === 0) return undefined;
    return new Error(`Installed but unused in this run: ${this.#unused.join(', ')}`);
  }
}
