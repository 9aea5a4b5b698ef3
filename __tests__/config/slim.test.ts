import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { cutsFor, nothingCut } from '../../config/plugins/cuts';
import { createEdit } from '../../config/plugins/edits';
import { forOneRenderer } from '../../config/plugins/reconciler';
import { createSaid } from '../../config/plugins/said';
import { projectRoot } from '../../scripts/taro';
import { drawnBy } from './drawnBy';

const taroFile = (file: string): string =>
  readFileSync(path.join(projectRoot, 'node_modules/@tarojs', file), 'utf8');

/** What the file exports, run as it is: the files import nothing that matters here. */
function listOf(source: string, name: string): string[] {
  const body = source.replace(/^import .*$/gm, '').replace(/^export .*$/gm, '');
  return vm.runInThisContext(`{${body}\nArray.from(${name})}`) as string[];
}

const literalIn = (text: string, name: string): string =>
  new RegExp(`${name}: (true|false)`).exec(text)?.[1] ?? 'no literal';

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

describe('react-reconciler', () => {
  const file = path.join(projectRoot, 'node_modules/react-reconciler/cjs/react-reconciler.production.min.js');
  const source = readFileSync(file, 'utf8');
  const user = taroFile('react/dist/react.esm.js');
  const edited = forOneRenderer(source, user);

  test('gets as constants what @tarojs/react says it can do', () => {
    const asked = [...source.matchAll(/\$\$\$hostConfig\.((?:supports|isPrimary)\w+)/g)];
    expect(asked).toHaveLength(6);
    for (const [place, name = ''] of asked) {
      expect(edited).not.toContain(place);
      const before = source.slice(0, source.indexOf(place)).slice(-4);
      const value = name === 'supportsTestSelectors' ? 'false' : literalIn(user, name);
      expect(edited).toContain(`${before}${value}`);
    }
  });

  test('keeps the exports that @tarojs/react calls, and loses the others', () => {
    const called = [...user.matchAll(/TaroReconciler\.(\w+)/g)].map(([, name = '']) => name);
    expect(called).toContain('flushSync');
    // A root calls these through the renderer that it was given.
    for (const name of [...called, 'createContainer', 'updateContainer'])
      expect(edited).toContain(`exports.${name}=`);
    for (const name of ['createHydrationContainer', 'findAllNodes', 'focusWithin'])
      expect(edited).not.toContain(`exports.${name}=`);
  });

  test('draws, updates and removes a tree with the host configuration of @tarojs/react', () => {
    expect(drawnBy(edited)).toEqual(drawnBy(source));
    expect(drawnBy(edited)).toEqual(['a b', 'a c', '']);
  });

  test('stays as it is where the capability is no literal, or another package uses it', () => {
    const computed = user.replace('supportsMutation: true', 'supportsMutation: canMutate()');
    expect(forOneRenderer(source, computed)).toContain('$$$hostConfig.supportsMutation');
    expect(createEdit(cutsFor(createSaid([])))(file, source)).toBe(source);
    expect(createEdit(cutsFor(createSaid([]), user))(file, source)).toBe(edited);
  });
});

describe("Taro's list of CSS properties", () => {
  const file = 'runtime/dist/dom/style_properties.js';
  const source = taroFile(file);
  const listFor = (...texts: string[]) =>
    listOf(createEdit(cutsFor(createSaid(texts)))(`@tarojs/${file}`, source), 'styleProperties');

  test('has those that a compiled module can spell', () => {
    const list = listFor('style({ width: 1, "margin-left": 2 }); fix({ cssText: "border-top-color: red" })');
    expect(list).toEqual(expect.arrayContaining(['width', 'marginLeft', 'borderTopColor']));
    expect(list).not.toContain('maskImage');
    expect(listOf(source, 'styleProperties')).toEqual(expect.arrayContaining([...list, 'maskImage']));
  });

  test('has those that a name is put together from', () => {
    expect(listFor('style["padding" + side]')).toEqual(expect.arrayContaining(['paddingTop', 'paddingLeft']));
  });

  test('has those that @tarojs/react sets', () => {
    const set = [...taroFile('react/dist/react.esm.js').matchAll(/style(?:\.setProperty\(|\[)'(\w+)'/g)];
    expect(new Set(set.map(([, name = '']) => name))).toEqual(new Set(listFor('')));
  });

  test('is whole where nothing may be left out', () => {
    expect(createEdit(nothingCut())(`@tarojs/${file}`, source)).toBe(source);
  });
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
