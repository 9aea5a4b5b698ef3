const everything = require('./jest.config');

/**
 * The fast tests: npm run test:fast, and what mutation testing runs: under 30 s on two cores. Left out is what needs a browser,
 * a built package or another program, what plays every fault, policy or many random lives, and what concerns the build, the
 * documents, the doctor and the sandbox alone. A new folder of tests is fast unless it is named here.
 */
/** @type {import('jest').Config} */
module.exports = {
  ...everything,
  testPathIgnorePatterns: [
    '/node_modules/',
    '/__tests__/(build|config|docs|doctor|e2e|examples|faults|npm|sandbox|secrets)/',
    '/__tests__/simulator/(?!compile)',
    // Journeys that play one thing in every variation; signing in, staying in and coming back are played.
    '/__tests__/journeys/(areas|asPrinted|codes|everyWay|policies|undocumented)',
    '/__tests__/(copy/reads|corpus/sandbox)\\.test',
    '/__tests__/(architecture|model/life)\\.test',
  ],
};
