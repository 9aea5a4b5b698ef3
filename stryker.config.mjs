/**
 * Mutation testing of what decides who is in: `npm run mutate`, an hour's work and not part of `npm test`;
 * `npx stryker run --mutate src/core/mask.ts` takes one file. Only the fast tests count (docs/mutation.md): whole journeys
 * over HTTP would notice more, and would run for nearly every mutant.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.js',
    config: {
      // A mutant that makes a test wait for ever is noticed by jest, without the cost of a new process.
      testTimeout: 5_000,
      testMatch: [
        '**/__tests__/{core,idaas,session}/**/*.test.ts',
        '**/__tests__/corpus/contract.test.ts',
        '**/__tests__/model/lapse.test.ts',
      ],
    },
  },
  mutate: ['src/{core,idaas,session}/**/*.ts'],
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
