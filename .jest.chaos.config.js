import everyRun from './.jest.config.js';

/** `npm run chaos`: every scenario, the long ones too, one file at a time so that none disturbs another's figures. */
export default {
  ...everyRun,
  testMatch: ['<rootDir>/tests/chaos/**/*.{test,long}.ts'],
  reporters: [['default', { summaryThreshold: 0 }]],
  maxWorkers: 1,
};
