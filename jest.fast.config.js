const everything = require('./jest.config');

/**
 * The fast tests: npm run test:fast, and what mutation testing runs: under 30 s on two cores. Left out is what needs a browser,
 * a built package or another program, what plays every fault, policy or many random lives, and what concerns the doctor and the
 * sandbox alone. A new folder of tests is fast unless it is named here.
 */
/** @type {import('jest').Config} */
module.exports = {
  ...everything,
  testPathIgnorePatterns: [
    '/node_modules/',
    '/__tests__/(build|doctor|e2e|examples|faults|npm|sandbox|secrets)/',
    '/__tests__/simulator/(?!compile)',
    '/__tests__/journeys/(policies|undocumented)',
    '/__tests__/docs/(hostApp|packages)\\.test',
    '/__tests__/(architecture|model/life)\\.test',
  ],
};
