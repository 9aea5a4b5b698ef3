import { expect, test } from '@jest/globals';
import { tighten } from '../../config/plugins/markup';

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
