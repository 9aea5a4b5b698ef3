/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Half the cores (jest's own choice) would be one on a small CI machine, which end-to-end tests leave waiting for a browser.
  maxWorkers: '100%',
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/__tests__/loopbackOnly.ts'],
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // jose, fast-check and @noble ship ES modules; everything else in node_modules is loaded as it is.
  transformIgnorePatterns: ['/node_modules/(?!(jose|fast-check|pure-rand|@noble)/)'],
  transform: { '^.+\\.[jt]sx?$': ['babel-jest', { configFile: './babel.config.js' }] },
};
