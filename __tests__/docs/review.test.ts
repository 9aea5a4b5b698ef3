import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readDocument, root } from './documents';

/** They learn nothing of the person or the phone. */
const harmless = [
  'getCurrentPages',
  'onAppShow',
  'navigateTo',
  'navigateBack',
  'redirectTo',
  'reLaunch',
  'request',
  'removeStorage',
  // It shows what the app says; it offers to dial a number of the company's.
  'showToast',
  'makePhoneCall',
  'getRandomValues',
  'onAppShow',
  'offNetworkStatusChange',
  // The appid and version of the mini program itself.
  'getAccountInfoSync',
];

/** The source without its comments. */
const code = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

test('the privacy guide lists every WeChat API of ours that learns something', () => {
  const calls = new Set([...code.matchAll(/\b(?:wx|Taro)\.([a-zA-Z]+)/g)].map(([, name = '']) => name));
  const openTypes = new Set([...code.matchAll(/openType: '(\w+)'/g)].map(([, name = '']) => name));
  const listed = readDocument('docs/review.md').text;
  const missing = [...calls, ...openTypes].filter(
    (name) => !harmless.includes(name) && !listed.includes(`wx.${name}\``) && !listed.includes(`"${name}"`),
  );
  expect(missing).toEqual([]);
  expect([...openTypes]).toContain('getPhoneNumber');
  expect([...calls]).toContain('login');
});
