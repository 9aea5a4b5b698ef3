import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import thin from '../../config/plugins/thin.cjs';
import { parsesHtml } from '../../config/plugins/slim';
import { projectRoot } from '../../scripts/taro';

const taroFile = (file: string): string =>
  readFileSync(path.join(projectRoot, 'node_modules/@tarojs', file), 'utf8');

/** What the file exports, run as it is: the files import nothing that matters here. */
function listOf(source: string, name: string): string[] {
  const body = source.replace(/^import .*$/gm, '').replace(/^export .*$/gm, '');
  return vm.runInThisContext(`{${body}\nArray.from(${name})}`) as string[];
}

describe("Taro's lists of WeChat functions", () => {
  const words = new Set(['login', 'navigateTo', 'editImage']);

  test('keep the names that sources say, and only those', () => {
    const general = thin.thinned(taroFile('shared/dist/native-apis.js'), words);
    expect(listOf(general, 'needPromiseApis')).toEqual(['login', 'navigateTo']);
    const weapp = thin.thinned(taroFile('plugin-platform-weapp/dist/runtime-utils.js'), words);
    expect(listOf(weapp, 'needPromiseApis')).toEqual(['editImage']);
  });

  test('are as long as ever when the sources say all of it', () => {
    const source = taroFile('shared/dist/native-apis.js');
    const all = listOf(source, 'needPromiseApis');
    expect(all.length).toBeGreaterThan(100);
    expect(listOf(thin.thinned(source, new Set(all)), 'needPromiseApis')).toEqual(all);
  });
});

describe("Taro's table of components", () => {
  const source = taroFile('shared/dist/components.js');
  const thinned = thin.thinned(source, new Set());

  test('is empty, because the app gets its own', () => {
    const names = 'Object.keys(internalComponents)';
    expect(listOf(source, names).length).toBeGreaterThan(30);
    expect(listOf(thinned, names)).toEqual([]);
  });

  test('leaves the lists of controlled and focusable components alone', () => {
    for (const name of ['controlledComponent', 'focusComponents', 'voidElements']) {
      expect(listOf(thinned, name)).toEqual(listOf(source, name));
    }
  });
});

test('HTML is parsed only where a page asks for it by name', () => {
  expect(parsesHtml(['View', 'Text'])).toBe(false);
  expect(parsesHtml(['View', 'dangerouslySetInnerHTML'])).toBe(true);
});
