import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readWechatComponents } from '../../scripts/docs/wechatComponents';
import { readApiShapes } from '../../simulator/compile/api-shapes';
import { offeredComponents } from '../../simulator/offered/components';
import wechat from '../../simulator/offered/wechat-components.json';
import { fidelityPage } from '../../simulator/server/fidelity-page';
import { builtInTags } from '../../simulator/tags';

/* What the simulator says it has is held against its code; wx/index.ts is held against the list of APIs by the compiler. */

const simulator = path.resolve(__dirname, '../../simulator');
const sources = [
  ...readdirSync(path.join(simulator, 'components')).map((name) => `components/${name}`),
  'phone/hover.ts',
]
  .map((file) => readFileSync(path.join(simulator, file), 'utf8'))
  .join('\n');
const styles = readdirSync(path.join(simulator, 'preview/styles'))
  .map((file) => readFileSync(path.join(simulator, 'preview/styles', file), 'utf8'))
  .join('\n');
const offered = Object.values(offeredComponents);

describe('the components that the simulator has', () => {
  test('are those that it draws', () => {
    expect(Object.keys(offeredComponents).sort()).toEqual([...builtInTags].sort());
  });

  test('have attributes that their code or their styles read', () => {
    const names = new Set(offered.flatMap(({ attributes = [] }) => attributes));
    const isRead = (name: string): boolean =>
      sources.includes(`'${name}'`) ||
      styles.includes(`[${name}`) ||
      sources.includes(`getAttribute('${name}')`);
    expect([...names].filter((name) => !isRead(name))).toEqual([]);
  });

  test('have every attribute that their code reads', () => {
    const names = new Set(offered.flatMap(({ attributes = [] }) => attributes));
    const read = [...sources.matchAll(/host\.(?:text|number|isOn|attribute)\('([\w-]+)'/g)].map(
      ([, name = '']) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    expect(read.length).toBeGreaterThan(50);
    expect(read.filter((name) => !names.has(name) && !/^(role|aria-.*)$/.test(name))).toEqual([]);
  });

  test('have exactly the events that their code sends', () => {
    const declared = new Set(offered.flatMap(({ events = [] }) => events));
    const sent = new Set([...sources.matchAll(/\.trigger\(\s*'([a-z]+)'/g)].map(([, name = '']) => name));
    // These two are handed to the function that asks for the number.
    for (const name of ['getphonenumber', 'getrealtimephonenumber']) sent.add(name);
    expect([...declared].sort()).toEqual([...sent].sort());
  });
});

test("the file with WeChat's components is as `npm run docs` writes it", () => {
  expect(wechat).toEqual(readWechatComponents());
});

test('the typings of APIs are read with values, answers and inner fields', () => {
  const { request, getSystemInfo, getSystemInfoSync, onThemeChange } = readApiShapes();
  expect(request?.object['method']).toContain('PUT');
  expect(getSystemInfo?.success['screenWidth']).toEqual([]);
  expect(getSystemInfoSync?.return['safeArea']).toContain('left');
  expect(onThemeChange?.callback['theme']).toEqual(['dark', 'light']);
});

test('the page beside the phone names what there is and what there is not', () => {
  const page = fidelityPage();
  const row = /<tr><th scope="row">picker<\/th>.*?<\/tr>/.exec(page)?.[0] ?? '';
  expect(row).toMatch(/<td>.*<code>mode<\/code>.*<\/td><td>.*<code>level<\/code>/);
  expect(page).toMatch(/absent: .*<code>canvas<\/code>/);
  expect(page).toMatch(
    /<th scope="row">network<\/th><td><code>request<\/code><\/td><td>.*<code>connectSocket<\/code>/,
  );
});
