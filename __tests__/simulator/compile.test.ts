import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { readApiNames } from '../../simulator/compile/api-names';
import { lengthsOf } from '../../simulator/compile/lengths';
import { compileProgram } from '../../simulator/compile/program';
import { compileTemplates } from '../../simulator/compile/wxml';
import { compileSheet } from '../../simulator/compile/wxss';
import type { SheetScope } from '../../simulator/compile/wxss';

const everywhere: SheetScope = { kind: 'app' };

function css(text: string, scope: SheetScope = everywhere, others: Record<string, string> = {}): string {
  const { css: out, problems } = compileSheet('app.wxss', text, scope, (file) => others[file]);
  expect(problems).toEqual([]);
  return out.replace(/\s+/g, ' ').trim();
}

test.each([
  ['375rpx', 'calc(375 * var(--rpx))'],
  ['0 -1.5rpx .5rpx', '0 calc(-1.5 * var(--rpx)) calc(.5 * var(--rpx))'],
  ['calc(100vh - 10px)', 'calc(100cqh - 10px)'],
  ['calc(16px + env(safe-area-inset-bottom))', 'calc(16px + var(--safe-bottom))'],
  ['constant(safe-area-inset-left, 0px)', 'var(--safe-left)'],
  ['url(a-10rpx.png) 5rpx', 'url(a-10rpx.png) calc(5 * var(--rpx))'],
  ['"10rpx"', '"10rpx"'],
  ['10px', '10px'],
])('the length %s becomes %s', (from, to) => {
  expect(lengthsOf(from)).toBe(to);
});

test('page and built-in tags are named as the phone draws them; classes and other names stay', () => {
  expect(css('page, view > text.view, .a button:active, my-view { a: b }')).toBe(
    'wx-page, wx-view > wx-text.view, .a wx-button:active, my-view { a: b }',
  );
});

test('imports are put in place, also through several files and round in a circle', () => {
  const others = {
    'b/b.wxss': '@import "../c.wxss"; .b { a: b }',
    'c.wxss': '@import "/b/b.wxss"; .c { a: b }',
  };
  expect(css("@import './b/b.wxss'; .a { a: b }", everywhere, others)).toBe(
    '.c { a: b } .b { a: b } .a { a: b }',
  );
});

test('an import that is not there is a problem with its place', () => {
  const { problems } = compileSheet(
    'pages/a.wxss',
    '.a { b: c }\n@import "./none.wxss";',
    everywhere,
    () => undefined,
  );
  expect(problems).toEqual([
    { file: 'pages/a.wxss', line: 2, column: 1, message: '@import: pages/none.wxss is not found' },
  ]);
});

test('a broken sheet is a problem with its place', () => {
  const { problems } = compileSheet('app.wxss', '.a {\n  color: red;\n', everywhere, () => undefined);
  expect(problems).toEqual([{ file: 'app.wxss', line: 1, column: 1, message: 'Unclosed block' }]);
});

test('a page’s rules reach that page only; its keyframes stay outside', () => {
  const scope: SheetScope = { kind: 'page', route: 'pages/a/index' };
  expect(css('@keyframes k { from { top: 1rpx } } .a { b: c }', scope)).toBe(
    '@keyframes k { from { top: calc(1 * var(--rpx)) } } @scope ([data-route="pages/a/index"]) { .a { b: c } }',
  );
});

test('an isolated component has classes of its own, and :host is its element', () => {
  const scope: SheetScope = { kind: 'component', prefix: 'my-comp' };
  expect(css(':host { a: b } .x .y { a: b }', scope)).toBe(
    '[wx-host=my-comp] { a: b } .my-comp--x .my-comp--y { a: b }',
  );
});

test('the theme is the phone’s: a colour scheme query follows it, and other conditions remain', () => {
  expect(css('@media (prefers-color-scheme: dark) { .a, .b { c: d } }')).toBe(
    ':where(html[data-theme="dark"]) .a, :where(html[data-theme="dark"]) .b { c: d }',
  );
  expect(css('@media (min-width: 600px) and (prefers-color-scheme: light) { .a { c: d } }')).toBe(
    '@media (min-width: 600px) { :where(html[data-theme="light"]) .a { c: d } }',
  );
});

test('a template that WeChat would refuse is a problem with its place', () => {
  const { problems } = compileTemplates(
    { 'a.wxml': '<view>\n  <text>{{a +}}</text>\n</view>', 'b.wxml': '<view>\n<text>x</view>' },
    {},
  );
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.wxml:2:14',
    'b.wxml:2:2',
  ]);
});

test('every member of WeChat’s typings is known by name', () => {
  expect(readApiNames()).toEqual(
    expect.arrayContaining(['login', 'request', 'getLocation', 'getStorageSync', 'createSelectorQuery']),
  );
  expect(readApiNames().length).toBeGreaterThan(450);
});

test('the fixture compiles without a problem', () => {
  const program = compileProgram(join(__dirname, 'fixture'));
  expect(program.problems).toEqual([]);
  const pages = ['controls', 'second', 'apis', 'web'].map((name) => `pages/${name}/index`);
  expect(program.pages).toEqual(pages);
  expect(program.styleScopes).toEqual({ 'components/counter/index': 'components-counter-index' });
});

test('a folder without a mini program says so', () => {
  const { problems } = compileProgram(join(__dirname, 'nowhere'));
  expect(problems.map(({ message }) => message)).toEqual(['app.json is not found in dist']);
});
