import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { calls } from '../../sandbox/contract/calls';
import { errorTable } from '../../sandbox/errors';
import type { Row } from '../../sandbox/errors/row';
import { defaultPolicy, readPolicy, type Policy } from '../../sandbox/policy';
import { settings } from '../../sandbox/settings';
import { documentedPage, withPolicyTable } from './documentedPage';

const folder = join(__dirname, '../../sandbox');
const textOf = (name: string) => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** Compares a page with what the tables say, or writes it when asked to. */
function expectPage(name: string, wanted: string): void {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(folder, name), wanted);
  expect(textOf(name)).toBe(wanted);
}

const PAGE = /^(S[0-4]\b|C:|E:|H:|HG|FIELD-1)/;

describe('the sandbox says of everything whether it is documented', () => {
  test('DOCUMENTED.md tells what the tables of calls and codes hold', () => {
    expectPage('DOCUMENTED.md', documentedPage());
  });

  test('the README tells what the table of settings holds', () => {
    expectPage('README.md', withPolicyTable(textOf('README.md')));
    expect(textOf('README.md')).toContain('`expireForm`');
  });

  test.each(Object.entries(settings))('%s has a source', (_, { source, means }) => {
    expect(source).toMatch(/^(documented\b|our choice\b)/);
    expect(means).not.toMatch(/\n|\|/);
  });

  test('every page that is named is one', () => {
    const codes = Object.values<Row>(errorTable).flatMap((row) => Object.values(row.codes));
    const named = [...calls.flatMap(({ pages }) => Object.values(pages)), ...codes.map(({ page }) => page)];
    const pages = named.filter((page) => page !== undefined);
    expect(pages.length).toBeGreaterThan(80);
    for (const page of pages) expect(page).toMatch(PAGE);
  });

  test('a code is our choice for most products: none is taken for documented everywhere by mistake', () => {
    const everywhere = Object.values<Row>(errorTable).filter(({ codes }) =>
      Object.values(codes).every(({ page }) => page !== undefined),
    );
    expect(everywhere).toEqual([]);
  });
});

describe('the table of settings is the policy', () => {
  test('each default is allowed by its own check', () => {
    expect(readPolicy(defaultPolicy)).toEqual(defaultPolicy);
  });

  test.each(Object.keys(settings))('%s refuses nonsense by its name', (name) => {
    const key = name as keyof Policy;
    expect(() => readPolicy({ [key]: Symbol.for('nonsense') })).toThrow(`policy.${name}`);
  });
});
