import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { total, weigh, weightTable } from '../../scripts/weight';

let dist = '';

beforeAll(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'weight-'));
  mkdirSync(path.join(dist, 'pages'));
  writeFileSync(path.join(dist, 'app.js'), 'a'.repeat(12_345));
  writeFileSync(path.join(dist, 'pages/home.wxml'), '<view/>');
  for (const left of ['project.config.json', 'app.js.LICENSE.txt', 'app.js.map']) {
    writeFileSync(path.join(dist, left), 'not uploaded');
  }
});

afterAll(() => {
  rmSync(dist, { recursive: true });
});

describe('the weight of a package', () => {
  test('counts what WeChat downloads: no project file, no licence extract, no source map', () => {
    const weights = weigh(dist);
    expect([...weights.keys()]).toEqual(['app.js', 'pages/home.wxml']);
    expect(total(weights).raw).toBe(12_345 + 7);
  });

  test('is compressed file by file', () => {
    const { gzip } = weigh(dist).get('app.js') ?? { gzip: NaN };
    expect(gzip).toBeLessThan(100);
  });

  test('is printed heaviest first, with the total last and the other app beside it', () => {
    const app = weigh(dist);
    const empty = new Map([['app.js', { raw: 1000, gzip: 500 }]]);
    const lines = weightTable(app, empty).split('\n');
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(['file', 'app.js', 'pages/home.wxml', 'total']);
    expect(lines[1]).toMatch(/12,345 .* 1,000 +500$/);
    expect(lines[2]).toMatch(/ 7 .* – +–$/);
    expect(lines[3]).toMatch(/12,352 .* 1,000 +500$/);
  });
});
