import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { PAGES } from '../../src/core/route';
import { routes } from '../../src/routes';

const pages = path.resolve(__dirname, '../../src/pages');
const folders = readdirSync(pages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('the app opens at home', () => {
  expect(PAGES[0]).toBe('home');
});

test('every page has a folder and a route, and every folder is a page', () => {
  expect([...PAGES].sort()).toEqual([...folders].sort());
  expect(Object.values(routes).sort()).toEqual(folders.map((name) => `pages/${name}/index`).sort());
});

test.each(folders)('the config of the page %s lets it follow the type size chosen in WeChat', (name) => {
  expect(readFileSync(path.join(pages, name, 'index.config.ts'), 'utf8')).toContain('enablePageMeta: true');
});
