const everything = require('./jest.config');

/**
 * The fast tests: npm run test:fast, and what mutation testing runs. Left out is what needs a browser, a built package or
 * another program, and what plays every fault or many random lives. A new folder of tests is fast unless it is named here.
 */
/** @type {import('jest').Config} */
module.exports = {
  ...everything,
  testPathIgnorePatterns: [
    '/node_modules/',
    '/__tests__/(build|e2e|faults|npm|secrets)/',
    '/__tests__/simulator/(?!compile)',
    '/__tests__/(architecture|sandbox/cli|model/life)\\.test',
  ],
};
