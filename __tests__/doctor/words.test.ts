import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { sourceOf } from '../../scripts/doctor/follow';
import { oneLine } from '../../scripts/doctor/reading';
import { words } from '../../scripts/doctor/words';
import { projectRoot } from '../../scripts/taro';

const source = ['answers', 'calls', 'network', 'project']
  .map((name) => readFileSync(path.join(projectRoot, 'scripts/doctor/words', `${name}.ts`), 'utf8'))
  .join('\n');

test('every sentence carries its own name as its code', () => {
  const rows = [...source.matchAll(/^ {2}(\w+): \([^)]*\) =>\s*\w+\(\s*(?:check|'[\w-]+'),\s*'(\w+)'/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(words).sort());
  expect(rows.filter(([, name, code]) => name !== code)).toEqual([]);
});

test.each([
  [{}, '{}'],
  [null, 'null'],
  [{ renewalHeader: 'both' }, "{\n  renewalHeader: 'both',\n}"],
  [{ 'SDK.X': "it's" }, "{\n  'SDK.X': 'it\\'s',\n}"],
  [{ a: ['b', 1], c: { d: true } }, "{\n  a: ['b', 1],\n  c: {\n    d: true,\n  },\n}"],
])('%j is printed as TypeScript that means the same', (value, text) => {
  expect(sourceOf(value)).toBe(text);
  expect(JSON.parse(JSON.stringify(runInNewContext(`(${text})`)))).toEqual(value);
});

test.each([
  ['a\u001b[31mred', 'a [31mred'],
  ['  two \r\n lines\t', 'two lines'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['系统繁忙', '系统繁忙'],
  ['x'.repeat(200), `${'x'.repeat(100)}…`],
])('%j is shown as %j', (text, shown) => {
  expect(oneLine(text)).toBe(shown);
});
