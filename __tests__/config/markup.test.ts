import { expect, test } from '@jest/globals';
import { tighten, withoutNavigationBar } from '../../config/plugins/markup';

test('blanks go between tags and at their ends, never inside a value or an expression', () => {
  const wxml = `
<template name="tmpl_0_1">
  <view class="{{i.cl || 'a  b'}}"  bindtap="eh"  id="{{i.a > i.b}}" >
      <input value="  two  "></input>
      <image />
  </view>
</template>
`;
  expect(tighten(wxml)).toBe(
    `<template name="tmpl_0_1"><view class="{{i.cl || 'a  b'}}" bindtap="eh" id="{{i.a > i.b}}">` +
      '<input value="  two  "></input><image/></view></template>',
  );
});

test('a navigation bar stays in the pages only where a source uses one', () => {
  const page = (bar: string) =>
    `<page-meta page-style="{{pageMeta.p4||''}}">${bar}</page-meta><template is="a"/>`;
  const wxml = page('<navigation-bar title="{{navigationBar.p2}}" bindtap="eh"/>');
  expect(withoutNavigationBar(wxml, ['View', 'PageMeta'])).toBe(page(''));
  expect(withoutNavigationBar(wxml, ['PageMeta', 'NavigationBar'])).toBe(wxml);
});
