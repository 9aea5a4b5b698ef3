import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'acorn';
import { filesIn } from '../../config/filesIn';
import { added } from '../../config/plugins/attributes';
import { readDocument } from '../docs/documents';
import { taroHost } from './taroHost';

/** What the packed package changes in the build of another company's Taro app: examples/taro-host with it and without. */

jest.setTimeout(600_000);

let changed: Map<string, string>;
let before: Map<string, string>;

const filesOf = (dist: string): Map<string, string> =>
  new Map(filesIn(dist).map((file) => [file, readFileSync(path.join(dist, file), 'utf8')]));

beforeAll(async () => {
  changed = filesOf(await taroHost('with'));
  before = filesOf(await taroHost('without'));
});

const inMain = (files: Map<string, string>) => [...files].filter(([file]) => !file.startsWith('sign-in/'));
const bytesOf = (files: readonly (readonly [string, string])[]): number =>
  files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);

describe('of the company’s own', () => {
  test('no file is gone, and no file is new outside the root of the pages', () => {
    expect(inMain(changed).map(([file]) => file)).toEqual([...before.keys()]);
  });

  test.each(['.wxss', '.wxs'])('every %s file has the same bytes', (ending) => {
    const own = [...before].filter(([file]) => file.endsWith(ending));
    expect(own.length).toBeGreaterThan(0);
    for (const [file, text] of own)
      expect({ file, text: changed.get(file) === text }).toEqual({ file, text: true });
  });

  test('app.json has one subpackage more, and is otherwise as it was', () => {
    const { subPackages, ...rest } = JSON.parse(changed.get('app.json') ?? '') as Record<string, unknown>;
    expect(rest).toEqual(JSON.parse(before.get('app.json') ?? ''));
    expect(subPackages).toEqual([{ root: 'sign-in', pages: expect.arrayContaining(['bind/index']) }]);
    expect(JSON.stringify(subPackages)).not.toContain('trace');
  });

  test('the templates keep every attribute, and get those of ours', () => {
    const attributesIn = (files: Map<string, string>): Set<string> =>
      new Set([...(files.get('base.wxml') ?? '').matchAll(/ ([\w:-]+)="/g)].map(([, name = '']) => name));
    const [own, now] = [attributesIn(before), attributesIn(changed)];
    expect([...own].filter((name) => !now.has(name))).toEqual([]);
    expect(Object.keys(added['Button'] ?? {}).filter((name) => !now.has(name))).toEqual([]);
  });
});

describe('the sign-in pages', () => {
  test('are in the subpackage; the main package grows by what the document says, which is the engine', () => {
    const grown = bytesOf(inMain(changed)) - bytesOf(inMain(before));
    const inSubPackage = bytesOf([...changed].filter(([file]) => file.startsWith('sign-in/')));
    const said = /main package[^]*?grows by (\d+) KB[^]*?subpackage has (\d+) KB/.exec(
      readDocument('docs/taro-host.md').text,
    );
    const [mainSaid, subSaid] = [Number(said?.[1]), Number(said?.[2])];
    expect(Math.abs(grown / 1024 - mainSaid)).toBeLessThan(5);
    expect(Math.abs(inSubPackage / 1024 - subSaid)).toBeLessThan(5);
    // A sentence of the pages: it would be in the main package if Taro did not know of the subpackage.
    for (const [file, text] of inMain(changed))
      expect({ file, holds: text.includes('More options') }).toEqual({ file, holds: false });
  });

  test('keep their px', () => {
    const sheet = changed.get('sign-in/pages.wxss') ?? '';
    expect(sheet).toContain('min-height:50px');
    // WeUI's own; pxtransform writes rpx in the place of every px.
    expect(sheet.match(/[\d.]+rpx/g)).toEqual(['190rpx']);
  });

  test('have a prefix at every class of their sheet', () => {
    const sheet = (changed.get('sign-in/pages.wxss') ?? '').replaceAll(
      /\/\*[^]*?\*\/|\{[^{}]*\}|url\([^)]*\)/g,
      ' ',
    );
    const classes = [...sheet.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name);
    expect(classes.length).toBeGreaterThan(100);
    expect(classes.filter((name) => !name.startsWith('idaas-'))).toEqual([]);
  });

  test('are in the syntax of WeChat’s oldest systems', () => {
    const scripts = [...changed].filter(([file]) => file.startsWith('sign-in/') && file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const [, text] of scripts)
      expect(() => parse(text, { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
  });

  test('leave no constant of the build undefined', () => {
    for (const [file, text] of changed)
      expect({ file, undefined: /__IDAAS_\w+__/.test(text) }).toEqual({ file, undefined: false });
  });
});
