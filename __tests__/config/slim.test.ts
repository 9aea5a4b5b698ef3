import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { cutsFor, nothingCut } from '../../config/plugins/cuts';
import { createEdit } from '../../config/plugins/edits';
import { createSaid } from '../../config/plugins/said';
import { projectRoot } from '../../scripts/taro';

const taroFile = (file: string): string =>
  readFileSync(path.join(projectRoot, 'node_modules/@tarojs', file), 'utf8');

/** What the file exports, run as it is: the files import nothing that matters here. */
function listOf(source: string, name: string): string[] {
  const body = source.replace(/^import .*$/gm, '').replace(/^export .*$/gm, '');
  return vm.runInThisContext(`{${body}\nArray.from(${name})}`) as string[];
}

describe("Taro's table of components", () => {
  const file = 'shared/dist/components.js';
  const source = taroFile(file);
  const edited = createEdit(nothingCut())(file, source);

  test('is empty, because the app gets its own', () => {
    const names = 'Object.keys(internalComponents)';
    expect(listOf(source, names).length).toBeGreaterThan(30);
    expect(listOf(edited, names)).toEqual([]);
  });

  test('leaves the lists of controlled and focusable components alone', () => {
    for (const name of ['controlledComponent', 'focusComponents', 'voidElements']) {
      expect(listOf(edited, name)).toEqual(listOf(source, name));
    }
  });
});

describe("Taro's parser of HTML", () => {
  const file = 'runtime/dist/dom-external/index.js';
  const edit = (...texts: string[]) => createEdit(cutsFor(createSaid(texts)))(file, taroFile(file));

  test('is switched off where no compiled module asks for it', () => {
    expect(edit('jsx(View, {})')).toContain('if (false) {');
    expect(edit('jsx(View, {})')).not.toContain('ENABLE_INNER_HTML');
  });

  test.each(['{ dangerouslySetInnerHTML: { __html } }', 'element.innerHTML = html'])(
    'stays for %s',
    (text) => {
      expect(edit(text)).toBe(taroFile(file));
    },
  );
});

describe("Taro's URL, location and history", () => {
  test('are left out where no compiled module can use them', () => {
    expect(cutsFor(createSaid(['jsx(View, { url: "https://a.example" }) // URL'])).addresses).toBe(true);
  });

  test.each(['new URL(address)', 'window["location"]', 'const { history } = window', '{ href: "#top" }'])(
    'stay for %s',
    (text) => {
      expect(cutsFor(createSaid([text])).addresses).toBe(false);
    },
  );
});
