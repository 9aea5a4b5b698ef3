import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { DEVELOPMENT_PAGES, PAGES } from '../../src/core/route';
import { routeOf } from '../../src/routes';
import { projectRoot } from '../../scripts/taro';

interface Rule {
  readonly action: string;
  readonly page: string;
}

const { rules } = JSON.parse(readFileSync(path.join(projectRoot, 'src/sitemap.json'), 'utf8')) as {
  rules: Rule[];
};

/** WeChat takes the first rule that fits (developers.weixin.qq.com/miniprogram/dev/framework/sitemap.html). */
const actionOn = (route: string): string | undefined =>
  rules.find(({ page }) => page === '*' || page === route)?.action;

test('WeChat’s search may show home and the pages of a company, and none of the others', () => {
  const development: readonly string[] = DEVELOPMENT_PAGES;
  const shown = PAGES.filter((page) => !development.includes(page)).filter(
    (page) => actionOn(routeOf(page)) === 'allow',
  );
  expect(shown).toEqual(['home']);
  expect(actionOn('pages/product/index')).toBe('allow');
});
