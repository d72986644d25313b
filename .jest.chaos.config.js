import everyRun from './.jest.config.js';

/**
 * `npm run chaos`: every scenario, and whatever takes too long for each test run; one file at a time so that none disturbs
 * another's figures.
 */
export default {
  ...everyRun,
  testMatch: ['<rootDir>/tests/chaos/**/*.test.ts', '<rootDir>/tests/**/*.long.ts'],
  reporters: [['default', { summaryThreshold: 0 }]],
  maxWorkers: 1,
};
