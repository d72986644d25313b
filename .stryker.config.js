/**
 * Mutation tests of what must not be wrong unnoticed: how calls are protected, what failures mean, the budget, and
 * what an eviction reaches. `npm run mutation` takes long, so it is no part of the gate.
 */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    configFile: '.jest.config.js',
    // Every test of the two folders may notice; which of them do, is found out by coverage.
    enableFindRelatedTests: false,
    config: {
      testMatch: ['**/tests/{billy,cache}/**/*.test.ts'],
      reporters: [],
      // Real services and processes would make each of some thousand mutants take seconds.
      testPathIgnorePatterns: ['redis', 'billy/load'],
    },
  },
  mutate: [
    'src/billy/{policies,places,verdict,failure-rules,failures}.ts',
    'src/billy/{throttle,retry-budget,credentials}.ts',
    'src/billy/{breaker,circuit,circuits,prober,ramp,relapses}.ts',
    'src/billy/{budget,company-budget,bucket,turns,priorities}.ts',
    'src/cache/{evict,marks,levels}.ts',
  ],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, can only be tested by loading it anew for each mutant.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'artifacts/mutation/index.html' },
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: '.stryker-tmp',
};
