import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import postcss from 'postcss';
import { createSaid } from '../../config/plugins/said';
import markWeui from '../../config/weui/mark.cjs';
import { wechatSelectors } from '../../config/weui/selectors';
import { fitSheets } from '../../config/weui/sheet';

const names = [
  'button',
  'weui-btn',
  'weui-btn_primary',
  'weui-active',
  'weui-icon-info',
  'weui-icon-warn',
  'care',
  'mine',
];

const rewrite = (list: string): string[] =>
  wechatSelectors(list, names).map(({ selector, dark }) => (dark ? `dark: ${selector}` : selector));

describe('a selector of WeUI', () => {
  test.each([
    ['[data-weui-theme="light"],page', ['page']],
    ['[data-weui-theme="dark"]', ['dark: page']],
    ['[data-weui-theme="dark"],[data-weui-theme="light"],page', ['page']],
    ['[data-weui-theme="dark"] .weui-footer', ['dark: page .weui-footer']],
    ['[data-weui-mode="care"]', ['.care']],
    ['[data-weui-mode="care"][data-weui-theme="dark"]', ['dark: .care']],
    ['.weui-btn:active::before', ['.weui-btn.weui-active::before']],
    ['.weui-btn:active.weui-btn_disabled', ['.weui-btn.weui-active.weui-btn_disabled']],
    [
      '.weui-check:checked + .a,.weui-check[aria-checked="true"] + .a',
      ['.weui-check[aria-checked="true"] + .a'],
    ],
    ['body,page,.wx-root', ['page', '.wx-root']],
    ['.weui-cells_form label[for]', []],
    ['.weui-bar img', []],
    ['.weui-btn:nth-last-child(n+2)', ['.weui-btn:nth-last-child(n+2)']],
    ['button.weui-btn', ['button.weui-btn']],
    [':host', []],
  ])('%s becomes %j', (list, expected) => {
    expect(rewrite(list)).toEqual(expected);
  });

  test('for every icon becomes one for each icon in use', () => {
    expect(rewrite('[class^="weui-icon-"],[class*=" weui-icon-"]')).toEqual([
      '.weui-icon-info',
      '.weui-icon-warn',
    ]);
  });
});

const said = createSaid([`jsx(Button, { className: "${names.join(' ')}" })`]);
const weui = (css: string): string => `@weui{${css}}`;

describe('the sheets of a build', () => {
  test('keep a rule of WeUI when its classes are named, and a variable when any sheet uses it', async () => {
    const sheets = await fitSheets(
      {
        'app.wxss': weui(
          'page{--a:1px;--b:2px;--c:var(--a);--d:3px}.weui-btn{margin:0}.weui-footer{width:var(--d)}',
        ),
        'page.wxss': `${weui('.mine{width:var(--c)}.other{width:var(--d)}')}.other{width:var(--b)}`,
      },
      said,
    );
    expect(sheets).toEqual({
      'app.wxss': 'page{--a:1px;--b:2px;--c:var(--a)}.weui-btn{margin:0}',
      'page.wxss': '.mine{width:var(--c)}.other{width:var(--b)}',
    });
  });

  test('keep every rule of the app and of libraries as it is, in its place', async () => {
    const own = '.kit-banner:active>img[data-a],.weui-btn:active{color:red}';
    const sheet = `.first{top:0}${weui('.weui-btn{margin:0}.weui-footer{margin:1px}')}${own}`;
    expect(await fitSheets({ 'app.wxss': sheet, 'page.wxss': own }, said)).toEqual({
      'app.wxss': `.first{top:0}.weui-btn{margin:0}${own}`,
      'page.wxss': own,
    });
  });

  test('keep the classes that a module puts together', async () => {
    const css = '.weui-cell_a{top:0}.weui-cells_a{top:1px}';
    const page = createSaid(['`weui-cell_${kind}`']);
    expect(await fitSheets({ 'app.wxss': weui(css) }, page)).toEqual({ 'app.wxss': '.weui-cell_a{top:0}' });
  });

  test('lose keyframes of WeUI that no rule plays', async () => {
    const frames = (name: string): string => `@keyframes ${name}{to{opacity:0}}`;
    const css = `${frames('spin')}${frames('ours')}${frames('gone')}.mine{animation:spin 1s}.x{animation:gone 1s}`;
    const sheets = { 'app.wxss': weui(css), 'page.wxss': '.x{animation:ours 1s}' };
    const { 'app.wxss': sheet } = await fitSheets(sheets, said);
    expect(sheet).toContain(frames('spin'));
    expect(sheet).toContain(frames('ours'));
    expect(sheet).not.toContain('gone');
  });

  test('show WeUI light, dark and in large print, each with its own colours', async () => {
    const file = createRequire(__filename).resolve('weui-wxss/dist/style/weui.wxss');
    const css = weui(readFileSync(file, 'utf8'));
    const { 'app.wxss': sheet = '' } = await fitSheets({ 'app.wxss': css }, said);
    const flat = sheet.replaceAll(/\s+/g, ' ');
    const brand = (pattern: string): string | undefined =>
      new RegExp(`${pattern} ?\\{[^}]*--weui-BRAND: ?([^;}]+)`).exec(flat)?.[1];
    expect(brand('page')).toBe('#07c160');
    expect(brand('dark\\) ?\\{ ?page')).toBe('#07c160');
    expect(brand('\\}\\.care')).toBe('#018942');
    expect(flat).not.toMatch(/:active|data-weui|weui-dialog/);
    expect(flat.length).toBeLessThan(8000);
  });
});

test('WeUI’s rules are marked by the file that they come from', async () => {
  const rule = (selector: string, from: string) => postcss.parse(`${selector}{top:0}`, { from }).nodes;
  const style = '/app/node_modules/weui-wxss/dist/style';
  const root = postcss.root({
    nodes: [
      ...rule('.a', `${style}/weui.wxss`),
      ...rule('.b', `${style}/widget/weui-button/weui-button.wxss`),
      ...rule('.c', '/app/src/app.css'),
      ...rule('.d', '/app/node_modules/weui-like/dist/style/all.css'),
      ...rule('.e', `${style}/weui.wxss`),
    ],
  });
  const { css } = await postcss([markWeui()]).process(root, { from: undefined });
  expect(css.replaceAll(/\s/g, '')).toBe('@weui{.a{top:0}.b{top:0}}.c{top:0}.d{top:0}@weui{.e{top:0}}');
});
