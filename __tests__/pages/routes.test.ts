import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { countFlowPages, PAGES } from '../../src/core/route';
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

describe.each(folders)('the page %s', (name) => {
  test('follows the type size chosen in WeChat, in its config and on the page', () => {
    expect(readFileSync(path.join(pages, name, 'index.config.ts'), 'utf8')).toContain('enablePageMeta: true');
    expect(sourceOf(name)).toMatch(/<(PageFrame|FlowPage|BlockedStep|BindMethods)\b/);
  });

  test('notices who walks out of the flow, if it is a page of the flow', () => {
    const isOfFlow = countFlowPages(['home', PAGES.find((page) => page === name) ?? null]) > 0;
    expect(/<(FlowPage|BlockedStep|BindMethods)\b/.test(sourceOf(name))).toBe(
      isOfFlow && !['account', 'privacy', 'trace'].includes(name),
    );
  });
});

function sourceOf(page: string): string {
  return readFileSync(path.join(pages, page, 'index.tsx'), 'utf8');
}
