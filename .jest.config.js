/** Tests run as ES modules on sources stripped by swc; packages are loaded untouched. */
export default {
  testEnvironment: '<rootDir>/.jest.environment.js',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'es6' },
      },
    ],
  },
  reporters: ['default', '<rootDir>/tests/support/services-reporter.ts'],
  coverageProvider: 'babel',
  testTimeout: 20_000,
  // Two cores: one worker a core, so that tests that start servers do not starve each other.
  maxWorkers: 2,
  // Files leave modules behind; a process of some gigabytes stands still for seconds to collect them, and tests that wait fail.
  workerIdleMemoryLimit: '1GB',
};
