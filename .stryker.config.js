/** What all groups of mutation tests have in common; which files meet which tests is in tests/mutation/groups.ts. */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    configFile: '.jest.config.js',
    enableFindRelatedTests: false,
    // None of them needs a database, nor what helps it; what waits longer than this on a clock of its own waits for ever.
    config: { reporters: [], testEnvironment: 'node', testTimeout: 5_000 },
  },
  // Of a group's tests each mutant meets those that run its line.
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, can only be tested by loading it anew for each mutant.
  ignoreStatic: true,
  concurrency: 2,
  // A mutant that makes others wait is told from a machine that is busy.
  timeoutMS: 15_000,
  // A database in use has sockets, which cannot be copied.
  ignorePatterns: ['.data', 'artifacts'],
  tempDirName: '.stryker-tmp',
};
