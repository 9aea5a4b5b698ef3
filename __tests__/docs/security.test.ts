import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocument, root, rowsUnder } from './documents';

const security = readDocument('SECURITY.md');

/** Every key of WeChat's storage that the app names. */
const keys = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap(
    (file) => readFileSync(path.join(root, 'src', file), 'utf8').match(/(?<=')idaas\.[\w-]+(?=')/g) ?? [],
  );

describe('what SECURITY.md promises', () => {
  test('is stored is what the app stores, key by key', () => {
    const told = rowsUnder(security, '| key ').map(([key = '']) => key.replaceAll('`', ''));
    expect(told.sort()).toEqual([...new Set(keys)].sort());
    expect(told.length).toBeGreaterThan(3);
  });
});

describe('the changelog', () => {
  const changelog = readDocument('CHANGELOG.md');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };

  test('begins with what is not released, then tells of the version in package.json', () => {
    const headings = [...changelog.text.matchAll(/^## \[([^\]]+)\]/gm)].map(([, name]) => name);
    expect(headings.slice(0, 2)).toEqual(['Unreleased', version]);
  });

  test('uses the kinds of change that Keep a Changelog has', () => {
    const kinds = [...changelog.text.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
  });
});
