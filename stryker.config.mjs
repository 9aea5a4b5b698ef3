/**
 * Mutation testing of what decides who is in: `npx stryker run`, for hours and not part of
 * `npm test`; `--mutate src/core/flow.ts` takes one file. The fault matrix and the
 * long random lives are left out, since each of their tests would run for nearly every mutant.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.js',
    config: {
      testMatch: [
        '**/__tests__/{core,idaas,session,journeys}/**/*.test.ts',
        '**/__tests__/faults/{peers,neverLost,neverRevives,oneOfEach,emptyAnswers}.test.ts',
        '**/__tests__/model/lapse.test.ts',
      ],
    },
  },
  mutate: ['src/{core,idaas,session}/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', 'docs', '.cache', 'coverage'],
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: '.cache/mutation.html' },
  thresholds: { high: 95, low: 92, break: 90 },
};
