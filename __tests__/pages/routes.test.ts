import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { countFlowPages, DEVELOPMENT_PAGES, isPageName } from '../../src/core/route';

const pages = path.resolve(__dirname, '../../src/pages');
const folders = readdirSync(pages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const appConfig = readFileSync(path.resolve(pages, '../app.config.ts'), 'utf8');
const listed = [...appConfig.matchAll(/'pages\/([\w-]+)\/index'/g)].map(([, name]) => name);

test('the app opens at home', () => {
  expect(listed[0]).toBe('home');
});

test('every page is listed for WeChat, and nothing else is', () => {
  expect(appConfig).toContain('IS_DEVELOPMENT ? DEVELOPMENT_PAGES : []');
  expect([...listed, ...DEVELOPMENT_PAGES].sort()).toEqual([...folders].sort());
});

describe.each(folders)('the page %s', (name) => {
  test('has a name the flow knows', () => {
    expect(isPageName(name)).toBe(true);
  });

  test('follows the type size chosen in WeChat, in its config and on the page', () => {
    expect(readFileSync(path.join(pages, name, 'index.config.ts'), 'utf8')).toContain('enablePageMeta: true');
    expect(sourceOf(name)).toMatch(/<(PageFrame|FlowPage|BlockedStep|BindMethods)\b/);
  });

  test('notices who walks out of the flow, if it is a page of the flow', () => {
    const isOfFlow = countFlowPages(['home', isPageName(name) ? name : null]) > 0;
    expect(/<(FlowPage|BlockedStep|BindMethods)\b/.test(sourceOf(name))).toBe(
      isOfFlow && !['account', 'privacy', 'trace'].includes(name),
    );
  });
});

function sourceOf(page: string): string {
  return readFileSync(path.join(pages, page, 'index.tsx'), 'utf8');
}
