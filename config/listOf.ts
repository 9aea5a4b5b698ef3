/** The problems of a message, a line each. */
export const listOf = (problems: readonly string[]): string =>
  problems.map((problem) => `  - ${problem}`).join('\n');
