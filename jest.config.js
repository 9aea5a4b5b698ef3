/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // jose, fast-check and @noble ship ES modules; everything else in node_modules is loaded as it is.
  transformIgnorePatterns: ['/node_modules/(?!(jose|fast-check|pure-rand|@noble)/)'],
  transform: { '^.+\\.[jt]sx?$': ['babel-jest', { configFile: './babel.config.js' }] },
};
