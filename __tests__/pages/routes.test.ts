import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { PAGES } from '../../src/core/route';
import { routes, SIGN_IN_ROOT } from '../../src/routes';

const source = path.resolve(__dirname, '../../src');
const files = readdirSync(path.join(source, 'pages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.tsx'))
  .map((file) => `pages/${file.replace(/\.tsx$/, '')}`);

test('the app opens at home', () => {
  expect(PAGES[0]).toBe('home');
  expect(routes.home).toBe('pages/home/index');
});

test('every page has a file at its route, and every file is a page', () => {
  expect(Object.values(routes).sort()).toEqual(files.sort());
});

test('every page but home is in the subpackage', () => {
  const { home: _, ...others } = routes;
  expect(Object.values(others).filter((route) => !route.startsWith(`${SIGN_IN_ROOT}/`))).toEqual([]);
});

test.each(files)('the config of %s lets it follow the type size chosen in WeChat', (file) => {
  expect(readFileSync(path.join(source, `${file}.config.ts`), 'utf8')).toContain('enablePageMeta: true');
});
