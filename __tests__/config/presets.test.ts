import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PAGES } from '../../src/core/route';
import { routes } from '../../src/routes';
import { projectRoot } from '../../scripts/taro';

interface Preset {
  readonly name: string;
  readonly pathName: string;
  readonly query: string;
}

const { condition } = JSON.parse(readFileSync(path.join(projectRoot, 'project.config.json'), 'utf8')) as {
  readonly condition: { readonly miniprogram: { readonly list: readonly Preset[] } };
};
const presets = condition.miniprogram.list;

/** Where each page reads its query. */
const READERS: Readonly<Record<string, string>> = {
  code: 'code/index.tsx',
  agreement: 'agreement/index.tsx',
};

describe('the start pages that WeChat DevTools offers', () => {
  test('have names of their own, home first', () => {
    expect(presets[0]).toMatchObject({ pathName: routes.home, query: '' });
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
  });

  test('are pages that a production package has', () => {
    const known: readonly string[] = PAGES.filter((page) => page !== 'trace').map((page) => routes[page]);
    expect(presets.map(({ pathName }) => pathName).filter((route) => !known.includes(route))).toEqual([]);
    expect(presets.map(({ pathName }) => pathName)).toContain(routes.bind);
  });

  test.each(presets.filter(({ query }) => query !== ''))(
    '$name has a query that the page reads',
    ({ pathName, query }) => {
      const page = PAGES.find((one) => routes[one] === pathName) ?? '';
      const source = readFileSync(
        path.join(projectRoot, 'src/pages/sign-in', READERS[page] ?? 'none'),
        'utf8',
      );
      const [name = '', value = ''] = query.split('=');
      expect(source).toContain(`params['${name}']`);
      expect(source).toMatch(new RegExp(`'${value}'|${name}=${value}`));
    },
  );
});
