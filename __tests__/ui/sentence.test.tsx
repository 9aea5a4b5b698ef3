/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals';
import { render } from '@testing-library/react';
import * as mockTaro from '../features/taro';
import { Sentence } from '../../src/ui/Sentence';

jest.mock('@tarojs/components', () => mockTaro.components);

/** A text, with what stays together at its end in brackets. */
function read(text: string): string {
  const { container, unmount } = render(<Sentence>{text}</Sentence>);
  const end = container.querySelector('.sentence__end')?.textContent ?? '';
  const all = container.textContent ?? '';
  unmount();
  expect(all).toBe(text);
  return end === '' ? all : `${all.slice(0, -end.length)}[${end}]`;
}

test.each([
  ['退出后微信绑定仍保留，下次可直接[登录]'],
  ['密码错误次数过多，请稍后[再试。]'],
  ['请阅读《服务协议》和《隐私[政策》]'],
  ['收不到验证码[了吗？]'],
])('the last two characters of %s stay together, with what follows them', (marked) => {
  expect(read(marked.replace(/[[\]]/g, ''))).toBe(marked);
});

test.each([
  ['其他方式'],
  ['Verify once. After that, you’ll be signed in automatically.'],
  ['尾号 8000'],
  [''],
])('%j is left as it is: it is short, or does not end in Chinese', (text) => {
  expect(read(text)).toBe(text);
});
