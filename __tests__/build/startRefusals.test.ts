import { describe, expect, test } from '@jest/globals';
import { runScript } from '../runScript';

/** What npm start says to a wrong command line, before anything is started or built. */

const start = (...args: string[]) => runScript('scripts/start.ts', ['--no-open', ...args]);

describe('npm start refuses in words', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown flag', ['--dits', 'x'], /--dits[^]*Usage: npm start/],
    ['a folder without a mini program', ['--dist', 'docs/nothing'], /no app\.json in .*nothing/],
    ['a mini program that names no tenant', ['--dist', '__tests__/simulator/fixture'], /No tenant was found/],
    [
      'a server that is no address',
      ['--dist', 'docs', '--resolve', 'shop=here'],
      /--resolve needs <from>=<to>/,
    ],
    ['a server without a folder', ['--resolve', 'https://a.example=http://127.0.0.1:1'], /goes with --dist/],
    ['people that are not there', ['--seed-file', 'nothing.json'], /seed file nothing\.json/],
  ])('%s', (_what, args, told) => {
    const { status, stderr } = start(...args);
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(1);
  });
});
