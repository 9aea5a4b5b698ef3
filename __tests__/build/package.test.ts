import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { distProblems } from '../../scripts/dist-checks';
import { weigh } from '../../scripts/weight';
import type { Weights } from '../../scripts/weight';
import { buildOnce, projectRoot } from '../../scripts/taro';
import { packageFolder, packages } from '../packages';

let dist = '';
let files: Weights;

beforeAll(() => {
  dist = packageFolder('small');
  files = weigh(dist);
});

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

function prints(folder: string): Record<string, string> {
  const names = [...weigh(folder).keys()];
  const print = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, print(name)]));
}

describe('a production package', () => {
  test('is the same, byte by byte, when it is built again', async () => {
    const again = path.join(projectRoot, '.cache/built-again');
    await buildOnce({ output: again, settings: packages.small.settings });
    expect(prints(again)).toEqual(prints(dist));
  }, 300_000);

  test("parses as ES2018, passes WeChat's compilers and holds neither process.env nor a word about secrets", () => {
    expect(files.size).toBeGreaterThan(10);
    expect(distProblems(dist, [...files.keys()])).toEqual([]);
  });

  test('brings of Taro no reader of HTML and of addresses, which its page cannot use', () => {
    const scripts = [...files.keys()].filter((file) => file.endsWith('.js')).map(read);
    for (const gone of ['insertAdjacentHTML', 'URLSearchParams', 'popstate']) {
      expect(scripts.filter((script) => script.includes(gone))).toEqual([]);
    }
  });

  test('knows its tenant', () => {
    expect(read('pages/form/index.js')).toContain('https://login.example.com');
  });

  test('brings the theme and the assets along', () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining(['theme.json', 'assets/dot.svg']));
  });

  test('holds its own sheet whole, and of WeUI what its pages use, with the licence notice', () => {
    const sheet = read('app.wxss');
    expect(sheet).toMatch(/^\/\*![\s\S]*?WeUI[\s\S]*?MIT license/);
    expect(sheet).toContain('.weui-btn_primary');
    expect(sheet).toContain('.weui-btn.weui-active');
    expect(sheet).toContain('prefers-color-scheme:dark');
    expect(sheet).toContain('.never-rendered{color:var(--weui-RED)}');
    expect(sheet).toContain('--weui-RED:#fa5151');
    for (const gone of ['weui-dialog', ':active', 'data-weui', ':checked']) {
      expect(sheet).not.toContain(gone);
    }
    expect(sheet.length).toBeLessThan(4000);
  });
});
