import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { usedNames } from '../../config/weui/names';
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

describe('the sheets of a build', () => {
  test('keep a rule when its classes are named, and a variable when any sheet uses it', async () => {
    const sheets = await fitSheets(
      {
        'app.wxss': 'page{--a:1px;--b:2px;--c:var(--a)}.weui-btn{margin:0}.weui-footer{margin:1px}',
        'page.wxss': '.mine{width:var(--c)}.other{width:var(--b)}',
      },
      names,
    );
    expect(sheets).toEqual({
      'app.wxss': 'page{--a:1px;--c:var(--a)}.weui-btn{margin:0}',
      'page.wxss': '.mine{width:var(--c)}',
    });
  });

  test('lose keyframes that no kept rule plays', async () => {
    const css =
      '@keyframes spin{to{opacity:0}}@keyframes gone{to{opacity:1}}.mine{animation:spin 1s}.x{animation:gone 1s}';
    const { 'app.wxss': sheet } = await fitSheets({ 'app.wxss': css }, names);
    expect(sheet).toContain('spin{to{opacity:0}}');
    expect(sheet).not.toContain('gone');
  });

  test('show WeUI light, dark and in large print, each with its own colours', async () => {
    const file = createRequire(__filename).resolve('weui-wxss/dist/style/weui.wxss');
    const { 'app.wxss': sheet = '' } = await fitSheets({ 'app.wxss': readFileSync(file, 'utf8') }, names);
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

test('names are found in every source of a folder: in class names, in props and as tags', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'names-'));
  try {
    mkdirSync(path.join(folder, 'pages'));
    const page = '<ScrollView className="weui-cells page_full" hoverClass={on ? "weui-active" : ""} />';
    writeFileSync(path.join(folder, 'pages/home.tsx'), page);
    writeFileSync(path.join(folder, 'app.ts'), "const name = 'weui-footer';");
    writeFileSync(path.join(folder, 'app.css'), '.weui-dialog {}');
    const found = usedNames(folder);
    const wanted = ['weui-cells', 'page_full', 'weui-active', 'scroll-view', 'weui-footer'];
    expect(found).toEqual(expect.arrayContaining(wanted));
    expect(found).not.toContain('weui-dialog');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
