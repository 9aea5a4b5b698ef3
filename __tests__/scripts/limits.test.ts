import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LIMITS, limitProblems, packageLines, packagesOf } from '../../scripts/limits';
import type { Weights } from '../../scripts/weight';

let dist = '';

beforeAll(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'packages-'));
});
afterAll(() => rmSync(dist, { recursive: true }));

const weights = (sizes: Readonly<Record<string, number>>): Weights =>
  new Map(Object.entries(sizes).map(([file, raw]) => [file, { raw, gzip: raw / 2 }]));

function packages(app: object, sizes: Readonly<Record<string, number>>) {
  writeFileSync(path.join(dist, 'app.json'), JSON.stringify(app));
  return packagesOf(dist, weights(sizes));
}

describe('the packages of a build', () => {
  test('are the main package alone where there is no subpackage', () => {
    const found = packages({ pages: ['pages/home/index'] }, { 'app.js': 10, 'pages/home/index.js': 20 });
    expect(found).toEqual([{ name: 'main', weight: { raw: 30, gzip: 15 } }]);
    expect(packageLines(found)).toBe("main package  30 B (gzip 15 B), 0 % of WeChat's 2 MB");
  });

  test.each(['subPackages', 'subpackages'])('are told apart by the roots in %s', (member) => {
    const app = {
      [member]: [
        { root: 'shop/', pages: [] },
        { root: 'shopping', pages: [] },
      ],
    };
    const found = packages(app, { 'app.js': 10, 'shop/a.js': 20, 'shopping/b.js': 40 });
    expect(found.map(({ name, weight }) => [name, weight.raw])).toEqual([
      ['main', 10],
      ['shop', 20],
      ['shopping', 40],
    ]);
    expect(packageLines(found).split('\n')).toHaveLength(4);
  });
});

describe('a build that WeChat does not take', () => {
  const app = { subPackages: [{ root: 'shop', pages: [] }] };

  test('is not one at the limit', () => {
    expect(limitProblems(packages(app, { 'a.js': LIMITS.package, 'shop/a.js': LIMITS.package }))).toEqual([]);
  });

  test('is told which package is over which limit, and what helps', () => {
    const [main, shop] = limitProblems(
      packages(app, { 'a.js': LIMITS.package + 1, 'shop/a.js': LIMITS.package + 2 }),
    );
    expect(main).toMatch(
      /^the main package has 2,097,153 B, and WeChat takes 2,097,152 B \(2 MB\).*subpackage/,
    );
    expect(shop).toMatch(/^the subpackage shop has 2,097,154 B/);
  });

  test('is told when all packages together are too much', () => {
    const roots = Array.from({ length: 16 }, (_, index) => `p${index}`);
    const sizes = Object.fromEntries(roots.map((root) => [`${root}/a.js`, LIMITS.package]));
    const all = { subPackages: roots.map((root) => ({ root, pages: [] })) };
    expect(limitProblems(packages(all, sizes))).toEqual([
      'all packages have 33,554,432 B, and WeChat takes 31,457,280 B (30 MB) in one mini program.',
    ]);
  });
});
