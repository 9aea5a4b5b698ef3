import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PATHS } from '../../src/idaas/paths';
import { readDocument, root, rowsUnder } from './documents';

const rows = rowsUnder(readDocument('docs/flows.md'), '| status | method | endpoint |');
const bare = (cell = ''): string => cell.replaceAll('`', '');

const statuses = [
  'SUCCESS',
  'SOCIAL_BIND',
  'USER_REGISTER',
  'MFA_AUTH',
  'PASSWORD_EXPIRED',
  'PASSWORD_WARN',
  'ACCESS_DENIED',
  'anything else',
];

/** A test by its name as it is written in the source: a string, or a row of names. */
const hasTest = (source: string, name: string): boolean =>
  ["'", '"', '`'].some((quote) => source.includes(`(${quote}${name}${quote}`));

describe('the table of statuses and methods', () => {
  test('has a row for each status', () => {
    expect([...new Set(rows.map(([status]) => status))]).toEqual(statuses);
  });

  test.each(rows)('%s, %s: the endpoint is one we call', (_status, _method, endpoint) => {
    const paths: readonly string[] = Object.values(PATHS);
    if (endpoint?.startsWith('`')) expect(paths).toContain(bare(endpoint));
    else expect(['none', 'not offered']).toContain(endpoint);
  });

  test.each(rows)('%s, %s: a test proves it', (...cells) => {
    const [file, name = ''] = cells.slice(4);
    const place = path.join(root, bare(file));
    expect(existsSync(place)).toBe(true);
    expect(hasTest(readFileSync(place, 'utf8'), name)).toBe(true);
  });

  test('names each code type once, and only those we send', () => {
    const source =
      readFileSync(path.join(root, 'src/idaas/codes.ts'), 'utf8') +
      readFileSync(path.join(root, 'src/idaas/settings.ts'), 'utf8');
    const sent = [...new Set(source.match(/\b[A-Z]+(?:_[A-Z]+)*_(?:SMS|EMS)\b/g))].sort();
    const named = rows.map((cells) => bare(cells[3])).filter((type) => type !== '–');
    expect(named.sort()).toEqual(sent);
  });
});
