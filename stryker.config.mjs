/** The rooms that decide who is signed in; those of the tests have the same names. */
const rooms = '{core,idaas,engine}';

/**
 * Mutation testing: `npm run mutate` takes an hour and is not part of `npm test`; `npx stryker run --mutate src/core/mask.ts`
 * takes one file. Of the fast tests (jest.fast.config.js) those count that are about these rooms (docs/mutation.md): whole
 * journeys over HTTP would notice more, and would run for nearly every mutant.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'jest.fast.config.js',
    config: {
      // A mutant that makes a test wait for ever is noticed by jest, without the cost of a new process.
      testTimeout: 5_000,
      testMatch: [
        `**/__tests__/${rooms}/**/*.test.ts`,
        '**/__tests__/corpus/contract.test.ts',
        '**/__tests__/model/*.test.ts',
      ],
    },
  },
  mutate: [`src/${rooms}/**/*.ts`],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  timeoutMS: 8_000,
  ignorePatterns: ['dist', 'docs', '.cache', 'coverage'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: '.cache/mutation.html' },
  thresholds: { high: 95, low: 92, break: 90 },
};
