/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { act, render } from '@testing-library/react';
import * as mockTaro from '../features/taro';
import { PageFrame } from '../../src/ui/PageFrame';

jest.mock('@tarojs/components', () => mockTaro.components);
jest.mock('@tarojs/taro', () => mockTaro.hooks);

/** WeChat shows or hides the page. */
const pageTo = (moment: 'show' | 'hide') => act(() => mockTaro.pageTo(moment));

function open(title: string) {
  mockTaro.startWith({});
  const page = (now: string) => <PageFrame title={now}>{null}</PageFrame>;
  const { rerender } = render(page(title));
  return { retitle: (now: string) => rerender(page(now)) };
}

describe('the title in WeChat’s bar', () => {
  test('is set once the page is shown, and once for each change', () => {
    const { retitle } = open('绑定');
    expect(mockTaro.barTitles).toEqual([]);
    pageTo('show');
    retitle('绑定');
    pageTo('hide');
    pageTo('show');
    expect(mockTaro.barTitles).toEqual(['绑定']);
    retitle('Link');
    expect(mockTaro.barTitles).toEqual(['绑定', 'Link']);
  });

  test('of a page below another waits: WeChat would set it on the page on top', () => {
    const { retitle } = open('首页');
    pageTo('show');
    pageTo('hide');
    retitle('Home');
    expect(mockTaro.barTitles).toEqual(['首页']);
    pageTo('show');
    expect(mockTaro.barTitles).toEqual(['首页', 'Home']);
  });
});
